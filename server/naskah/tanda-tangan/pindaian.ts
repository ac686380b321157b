import { createHash } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bolehTandaBasah, terimaTandaBasah } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, jenisLembar, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { lengkapi, toCalon } from './minta.ts';
import { kunciMilikSaya } from './repository.ts';

export const PINDAIAN_MAKS = 10 * 1024 * 1024;

/** Takes in the scan of a letter signed by hand, and ends the wait for its signature. */
export const terimaPindaian = async (
  trx: Trx,
  pelaku: Pelaku,
  suratId: string,
  isi: Buffer,
): Promise<Hasil<{ readonly sidik: string }, RincianPenolakan>> => {
  const [surat] = await kunciMilikSaya(trx, pelaku, [suratId]);
  if (!surat) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  const izin = bolehTandaBasah(surat, toCalon(pelaku));
  if (!izin.sah) return lengkapi(izin);
  const hasil = terimaTandaBasah(surat, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const bentuk = jenisLembar(isi);
  if (!bentuk) return tolak(BUKAN_PINDAIAN);
  const sidik = createHash('sha256').update(isi).digest('hex');
  await sql`update naskah.tanda_tangan set keadaan = 'selesai', oleh = ${pelaku.pegawaiId}, sidik = ${sidik},
      jenis_berkas = ${bentuk.jenis}, selesai_pada = ${pelaku.sekarang}
    where surat_id = ${suratId}`.execute(trx);
  await trx
    .insertInto('naskah.berkas_tertanda')
    .values({ instansi_id: pelaku.instansiId, surat_id: suratId, isi })
    .execute();
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.terimaPindaian',
    kamar: 'naskah',
    objek: suratId,
    rincian: { sidik, jenis: bentuk.jenis },
  });
  return sah({ sidik });
};

/** The scan of a letter, checked against its fingerprint; undefined when there is none. */
export const findPindaian = async (trx: Trx, suratId: string) => {
  const { rows } = await sql<{ isi: Buffer; jenis: string; utuh: boolean }>`
    select b.isi, t.jenis_berkas as jenis, encode(sha256(b.isi), 'hex') = t.sidik as utuh
    from naskah.berkas_tertanda b
    join naskah.tanda_tangan t on t.instansi_id = b.instansi_id and t.surat_id = b.surat_id
    where b.surat_id = ${suratId} and t.cara = 'basah'`.execute(trx);
  const [ada] = rows;
  return ada && { ...ada, ekor: jenisLembar(ada.isi)?.ekor ?? 'bin' };
};

export const BUKAN_PINDAIAN = {
  jenis: 'aturan',
  kode: 'naskah/bukan-pindaian',
  detail: {
    id: 'Berkas itu bukan PDF, JPG, atau PNG. Isinya yang diperiksa, bukan namanya.',
    en: 'That file is no PDF, JPG or PNG. Its content is checked, not its name.',
  },
  jalanKeluar: {
    id: 'Pindai surat yang sudah ditandatangani menjadi PDF, JPG, atau PNG.',
    en: 'Scan the signed letter as a PDF, JPG or PNG.',
  },
} as const;
