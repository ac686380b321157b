import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData, RincianPenolakan } from '../kernel/index.ts';
import { BERUBAH } from './cetak-surat.ts';

export type HasilVerifikasi = {
  readonly nomor: string;
  readonly tanggal: string;
  readonly penandaTangan: { readonly jabatan: string; readonly nama: string };
  readonly status: 'terbit' | 'batal';
  readonly sidik: string | null;
};

type Baris = {
  nomor: string;
  tanggal: string;
  jabatan: string;
  nama: string;
  status: 'terbit' | 'batal';
  sidik: string | null;
  utuh: boolean;
};

/** What anyone who holds the code may know of a letter, whatever agency issued it. Says no when it was changed since. */
export const verifikasiSurat = async (
  db: BasisData,
  kode: string,
): Promise<Hasil<HasilVerifikasi, RincianPenolakan>> => {
  const baris = await db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'lincah_app', true)`.execute(trx);
    return (await sql<Baris>`select * from naskah.verifikasi(${kode})`.execute(trx)).rows[0];
  });
  if (!baris) return tolak(TIDAK_DIKENAL);
  const { nomor, tanggal, jabatan, nama, status, sidik, utuh } = baris;
  return utuh ? sah({ nomor, tanggal, penandaTangan: { jabatan, nama }, status, sidik }) : tolak(BERUBAH);
};

const TIDAK_DIKENAL = {
  jenis: 'tidak-ada',
  kode: 'naskah/kode-tidak-dikenal',
  detail: {
    id: 'Kode verifikasi ini tidak dikenal. Surat yang memuatnya tidak diterbitkan melalui sistem ini.',
    en: 'This verification code is unknown. A letter that carries it was not issued through this system.',
  },
  jalanKeluar: {
    id: 'Periksa kembali kode pada kaki surat, atau hubungi instansi yang namanya tercantum pada surat.',
    en: 'Check the code at the foot of the letter again, or contact the agency named in it.',
  },
} as const;
