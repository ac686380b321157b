import { Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisNip, tulisWaktu } from '../format.ts';
import { jalur } from '../jalur.ts';
import { Kepala } from '../kepala.tsx';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { Lencana } from '../lencana.tsx';
import { terisi, useSaring } from '../saring.ts';
import { KotakCari, Pilihan } from '../saringan.tsx';
import { useSesi } from '../sesi.ts';
import { type Kolom, TabelData } from '../tabel-data.tsx';
import { TombolTautan } from '../tautan.tsx';
import type { Akun } from './bentuk.ts';
import { useNamaHak } from './nama-hak.ts';
import { NavAkun } from './nav-akun.tsx';
import { teksAkun } from './teks-akun.ts';
import { TindakAkun } from './tindak-akun.tsx';

const KEADAAN = ['aktif', 'tutup', 'belum-masuk', 'tertahan'] as const;
type Keadaan = (typeof KEADAAN)[number];

/** Accounts of the agency: whose they are, whether they work, what can be done about it. */
export const AkunPage = () => {
  const t = useTeks(teksAkun);
  const [{ cari, keadaan }] = useSaring<'cari' | 'keadaan'>();
  const saring = terisi({ cari, keadaan }) as { cari?: string; keadaan?: Keadaan };
  const daftar = useHalaman(['akun', 'daftar', saring], (kursor, signal) =>
    api.GET('/api/akun', { params: { query: { ...saring, ...(kursor && { kursor }) } }, signal }),
  );
  const kolom = useKolom();
  if (daftar.error && !daftar.butir) throw daftar.error;
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <TombolTautan ke={jalur.akun.baru()} leftSection={<IconPlus size={18} />}>
          {t('bukaAkun')}
        </TombolTautan>
      </Kepala>
      <NavAkun />
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        kunci={(a) => a.id}
        nama={t('judul')}
        saring={<Saringan />}
      />
    </>
  );
};

const useKolom = (): Kolom<Akun>[] => {
  const t = useTeks(teksAkun);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const namaHak = useNamaHak();
  return [
    {
      judul: t('kolomOrang'),
      isi: (a) => (
        <>
          <Text fw={600}>{a.nama}</Text>
          <Text c="dimmed" className="angka" size="xs">
            {tulisNip(a.nip)}
          </Text>
          <Text c="dimmed" size="xs">
            {a.unit}
          </Text>
        </>
      ),
    },
    { judul: t('keadaan'), isi: (a) => <KeadaanAkun akun={a} /> },
    { judul: t('kolomFaktor'), isi: (a) => t(a.berfaktor ? 'ya' : 'tidak'), lebarSaja: true },
    {
      judul: t('kolomMasuk'),
      isi: (a) => (a.masukPada ? tulisWaktu(a.masukPada, bahasa, zonaWaktu) : t('belumPernah')),
    },
    { judul: t('kolomHak'), isi: (a) => a.hak.map(namaHak).join(', ') || '—' },
    { judul: t('kolomTindakan'), isi: (a) => <TindakAkun akun={a} /> },
  ];
};

const KeadaanAkun = ({ akun }: { akun: Akun }) => {
  const t = useTeks(teksAkun);
  if (!akun.aktif) return <Lencana rasa="buruk">{t('tutup')}</Lencana>;
  if (akun.tahanan > 0) return <Lencana rasa="awas">{t('tertahan')}</Lencana>;
  return akun.masukPada ? (
    <Lencana rasa="baik">{t('aktif')}</Lencana>
  ) : (
    <Lencana rasa="tenang">{t('belum-masuk')}</Lencana>
  );
};

const Saringan = () => {
  const t = useTeks(teksAkun);
  return (
    <>
      <KotakCari label={t('cari')} />
      <Pilihan data={KEADAAN.map((k) => ({ value: k, label: t(k) }))} kunci="keadaan" label={t('keadaan')} />
    </>
  );
};
