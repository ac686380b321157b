// npm run pulihkan -- berkas.gz — puts a backup into an empty database and checks the audit, letters and attachments; 1 when one is bad
import {
  bacaJangkar,
  bacaKonfigurasi,
  bukaSimpanan,
  CadanganDitolak,
  FolderTerkunci,
  periksaJejak,
  pulihkan,
} from '../server/kernel/index.ts';
import { periksaIsi } from '../server/periksa-isi.ts';

const [, , asal] = process.argv;
if (!asal) throw new Error('sebutkan berkas cadangannya: npm run pulihkan -- /cadangan/lincah-2026-11-21.gz');
const konfigurasi = bacaKonfigurasi(process.env);
try {
  const { basis, tutup } = await bukaSimpanan(konfigurasi);
  try {
    const jumlah = await pulihkan(basis, konfigurasi.DATA_DIR, asal);
    const baris = Object.values(jumlah).reduce((n, m) => n + m, 0);
    const { diperiksa, cela } = await periksaJejak(basis.db, bacaJangkar(konfigurasi.DATA_DIR));
    const { surat, berkas, rusak } = await periksaIsi(basis.db);
    for (const { instansi, nomor, sebab } of cela)
      console.error(`RUSAK: instansi ${instansi}, catatan nomor ${nomor}: ${sebab.id} / ${sebab.en}`);
    for (const apa of rusak) console.error(`RUSAK: ${apa}`);
    console.log(`Dipulihkan: ${baris} baris. Diperiksa: ${diperiksa} catatan jejak, ${surat} surat, ${berkas} berkas.
Restored: ${baris} rows. Checked: ${diperiksa} audit records, ${surat} letters, ${berkas} files.`);
    process.exitCode = cela.length + rusak.length === 0 ? 0 : 1;
  } finally {
    await tutup();
  }
} catch (galat) {
  if (!(galat instanceof CadanganDitolak || galat instanceof FolderTerkunci)) throw galat;
  console.error(galat.message);
  process.exitCode = 1;
}
