import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  bolehLewatiParaf,
  bolehParaf,
  type IzinParaf,
  jelaskanParaf,
  kembalikanParaf,
  lanjutkanParaf,
  lewatiParaf,
  majuHariKerja,
  type ParafBerubah,
  type PenolakanParaf,
  paraf,
  type SuratDiparaf,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { toCalon } from '../tanda-tangan/minta.ts';
import { kueriAturanParaf } from './buka-paraf.ts';
import { kunciSurat } from './repository.ts';

export type PilihanParaf = 'paraf' | 'kembalikan' | 'lanjutkan' | 'lewati';

/** Tells an office of a dossier that a letter waits for its initials; handed in by whoever keeps the inboxes. */
export type KabariParaf = (trx: Trx, pelaku: Pelaku, berkasId: string, posisi: string) => Promise<void>;

const lengkapi = denganPenjelasan(jelaskanParaf);

/** One act on the initials of a letter: given, returned, answered, passed over. */
export const putuskanParaf = async (
  trx: Trx,
  pelaku: Pelaku,
  suratId: string,
  { pilihan, catatan }: { readonly pilihan: PilihanParaf; readonly catatan: string },
  kabari: KabariParaf,
): Promise<Hasil<{ readonly tuntas: boolean }, RincianPenolakan>> => {
  const surat = await kunciSurat(trx, suratId);
  if (!surat || !isTerlibat(surat, pelaku)) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  const izin = bolehOleh[pilihan](surat, toCalon(pelaku));
  if (!izin.sah) return lengkapi(izin);
  const hasil = lakukan(surat, pilihan, catatan, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await simpan(trx, pelaku, surat, hasil.nilai);
  const { urut, keadaan, berikut, peristiwa } = hasil.nilai;
  const tujuan = peristiwa === 'ParafDikembalikan' ? surat.penanda : berikut?.posisi;
  if (tujuan !== undefined && surat.berkas !== null) await kabari(trx, pelaku, surat.berkas, tujuan);
  const rincian = { nomor: surat.nomor, urut, keadaan, ...(catatan.trim() && { catatan: catatan.trim() }) };
  await catatJejak(trx, pelaku, { perbuatan: `naskah.${pilihan}Paraf`, kamar: 'naskah', objek: suratId, rincian });
  return sah({ tuntas: berikut === null && keadaan !== 'dikembalikan' });
};

const isTerlibat = ({ penanda, langkah }: SuratDiparaf, { posisi }: Pelaku): boolean =>
  posisi.some(({ id }) => id === penanda || langkah.some((l) => l.posisi === id));

const bolehOleh = {
  paraf: bolehParaf,
  kembalikan: bolehParaf,
  lanjutkan: bolehLewatiParaf,
  lewati: bolehLewatiParaf,
} as const;

const lakukan = (
  surat: SuratDiparaf,
  pilihan: PilihanParaf,
  catatan: string,
  izin: IzinParaf,
): Hasil<ParafBerubah, PenolakanParaf> => {
  if (pilihan === 'paraf') return paraf(surat, izin);
  if (pilihan === 'kembalikan') return kembalikanParaf(surat, catatan, izin);
  return pilihan === 'lanjutkan' ? lanjutkanParaf(surat, catatan, izin) : lewatiParaf(surat, catatan, izin);
};

const simpan = async (
  trx: Trx,
  { pegawaiId, nama, posisi, sekarang, hariIni }: Pelaku,
  { id, jenis, penanda, langkah }: SuratDiparaf & { readonly jenis: string },
  { urut, keadaan, catatan, berikut, peristiwa }: ParafBerubah,
): Promise<void> => {
  const tenggat = majuHariKerja(hariIni, await lamaTenggat(trx, jenis, hariIni));
  if (peristiwa === 'ParafDilanjutkan') {
    await sql`update naskah.paraf set keadaan = 'menunggu', jawaban = ${catatan}, dibuka_pada = ${sekarang}, tenggat = ${tenggat}
      where surat_id = ${id} and urut = ${urut}`.execute(trx);
    return;
  }
  const lewat = peristiwa === 'ParafDilewati' ? penanda : langkah.find((l) => l.urut === urut)?.posisi;
  const sebagai = posisi.find((p) => p.id === lewat)?.sebagai ?? 'definitif';
  await sql`update naskah.paraf set keadaan = ${keadaan}, oleh = ${pegawaiId}, oleh_nama = ${nama}, sebagai = ${sebagai},
      pada = ${sekarang}, catatan = coalesce(${catatan}, catatan)
    where surat_id = ${id} and urut = ${urut}`.execute(trx);
  if (berikut)
    await sql`update naskah.paraf set dibuka_pada = ${sekarang}, tenggat = ${tenggat}
      where surat_id = ${id} and urut = ${berikut.urut}`.execute(trx);
};

const TENGGAT_BAWAAN = 2;

/** Working days that a step has, by the rule of the day. */
const lamaTenggat = async (trx: Trx, jenis: string, hariIni: string): Promise<number> => {
  const { rows } = await sql<{ aturan: { tenggat: number } | null }>`
    select ${kueriAturanParaf(jenis, hariIni)} as aturan from kernel.instansi i`.execute(trx);
  return rows[0]?.aturan?.tenggat ?? TENGGAT_BAWAAN;
};
