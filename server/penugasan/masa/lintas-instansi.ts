import type { PerubahanDiterapkan, PihakNaskah } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, diSeberang } from '../../alur/index.ts';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { ambilSalinan } from '../../naskah/index.ts';
import { type SuratMenyeberang, terimaSuratSeberang } from '../lintas-instansi.ts';
import { akhiriPerubahan, findPerubahan, type Perubahan, storePerubahan, storeTulisan } from './repository.ts';
import { terapkanDisini } from './terapkan.ts';

/** What a step on this side tells the other side of the assignment. */
export type KabarPerubahan = {
  readonly perubahan: Perubahan;
  /** Whom it is about and who comes after, as this side's letters name them; absent where they are people of the other side. */
  readonly lama: PihakNaskah | undefined;
  readonly pengganti: PihakNaskah | undefined;
  /** Letters addressed or copied to the other side. */
  readonly surat: readonly SuratMenyeberang[];
  /** How it ended, and what becomes of the assignment. */
  readonly akhir: { readonly hasil: string; readonly terapan: PerubahanDiterapkan | undefined } | undefined;
};

/** Carries over what the other side is told of a change: its own row of it, letters, the text once it is sent, the end. */
export const sampaikanPerubahan = async (
  trx: Trx,
  pelaku: Pelaku,
  { id, pasangan }: BerkasRingkas,
  kitab: Kitab,
  kabar: KabarPerubahan,
): Promise<void> => {
  if (!pasangan) return;
  const salinan: (SuratMenyeberang & { readonly isi: Awaited<ReturnType<typeof ambilSalinan>> })[] = [];
  for (const s of kabar.surat) salinan.push({ ...s, isi: await ambilSalinan(trx, s.id) });
  await diSeberang(trx, pelaku, id, async (seberang) => {
    if (!seberang.ada) return;
    await catatDisana(trx, seberang.instansiId, kabar);
    await terimaSuratSeberang(trx, id, kitab, seberang, salinan);
    if (kabar.akhir) await akhiriDisana(trx, id, kabar.akhir);
  });
};

const catatDisana = async (trx: Trx, instansi: string, { perubahan, lama, pengganti }: KabarPerubahan) => {
  const luar = { lama: null, pengganti: null, lamaLuar: lama ?? null, penggantiLuar: pengganti ?? null };
  await storePerubahan(trx, instansi, { ...perubahan, ...luar, lintas: true }, perubahan.dibuatPada);
  if (perubahan.tulisan !== null) await storeTulisan(trx, perubahan.id, perubahan.tulisan);
};

const akhiriDisana = async (trx: Trx, id: string, { hasil, terapan }: NonNullable<KabarPerubahan['akhir']>) => {
  const milik = await findPerubahan(trx, id);
  const berlaku = milik && terapan ? await terapkanDisini(trx, milik, terapan) : null;
  await akhiriPerubahan(trx, id, hasil, berlaku);
};

/** Facts that stand in both agencies do not say where somebody sits. */
export const tanpaJabatan = <F extends { readonly pengganti?: object }>(fakta: F): F =>
  fakta.pengganti ? { ...fakta, pengganti: { ...fakta.pengganti, posisi: '', unit: '' } } : fakta;
