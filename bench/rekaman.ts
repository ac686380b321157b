import pg from 'pg';

/** One statement as it went to the database, and the whole conversation behind one HTTP request. */
export type Pernyataan = { readonly teks: string; readonly nilai: readonly unknown[] };
export type Rekaman = { readonly pernyataan: readonly Pernyataan[]; readonly jawaban: string };

type Kueri = (...argumen: unknown[]) => unknown;

/**
 * Notes every statement that this process sends through pg while `kerja` runs, so that a bare server can send
 * exactly the same ones. One request at a time.
 */
export const rekam = async (kerja: () => Promise<string>): Promise<Rekaman> => {
  const pernyataan: Pernyataan[] = [];
  const purwarupa = pg.Client.prototype as unknown as { query: Kueri };
  const asli = purwarupa.query;
  purwarupa.query = function (this: unknown, ...argumen: unknown[]) {
    const [masuk, nilai] = argumen as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    const teks = typeof masuk === 'string' ? masuk : masuk.text;
    pernyataan.push({ teks, nilai: (typeof masuk === 'string' ? nilai : masuk.values) ?? [] });
    return asli.apply(this, argumen);
  };
  try {
    return { pernyataan, jawaban: await kerja() };
  } finally {
    purwarupa.query = asli;
  }
};
