import { type BasisDataTerbuka, bukaPglite, migrasikan } from '../../server/kernel/index.ts';

const cetakan = new Map<string, Promise<Blob>>();

const cetakanUntuk = async (hanya?: readonly string[]): Promise<Blob> => {
  const basis = await bukaPglite();
  await migrasikan(basis.db, hanya);
  const isi = await basis.salin();
  await basis.tutup();
  return isi;
};

/** A fresh database in memory, migrated (`hanya`: these rooms); copied, for migrating takes longer than copying. */
export const bukaBasisUji = async (hanya?: readonly string[]): Promise<BasisDataTerbuka> => {
  const kunci = (hanya ?? []).join(' ');
  const isi = cetakan.get(kunci) ?? cetakanUntuk(hanya);
  cetakan.set(kunci, isi);
  return bukaPglite(undefined, await isi);
};
