import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData, RincianPenolakan } from '../kernel/index.ts';
import { BERUBAH } from './cetak-surat.ts';
import { periksaPdf } from './tanda-tangan/periksa-pdf.ts';

export type HasilVerifikasi = {
  readonly nomor: string;
  readonly tanggal: string;
  readonly penandaTangan: { readonly jabatan: string; readonly nama: string };
  readonly status: 'terbit' | 'batal';
  readonly sidik: string | null;
  /** Null: the act that issued it is all. */
  readonly tandaTangan: TandaVerifikasi | null;
  /** The other party that signs here; `pada` null: not yet. */
  readonly pihak: { readonly jabatan: string; readonly nama: string; readonly pada: string | null } | null;
};

export type TandaVerifikasi = {
  readonly cara: 'sertifikat' | 'bsre' | 'basah';
  readonly keadaan: 'menunggu' | 'selesai';
  readonly pada: string | null;
  readonly sidik: string | null;
  /** Of an electronic signature: what its certificate says; read from the file, not from our records. */
  readonly sertifikat: { readonly subjek: string; readonly penerbit: string; readonly berlaku: boolean } | null;
};

type Baris = {
  nomor: string;
  tanggal: string;
  jabatan: string;
  nama: string;
  status: 'terbit' | 'batal';
  sidik: string | null;
  utuh: boolean;
  tanda_cara: TandaVerifikasi['cara'] | null;
  tanda_keadaan: string;
  tanda_pada: Date | null;
  tanda_sidik: string | null;
  tanda_berkas: Buffer | Uint8Array | null;
  pihak_jabatan: string | null;
  pihak_nama: string | null;
  pihak_pada: Date | null;
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
  const tandaTangan = bacaTanda(baris);
  if (!utuh || tandaTangan === 'rusak') return tolak(BERUBAH);
  return sah({ nomor, tanggal, penandaTangan: { jabatan, nama }, status, sidik, tandaTangan, pihak: bacaPihak(baris) });
};

const bacaPihak = (b: Baris): HasilVerifikasi['pihak'] =>
  b.pihak_nama === null
    ? null
    : { jabatan: b.pihak_jabatan ?? '', nama: b.pihak_nama, pada: b.pihak_pada?.toISOString() ?? null };

/** The signature as the signed file itself shows it: whoever can change our records cannot make one. */
const bacaTanda = (b: Baris): TandaVerifikasi | null | 'rusak' => {
  if (b.tanda_cara === null) return null;
  const selesai = b.tanda_keadaan === 'selesai';
  const umum = {
    cara: b.tanda_cara,
    keadaan: selesai ? 'selesai' : 'menunggu',
    pada: b.tanda_pada?.toISOString() ?? null,
    sidik: b.tanda_sidik,
  } as const;
  if (!selesai || b.tanda_cara === 'basah') return { ...umum, sertifikat: null };
  const periksa = periksaPdf(Buffer.from(b.tanda_berkas ?? []));
  if (periksa.hasil !== 'utuh') return 'rusak';
  const { subjek, penerbit, berlaku } = periksa;
  return { ...umum, sertifikat: { subjek, penerbit, berlaku } };
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
