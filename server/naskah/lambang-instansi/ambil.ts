import { createHash } from 'node:crypto';
import type { Naskah } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import { type BasisData, bacaGambar, jenisGambar } from '../../kernel/index.ts';

/** An emblem as a letter shows it. `nama`: of the file beside the layout. */
export type GambarLambang = {
  readonly isi: Buffer;
  readonly nama: string;
  readonly ekor: 'png' | 'jpg';
  readonly lebar: number;
  readonly tinggi: number;
};

/** The picture of that fingerprint; undefined where there is none. */
export type AmbilLambang = (sidik: string) => Promise<Buffer | undefined>;

/** The emblem of a letter; undefined: the drawn mark. Throws when it is gone or another: then nothing is printed. */
export const lambangSurat = async (
  { lambang: ambil }: { readonly lambang?: AmbilLambang },
  { lambang: sidik, templat }: Naskah,
): Promise<GambarLambang | undefined> => {
  if (!sidik || templat?.lambang === false) return undefined;
  const isi = await ambil?.(sidik);
  const gambar = isi && sidikGambar(isi) === sidik && bentukLambang(isi);
  if (!gambar) throw new Error(`lambang ${sidik} tidak ada atau tidak utuh`);
  return gambar;
};

export const sidikGambar = (isi: Buffer): string => createHash('sha256').update(isi).digest('hex');

const bentukLambang = (isi: Buffer): GambarLambang | undefined => {
  const jenis = jenisGambar(isi);
  const ukuran = jenis && bacaGambar(isi, jenis.jenis);
  if (!ukuran) return undefined;
  const ekor = jenis.ekor === 'png' ? 'png' : 'jpg';
  return { isi, nama: `lambang-${sidikGambar(isi)}.${ekor}`, ekor, lebar: ukuran.lebar, tinggi: ukuran.tinggi };
};

const DIINGAT = 16;

/** From the database, the last ones kept at hand: also those of letters that another agency sent. */
export const ambilLambang = (db: BasisData): AmbilLambang => {
  const ingatan = new Map<string, Buffer>();
  return async (sidik) => {
    const ada = ingatan.get(sidik);
    if (ada) return ada;
    const { rows } = await sql<{ isi: Buffer }>`select isi from naskah.gambar_lambang(${sidik})`.execute(db);
    const isi = rows[0] && Buffer.from(rows[0].isi);
    if (isi) ingatan.set(sidik, isi);
    for (const lama of ingatan.keys()) if (ingatan.size > DIINGAT) ingatan.delete(lama);
    return isi;
  };
};

/** Fingerprint of the emblem of the day: the last version that began by then; null: the drawn mark. */
export const kueriLambang = (instansi: RawBuilder<unknown>, pada: string): RawBuilder<string | null> => sql`(
  select l.sidik from naskah.lambang l where l.instansi_id = ${instansi} and l.sejak <= ${pada} and l.ditarik_pada is null
  order by l.sejak desc, l.versi desc limit 1)`;
