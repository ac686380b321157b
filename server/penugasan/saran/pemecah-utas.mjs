// The solver's thread: solves one problem after the other. Its parent ends it when it takes too long.
import { parentPort } from 'node:worker_threads';
import bukaHighs from 'highs';

const highs = await bukaHighs();

/** Seeds and single thread as HiGHS has them by default: the same problem has the same answer. Gaps of nothing: the best, not nearly the best. */
const PILIHAN = { output_flag: false, log_to_console: false, mip_rel_gap: 0, mip_abs_gap: 0.5 };

parentPort.on('message', ({ lp, detik }) => {
  try {
    const { Status, Columns } = highs.solve(lp, { ...PILIHAN, time_limit: detik });
    const dipilih = Object.entries(Columns).filter(([nama, k]) => nama.startsWith('x') && k.Primal > 0.5);
    parentPort.postMessage({ tepat: Status === 'Optimal', dipilih: dipilih.map(([nama]) => Number(nama.slice(1))) });
  } catch (galat) {
    parentPort.postMessage({ tepat: false, dipilih: [], galat: String(galat) });
  }
});
parentPort.postMessage({ tepat: true, dipilih: [] }); // ready
