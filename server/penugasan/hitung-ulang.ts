import type { DihitungUlang } from '@lincah/domain/alur';
import type { Tanggal } from '@lincah/domain/kernel';
import { faktaUjung, hitungUlang, ringkas } from '@lincah/domain/penugasan';
import { type Kitab, ketentuanSatuan } from '@lincah/domain/regulasi';
import { type BerkasDihitung, daftarPokok } from '../alur/index.ts';
import type { Trx } from '../kernel/index.ts';
import { listRantai, type RantaiPosisi } from '../organisasi/index.ts';
import { toUjung } from './ujung.ts';

/**
 * Counts the units of many dossiers twice on today's structure, by their own book and by the other; answers the dossiers
 * where that makes a difference. One look for all their posts.
 */
export const hitungSemuaUlang = async (
  trx: Trx,
  berkas: readonly BerkasDihitung[],
  kitab: (peraturan: string) => Kitab,
  menjadi: Kitab,
  hari: Tanggal,
): Promise<ReadonlyMap<string, DihitungUlang>> => {
  const posisi = berkas.flatMap((b) => Object.values(b.pokok).flatMap(daftarPokok));
  const rantai = await listRantai(
    trx,
    posisi.filter((id) => id !== ''),
    hari,
  );
  const ketentuan = ketentuanSatuan(menjadi, hari);
  return new Map(
    berkas.flatMap(({ id, peraturan, pokok, fakta }) => {
      const menurut = (k: Kitab) => faktaPokok(pokok, rantai, k, hari);
      const ulang = hitungUlang(fakta, menurut(kitab(peraturan)), menurut(menjadi));
      return ulang ? [[id, { ...ulang, ketentuan }] as const] : [];
    }),
  );
};

/** Of the ends that this agency has today; what two ends tell together only when all of them are here. */
const faktaPokok = (
  pokok: BerkasDihitung['pokok'],
  rantai: ReadonlyMap<string, RantaiPosisi>,
  kitab: Kitab,
  hari: Tanggal,
) => {
  const [orang] = daftarPokok(pokok.pegawai); // of several, who share their way, the first
  const [pemohon, pemilik, dituju] = [pokok.pemohon, pokok.pemilik ?? pokok.pemohon, orang].map((posisi) =>
    ((naik) => naik && toUjung(naik, kitab, hari))(rantai.get(posisi ?? '')),
  );
  if (pemohon && pemilik && dituju) return faktaUjung({ pemohon, pemilik, dituju });
  return { ...(pemohon && { pemohon: ringkas(pemohon) }), ...(pemilik && { pemilik: ringkas(pemilik) }) };
};
