import { KOLOM, MATRIKS, type Objek } from './matriks-akses.ts';

const NAMA: Record<(typeof KOLOM)[number], string> = {
  tanpa: 'belum masuk',
  pemohon: 'pimpinan pemohon',
  penilaiPemohon: 'penilai pemohon',
  penilai: 'penilai pegawai',
  asal: 'pimpinan asal',
  pegawai: 'pegawai diminta',
  luar: 'pimpinan unit lain',
  ortala: 'ortala',
  sdm: 'SDM',
  auditor: 'auditor',
  admin: 'administrator',
  asing: 'instansi lain',
};
const MILIK: Record<Objek, string> = {
  sendiri: 'unitnya',
  unitLain: 'unit lain',
  instansiLain: 'instansi lain',
  '-': '',
};

/** A status as a reader wants it: may, may not, or is not told that it exists. */
const tanda = (status: number): string => {
  if (status < 400) return '✓';
  if (status === 401) return '–';
  if (status === 404) return '·';
  return status === 403 ? '✗' : `✓${status}`;
};

const KEPALA = `# Siapa boleh apa · Who may do what

Dibuat dari \`tests/kernel/matriks-akses.ts\` dengan \`npm run akses\`; jangan diubah dengan tangan. Setiap sel dibuktikan
\`tests/kernel/matriks-akses.test.ts\` pada setiap rute dokumen OpenAPI. Generated; every cell is proved by that test.

✓ boleh/may · ✓422 boleh, tetapi contoh panggilannya ditolak aturan/may, but the sample call breaks a rule ·
✗ ditolak/refused · – harus masuk/must sign in · (·) seperti tidak ada/as if it did not exist.
`;

/** The page of the access matrix: one table a room, one row a route and whose thing it is. */
export const susunAkses = (): string => {
  const kamar = [...new Set(MATRIKS.map((b) => kamarDari(b.rute)))].sort();
  const bagian = kamar.map((k) => `## ${k}\n\n${tabel(MATRIKS.filter((b) => kamarDari(b.rute) === k))}\n`);
  return `${KEPALA}\n${bagian.join('\n')}`;
};

const kamarDari = (rute: string): string => /\/api\/([\w-]+)/.exec(rute)?.[1] ?? '';

const tabel = (baris: typeof MATRIKS): string =>
  [
    `| rute | milik | ${KOLOM.map((k) => NAMA[k]).join(' | ')} |`,
    `|---|---|${KOLOM.map(() => ':-:').join('|')}|`,
    ...baris.map((b) => `| \`${b.rute}\` | ${MILIK[b.objek]} | ${b.status.map(tanda).join(' | ')} |`),
  ].join('\n');
