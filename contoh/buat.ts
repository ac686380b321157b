// node scripts/jalankan.mjs contoh/buat.ts [folder] — writes the workbooks of the sample agencies
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kemenkoContoh } from './kemenko.ts';
import { pemprovContoh } from './pemprov.ts';
import { tulisBuku } from './tulis-buku.ts';

const folder = process.argv[2] ?? 'contoh';
const buku = { 'kemenko-contoh.xlsx': kemenkoContoh, 'pemprov-contoh.xlsx': pemprovContoh };

for (const [berkas, susun] of Object.entries(buku)) {
  const isi = susun();
  writeFileSync(join(folder, berkas), await tulisBuku(isi));
  const jumlah = Object.entries(isi).map(([lembar, baris]) => `${lembar} ${baris.length}`);
  console.log(`${berkas}: ${jumlah.join(', ')}`);
}
