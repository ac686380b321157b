import { Paper, Skeleton, Stepper } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bacaan, jalur, Kepala, KonsepTersimpan, Masalah, Tautan, useKonsep, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import { type Cara, type Isian, type IsianJelas, isianKosong, type JabatanSaya } from './bentuk.ts';
import { CARA, jabatanUntuk } from './jabatan-saya.ts';
import { konsepPenugasan } from './konsep.ts';
import { LangkahKebutuhan } from './langkah-kebutuhan.tsx';
import { LangkahKirim } from './langkah-kirim.tsx';
import { LangkahPemilik } from './langkah-pemilik.tsx';
import { LangkahSiapa } from './langkah-siapa.tsx';

const LANGKAH = {
  penunjukan: ['langkahKebutuhan', 'langkahSiapa', 'langkahKirim'],
  sukarela: ['langkahPengajuan', 'langkahPemilik', 'langkahKirim'],
} as const satisfies Record<Cara, readonly string[]>;

const KIRIM = 2;

/** The wizard: which way and what for, who or to whom, check and send. Every key is kept as a draft. */
export const BaruPage = () => {
  const t = useTeks(kamusPenugasan);
  const { konsep, langkah: mulaiDi } = useSearch({ from: '/rumah/penugasan/baru' });
  const pergi = useNavigate({ from: '/penugasan/baru' });
  const [id] = useState(() => konsep ?? crypto.randomUUID());
  const [awal] = useState(() => (konsep ? null : isianKosong));
  const [langkah, setLangkah] = useState(mulaiDi === 'kirim' ? KIRIM : 0);
  const { isian, ubah, tahan, buang, tersimpan, galat } = useKonsep(konsepPenugasan, id, awal);
  const ponsel = useMediaQuery('(max-width: 36em)', undefined, { getInitialValueInEffect: false });
  const jabatan = useQuery(bacaan(['penugasan', 'jabatan'], (signal) => api.GET('/api/penugasan/jabatan', { signal })));

  if (!isian && galat) throw galat;
  if (jabatan.error) throw jabatan.error;
  if (!isian || !jabatan.data) return <Skeleton height={480} radius="lg" />;
  const ganti = (sebagian: Partial<Isian>) => {
    if (konsep !== id) void pergi({ search: { konsep: id }, replace: true });
    ubah(sebagian);
  };
  const semua = jabatan.data.butir;
  const lengkap = jelaskanIsian(isian, semua);
  const isi = [
    <LangkahKebutuhan isian={lengkap} jabatan={semua} key="kebutuhan" lanjut={() => setLangkah(1)} ubah={ganti} />,
    lengkap.cara === 'sukarela' ? (
      <LangkahPemilik
        isian={lengkap}
        jabatan={semua.find((j) => j.id === lengkap.pemohon)}
        key="pemilik"
        kembali={() => setLangkah(0)}
        lanjut={() => setLangkah(2)}
        ubah={ganti}
      />
    ) : (
      <LangkahSiapa
        isian={lengkap}
        jabatan={semua.find((j) => j.id === lengkap.pemohon)}
        key="siapa"
        kembali={() => setLangkah(0)}
        lanjut={() => setLangkah(2)}
        ubah={ganti}
      />
    ),
    <LangkahKirim
      isian={lengkap}
      key="kirim"
      kembali={() => setLangkah(1)}
      konsep={id}
      mengirim={tahan}
      terkirim={buang}
      ubah={ganti}
    />,
  ];
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.penugasan.daftar()}>{t('judul')}</Tautan>}
        judul={t('baru')}
        {...(isian.untukKebutuhan && { keterangan: <Untuk kebutuhan={isian.untukKebutuhan} /> })}
      >
        <KonsepTersimpan pada={tersimpan} />
      </Kepala>
      {galat && <Masalah masalah={galat} />}
      <Stepper
        active={langkah}
        allowNextStepsSelect={false}
        mb="lg"
        mt={galat ? 'md' : 0}
        onStepClick={setLangkah}
        size="sm"
      >
        {LANGKAH[lengkap.cara].map((nama, i) => (
          <Stepper.Step aria-label={t(nama)} key={nama} label={ponsel && i !== langkah ? undefined : t(nama)} />
        ))}
      </Stepper>
      <Paper p={{ base: 'md', sm: 'xl' }} radius="lg" withBorder>
        {isi[langkah]}
      </Paper>
    </>
  );
};

const Untuk = ({ kebutuhan: { id, nama } }: { kebutuhan: NonNullable<Isian['untukKebutuhan']> }) => {
  const t = useTeks(kamusPenugasan);
  return (
    <>
      {t('untukKebutuhan')} <Tautan ke={jalur.penugasan.satuKebutuhan(id)}>{nama}</Tautan>
    </>
  );
};

/** What the draft leaves open, settled by what my offices may do: the way, and the office that asks. */
const jelaskanIsian = (isian: Isian, jabatan: readonly JabatanSaya[]): IsianJelas => {
  const cara = isian.cara || (CARA.find((c) => jabatanUntuk(jabatan, c).length > 0) ?? 'penunjukan');
  const boleh = jabatanUntuk(jabatan, cara);
  const pemohon = boleh.find((j) => j.id === isian.pemohon) ?? boleh[0];
  return { ...isian, cara, pemohon: pemohon?.id ?? '' };
};
