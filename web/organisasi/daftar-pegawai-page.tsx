import { Text } from '@mantine/core';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  MenuUnduh,
  Orang,
  TabelData,
  TombolTautan,
  terisi,
  tulisNip,
  useHalaman,
  useSaring,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { RingkasPegawai, SaringanPegawai } from './bentuk.ts';
import gaya from './daftar-pegawai-page.module.css';
import { KompetensiPegawai } from './kompetensi-pegawai.tsx';
import { Pada } from './pada.tsx';
import { DaftarPendukung } from './pendukung/daftar-pendukung.tsx';
import { PilihanSiapa } from './pendukung/pilihan-siapa.tsx';
import { SaringKompetensi } from './saring-kompetensi.tsx';
import { SaringMasa } from './saring-masa.tsx';
import { TautanUnit } from './tautan-unit.tsx';
import { TugasPegawai } from './tugas-pegawai.tsx';

type Saring =
  | 'cari'
  | 'kompetensi'
  | 'cara'
  | 'jenjang'
  | 'unit'
  | 'bebasDari'
  | 'bebasSampai'
  | 'tugas'
  | 'pada'
  | 'siapa';

/** People of the agency: civil servants, or who supports them. */
export const DaftarPegawaiPage = () => {
  const [{ siapa }] = useSaring<'siapa'>();
  return siapa === 'pendukung' ? <DaftarPendukung siapa={<PilihanSiapa />} /> : <DaftarAsn />;
};

/** Civil servants, found by name, post or unit, misspelt or not; and by competences, unit and grade. */
const DaftarAsn = () => {
  const t = useTeks(teksOrganisasi);
  const { hak } = useSesi();
  const [{ cari, kompetensi, cara, jenjang, unit, bebasDari, bebasSampai, tugas, pada }] = useSaring<Saring>();
  const masa = bebasDari || bebasSampai ? { bebasDari, bebasSampai, tugasKurangDari: tugas } : {};
  const saringan = terisi({
    cari,
    kompetensi,
    cara: cara === 'salah-satu' ? cara : undefined,
    jenjang,
    unit,
    pada,
    ...masa,
  });
  const daftar = useHalaman(['organisasi', 'pegawai', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/organisasi/pegawai', {
      params: { query: terisi({ ...saringan, kursor }) as SaringanPegawai },
      signal,
    }),
  );
  return (
    <>
      <Kepala judul={t('pegawai')} keterangan={t('pegawaiPengantar')}>
        {hak.includes('sdm') && (
          <TombolTautan ke={jalur.organisasi.usul()} variant="default">
            {t('usulCatatan')}
          </TombolTautan>
        )}
        <MenuUnduh dari="/api/organisasi/pegawai/ekspor" nama={t('unduh')} saring={saringan} />
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom(kompetensi?.toLowerCase().split(';') ?? [], Boolean(bebasDari || bebasSampai), pada)}
        kosong={<Kosong ajakan={t('pegawaiKosongAjakan')} judul={t('pegawaiKosong')} />}
        kunci={(g) => g.id}
        nama={t('pegawai')}
        saring={
          <>
            <PilihanSiapa />
            <KotakCari label={t('cariPegawai')} />
            <SaringKompetensi />
            <Pada />
            <SaringMasa />
          </>
        }
      />
    </>
  );
};

const useKolom = (dicari: readonly string[], bermasa: boolean, pada: string | undefined): Kolom<RingkasPegawai>[] => {
  const t = useTeks(teksOrganisasi);
  return [
    {
      judul: t('pegawai'),
      isi: (g) => (
        <div className={gaya.orang}>
          <Orang
            jabatan={g.posisi?.nama ?? t('tanpaJabatan')}
            ke={jalur.organisasi.pegawai(g.id, pada)}
            nama={g.nama}
          />
        </div>
      ),
    },
    { judul: t('unit'), isi: (g) => g.unit && <TautanUnit pada={pada} size="sm" unit={g.unit} /> },
    ...(bermasa
      ? [{ judul: t('penugasanSaatItu'), isi: (g: RingkasPegawai) => <TugasPegawai tugas={g.tugas} /> }]
      : []),
    {
      judul: t('nip'),
      isi: (g) => (
        <>
          <span className={`angka ${gaya.nip}`}>{tulisNip(g.nip)}</span>
          <Text c="dimmed" size="xs">
            {[g.status, g.pangkat].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
      lebarSaja: true,
    },
    {
      judul: t('kompetensi'),
      isi: (g) => <KompetensiPegawai dicari={dicari} pegawai={g} />,
      ...(dicari.length === 0 && { lebarSaja: true }),
    },
  ];
};
