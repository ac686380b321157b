import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bolehTemplat } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { lengkapi } from '../templat/tetapkan.ts';
import { sidikGambar } from './ambil.ts';
import { LEWAT } from './periksa-lambang.ts';

/** Sets the emblem from a day on; `isi` null: the drawn mark again. What is set for the same day counts instead of what was. */
export const tetapkanLambang = async (
  trx: Trx,
  pelaku: Pelaku,
  { isi, sejak }: { readonly isi: Buffer | null; readonly sejak: string },
): Promise<Hasil<{ readonly versi: number }, RincianPenolakan>> => {
  const izin = bolehLambang(pelaku);
  if (!izin.sah) return izin;
  if (sejak < pelaku.hariIni) return tolak(LEWAT);
  const { instansiId } = pelaku;
  await kunciLambang(trx, pelaku);
  const terakhir = await trx
    .selectFrom('naskah.lambang')
    .select((k) => k.fn.max('versi').as('versi'))
    .executeTakeFirst();
  const versi = (terakhir?.versi ?? 0) + 1;
  const sidik = isi && sidikGambar(isi);
  await trx
    .insertInto('naskah.lambang')
    .values({
      instansi_id: instansiId,
      id: randomUUID(),
      versi,
      sejak,
      isi,
      sidik,
      oleh: pelaku.pegawaiId,
      oleh_nama: pelaku.nama,
      pada: pelaku.sekarang,
    })
    .execute();
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tetapkanLambang',
    kamar: 'naskah',
    objek: instansiId,
    rincian: { versi, sejak, ...(isi ? { sidik, ukuran: isi.length } : { kembali: true }) },
  });
  return sah({ versi });
};

/** Two officers who change it at once come one after the other. */
export const kunciLambang = async (trx: Trx, { instansiId }: Pelaku): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('lambang'), hashtext(${instansiId}))`.execute(trx);
};

/** What letters show today, and the next change. */
export const findLambang = async (trx: Trx, { hariIni }: Pelaku) => {
  const kini = await trx
    .selectFrom('naskah.lambang')
    .select(['sejak', 'isi', 'sidik', 'oleh_nama'])
    .where('sejak', '<=', hariIni)
    .where('ditarik_pada', 'is', null)
    .orderBy('sejak', 'desc')
    .orderBy('versi', 'desc')
    .executeTakeFirst();
  const nanti = await trx
    .selectFrom('naskah.lambang')
    .select(['sejak', 'sidik'])
    .where('sejak', '>', hariIni)
    .where('ditarik_pada', 'is', null)
    .orderBy('sejak')
    .orderBy('versi', 'desc')
    .executeTakeFirst();
  return {
    kini: kini?.isi ? { sejak: kini.sejak, sidik: kini.sidik, oleh: kini.oleh_nama, isi: Buffer.from(kini.isi) } : null,
    nanti: nanti ? { sejak: nanti.sejak, kembali: nanti.sidik === null } : null,
  };
};

/** The letterhead is the affair of whoever keeps the templates. */
export const bolehLambang = ({ pegawaiId, hak, peraturan }: Pelaku): Hasil<true, RincianPenolakan> => {
  const izin = bolehTemplat(pegawaiId, hak);
  return izin.sah ? sah(true) : lengkapi(izin.penolakan, { peraturan });
};
