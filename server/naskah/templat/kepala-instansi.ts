import type { Naskah } from '@lincah/domain/naskah';
import type { Trx } from '../../kernel/index.ts';

/** The agency's own letterhead and place for a sample letter; nothing where the agency is not there. */
export const kepalaInstansi = async (trx: Trx): Promise<Partial<Pick<Naskah, 'kop' | 'tempat'>>> => {
  const instansi = await trx
    .selectFrom('kernel.instansi')
    .select(['nama', 'alamat', 'kontak', 'tempat'])
    .executeTakeFirst();
  if (!instansi) return {};
  const { nama, alamat, kontak, tempat } = instansi;
  return {
    kop: { instansi: nama, unit: 'Unit Contoh', ...(alamat && { alamat }), ...(kontak && { kontak }) },
    tempat,
  };
};
