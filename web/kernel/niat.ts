/** One intention of a person: what they sent and the Idempotency-Key that names it. */
export type Niat = { readonly sidik: string; readonly kunci: string };

const kunciAcak = (): string => crypto.randomUUID();

/** The intention stays the same as long as the same thing is sent again. */
export const niatBaru = (lama: Niat | null, isi: unknown, kunci: () => string = kunciAcak): Niat => {
  const sidik = JSON.stringify(isi) ?? '';
  return lama?.sidik === sidik ? lama : { sidik, kunci: kunci() };
};

/** No answer, a broken server or "too many": it may have happened, so keep the key. A refusal is final: drop it. */
export const sesudahGagal = (niat: Niat, status: number): Niat | null =>
  status === 0 || status === 401 || status === 408 || status === 429 || status >= 500 ? niat : null;
