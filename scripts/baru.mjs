// npm run baru penugasan/cabut-surat-tugas — lays the furniture of one act on every floor; its tests fail until it is written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { perabot } from './perabot.mjs';
import { berhenti } from './tahap.mjs';

const { kamar: semua } = JSON.parse(readFileSync('rumah.json', 'utf8'));
const [, kamar, perbuatan] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)+)$/.exec(process.argv[2] ?? '') ?? [];
if (!kamar) berhenti('Tulis kamar dan perbuatannya, misalnya: npm run baru penugasan/cabut-surat-tugas');
if (!(kamar in semua)) berhenti(`Kamar "${kamar}" tidak ada. Kamar di rumah ini: ${Object.keys(semua).join(', ')}.`);
if (/^(me[mn]|meng|menge|meny)/.test(perbuatan))
  berhenti('Pakai bentuk dasar kata kerjanya: terbitkan, bukan menerbitkan; sahkan, bukan mengesahkan.');

const isi = perabot(kamar, perbuatan);
const sudahAda = Object.keys(isi).filter((berkas) => existsSync(berkas));
if (sudahAda.length > 0) berhenti(`Sudah ada: ${sudahAda.join(', ')}`);
for (const [berkas, teks] of Object.entries(isi)) {
  mkdirSync(dirname(berkas), { recursive: true });
  writeFileSync(berkas, teks);
  console.log(`  ${berkas}`);
}
console.log(`
Sesudah ini:
  1. tulis kasus di domain/${kamar}/${perbuatan}.test.ts, lihat gagalnya, lalu isi perbuatannya
  2. buka di pintu domain/${kamar}/index.ts, dan catat kata barunya di docs/${kamar}/kamus.json
  3. daftarkan rute di server/${kamar}/index.ts dan tombol di layarnya
  4. jalankan npm run pintu, npm run tipe:api, npm test`);
