import { Alert, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  api,
  bacaan,
  Kepala,
  Masalah,
  Sakelar,
  tulisTanggal,
  tulisWaktu,
  useBahasa,
  useTeks,
} from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';
import type { Verifikasi } from './bentuk.ts';
import { CocokkanBerkas } from './cocokkan-berkas.tsx';
import { Rincian } from './rincian.tsx';
import type { Dikenal } from './sidik-berkas.ts';
import gaya from './verifikasi-page.module.css';

const BAHASA = [
  { nilai: 'id', label: 'ID', panjang: 'ID, Bahasa Indonesia' },
  { nilai: 'en', label: 'EN', panjang: 'EN, English' },
] as const;

/** What anyone who scans the code of a letter sees: least data, and a way to compare the file. */
export const VerifikasiPage = () => {
  const t = useTeks(teksNaskah);
  const { bahasa, gantiBahasa } = useBahasa();
  const { kode = '' } = useParams({ strict: false });
  const kueri = useQuery(
    bacaan(['naskah', 'verifikasi', kode], (signal) =>
      api.GET('/api/verifikasi/{kode}', { params: { path: { kode } }, signal }),
    ),
  );
  return (
    <main className={gaya.halaman}>
      <div className={gaya.atas}>
        <span>Lincah</span>
        <Sakelar ganti={gantiBahasa} nama={t('bahasa')} nilai={bahasa} pilihan={BAHASA} />
      </div>
      <Kepala judul={t('verifikasiJudul')} keterangan={t('verifikasiPengantar')} />
      {kueri.error ? <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} /> : null}
      {kueri.isPending && <Skeleton aria-label={t('memeriksa')} height={320} radius="lg" role="status" />}
      {kueri.data && <Isi surat={kueri.data} />}
    </main>
  );
};

const Isi = ({ surat }: { surat: Verifikasi }) => {
  const t = useTeks(teksNaskah);
  const { bahasa } = useBahasa();
  const { jabatan, nama } = surat.penandaTangan;
  const tanda = useTanda(surat);
  const pihak = usePihak(surat);
  const dikenal = dikenalDari(surat);
  const batal = surat.status === 'batal';
  // a cancelled letter that nobody ever printed has no file to be compared with
  const tanpaBerkas = batal && dikenal.length === 0;
  return (
    <div className={gaya.lembar}>
      <Putusan surat={surat} />
      <Rincian
        isi={[
          [t('nomor'), surat.nomor],
          [t('tanggal'), tulisTanggal(surat.tanggal, bahasa)],
          [t('penandaTangan'), `${nama}, ${jabatan}`],
          ...pihak,
          ...tanda,
          ...(tanpaBerkas ? [] : [[t('sidik'), surat.sidik ?? t('belumDicetak')] as const]),
        ]}
      />
      {!tanpaBerkas && <CocokkanBerkas batal={batal} dikenal={dikenal} />}
    </div>
  );
};

const PUTUSAN = { asli: 'hijau', asliBelum: 'kuning', asliBatal: 'merah' } as const;

const Putusan = ({ surat: { status, tandaTangan } }: { surat: Verifikasi }) => {
  const t = useTeks(teksNaskah);
  const putusan = status === 'batal' ? 'asliBatal' : tandaTangan?.keadaan === 'menunggu' ? 'asliBelum' : 'asli';
  const Ikon = putusan === 'asli' ? IconCircleCheck : IconAlertTriangle;
  return <Alert color={PUTUSAN[putusan]} icon={<Ikon stroke={1.7} />} title={t(putusan)} variant="light" />;
};

/** Who signed, with which certificate and when; nothing while it is not signed. */
const useTanda = ({ tandaTangan }: Verifikasi): [label: string, isi: string][] => {
  const t = useTeks(teksNaskah);
  const { bahasa } = useBahasa();
  if (!tandaTangan?.pada || !tandaTangan.sidik) return [];
  const waktu = tulisWaktu(tandaTangan.pada, bahasa, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { sertifikat: s } = tandaTangan;
  const elektronik = s && t('tandaElektronik', { subjek: s.subjek, penerbit: s.penerbit, waktu });
  const kata = elektronik ?? t('tandaBasah', { waktu });
  return [
    [t('tandaTangan'), s && !s.berlaku ? `${kata}. ${t('tandaTakBerlaku')}` : kata],
    [t('sidikTanda'), tandaTangan.sidik],
  ];
};

/** The other party of the letter, and when it signed. */
const usePihak = ({ pihak }: Verifikasi): [label: string, isi: string][] => {
  const t = useTeks(teksNaskah);
  const { bahasa } = useBahasa();
  if (!pihak) return [];
  const waktu = pihak.pada && tulisWaktu(pihak.pada, bahasa, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return [[t('pihakKedua'), `${pihak.nama}, ${pihak.jabatan}: ${waktu ? t('pihakPada', { waktu }) : t('pihakBelum')}`]];
};

/** The files of this letter that a holder may have: the signed one, the print, the scan of the paper. */
const dikenalDari = ({ sidik, tandaTangan }: Verifikasi): Dikenal[] => {
  const basah = tandaTangan?.cara === 'basah';
  const bertanda = tandaTangan?.sidik;
  const cetakan = bertanda && !basah ? 'cocokCetakan' : 'cocok';
  return [
    ...(bertanda ? [{ sidik: bertanda, wujud: basah ? 'cocokPindaian' : 'cocokTanda' } as const] : []),
    ...(sidik ? [{ sidik, wujud: cetakan } as const] : []),
  ];
};
