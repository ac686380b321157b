import { gambarHalaman } from './cetak.ts';
import { contohNaskah } from './contoh-naskah.ts';
import { bukaPencetak, GagalCetak } from './pencetak.ts';

/** A letter kind before anybody writes one: its form and template. */
export type TemplatBaru = {
  readonly jenis: string;
  readonly nama: { readonly id: string };
  readonly skema: Readonly<Record<string, unknown>>;
  readonly templat: string;
};

const BATAS_MS = 5000;

/**
 * Prints a template once with invented content of its form, in a press of its own, so that letters do not wait behind a
 * hostile one. Answers why it cannot be printed; undefined when it can.
 */
export const cobaTemplat = async ({ jenis, nama, skema, templat }: TemplatBaru): Promise<string | undefined> => {
  const pencetak = bukaPencetak(BATAS_MS);
  const naskah = contohNaskah({ jenis, nama, skema });
  try {
    await gambarHalaman({ pencetak, alamatDasar: 'https://contoh.invalid' }, naskah, templat);
    return undefined;
  } catch (galat) {
    if (galat instanceof GagalCetak) return galat.message.slice(0, 300);
    throw galat;
  } finally {
    pencetak.tutup();
  }
};
