// npm run cadangkan -- berkas.gz — writes everything into one file, while Lincah on a server goes on
import { bacaKonfigurasi, bukaSimpanan, CadanganDitolak, cadangkan, FolderTerkunci } from '../server/kernel/index.ts';

const [, , tujuan] = process.argv;
if (!tujuan) throw new Error('sebutkan berkas tujuannya: npm run cadangkan -- /cadangan/lincah-2026-11-21.gz');
const konfigurasi = bacaKonfigurasi(process.env);
try {
  const simpanan = await bukaSimpanan(konfigurasi);
  try {
    const jumlah = await cadangkan(simpanan.basis, konfigurasi.DATA_DIR, tujuan, new Date());
    const baris = Object.values(jumlah).reduce((n, m) => n + m, 0);
    console.log(`Cadangan selesai: ${tujuan}, ${baris} baris dari ${Object.keys(jumlah).length} tabel.
Simpan juga KUNCI (atau berkas kunci di DATA_DIR) di tempat lain; tanpa itu rahasia di dalamnya tidak terbuka.
Backup done: ${tujuan}, ${baris} rows of ${Object.keys(jumlah).length} tables.
Keep KUNCI (or the file kunci in DATA_DIR) elsewhere, too; without it the secrets inside cannot be opened.`);
  } finally {
    await simpanan.tutup();
  }
} catch (galat) {
  if (!(galat instanceof CadanganDitolak || galat instanceof FolderTerkunci)) throw galat;
  console.error(galat.message);
  process.exitCode = 1;
}
