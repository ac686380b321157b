// A thread that unpacks one workbook and ends. Rows travel in small parcels: taking in a large one would hold the program up.
import { parentPort, workerData } from 'node:worker_threads';
import { muatBuku } from './muat-buku.mjs';

const SEPAKET = 200;

for (const { nama, lebar, baris } of await muatBuku(Buffer.from(workerData.isi), workerData.barisPalingBanyak)) {
  parentPort.postMessage({ nama, lebar });
  for (let i = 0; i < baris.length; i += SEPAKET) parentPort.postMessage({ baris: baris.slice(i, i + SEPAKET) });
}
