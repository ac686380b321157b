// Loaded before the program (NODE_OPTIONS=--import): notes every few seconds what the process holds, one JSON line each.
import { appendFileSync, readdirSync } from 'node:fs';

const { RENDAM_CATATAN } = process.env;
const TIAP_MS = 5000;

if (RENDAM_CATATAN)
  setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage();
    const pegangan = process.getActiveResourcesInfo();
    const catatan = {
      detik: process.uptime(),
      rss,
      heapUsed,
      pewaktu: pegangan.filter((p) => p === 'Timeout').length,
      soket: pegangan.filter((p) => p.startsWith('TCP')).length,
      berkas: readdirSync('/proc/self/fd').length,
    };
    appendFileSync(RENDAM_CATATAN, `${JSON.stringify(catatan)}\n`);
  }, TIAP_MS).unref();
