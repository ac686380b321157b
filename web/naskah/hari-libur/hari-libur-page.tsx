import { Box, Button, FileButton, NativeSelect } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  Masalah,
  MenuUnduh,
  TabelData,
  Tautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { type Kiriman, kirimanDari, useUnggah } from '../tanda-tangan/unggah.ts';
import { teksLibur } from './bahasa.ts';
import { type DaftarLibur, type HariLibur, KUNCI, type PerubahanLibur } from './bentuk.ts';
import { FormulirLibur } from './formulir-libur.tsx';
import { HapusLibur } from './hapus-libur.tsx';
import { PratinjauImpor } from './pratinjau-impor.tsx';

/** Days on which the agency does not work, year by year. */
export const HariLiburPage = () => {
  const t = useTeks(teksLibur);
  const { hak, hariIni } = useSesi();
  const petugas = hak.includes('ortala');
  const [catat, setCatat] = useState(false);
  const [hapus, setHapus] = useState<HariLibur | null>(null);
  const { kiriman, periksa, pilih, tutup } = useImpor();
  const [saring] = useSaring<'cari' | 'tahun'>();
  const { cari, tahun } = saring;
  const daftar = useHalaman<HariLibur, DaftarLibur>([...KUNCI, cari, tahun], (kursor, signal) => {
    const query = { ...(cari && { cari }), ...(tahun && { tahun: Number(tahun) }), ...(kursor && { kursor }) };
    return api.GET('/api/naskah/hari-libur', { params: { query }, signal });
  });
  const tahunIni = hariIni.slice(0, 4);
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={`${t('pengantar')} ${t(petugas ? 'imporJelas' : 'hanyaOrtala')}`}
      >
        <MenuUnduh dari="/api/naskah/hari-libur/ekspor" nama={t('unduh')} saring={saring} />
        {petugas && (
          <>
            <TombolImpor pilih={pilih} sibuk={periksa.isPending} />
            <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setCatat(true)}>
              {t('catat')}
            </Button>
          </>
        )}
      </Kepala>
      {periksa.error && (
        <Box mb="md">
          <Masalah masalah={periksa.error} />
        </Box>
      )}
      <TabelData
        daftar={daftar}
        kolom={useKolom(petugas ? setHapus : null)}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong', { tahun: tahun ?? tahunIni })} />}
        kunci={(l) => l.hari}
        nama={t('judul')}
        saring={<Saringan semua={daftar.pertama?.semuaTahun ?? []} tahun={tahun ?? tahunIni} tahunIni={tahunIni} />}
        tersaring={Boolean(cari)}
      />
      {kiriman && periksa.data && <PratinjauImpor kiriman={kiriman} perubahan={periksa.data} tutup={tutup} />}
      {catat && <FormulirLibur tutup={() => setCatat(false)} />}
      {hapus && <HapusLibur libur={hapus} tutup={() => setHapus(null)} />}
    </>
  );
};

/** A file is looked at first; what it would change is shown before anything is stored. */
const useImpor = () => {
  const [kiriman, setKiriman] = useState<Kiriman | null>(null);
  const periksa = useTulis<Kiriman, PerubahanLibur>(useUnggah('/api/naskah/hari-libur/impor/periksa'), {
    segarkan: [],
  });
  const pilih = (berkas: File | null) => {
    if (!berkas) return;
    const dipilih = kirimanDari(berkas);
    periksa.mutate(dipilih, { onSuccess: () => setKiriman(dipilih) });
  };
  return { kiriman, periksa, pilih, tutup: () => setKiriman(null) };
};

const TombolImpor = ({ pilih, sibuk }: { pilih: (berkas: File | null) => void; sibuk: boolean }) => {
  const t = useTeks(teksLibur);
  return (
    <FileButton accept=".csv,.xlsx,text/csv" onChange={pilih}>
      {(tombol) => (
        <Button {...tombol} leftSection={<IconUpload size={18} stroke={1.7} />} loading={sibuk} variant="default">
          {t('impor')}
        </Button>
      )}
    </FileButton>
  );
};

type PropsSaringan = { readonly semua: readonly number[]; readonly tahun: string; readonly tahunIni: string };

const Saringan = ({ semua, tahun, tahunIni }: PropsSaringan) => {
  const t = useTeks(teksLibur);
  const [, saring] = useSaring<'tahun'>();
  const pilihan = [...new Set([...semua.map(String), tahunIni, tahun])].sort().reverse();
  return (
    <>
      <KotakCari label={t('cari')} />
      <NativeSelect
        data={pilihan}
        label={t('tahun')}
        onChange={(e) => saring({ tahun: e.currentTarget.value })}
        value={tahun}
      />
    </>
  );
};

const useKolom = (hapus: ((l: HariLibur) => void) | null): Kolom<HariLibur>[] => {
  const t = useTeks(teksLibur);
  const { bahasa } = useBahasa();
  return [
    { judul: t('tanggal'), isi: (l) => tulisTanggal(l.hari, bahasa) },
    { judul: t('nama'), panjang: true, isi: (l) => l.nama },
    ...(hapus
      ? [
          {
            judul: t('tindakan'),
            isi: (l: HariLibur) => (
              <Button
                aria-label={t('hapusHari', { nama: l.nama })}
                onClick={() => hapus(l)}
                size="compact-md"
                variant="default"
              >
                {t('hapus')}
              </Button>
            ),
          },
        ]
      : []),
  ];
};
