import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { type BasisData, dalamInstansi, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { lengkapi } from '../penolakan.ts';
import { POTONGAN } from './batas-lampiran.ts';
import { catatDilihat } from './dilihat.ts';
import { SUDAH_DICABUT } from './penolakan-lampiran.ts';
import { pandang } from './pihak.ts';

export type LampiranTersimpan = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: string;
  readonly ukuran: number;
  readonly sidik: string;
};

/** An attachment that the person may open; that she did is noted. */
export const bukaLampiran = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<Hasil<LampiranTersimpan, RincianPenolakan>> => {
  const ada = await trx
    .selectFrom('alur.lampiran')
    .select(['id', 'berkas_id', 'nama', 'jenis', 'ukuran', 'sidik', 'dicabut_pada'])
    .where('id', '=', id)
    .executeTakeFirst();
  const pandangan = await pandang(trx, pelaku, ada?.berkas_id ?? id);
  if (!pandangan.sah) return pandangan;
  if (!ada) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  if (ada.dicabut_pada) return tolak(SUDAH_DICABUT);
  await catatDilihat(trx, pelaku, ada.berkas_id, id);
  return sah(ada);
};

/**
 * The content of an attachment, a piece at a time, each read in a short transaction of its own. It breaks off at the end when
 * the whole is no longer what was uploaded, so that nobody takes it for the file.
 */
export const alirkanLampiran = (
  db: BasisData,
  instansiId: string,
  { id, ukuran, sidik }: Pick<LampiranTersimpan, 'id' | 'ukuran' | 'sidik'>,
): Readable => Readable.from(potonganUtuh(db, instansiId, { id, ukuran, sidik }));

async function* potonganUtuh(
  db: BasisData,
  instansiId: string,
  { id, ukuran, sidik }: Pick<LampiranTersimpan, 'id' | 'ukuran' | 'sidik'>,
) {
  const nyata = createHash('sha256');
  const akhir = Math.ceil(ukuran / POTONGAN) - 1;
  for (let urut = 0; urut <= akhir; urut++) {
    const potong = await dalamInstansi(db, instansiId, (trx) => findPotongan(trx, id, urut));
    nyata.update(potong);
    if (urut === akhir && nyata.digest('hex') !== sidik) throw new Error(`lampiran ${id} berubah`);
    yield potong;
  }
}

const findPotongan = async (trx: Trx, id: string, urut: number): Promise<Buffer> => {
  const baris = await trx
    .selectFrom('alur.lampiran_isi')
    .select('isi')
    .where('lampiran_id', '=', id)
    .where('urut', '=', urut)
    .executeTakeFirst();
  return Buffer.from(baris?.isi ?? []);
};
