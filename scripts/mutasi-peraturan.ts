// npm run mutasi-peraturan: spoils every regulation in one place after the other; a case file must notice. Writes docs/regulasi/mutasi.md
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '../server/kernel/index.ts';
import { bacaSemua } from '../server/regulasi/index.ts';
import { bacaKasus, nasional } from '../tests/regulasi/kasus.ts';
import { mutasi } from '../tests/regulasi/mutasi.ts';
import { bagianDiketahui, laporanMutasi } from '../tests/regulasi/mutasi-laporan.ts';

const mulai = performance.now();
const { peraturan } = await bacaSemua(join(AKAR, 'peraturan'));
const nasib = mutasi(peraturan, bacaKasus(nasional(peraturan)));
const lolos = nasib.filter((n) => !n.diketahui);
for (const n of lolos) console.log(`${n.peraturan.id}  ${n.bagian}  ${n.jenis}: ${n.apa}`);
const detik = ((performance.now() - mulai) / 1000).toFixed(1);
console.log(`${nasib.length - lolos.length} dari ${nasib.length} diketahui, ${detik} detik`);
writeFileSync(join(AKAR, 'docs/regulasi/mutasi.md'), laporanMutasi(nasib));
if (bagianDiketahui(nasib) < 0.95) process.exitCode = 1;
