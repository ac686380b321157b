import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  bolehLewatiParaf,
  bolehParaf,
  bolehSebagaiPihak,
  type IzinParaf,
  jelaskanParaf,
  kembalikanParaf,
  type LangkahParaf,
  lanjutkanParaf,
  lewatiParaf,
  type ParafBerubah,
  type PenolakanParaf,
  type PeranParaf,
  paraf,
  type SuratDiparaf,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { toCalon } from '../tanda-tangan/minta.ts';
import { kueriAturanParaf, TENGGAT_BAWAAN, tenggatParaf } from './buka-paraf.ts';
import { kunciSurat, type SuratTerkunci } from './repository.ts';

export type PilihanParaf = 'paraf' | 'kembalikan' | 'lanjutkan' | 'lewati';

type Asal = Pick<Pelaku, 'instansiId' | 'sekarang'>;
type SuratBerjalan = { readonly id: string; readonly berkas: string | null; readonly hal: string };
type Kabar = {
  readonly posisi: string;
  readonly jenis: 'tindakan' | 'pengingat' | 'eskalasi';
  readonly tugas: PeranParaf;
};

/** How offices are told that a letter waits for them, and that it no longer does; handed in by whoever keeps the inboxes. */
export type KabariParaf = {
  readonly kabari: (trx: Trx, asal: Asal, surat: SuratBerjalan, daftar: readonly Kabar[]) => Promise<void>;
  readonly selesai: (trx: Trx, asal: Asal, suratId: string, posisi: string) => Promise<void>;
};

const lengkapi = denganPenjelasan(jelaskanParaf);

/** One act on the initials of a letter: given, returned, answered, passed over. */
export const putuskanParaf = async (
  trx: Trx,
  pelaku: Pelaku,
  suratId: string,
  { pilihan, catatan }: { readonly pilihan: PilihanParaf; readonly catatan: string },
  kabar: KabariParaf,
): Promise<Hasil<{ readonly tuntas: boolean }, RincianPenolakan>> => {
  const surat = await kunciSurat(trx, suratId);
  if (!surat || !isTerlibat(surat, pelaku)) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  const izin = bolehOleh[pilihan](surat, toCalon(pelaku));
  if (!izin.sah) return lengkapi(izin);
  const hasil = lakukan(surat, pilihan, catatan, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await simpan(trx, pelaku, surat, hasil.nilai);
  const { urut, keadaan, berikut } = hasil.nilai;
  const langkah = surat.langkah.find((l) => l.urut === urut);
  await beritahu(trx, pelaku, surat, hasil.nilai, langkah, kabar);
  const rincian = { nomor: surat.nomor, urut, keadaan, ...(catatan.trim() && { catatan: catatan.trim() }) };
  await catatJejak(trx, pelaku, {
    perbuatan: sebutPerbuatan(pilihan, langkah),
    kamar: 'naskah',
    objek: suratId,
    rincian,
  });
  return sah({ tuntas: berikut === null && keadaan !== 'dikembalikan' });
};

/** What waited for whoever acted waits no more; whose turn it is now is told, or the signatory of a letter that was returned. */
const beritahu = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: SuratTerkunci,
  { berikut, peristiwa }: ParafBerubah,
  langkah: LangkahParaf | undefined,
  { kabari, selesai }: KabariParaf,
): Promise<void> => {
  for (const posisi of new Set([surat.penanda, ...(langkah ? [langkah.posisi] : [])]))
    await selesai(trx, pelaku, surat.id, posisi);
  const tujuan = peristiwa === 'ParafDikembalikan' ? surat.penanda : berikut?.posisi;
  const tugas = berikut?.peran ?? langkah?.peran ?? 'paraf';
  if (tujuan !== undefined) await kabari(trx, pelaku, surat, [{ posisi: tujuan, jenis: 'tindakan', tugas }]);
};

const sebutPerbuatan = (pilihan: PilihanParaf, langkah: LangkahParaf | undefined): string =>
  pilihan === 'paraf' && langkah?.peran === 'pihak' ? 'naskah.tandaTanganiPihak' : `naskah.${pilihan}Paraf`;

const isTerlibat = ({ penanda, langkah }: SuratDiparaf, { posisi }: Pelaku): boolean =>
  posisi.some(({ id }) => id === penanda || langkah.some((l) => l.posisi === id));

const bolehOleh = {
  paraf: bolehSebagaiPihak,
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
  const tenggat = await tenggatParaf(trx, hariIni, await lamaTenggat(trx, jenis, hariIni));
  if (peristiwa === 'ParafDilanjutkan') {
    await sql`update naskah.paraf set keadaan = 'menunggu', jawaban = ${catatan}, dibuka_pada = ${sekarang}, tenggat = ${tenggat},
        diingatkan_pada = null, dinaikkan_pada = null
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

/** Working days that a step has, by the rule of the day. */
const lamaTenggat = async (trx: Trx, jenis: string, hariIni: string): Promise<number> => {
  const { rows } = await sql<{ aturan: { tenggat: number } | null }>`
    select ${kueriAturanParaf(jenis, hariIni)} as aturan from kernel.instansi i`.execute(trx);
  return rows[0]?.aturan?.tenggat ?? TENGGAT_BAWAAN;
};
