import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of a package: its content is made when its turn comes. Null: left out after all. */
export type BagianZip = { readonly nama: string; readonly isi: () => Promise<Buffer | Readable | null> };

/**
 * A package as a stream, its parts one after the other in their order, stored as they are; `pada`: the moment each part
 * carries, so that the same content makes the same bytes.
 */
export const bungkusZip = (bagian: AsyncIterable<BagianZip> | Iterable<BagianZip>, pada: Date): Readable => {
  const zip = new ZipFile();
  const keluar = zip.outputStream as Readable;
  const gagal = (sebab: unknown) => keluar.destroy(sebab instanceof Error ? sebab : new Error(String(sebab)));
  const susun = async () => {
    for await (const { nama, isi } of bagian) {
      const nilai = await isi();
      const pilihan = { mtime: pada, compress: false };
      if (Buffer.isBuffer(nilai)) zip.addBuffer(nilai, nama, pilihan);
      else if (nilai) {
        const selesai = new Promise<void>((ya, tidak) => nilai.once('end', ya).once('error', tidak));
        zip.addReadStream(nilai, nama, pilihan);
        await selesai;
      }
    }
    zip.end();
  };
  susun().catch(gagal);
  return keluar;
};
