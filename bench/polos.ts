// The yardstick: node:http and pg, no framework, no checks. It replays recorded statements, one recording a request.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Rekaman } from './rekaman.ts';

const [berkas = '', url = ''] = process.argv.slice(2);
const rekaman = JSON.parse(readFileSync(berkas, 'utf8')) as Record<string, Rekaman[]>;
const urutan = new Map<string, number>();
const pool = new pg.Pool({ connectionString: url, max: 10 });

const layani = async (jalan: string): Promise<string> => {
  const daftar = rekaman[jalan] ?? [];
  const ke = urutan.get(jalan) ?? 0;
  urutan.set(jalan, ke + 1);
  const r = daftar[ke % daftar.length];
  if (!r) throw new Error(`tanpa rekaman: ${jalan}`);
  const klien = await pool.connect();
  try {
    for (const p of r.pernyataan) await klien.query(p.teks, [...p.nilai]);
    return r.jawaban;
  } finally {
    klien.release();
  }
};

const server = createServer((minta, jawab) => {
  minta.resume();
  minta.on('end', () => {
    layani(minta.url ?? '').then(
      (isi) => jawab.writeHead(200, { 'content-type': 'application/json' }).end(isi),
      (galat: unknown) => jawab.writeHead(500).end(String(galat)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }));
