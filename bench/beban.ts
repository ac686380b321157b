import autocannon, { type Minta } from 'autocannon';

const SAMBUNGAN = 16;

export type Permintaan = Minta;
/** Latencies in milliseconds. */
export type Beban = { readonly perDetik: number; readonly ms: readonly number[] };

/** Sends every request once over 16 connections, as fast as they are answered. Any other answer than 2xx is an error. */
export const bebani = async (url: string, daftar: readonly Permintaan[]): Promise<Beban> => {
  const ms: number[] = [];
  let ke = 0;
  const sejak = performance.now();
  const jalan = autocannon({
    url,
    connections: SAMBUNGAN,
    amount: daftar.length,
    requests: [{ setupRequest: (dasar) => ({ ...dasar, ...daftar[ke++ % daftar.length] }) }],
  });
  let habis = sejak;
  jalan.on('response', (_klien, _status, _bita, lama) => {
    ms.push(lama);
    habis = performance.now();
  });
  const { non2xx, errors } = await jalan;
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} jawaban bukan 2xx, ${errors} galat`);
  return { perDetik: (ms.length * 1000) / (habis - sejak), ms };
};
