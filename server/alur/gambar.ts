import type { Alur } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import type { SumberAlur } from './ruang.ts';

const MUAT = 500;
const terbaca = new Map<string, Alur>(); // a version is the hash of its drawing: the same for every agency, for ever
/** Which versions an agency surely keeps, by the program's source of drawings: a program has one database. */
const tersimpan = new WeakMap<SumberAlur, Set<string>>();

/** The compiled drawing of a version that some dossier of this agency started with. */
export const findAlur = async (trx: Trx, versi: string): Promise<Alur> =>
  (await findDaftarAlur(trx, [versi])).get(versi) ?? gagal(versi);

/** Several at once; reads the database only for those never seen by this process. */
export const findDaftarAlur = async (trx: Trx, versi: readonly string[]): Promise<ReadonlyMap<string, Alur>> => {
  const asing = [...new Set(versi)].filter((v) => !terbaca.has(v));
  if (asing.length > 0) {
    const baris = await trx.selectFrom('alur.gambar').select(['versi', 'alur']).where('versi', 'in', asing).execute();
    if (terbaca.size + baris.length > MUAT) terbaca.clear();
    for (const b of baris) terbaca.set(b.versi, b.alur as unknown as Alur);
  }
  return new Map(versi.flatMap((v) => ((alur) => (alur ? [[v, alur] as const] : []))(terbaca.get(v))));
};

/** Keeps a drawing version once for the agency, so that its dossiers can always finish the way they began. */
export const storeGambar = async (trx: Trx, instansi: string, alur: Alur, sumber: SumberAlur): Promise<void> => {
  const kunci = `${instansi}/${alur.versi}`;
  if (tersimpan.get(sumber)?.has(kunci)) return;
  const ada = await trx.selectFrom('alur.gambar').select('versi').where('versi', '=', alur.versi).executeTakeFirst();
  if (ada) {
    tersimpan.set(sumber, (tersimpan.get(sumber) ?? new Set()).add(kunci));
    return;
  }
  await trx
    .insertInto('alur.gambar')
    .values({ instansi_id: instansi, versi: alur.versi, alur: JSON.stringify(alur), xml: sumber.gambar(alur.versi) })
    .onConflict((k) => k.doNothing())
    .execute();
};

/** The BPMN text of a version; undefined when no dossier of this agency ever started with it. */
export const findGambar = async (trx: Trx, versi: string): Promise<string | undefined> =>
  (await trx.selectFrom('alur.gambar').select('xml').where('versi', '=', versi).executeTakeFirst())?.xml;

const gagal = (versi: string): never => {
  throw new Error(`gambar alur ${versi} tidak ditemukan`);
};
