// npm run kamar penugasan — one room on every floor
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { berhenti } from './tahap.mjs';

const { lantai, kamar } = JSON.parse(readFileSync('rumah.json', 'utf8'));
const nama = process.argv[2];
const daftar = ['kernel', ...Object.keys(kamar)];
if (!daftar.includes(nama)) berhenti(`Kamar "${nama ?? ''}" tidak ada. Kamar di rumah ini: ${daftar.join(', ')}.`);

for (const l of [...Object.keys(lantai), 'docs']) {
  const folder = `${l}/${nama}`;
  console.log(`\n${folder}`);
  const isi = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const berkas = isi.filter((b) => b.isFile()).map((b) => `${b.parentPath}/${b.name}`.slice(folder.length + 1));
  for (const b of berkas.sort()) console.log(`  ${b}`);
}
