// npm run periksa-peraturan -- peraturan/<id> — checks one regulation folder, with the folders beside it as possible parents
import { basename, dirname, resolve } from 'node:path';
import { periksaFolder } from '../server/regulasi/index.ts';

const [masukan] = process.argv.slice(2);
if (!masukan) {
  console.error('Pakai: npm run periksa-peraturan -- peraturan/<id>');
  process.exit(2);
}
const folder = resolve(masukan);
const { peraturan, temuan } = await periksaFolder(dirname(folder), basename(folder));
for (const t of temuan) console.error(`${t.berkas}:${t.baris}  ${t.apa.id} → ${t.caraMembenahi.id}`);
if (temuan.length > 0 || !peraturan) {
  console.error(`\n${temuan.length} temuan.`);
  process.exit(1);
}
const { ketentuan, aturan, alur, naskah, parameter } = peraturan;
console.log(
  `${peraturan.nomor}: ${ketentuan.length} ketentuan, ${aturan.length} aturan, ${alur.length} alur, ${naskah.length} naskah, ${parameter.length} parameter. Tidak ada temuan.`,
);
