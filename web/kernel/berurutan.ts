import { GalatApi } from './masalah.ts';

const JEDA_MS = 3000;
const JEDA_TERLAMA_MS = 60_000;

/** Saves the latest of what is handed in: `batal` forgets what still waits. */
export type Berurutan<I> = { titip(isi: I): void; batal(): void };

/**
 * One save at a time, so that a slow line never makes two of them meet; what came meanwhile is saved next, only the latest of it.
 * Without an answer, or with one of a broken server, it is tried again, ever more seldom; a refusal is left to be shown.
 */
export const berurutan = <I>(simpan: (isi: I) => Promise<void>, jeda = JEDA_MS): Berurutan<I> => {
  let menunggu: { readonly isi: I } | null = null;
  let sibuk = false;
  let gagal = 0;
  let nanti: ReturnType<typeof setTimeout> | undefined;

  const lanjut = async (): Promise<void> => {
    if (sibuk || !menunggu) return;
    clearTimeout(nanti);
    sibuk = true;
    const satu = menunggu;
    const ulang = await simpan(satu.isi).then(() => false, dapatDiulang);
    sibuk = false;
    if (!ulang && menunggu === satu) menunggu = null;
    gagal = ulang ? gagal + 1 : 0;
    if (gagal === 0) return lanjut();
    nanti = setTimeout(lanjut, Math.min(JEDA_TERLAMA_MS, jeda * 2 ** (gagal - 1)));
  };

  return {
    titip(isi) {
      menunggu = { isi };
      if (gagal === 0) void lanjut();
    },
    batal() {
      menunggu = null;
      gagal = 0;
      clearTimeout(nanti);
    },
  };
};

/** No answer, or one of a broken or busy server: the same may succeed later. */
export const dapatDiulang = (galat: unknown): boolean =>
  galat instanceof GalatApi && (galat.isi.status === 0 || galat.isi.status === 429 || galat.isi.status >= 500);
