// Entry of the checking thread: unpacks, reads and checks one uploaded folder after the other. What a hostile folder does
// to memory or time it does here; the parent gives it little of both and ends the thread that asks for more.
import { parentPort } from 'node:worker_threads';
import { type Peraturan, periksa, type Temuan } from '@lincah/domain/regulasi';
import type { IsiFolder } from './baca-berkas.ts';
import { type BacaanPeraturan, bacaIsi } from './baca-peraturan.ts';
import { bacaZip } from './baca-zip.ts';
import { lengkapiSatu } from './tahapan.ts';

export type TugasPemeriksa = {
  /** Regulations that it may stand on, and under which id a bare id is known. */
  readonly tetangga: readonly Peraturan[];
  readonly kunci: Readonly<Record<string, string>>;
} & (
  | { readonly jenis: 'periksa'; readonly zip: Uint8Array }
  /** Read again what was checked when it was uploaded. */
  | { readonly jenis: 'baca'; readonly berkas: readonly (readonly [string, string])[] }
);

export type HasilPemeriksa = {
  readonly peraturan: Peraturan | undefined;
  readonly temuan: readonly Temuan[];
  readonly jumlahTemuan: number;
  readonly berkas: readonly (readonly [string, string])[];
  readonly xml: readonly (readonly [string, string])[];
};

const TEMUAN = 500;

const kerjakan = async (tugas: TugasPemeriksa): Promise<HasilPemeriksa> => {
  const folder: IsiFolder =
    tugas.jenis === 'periksa' ? await bacaZip(Buffer.from(tugas.zip)) : { isi: new Map(tugas.berkas), temuan: [] };
  const tanpaIsi = folder.isi.size === 0 && folder.temuan.length > 0;
  const bacaan = tanpaIsi ? undefined : dudukkan(await bacaIsi(folder), tugas);
  const temuan = bacaan
    ? [...bacaan.temuan, ...(tugas.jenis === 'periksa' ? timbang(bacaan, tugas.tetangga) : [])]
    : folder.temuan;
  return {
    peraturan: bacaan?.peraturan,
    temuan: temuan
      .slice(0, TEMUAN)
      .map(({ berkas, baris, kode, apa, caraMembenahi }) => ({ berkas, baris, kode, apa, caraMembenahi })),
    jumlahTemuan: temuan.length,
    berkas: [...folder.isi],
    xml: [...(bacaan?.xml ?? [])].map(([versi, tulis]) => [versi, tulis()] as const),
  };
};

/** On its parent as it is known here, with the drawings that its stages and patterns make together. */
const dudukkan = (b: BacaanPeraturan, { tetangga, kunci }: TugasPemeriksa): BacaanPeraturan => {
  if (!b.peraturan?.induk) return lengkapiSatu(b, tetangga);
  const induk = kunci[b.peraturan.induk] ?? b.peraturan.induk;
  return lengkapiSatu({ ...b, peraturan: { ...b.peraturan, induk } }, tetangga);
};

const timbang = ({ peraturan, letak }: BacaanPeraturan, tetangga: readonly Peraturan[]): readonly Temuan[] =>
  peraturan ? periksa(peraturan, tetangga, letak) : [];

parentPort?.on('message', async (tugas: TugasPemeriksa) => parentPort?.postMessage(await kerjakan(tugas)));
