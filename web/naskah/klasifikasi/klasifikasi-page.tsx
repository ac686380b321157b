import { Button, FileButton, TextInput } from '@mantine/core';
import { IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  FormulirPanel,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  kabarkan,
  Masalah,
  PilihTanggal,
  TabelData,
  Tautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useIsian,
  useSaring,
  useSesi,
  useTeks,
  useTulis,
  useTulisPanel,
} from '../../kernel/index.ts';
import { type Kiriman, kirimanDari, useUnggah } from '../tanda-tangan/unggah.ts';
import { teksKlasifikasi } from './bahasa.ts';
import type { Klasifikasi } from './bentuk.ts';
import { CiriJenis } from './ciri-jenis.tsx';

const KUNCI = ['naskah', 'klasifikasi'];

/** Filing codes of the agency, and what letters of each kind are classed as. */
export const KlasifikasiPage = () => {
  const t = useTeks(teksKlasifikasi);
  const petugas = useSesi().hak.includes('ortala');
  const [tambah, setTambah] = useState(false);
  const [akhiri, setAkhiri] = useState<Klasifikasi | null>(null);
  const [{ cari }] = useSaring<'cari'>();
  const daftar = useHalaman([...KUNCI, 'daftar', cari], (kursor, signal) =>
    api.GET('/api/naskah/klasifikasi', {
      params: { query: { ...(cari && { cari }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const unggah = useTulis<Kiriman, { baru: number; sama: number }>(useUnggah('/api/naskah/klasifikasi/impor'), {
    segarkan: [KUNCI],
  });
  const impor = (berkas: File | null) =>
    berkas && unggah.mutate(kirimanDari(berkas), { onSuccess: (hasil) => kabarkan(t('imporKabar', hasil)) });
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={petugas ? `${t('pengantar')} ${t('imporJelas')}` : `${t('pengantar')} ${t('hanyaOrtala')}`}
      >
        {petugas && (
          <>
            <FileButton accept=".csv,.xlsx,text/csv" onChange={impor}>
              {(tombol) => (
                <Button
                  {...tombol}
                  leftSection={<IconUpload size={18} stroke={1.7} />}
                  loading={unggah.isPending}
                  variant="default"
                >
                  {t('impor')}
                </Button>
              )}
            </FileButton>
            <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setTambah(true)}>
              {t('tambah')}
            </Button>
          </>
        )}
      </Kepala>
      {unggah.error && <Masalah masalah={unggah.error} />}
      <TabelData
        daftar={daftar}
        kolom={useKolom(petugas ? setAkhiri : null)}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        kunci={(k) => k.kode}
        nama={t('kodeKlasifikasi')}
        saring={<KotakCari label={t('cari')} />}
        tersaring={Boolean(cari)}
      />
      <CiriJenis petugas={petugas} />
      {tambah && <FormulirKode tutup={() => setTambah(false)} />}
      {akhiri && <FormulirAkhiri klasifikasi={akhiri} tutup={() => setAkhiri(null)} />}
    </>
  );
};

const FormulirKode = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksKlasifikasi);
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian({ kode: '', arti: '', sejak: hariIni as string });
  const { kirim, panel } = useTulisPanel(
    (body: typeof isi, headers) => api.POST('/api/naskah/klasifikasi', { body, headers }),
    { segarkan: [KUNCI], kabar: t('tambahKabar'), tutup },
  );
  return (
    <FormulirPanel
      {...panel}
      judul={t('tambah')}
      lakukan={() => kirim(isi)}
      size="md"
      tertahan={(!isi.kode.trim() || !isi.arti.trim() || !isi.sejak) && t('isiDulu')}
      tindakan={t('tambah')}
    >
      <TextInput
        data-autofocus
        label={t('kode')}
        maxLength={30}
        onChange={(e) => ubah({ kode: e.currentTarget.value })}
        required
        value={isi.kode}
      />
      <TextInput
        label={t('arti')}
        maxLength={300}
        onChange={(e) => ubah({ arti: e.currentTarget.value })}
        required
        value={isi.arti}
      />
      <PilihTanggal label={t('hariPertama')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
    </FormulirPanel>
  );
};

const FormulirAkhiri = ({ klasifikasi: { kode }, tutup }: { klasifikasi: Klasifikasi; tutup: () => void }) => {
  const t = useTeks(teksKlasifikasi);
  const { hariIni } = useSesi();
  const [sampai, setSampai] = useState<string>(hariIni);
  const { kirim, panel } = useTulisPanel(
    (hari: string, headers) =>
      api.POST('/api/naskah/klasifikasi/{kode}/akhiri', {
        params: { path: { kode } },
        body: { sampai: hari },
        headers,
      }),
    { segarkan: [KUNCI], kabar: t('akhiriKabar'), tutup },
  );
  return (
    <FormulirPanel
      {...panel}
      judul={t('akhiriJudul', { kode })}
      lakukan={() => kirim(sampai)}
      size="md"
      tertahan={!sampai && t('hariTerakhir')}
      tindakan={t('akhiri')}
    >
      <PilihTanggal keterangan={t('akhiriJelas')} label={t('hariTerakhir')} nilai={sampai} ubah={setSampai} wajib />
    </FormulirPanel>
  );
};

const useKolom = (akhiri: ((k: Klasifikasi) => void) | null): Kolom<Klasifikasi>[] => {
  const t = useTeks(teksKlasifikasi);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    { judul: t('kode'), isi: (k) => <span className="angka">{k.kode}</span> },
    { judul: t('arti'), panjang: true, isi: (k) => k.arti },
    {
      judul: t('masa'),
      isi: (k) =>
        k.sampai
          ? t('sejakSampai', { sejak: hari(k.sejak), sampai: hari(k.sampai) })
          : t('sejak', { hari: hari(k.sejak) }),
    },
    ...(akhiri
      ? [
          {
            judul: t('tindakan'),
            isi: (k: Klasifikasi) =>
              !k.sampai && (
                <Button
                  aria-label={t('akhiriKode', { kode: k.kode })}
                  onClick={() => akhiri(k)}
                  size="compact-md"
                  variant="default"
                >
                  {t('akhiri')}
                </Button>
              ),
          },
        ]
      : []),
  ];
};
