// npm run periksa-jejak — walks the audit chain of every agency; names the first bad record, exit code 1
import { bacaJangkar, bacaKonfigurasi, bukaSimpanan, periksaJejak } from '@lincah/server/kernel';

const konfigurasi = bacaKonfigurasi(process.env);
const simpanan = await bukaSimpanan(konfigurasi);
try {
  const { diperiksa, cela } = await periksaJejak(simpanan.basis.db, bacaJangkar(konfigurasi.DATA_DIR));
  for (const { instansi, nomor, sebab } of cela)
    console.error(`RUSAK: instansi ${instansi}, catatan nomor ${nomor}: ${sebab.id} / ${sebab.en}`);
  if (cela.length === 0)
    console.log(`Jejak utuh: ${diperiksa} catatan diperiksa. / Audit intact: ${diperiksa} records checked.`);
  process.exitCode = cela.length === 0 ? 0 : 1;
} finally {
  await simpanan.tutup();
}
