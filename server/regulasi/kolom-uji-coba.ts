import type { Bahasa, Dwibahasa } from '@lincah/domain/kernel';
import type { ButirUjiCoba, PutusanUjiCoba } from '@lincah/domain/regulasi';
import type { Kolom } from '../kernel/index.ts';
import type { BarisUjiCoba } from './uji-coba.ts';

const PUTUSAN: Readonly<Record<PutusanUjiCoba, Dwibahasa>> = {
  ditolak: { id: 'Ditolak', en: 'Refused' },
  diperingatkan: { id: 'Diperingatkan', en: 'Warned' },
  berbeda: { id: 'Berbeda', en: 'Different' },
  'tak-teruji': { id: 'Tidak teruji', en: 'Not tested' },
  sama: { id: 'Sama', en: 'Same' },
};

/** Columns of the file, in the language of who asks. */
export const kolomUjiCoba = (bahasa: Bahasa, alur: (b: BarisUjiCoba) => string): readonly Kolom<BarisUjiCoba>[] => {
  const judul = (id: string, en: string) => ({ id, en })[bahasa];
  return [
    { judul: judul('Berkas', 'Dossier'), nilai: (b) => b.id },
    { judul: judul('Perihal', 'Subject'), nilai: (b) => b.perihal },
    { judul: judul('Dibuka', 'Opened'), nilai: (b) => b.dibukaPada.toISOString() },
    { judul: judul('Alur', 'Flow'), nilai: alur },
    { judul: judul('Hasil', 'Outcome'), nilai: (b) => PUTUSAN[b.putusan][bahasa] },
    { judul: judul('Perbedaan', 'Differences'), nilai: (b) => b.butir.map((x) => kalimat(x, bahasa)).join(' · ') },
    { judul: judul('Ketentuan', 'Provisions'), nilai: (b) => [...new Set(b.butir.flatMap(letak))].join('; ') },
  ];
};

const letak = (b: ButirUjiCoba): readonly string[] => ('dasar' in b ? b.dasar.map((d) => d.letak) : []);

const kalimat = (b: ButirUjiCoba, bahasa: Bahasa): string => {
  const daftar = (isi: readonly Dwibahasa[]) => isi.map((d) => d[bahasa]).join(', ') || '–';
  if (b.jenis === 'tanpa-alur') return { id: `tanpa alur ${b.alur}`, en: `no flow ${b.alur}` }[bahasa];
  if (b.jenis === 'tak-teruji') return b.sebab;
  if ('pesan' in b) return b.pesan[bahasa];
  return `${JENIS[b.jenis][bahasa]}: ${daftar(b.semula)} → ${daftar(b.menjadi)}`;
};

const JENIS = {
  penyetuju: { id: 'pejabat', en: 'official' },
  'penanda-tangan': { id: 'penanda tangan', en: 'signatory' },
  naskah: { id: 'surat', en: 'letter' },
  lingkup: { id: 'lingkup', en: 'scope' },
} as const;
