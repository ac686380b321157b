// node scripts/jalankan.mjs bench/muat.ts — milliseconds to read and check all regulation folders, in a fresh process
import { join } from 'node:path';
import { AKAR } from '../server/kernel/index.ts';
import { bacaSemua } from '../server/regulasi/index.ts';

const sejak = performance.now();
const { peraturan } = await bacaSemua(join(AKAR, 'peraturan'));
console.log(`${peraturan.length} peraturan ${Math.round(performance.now() - sejak)} ms`);
