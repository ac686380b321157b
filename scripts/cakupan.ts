// npm run cakupan: writes docs/regulasi/cakupan.md and its tables: each provision, what carries it, which test names it
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AKAR } from '../server/kernel/index.ts';
import { bacaSemua } from '../server/regulasi/index.ts';
import { kumpulkanBukti, tanpaBukti } from '../tests/regulasi/cakupan.ts';
import { halamanCakupan } from '../tests/regulasi/cakupan-halaman.ts';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const kitab = pustaka.peraturan.map((p) => pustaka.kitab(p.id));
const bukti = kumpulkanBukti();
for (const [berkas, isi] of halamanCakupan(kitab, bukti)) {
  const jalur = join(AKAR, 'docs/regulasi', berkas);
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, isi);
}
for (const k of kitab) for (const id of tanpaBukti(k, bukti)) console.log(`tanpa uji dan tanpa alasan: ${id}`);
