// A generated file is committed, so that its change shows in review; `--periksa` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { berhenti } from './tahap.mjs';

/** Writes `isi` to `berkas`; with `--periksa` ends the program when they differ. `perintah`: how to renew it. */
export const simpanHasil = (berkas, isi, perintah) => {
  if (!process.argv.includes('--periksa')) return writeFileSync(berkas, isi);
  const lama = existsSync(berkas) ? readFileSync(berkas, 'utf8') : '';
  if (lama !== isi) berhenti(`${berkas} tidak lagi sesuai dengan sumbernya. Jalankan: ${perintah}`);
};
