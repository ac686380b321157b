import { randomUUID } from 'node:crypto';
import { type Dwibahasa, type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { type InsertObject, sql, type Transaction } from 'kysely';
import type { RincianPenolakan, Trx } from '../../kernel/index.ts';
import type { BukuKerja } from './susunan.ts';

/** An account that the workbook asks for; making it is the business of whoever keeps the passwords. */
export type AkunDiminta = {
  readonly nip: string;
  readonly pegawaiId: string;
  readonly hak: readonly string[];
  readonly peran?: Dwibahasa;
};

export type JumlahImpor = Readonly<Record<'unit' | 'posisi' | 'pegawai' | 'pemangku' | 'kedudukan', number>>;
export type HasilImpor = { readonly jumlah: JumlahImpor; readonly akun: readonly AkunDiminta[] };

/**
 * Writes a checked workbook into an agency that has no structure yet, in the caller's transaction.
 * Twins wait for each other; the second is refused.
 */
export const terapkanBuku = async (
  trx: Trx,
  instansiId: string,
  buku: BukuKerja,
): Promise<Hasil<HasilImpor, RincianPenolakan>> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`impor ${instansiId}`}, 0))`.execute(trx);
  const halangan = await periksaTujuan(trx, instansiId, buku);
  if (halangan) return tolak(halangan);
  const pegawai = idDari(buku.pegawai, (p) => p.nip);
  await simpanStruktur(trx, instansiId, buku, pegawai);
  return sah({ jumlah: hitung(buku), akun: buku.akun.map((a) => menjadiAkun(a, ambil(pegawai, a.nip))) });
};

/** Why this agency cannot take the workbook: it is another agency's, or there is a structure already. */
export const periksaTujuan = async (
  trx: Trx,
  instansiId: string,
  buku: BukuKerja,
): Promise<RincianPenolakan | undefined> => {
  const { kode } = await trx
    .selectFrom('kernel.instansi')
    .select('kode')
    .where('instansi_id', '=', instansiId)
    .executeTakeFirstOrThrow();
  if (kode !== buku.instansi.kode) return instansiLain(buku.instansi.kode, kode);
  const unit = await trx
    .selectFrom('organisasi.unit')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .limit(1)
    .execute();
  return unit.length > 0 ? SUDAH_BERISI : undefined;
};

const instansiLain = (buku: string, kita: string): RincianPenolakan => ({
  jenis: 'aturan',
  kode: 'organisasi/impor-instansi-lain',
  detail: {
    id: `Buku kerja ini untuk instansi "${buku}", sedangkan instansi Anda "${kita}". Tidak ada yang berubah.`,
    en: `This workbook is for the agency "${buku}", but yours is "${kita}". Nothing has changed.`,
  },
  jalanKeluar: { id: 'Periksa Kode di lembar Instansi.', en: 'Check Kode in the sheet Instansi.' },
});

const SUDAH_BERISI: RincianPenolakan = {
  jenis: 'keadaan',
  kode: 'organisasi/impor-sudah-berisi',
  detail: {
    id: 'Instansi ini sudah memiliki unit, sehingga buku kerja tidak diterapkan. Tidak ada yang berubah.',
    en: 'This agency already has units, so the workbook was not applied. Nothing has changed.',
  },
  jalanKeluar: {
    id: 'Ubah struktur yang ada melalui layar Organisasi.',
    en: 'Change the existing structure on the Organisasi screens.',
  },
};

export const hitung = (buku: BukuKerja): JumlahImpor => ({
  unit: buku.unit.length,
  posisi: buku.posisi.length,
  pegawai: buku.pegawai.length,
  pemangku: buku.pemangku.length,
  kedudukan: buku.kedudukan.length,
});

const menjadiAkun = (akun: BukuKerja['akun'][number], pegawaiId: string): AkunDiminta => ({
  nip: akun.nip,
  pegawaiId,
  hak: akun.hak ?? [],
  ...(akun.peranId !== undefined && { peran: { id: akun.peranId, en: akun.peranEn ?? akun.peranId } }),
});

type Kamus = ReadonlyMap<string, string>;

const idDari = <B>(daftar: readonly B[], kunci: (b: B) => string): Kamus =>
  new Map(daftar.map((b) => [kunci(b), randomUUID()]));

/** The workbook was checked: a missing reference here is our mistake. */
const ambil = (kamus: Kamus, kunci: string): string => {
  const id = kamus.get(kunci);
  if (id === undefined) throw new Error(`acuan lolos pemeriksaan: ${kunci}`);
  return id;
};

const simpanStruktur = async (trx: Trx, instansi_id: string, buku: BukuKerja, pegawai: Kamus): Promise<void> => {
  const unit = idDari(buku.unit, (u) => u.kode);
  const posisi = idDari(buku.posisi, (p) => p.kode);
  const masa = (b: { readonly sejak: string; readonly sampai?: string }) => ({
    sejak: b.sejak,
    sampai: b.sampai ?? null,
  });
  const baru = () => ({ instansi_id, id: randomUUID() });
  await simpan(trx, 'organisasi.unit', buku.unit, (u) => ({
    instansi_id,
    id: ambil(unit, u.kode),
    kode: u.kode,
    nama: u.nama,
    jenis: u.jenis,
    induk_id: u.induk === undefined ? null : ambil(unit, u.induk),
    urutan: u.urutan ?? 0,
    ...masa(u),
  }));
  await simpan(trx, 'organisasi.posisi', buku.posisi, (p) => ({
    instansi_id,
    id: ambil(posisi, p.kode),
    kode: p.kode,
    unit_id: ambil(unit, p.unit),
    nama: p.nama,
    jenis: p.jenis,
    jenjang: p.jenjang ?? null,
    kelas: p.kelas ?? null,
    pimpinan: p.pimpinan,
    ...masa(p),
  }));
  await simpan(trx, 'organisasi.pegawai', buku.pegawai, (p) => ({
    instansi_id,
    id: ambil(pegawai, p.nip),
    nip: p.nip,
    nama: p.nama,
    gelar_depan: p.gelarDepan ?? null,
    gelar_belakang: p.gelarBelakang ?? null,
    status: p.status,
    golongan: p.golongan ?? null,
    pendidikan: p.pendidikan ?? null,
    email: p.email ?? null,
    kompetensi: [...(p.kompetensi ?? [])],
  }));
  await simpan(trx, 'organisasi.pendukung', buku.pendukung, (p) => ({
    ...baru(),
    nomor: p.nomor,
    nama: p.nama,
    pendidikan: p.pendidikan ?? null,
    unit_id: ambil(unit, p.unit),
    tugas: p.tugas,
    ...masa(p),
  }));
  await simpan(trx, 'organisasi.pemangku', buku.pemangku, (p) => ({
    ...baru(),
    posisi_id: ambil(posisi, p.posisi),
    pegawai_id: ambil(pegawai, p.nip),
    sebagai: p.sebagai,
    mandat: p.mandat ?? null,
    ...masa(p),
  }));
  await simpan(trx, 'organisasi.kedudukan', buku.kedudukan, (k) => ({
    ...baru(),
    unit_id: ambil(unit, k.unit),
    posisi_id: k.posisi === undefined ? null : ambil(posisi, k.posisi),
    penilai_id: ambil(posisi, k.penilai),
    varian: k.varian ?? null,
    delegasi: k.delegasi ?? null,
    ...masa(k),
  }));
  await simpan(trx, 'organisasi.penunjukan_peran', buku.penunjukan, (p) => ({
    ...baru(),
    peran: p.peran,
    posisi_id: ambil(posisi, p.posisi),
    ...masa(p),
  }));
};

const SEKALI_SIMPAN = 500;
type DB = Trx extends Transaction<infer D> ? D : never;

const simpan = async <T extends keyof DB & `organisasi.${string}`, B>(
  trx: Trx,
  tabel: T,
  daftar: readonly B[],
  baris: (b: B) => InsertObject<DB, T>,
): Promise<void> => {
  for (let i = 0; i < daftar.length; i += SEKALI_SIMPAN)
    await trx
      .insertInto(tabel)
      .values(daftar.slice(i, i + SEKALI_SIMPAN).map(baris))
      .execute();
};
