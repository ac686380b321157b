import { IconCopy, IconNumbers, IconPencil, IconSignature, IconTemplate } from '@tabler/icons-react';
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

/** The register of letters, newest first. */
export const DaftarSuratPage = () => {
  const t = useTeks(teksNaskah);
  const { hak, posisi } = useSesi();
  const [{ cari, tahun }] = useSaring<'cari' | 'tahun'>();
  const daftar = useHalaman(['naskah', 'daftar', cari, tahun], (kursor, signal) =>
    api.GET('/api/naskah', {
      params: { query: { ...(cari && { cari }), ...(tahun && { tahun: Number(tahun) }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
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
        {hak.includes('ortala') && (
          <TombolTautan
            ke={jalur.naskah.templat()}
            leftSection={<IconTemplate size={18} stroke={1.7} />}
            variant="default"
          >
            {t('templat')}
          </TombolTautan>
        )}
        <TombolTautan
          ke={jalur.naskah.penomoran()}
          leftSection={<IconNumbers size={18} stroke={1.7} />}
          variant="default"
        >
          {t('penomoran')}
        </TombolTautan>
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
        tersaring={Boolean(cari || tahun)}
      />
    </>
  );
};

const TAHUN_TERDAHULU = 5;

const Saringan = () => {
  const t = useTeks(teksNaskah);
  const tahunIni = Number(useSesi().hariIni.slice(0, 4));
  const tahun = Array.from({ length: TAHUN_TERDAHULU }, (_, i) => String(tahunIni - i));
  return (
    <>
      <KotakCari label={t('cari')} />
      <Pilihan data={tahun.map((value) => ({ value, label: value }))} kunci="tahun" label={t('tahun')} />
    </>
  );
};

const useKolom = (): Kolom<SuratRingkas>[] => {
  const t = useTeks(teksNaskah);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('nomor'),
      isi: (s) => (
        <Tautan className="angka" ke={jalur.naskah.surat(s.id)} style={{ whiteSpace: 'nowrap' }}>
          {s.nomor}
        </Tautan>
      ),
    },
    { judul: t('hal'), isi: (s) => s.hal },
    { judul: t('jenis'), isi: (s) => dwi(s.namaJenis), lebarSaja: true },
    { judul: t('tanggal'), isi: (s) => tulisTanggal(s.tanggal, bahasa, true) },
    {
      judul: t('penandaTangan'),
      isi: (s) => (s.asal ? `${s.penandaTangan.jabatan}, ${s.asal}` : s.penandaTangan.jabatan),
    },
    {
      judul: t('keadaan'),
      isi: (s) =>
        s.status === 'terbit' && s.tanda !== null && s.tanda !== 'selesai' ? (
          <Lencana rasa="awas">{t('menungguTanda')}</Lencana>
        ) : (
          <Lencana rasa={s.status === 'terbit' ? 'baik' : 'buruk'}>{t(s.status)}</Lencana>
        ),
    },
  ];
};
