import { type Hasil, sah } from '@lincah/domain/kernel';
import { bolehTemplat } from '@lincah/domain/naskah';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { lengkapi } from './tetapkan.ts';

export type Kertas = 'a4' | 'f4';

/** The paper of letters whose kind has no template of the agency. */
export const findKertas = async (trx: Trx): Promise<Kertas> => {
  const ada = await trx.selectFrom('naskah.setelan_cetak').select('kertas').executeTakeFirst();
  return ada?.kertas === 'f4' ? 'f4' : 'a4';
};

/** Sets it for letters issued from now on; those that are out keep theirs. */
export const tetapkanKertas = async (
  trx: Trx,
  pelaku: Pelaku,
  kertas: Kertas,
): Promise<Hasil<{ readonly kertas: Kertas }, RincianPenolakan>> => {
  const izin = bolehTemplat(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin.penolakan, pelaku);
  const { instansiId, sekarang } = pelaku;
  await trx
    .insertInto('naskah.setelan_cetak')
    .values({ instansi_id: instansiId, kertas, diubah_pada: sekarang })
    .onConflict((k) => k.column('instansi_id').doUpdateSet({ kertas, diubah_pada: sekarang }))
    .execute();
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tetapkanKertas',
    kamar: 'naskah',
    objek: instansiId,
    rincian: { kertas },
  });
  return sah({ kertas });
};
