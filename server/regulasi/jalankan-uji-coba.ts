import { setImmediate } from 'node:timers/promises';
import type { Tanggal } from '@lincah/domain/kernel';
import { type ButirUjiCoba, HITUNGAN_KOSONG, type Kitab, tambahHitungan } from '@lincah/domain/regulasi';
import { type BasisData, dalamInstansi, type Pelaku, type Trx } from '../kernel/index.ts';
import { akhiriUjiCoba, type HasilBerkas, storeBagian, type UjiCoba } from './uji-coba.ts';

/** A dossier as the room that owns it hands it in. */
export type BerkasDiuji = Omit<HasilBerkas, 'butir' | 'alurId'> & { readonly alur: { readonly id: string } };

/** Which dossiers, and the regulation by which their units are counted again, as the structure stands on `hari`. */
export type HalamanUjiCoba = {
  readonly sesudah: string;
  readonly batas: number;
  readonly selesai: boolean;
  readonly menjadi: Kitab;
  readonly hari: Tanggal;
};

/** What the flow room does for a trial: this room knows no dossiers. */
export type RuangUjiCoba<B extends BerkasDiuji = BerkasDiuji> = {
  hitung(trx: Trx, instansi: string, selesai: boolean): Promise<number>;
  ambil(trx: Trx, instansi: string, halaman: HalamanUjiCoba): Promise<readonly B[]>;
  uji(berkas: B, semula: Kitab, menjadi: Kitab): readonly ButirUjiCoba[];
  terlihat(trx: Trx, pelaku: Pelaku, id: readonly string[]): Promise<ReadonlySet<string>>;
};

export type BahanUjiCoba<B extends BerkasDiuji> = {
  readonly db: BasisData;
  readonly jam: () => Date;
  readonly instansi: string;
  readonly hari: Tanggal;
  readonly kitab: (id: string) => Kitab;
  readonly ruang: RuangUjiCoba<B>;
  /** True: give up at the next batch; the program is stopping. */
  readonly berhenti: () => boolean;
};

const BATAS = 100;
const GILIRAN_MS = 4;
const AWAL = '00000000-0000-0000-0000-000000000000';

/**
 * Goes through the dossiers in batches: read, ask, store, each batch in short transactions of its own, other requests
 * having their turn every few milliseconds. Dossiers are only read. Answers how it ended.
 */
export const jalankanUjiCoba = async <B extends BerkasDiuji>(
  { id, peraturan, termasukSelesai }: Pick<UjiCoba, 'id' | 'peraturan' | 'termasukSelesai'>,
  bahan: BahanUjiCoba<B>,
): Promise<UjiCoba['keadaan']> => {
  const { db, instansi, hari, kitab, ruang, jam, berhenti } = bahan;
  const akhiri = (keadaan: 'selesai' | 'gagal') =>
    dalamInstansi(db, instansi, (trx) => akhiriUjiCoba(trx, instansi, id, keadaan, jam()));
  const menjadi = kitab(peraturan);
  let hitungan = HITUNGAN_KOSONG;
  let sesudah = AWAL;
  while (!berhenti()) {
    const halaman = { sesudah, batas: BATAS, selesai: termasukSelesai, menjadi, hari };
    const berkas = await dalamInstansi(db, instansi, (trx) => ruang.ambil(trx, instansi, halaman));
    const akhir = berkas.at(-1);
    if (!akhir) return (await akhiri('selesai')) ? 'selesai' : 'dihentikan';
    const bagian = await ujiBagian(berkas, kitab, menjadi, ruang);
    hitungan = tambahHitungan(
      hitungan,
      bagian.map((b) => b.butir),
    );
    const total = hitungan;
    if (!(await dalamInstansi(db, instansi, (trx) => storeBagian(trx, instansi, id, bagian, total))))
      return 'dihentikan';
    sesudah = akhir.id;
    await setImmediate();
  }
  await akhiri('gagal');
  return 'gagal';
};

const ujiBagian = async <B extends BerkasDiuji>(
  berkas: readonly B[],
  kitab: (id: string) => Kitab,
  menjadi: Kitab,
  ruang: RuangUjiCoba<B>,
): Promise<readonly HasilBerkas[]> => {
  const hasil: HasilBerkas[] = [];
  let sejak = performance.now();
  for (const b of berkas) {
    const { id, peraturan, perihal, dibukaPada, alur } = b;
    hasil.push({ id, peraturan, perihal, dibukaPada, alurId: alur.id, butir: ruang.uji(b, kitab(peraturan), menjadi) });
    if (performance.now() - sejak < GILIRAN_MS) continue;
    await setImmediate();
    sejak = performance.now();
  }
  return hasil;
};
