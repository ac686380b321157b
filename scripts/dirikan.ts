// npm run dirikan -- buku.xlsx — founds an agency from a workbook; prints one first password for its accounts, once
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirikan } from '../server/isi-contoh.ts';
import { bacaKonfigurasi, bukaSimpanan, migrasikan } from '../server/kernel/index.ts';
import { anutDari, bacaPustaka } from '../server/peraturan.ts';

const berkas = process.argv[2];
if (!berkas) throw new Error('sebutkan buku kerjanya: npm run dirikan -- buku.xlsx');
const simpanan = await bukaSimpanan(bacaKonfigurasi(process.env));
try {
  await migrasikan(simpanan.basis.db);
  const sandi = randomBytes(12).toString('base64url');
  await dirikan(simpanan.basis.db, readFileSync(berkas), berkas, sandi, new Date(), anutDari(await bacaPustaka()));
  console.log(`Instansi berdiri. Sandi pertama semua akunnya: ${sandi} (tidak disimpan; minta setiap orang segera menggantinya).
The agency is founded. First password of all its accounts: ${sandi} (kept nowhere; ask everyone to change it at once).`);
} finally {
  await simpanan.tutup();
}
