import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** A container from outside, opened but not unpacked. */
export type IsiZip = { readonly zip: ZipFile; readonly bagian: readonly Entry[] };

export type SebabZip = 'bukan-zip' | 'rusak' | 'nama-keluar' | 'terlalu-banyak';

/** Thrown when a part holds more than was allowed, whatever it declared. */
export class ZipMelebihi extends Error {}

/**
 * Opens a container that a stranger sent and lists its parts; nothing is unpacked yet. Refused: what is no zip or cannot be
 * read, names that lead out of a folder, more than `paling` parts.
 */
export const bukaZip = async (isi: Buffer, paling: number): Promise<IsiZip | SebabZip> => {
  if (isi.subarray(0, 2).toString('latin1') !== 'PK') return 'bukan-zip';
  try {
    const zip = await fromBufferPromise(isi, { lazyEntries: true });
    if (zip.entryCount > paling) return 'terlalu-banyak';
    const bagian: Entry[] = [];
    for await (const e of zip.eachEntry()) bagian.push(e);
    return { zip, bagian };
  } catch (galat) {
    return /path|characters in fileName|absolute/i.test((galat as Error).message) ? 'nama-keluar' : 'rusak';
  }
};

/** A part that says itself that it grows beyond all measure; small ones may. */
export const mengembang = (e: Entry, kecil: number, rasio: number): boolean =>
  e.uncompressedSize > kecil && e.uncompressedSize > e.compressedSize * rasio;

/** Unpacks one part, a piece at a time, under a running limit: the declared size may lie. Throws ZipMelebihi. */
export async function* uraiZip(zip: ZipFile, e: Entry, batas: number): AsyncGenerator<Buffer> {
  let besar = 0;
  for await (const p of await zip.openReadStreamPromise(e)) {
    besar += (p as Buffer).length;
    if (besar > batas) throw new ZipMelebihi();
    yield p as Buffer;
  }
}
