import { IconCopy, IconPencil, IconSignature, IconWritingSign } from '@tabler/icons-react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  Pilihan,
  TabelData,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useSaring,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { ArsipTahun } from './arsip-tahun.tsx';
import { teksNaskah } from './bahasa.ts';
import type { SuratRingkas } from './bentuk.ts';
import { KeadaanSurat } from './keadaan-surat.tsx';
import { type Derajat, type Sifat, useKelas } from './kelas.ts';
import { MenuKelola } from './menu-kelola.tsx';

/** The register of letters, newest first. */
export const DaftarSuratPage = () => {
  const t = useTeks(teksNaskah);
  const { hak, posisi } = useSesi();
  const [saring] = useSaring<'cari' | 'tahun' | 'sifat' | 'derajat' | 'klasifikasi'>();
  const { cari, tahun, sifat, derajat, klasifikasi } = saring;
  const daftar = useHalaman(['naskah', 'daftar', saring], (kursor, signal) => {
    const query = {
      ...(cari && { cari }),
      ...(tahun && { tahun: Number(tahun) }),
      ...(sifat && { sifat: sifat as Sifat }),
      ...(derajat && { derajat: derajat as Derajat }),
      ...(klasifikasi && { klasifikasi }),
      ...(kursor && { kursor }),
    };
    return api.GET('/api/naskah', { params: { query }, signal });
  });
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <TombolTautan ke={jalur.naskah.tembusan()} leftSection={<IconCopy size={18} stroke={1.7} />} variant="default">
          {t('tembusan')}
        </TombolTautan>
        <TombolTautan
          ke={jalur.naskah.tandaTangan()}
          leftSection={<IconSignature size={18} stroke={1.7} />}
          variant="default"
        >
          {t('tandaTangan')}
        </TombolTautan>
        <TombolTautan
          ke={jalur.naskah.paraf()}
          leftSection={<IconWritingSign size={18} stroke={1.7} />}
          variant="default"
        >
          {t('paraf')}
        </TombolTautan>
        <MenuKelola />
        {hak.includes('auditor') && <ArsipTahun />}
        {posisi.length > 0 && (
          <TombolTautan ke={jalur.naskah.tulis()} leftSection={<IconPencil size={18} stroke={1.7} />}>
            {t('tulis')}
          </TombolTautan>
        )}
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={<Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
        kunci={(s) => s.id}
        nama={t('judul')}
        saring={<Saringan />}
        tersaring={Boolean(cari || tahun || sifat || derajat || klasifikasi)}
      />
    </>
  );
};

const TAHUN_TERDAHULU = 5;

const Saringan = () => {
  const t = useTeks(teksNaskah);
  const kelas = useKelas();
  const tahunIni = Number(useSesi().hariIni.slice(0, 4));
  const tahun = Array.from({ length: TAHUN_TERDAHULU }, (_, i) => String(tahunIni - i));
  return (
    <>
      <KotakCari label={t('cari')} />
      <Pilihan data={tahun.map((value) => ({ value, label: value }))} kunci="tahun" label={t('tahun')} />
      <Pilihan data={kelas.sifat} kunci="sifat" label={kelas.t('sifat')} />
      <Pilihan data={kelas.derajat} kunci="derajat" label={kelas.t('derajat')} />
    </>
  );
};

const useKolom = (): Kolom<SuratRingkas>[] => {
  const t = useTeks(teksNaskah);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const kelas = useKelas();
  return [
    {
      judul: t('nomor'),
      isi: (s) => (
        <Tautan className="angka" ke={jalur.naskah.surat(s.id)} style={{ whiteSpace: 'nowrap' }}>
          {s.nomor}
        </Tautan>
      ),
    },
    {
      judul: t('hal'),
      isi: (s) => (
        <>
          {s.hal} {kelas.sebut(s.kelas) && <Lencana rasa="awas">{kelas.sebut(s.kelas)}</Lencana>}
        </>
      ),
    },
    { judul: t('jenis'), isi: (s) => dwi(s.namaJenis), lebarSaja: true },
    { judul: t('tanggal'), isi: (s) => tulisTanggal(s.tanggal, bahasa, true) },
    {
      judul: t('penandaTangan'),
      isi: (s) => (s.asal ? `${s.penandaTangan.jabatan}, ${s.asal}` : s.penandaTangan.jabatan),
    },
    {
      judul: t('keadaan'),
      isi: (s) => <KeadaanSurat surat={s} />,
    },
  ];
};
