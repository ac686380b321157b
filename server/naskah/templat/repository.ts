import type { Tanggal } from '@lincah/domain/kernel';
import type { Templat, VersiTemplat } from '@lincah/domain/naskah';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { bacaKursor } from '../../kernel/index.ts';
import type { TemplatBaru } from './bentuk.ts';

/** A letter kind of a regulation, whose template the versions are of. */
export type KunciTemplat = { readonly peraturan: string; readonly jenis: string };

export type BarisVersi = {
  versi: number;
  sejak: Tanggal;
  isi: unknown;
  sidik_skema: string;
  alasan: string;
  dari_versi: number | null;
  oleh_nama: string;
  pada: Date;
  ditarik_pada: Date | null;
  ditarik_alasan: string | null;
  ditarik_oleh_nama: string | null;
};

const kueri = (trx: Trx, { peraturan, jenis }: KunciTemplat) =>
  trx
    .selectFrom('naskah.templat')
    .select([
      'versi',
      'sejak',
      'isi',
      'sidik_skema',
      'alasan',
      'dari_versi',
      'oleh_nama',
      'pada',
      'ditarik_pada',
      'ditarik_alasan',
      'ditarik_oleh_nama',
    ])
    .where('peraturan', '=', peraturan)
    .where('jenis', '=', jenis)
    .orderBy('versi', 'desc')
    .$castTo<BarisVersi>();

/** Every version of a template, newest first. */
export const listSemuaVersi = (trx: Trx, kunci: KunciTemplat): Promise<BarisVersi[]> => kueri(trx, kunci).execute();

/** One page of them and one row more. */
export const listVersi = (
  trx: Trx,
  kunci: KunciTemplat,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
): Promise<BarisVersi[]> => {
  const dari = bacaKursor(kursor, 1)?.[0];
  const sebelum = dari !== undefined && /^\d{1,6}$/.test(dari) ? Number(dari) : null;
  return (sebelum === null ? kueri(trx, kunci) : kueri(trx, kunci).where('versi', '<', sebelum))
    .limit(batas + 1)
    .execute();
};

/** Versions of every kind that are in force or to come, without their words. */
export const listRingkas = (trx: Trx) =>
  trx
    .selectFrom('naskah.templat')
    .select(['peraturan', 'jenis', 'versi', 'sejak', 'sidik_skema'])
    .select((w) => w('isi', 'is', null).as('kembali'))
    .where('ditarik_pada', 'is', null)
    .$castTo<KunciTemplat & Pick<BarisVersi, 'versi' | 'sejak' | 'sidik_skema'> & { kembali: boolean }>()
    .execute();

export const toVersi = ({ versi, sejak, isi, oleh_nama, ditarik_pada }: BarisVersi): VersiTemplat => ({
  versi,
  sejak,
  isi: isi as Templat | null,
  oleh: oleh_nama,
  ditarik: ditarik_pada !== null,
});

export const storeVersi = async (
  trx: Trx,
  { instansiId, pegawaiId, nama, sekarang }: Pelaku,
  { peraturan, jenis }: KunciTemplat,
  baru: TemplatBaru & { readonly versi: number; readonly sidikSkema: string },
): Promise<void> => {
  await trx
    .insertInto('naskah.templat')
    .values({
      instansi_id: instansiId,
      peraturan,
      jenis,
      versi: baru.versi,
      sejak: baru.sejak,
      isi: baru.isi && JSON.stringify(baru.isi),
      sidik_skema: baru.sidikSkema,
      alasan: baru.alasan,
      dari_versi: baru.pulihkan ?? null,
      oleh: pegawaiId,
      oleh_nama: nama,
      pada: sekarang,
    })
    .execute();
};

export const storeTarik = async (
  trx: Trx,
  { nama, sekarang }: Pelaku,
  { peraturan, jenis }: KunciTemplat,
  { versi, alasan }: { readonly versi: number; readonly alasan: string },
): Promise<void> => {
  await trx
    .updateTable('naskah.templat')
    .set({ ditarik_pada: sekarang, ditarik_alasan: alasan, ditarik_oleh_nama: nama })
    .where('peraturan', '=', peraturan)
    .where('jenis', '=', jenis)
    .where('versi', '=', versi)
    .where('ditarik_pada', 'is', null)
    .returning('versi')
    .executeTakeFirstOrThrow();
};
