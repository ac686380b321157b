import { createHash } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { isBerkerangka, type Naskah } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import { type NotNull, sql } from 'kysely';
import { type Antrean, type BasisData, dalamInstansi, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { type Cetakan, cetak, type Percetakan } from './cetak.ts';

/** What printing stored letters needs: the press and the books that hold the templates. */
export type BahanCetak = {
  readonly percetakan: Percetakan;
  readonly kitab: (peraturan: string) => Kitab;
  /** Takes in regulations uploaded since; before work outside a request. */
  readonly segarkan?: (() => Promise<void>) | undefined;
};

export type BerkasSurat = { readonly nomor: string; readonly pdf: Buffer; readonly sidik: string };

/**
 * The PDF of a stored letter; the signed one once it is signed electronically. Printed and stored on the first call, once,
 * however many ask at the same time; later calls answer the stored file. Refused when the value or a file is no longer what
 * was issued.
 */
export const cetakSurat = async (
  db: BasisData,
  bahan: BahanCetak,
  instansiId: string,
  suratId: string,
): Promise<Hasil<BerkasSurat, RincianPenolakan>> => {
  const ada = await dalamInstansi(db, instansiId, (trx) => findCetakan(trx, instansiId, suratId));
  if (!ada) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  if (!ada.utuh) return tolak(BERUBAH);
  if (ada.tertanda) return periksa({ nomor: ada.nomor, pdf: ada.tertanda, sidik: ada.tanda_sidik ?? '' });
  if (ada.pdf) return periksa({ nomor: ada.nomor, pdf: ada.pdf, sidik: ada.sidik ?? '' });

  const naskah = ada.naskah as unknown as Naskah;
  const cetakan = await cetak(bahan.percetakan, naskah, templatUntuk(bahan, naskah));
  // a received letter is printed anew each time: the same value makes the same bytes
  if (ada.asal === null) await dalamInstansi(db, instansiId, (trx) => storeCetakan(trx, instansiId, suratId, cetakan));
  return sah({ nomor: ada.nomor, pdf: cetakan.pdf, sidik: cetakan.sidik });
};

/** The words of the agency where the letter carries them; else those of the regulation that it was written under. */
export const templatUntuk = (
  { kitab }: Pick<BahanCetak, 'kitab'>,
  { peraturan, jenis, templat: milik }: Naskah,
): string => {
  if (milik?.bagian && !isBerkerangka(milik)) return TERANGKAI;
  const templat = kitab(peraturan).naskah[jenis]?.templat;
  if (templat === undefined) throw new Error(`jenis naskah ${jenis} tidak ada pada ${peraturan}`);
  return templat;
};

const TERANGKAI = '#import "/naskah-dinas.typ": *\n#surat-terangkai()';

const findCetakan = (trx: Trx, instansiId: string, suratId: string) =>
  trx
    .selectFrom('naskah.arsip as s')
    .leftJoin('naskah.cetakan as c', (g) =>
      g.onRef('c.instansi_id', '=', 's.instansi_id').onRef('c.surat_id', '=', 's.id'),
    )
    .leftJoin('naskah.tanda_tangan as t', (g) =>
      g
        .onRef('t.instansi_id', '=', 's.instansi_id')
        .onRef('t.surat_id', '=', 's.id')
        .on('t.cara', '<>', 'basah')
        .on('t.keadaan', '=', 'selesai'),
    )
    .leftJoin('naskah.berkas_tertanda as b', (g) =>
      g.onRef('b.instansi_id', '=', 't.instansi_id').onRef('b.surat_id', '=', 't.surat_id'),
    )
    .select(['s.nomor', 's.naskah', 's.sidik', 's.asal', 'c.pdf', 't.sidik as tanda_sidik', 'b.isi as tertanda'])
    .select(UTUH.as('utuh'))
    .where('s.instansi_id', '=', instansiId)
    .where('s.id', '=', suratId)
    .$narrowType<{ nomor: NotNull }>()
    .executeTakeFirst();

/** The same question as `naskah.verifikasi` asks of the row: is it still what was issued? */
const UTUH = sql<boolean>`s.sidik_naskah = encode(sha256(convert_to(s.naskah::text, 'UTF8')), 'hex')
  and s.naskah ->> 'nomor' = s.nomor and s.naskah ->> 'tanggal' = s.tanggal::text
  and s.naskah ->> 'kodeVerifikasi' = s.kode_verifikasi`;

/** Whether a letter that the caller has found is still what was issued. */
export const suratUtuh = async (trx: Trx, id: string): Promise<boolean> => {
  const baris = await trx
    .selectFrom('naskah.arsip as s')
    .select(UTUH.as('utuh'))
    .where('s.id', '=', id)
    .executeTakeFirst();
  return baris?.utuh === true;
};

/** Two printers at once make the same bytes; the second finds nothing left to do. */
const storeCetakan = async (trx: Trx, instansiId: string, suratId: string, { pdf, sidik }: Cetakan): Promise<void> => {
  const pertama = await trx
    .updateTable('naskah.surat')
    .set({ sidik })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', suratId)
    .where('sidik', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (pertama)
    await trx.insertInto('naskah.cetakan').values({ instansi_id: instansiId, surat_id: suratId, pdf }).execute();
};

const periksa = (berkas: BerkasSurat): Hasil<BerkasSurat, RincianPenolakan> =>
  createHash('sha256').update(berkas.pdf).digest('hex') === berkas.sidik ? sah(berkas) : tolak(BERUBAH);

export const BERUBAH = {
  jenis: 'keadaan',
  kode: 'naskah/berubah',
  detail: {
    id: 'Surat ini tidak lagi sama dengan saat diterbitkan. Jangan gunakan sebagai dasar tindakan apa pun.',
    en: 'This letter is no longer what was issued. Do not rely on it for any act.',
  },
  jalanKeluar: {
    id: 'Hubungi instansi penerbit untuk memperoleh salinan yang sah.',
    en: 'Ask the issuing agency for a valid copy.',
  },
} as const;

/** Prints letters that still wait, oldest first, at most `batas`; answers how many. A letter that cannot be printed is skipped. */
export const cetakYangTertunda = async (
  db: BasisData,
  bahan: BahanCetak,
  gagal: (suratId: string, sebab: unknown) => void,
  batas = 100,
): Promise<number> => {
  const { rows } = await sql<{ instansi_id: string; id: string }>`select * from naskah.belum_dicetak(${batas})`.execute(
    db,
  );
  let tercetak = 0;
  for (const { instansi_id, id } of rows)
    try {
      const hasil = await cetakSurat(db, bahan, instansi_id, id);
      if (hasil.sah) tercetak++;
      else gagal(id, hasil.penolakan.kode);
    } catch (sebab) {
      gagal(id, sebab);
    }
  return tercetak;
};

const ANTREAN = 'naskah.cetak';

/** Every minute the letters that were issued since; a round that was cut off leaves them for the next. */
export const jadwalkanCetak =
  (db: BasisData, bahan: BahanCetak, gagal: (suratId: string, sebab: unknown) => void) =>
  async (antrean: Antrean): Promise<void> => {
    await antrean.createQueue(ANTREAN);
    await antrean.work(ANTREAN, async () => {
      await bahan.segarkan?.();
      await cetakYangTertunda(db, bahan, gagal);
    });
    await antrean.schedule(ANTREAN, '* * * * *');
  };
