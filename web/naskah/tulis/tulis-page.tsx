import { Alert, Group, Paper, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  KonsepTersimpan,
  kabarkan,
  Masalah,
  Pastikan,
  Tautan,
  TidakAda,
  TombolBeralasan,
  useDwibahasa,
  useKonsep,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import gaya from '../templat/templat.module.css';
import { Amplop } from './amplop.tsx';
import { teksTulis } from './bahasa.ts';
import { type Isian, isianKosong, type JenisTulis, type Kuasa, tulisanDari } from './bentuk.ts';
import { BerkasTerkait } from './berkas-terkait.tsx';
import { IsiKelompok } from './isian-skema.tsx';
import { konsepNaskah } from './konsep.ts';
import { PratinjauTulisan, usePratinjauTulisan } from './pratinjau-tulisan.tsx';

/** One letter being written: its form on one side, its pages on the other. Every key is kept as a draft. */
export const TulisPage = () => {
  const { jenis = '' } = useParams({ strict: false });
  const kueri = useQuery(bacaan(['naskah', 'tulis'], (signal) => api.GET('/api/naskah/tulis', { signal })));
  if (kueri.error) throw kueri.error;
  if (!kueri.data) return <Skeleton height={640} radius="lg" />;
  const dipilih = kueri.data.butir.find((b) => b.jenis === jenis);
  const kuasa = kueri.data.kuasa.filter((k) => k.jenis.includes(jenis));
  return dipilih ? <Konsep jenis={dipilih as JenisTulis} key={jenis} kuasa={kuasa} /> : <TidakAda />;
};

const Konsep = ({ jenis, kuasa }: { jenis: JenisTulis; kuasa: readonly Kuasa[] }) => {
  const { posisi } = useSesi();
  const { konsep, berkas = '' } = useSearch({ from: '/rumah/naskah/tulis/$jenis' });
  const pergi = useNavigate({ from: '/naskah/tulis/$jenis' });
  const [id] = useState(() => konsep ?? crypto.randomUUID());
  const [awal] = useState(() => (konsep ? null : { ...isianKosong, jenis: jenis.jenis, berkas }));
  const { isian, ubah, tahan, buang, tersimpan, galat } = useKonsep(konsepNaskah, id, awal);
  if (!isian && galat) throw galat;
  if (!isian) return <Skeleton height={640} radius="lg" />;
  const boleh = posisi.find((p) => p.id === isian.penandaTangan) ?? posisi.find((p) => p.pimpinan) ?? posisi[0];
  // a draft outlives the delegation that it was begun with
  const berlaku = kuasa.find((k) => k.id === isian.kuasa && k.penerima === boleh?.id);
  const ganti = (sebagian: Partial<Isian>) => {
    if (konsep !== id) void pergi({ search: { konsep: id }, replace: true });
    ubah(sebagian);
  };
  return (
    <Formulir
      galat={galat}
      isian={{ ...isian, jenis: jenis.jenis, penandaTangan: boleh?.id ?? '', kuasa: berlaku?.id ?? '' }}
      jenis={jenis}
      konsep={id}
      kuasa={kuasa}
      menerbitkan={tahan}
      tersimpan={tersimpan}
      terbit={buang}
      ubah={ganti}
    />
  );
};

/** The form without the field of the other party: its office fills it. */
const tanpaPihak = ({ skema, pihak }: JenisTulis): JenisTulis['skema'] => {
  const { [pihak ?? '']: _, ...properties } = skema.properties ?? {};
  return { ...skema, properties };
};

type Props = {
  readonly jenis: JenisTulis;
  readonly kuasa: readonly Kuasa[];
  readonly isian: Isian;
  readonly konsep: string;
  readonly tersimpan: string | null;
  readonly galat: unknown;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  /** Before it goes out; and after. */
  readonly menerbitkan: () => void;
  readonly terbit: () => void;
};

const Formulir = ({ jenis, kuasa, isian, konsep, tersimpan, galat, ubah, menerbitkan, terbit }: Props) => {
  const t = useTeks(teksTulis);
  const dwi = useDwibahasa();
  const pergi = useNavigate();
  const [memastikan, setMemastikan] = useState(false);
  const [tampakkan, setTampakkan] = useState(false);
  const pratinjau = usePratinjauTulisan(isian);
  const temuan = pratinjau.data?.temuan ?? [];
  const salah = new Map(tampakkan ? temuan.map((s) => [s.isian, dwi(s.pesan)] as const) : []);
  const kirim = useTulis(
    (isi: Isian, headers) => api.POST('/api/naskah/tulis', { body: tulisanDari(isi, konsep), headers }),
    { segarkan: [['naskah']] },
  );
  const nama = dwi(jenis.nama);
  const terbitkan = () => {
    menerbitkan();
    kirim.mutate(isian, {
      onSuccess: ({ id }) => {
        terbit();
        kabarkan(t('terbit'));
        void pergi({ to: jalur.naskah.surat(id) });
      },
      onError: () => ubah({}), // so that the draft is kept after all
    });
  };
  const belum = temuan.length > 0;
  return (
    <>
      <Kepala di={<Tautan ke={jalur.naskah.tulis(isian.berkas || undefined)}>{t('judul')}</Tautan>} judul={nama}>
        <KonsepTersimpan pada={tersimpan} />
      </Kepala>
      {galat != null && <Masalah masalah={galat} />}
      <div className={gaya.tata}>
        <Stack gap="lg">
          {isian.berkas && <BerkasTerkait id={isian.berkas} lepas={() => ubah({ berkas: '' })} />}
          <Paper component="section" p="md" radius="lg" withBorder>
            <Title mb="sm" order={2} size="h4">
              {t('amplop')}
            </Title>
            <Stack gap="md">
              <Amplop galat={salah} isian={isian} jenis={jenis} kuasa={kuasa} ubah={ubah} />
            </Stack>
          </Paper>
          <Paper component="section" p="md" radius="lg" withBorder>
            <Title mb="sm" order={2} size="h4">
              {t('isi')}
            </Title>
            <IsiKelompok
              galat={salah}
              letak=""
              nilai={isian.isi}
              skema={isian.pihak ? tanpaPihak(jenis) : jenis.skema}
              ubah={(isi) => ubah({ isi: isi as Isian['isi'] })}
            />
          </Paper>
          {tampakkan && belum && (
            <Alert color="kuning" role="status" title={t('kurang')} variant="light">
              <Stack component="ul" gap={4} m={0} pl="md">
                {temuan.map((s) => (
                  <li key={s.isian}>{dwi(s.pesan)}</li>
                ))}
              </Stack>
            </Alert>
          )}
          <Group>
            <TombolBeralasan
              loading={!pratinjau.terkini && pratinjau.isFetching}
              onClick={() => (belum ? setTampakkan(true) : setMemastikan(true))}
              {...(tampakkan && belum && { alasan: t('lengkapiDulu') })}
            >
              {t('terbitkan')}
            </TombolBeralasan>
          </Group>
        </Stack>
        <PratinjauTulisan pratinjau={pratinjau} />
      </div>
      {memastikan && (
        <Pastikan
          galat={kirim.error}
          judul={t('terbitkanJudul', { jenis: nama })}
          lakukan={terbitkan}
          sibuk={kirim.isPending}
          tindakan={t('terbitkan')}
          tutup={() => setMemastikan(false)}
        >
          {t('terbitkanJelas')}
        </Pastikan>
      )}
    </>
  );
};
