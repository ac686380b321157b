import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type BasisData, catatJejak, dalamInstansi, type Pelaku, type Trx } from '../../kernel/index.ts';
import {
  findImpor,
  type Impor,
  kunciImporInstansi,
  type PerubahanImpor,
  storeBeda,
  ubahImpor,
} from './catatan-impor.ts';
import { bukaPengolah, PengolahGugur } from './di-utas.ts';
import type { JudulDiingat } from './kepala.ts';
import type { HasilOlah } from './olah-berkas.ts';
import { bacaSusunan } from './susunan-ada.ts';
import type { DaftarTemuan } from './temuan.ts';
import { catatSebelum, hitungBergeser, jalankanBeda } from './terapkan-impor.ts';
import { kembalikan, listPergantungan } from './urungkan-impor.ts';

/** What the work behind an import needs; `maju` tells how far it is, in hundredths. */
export type BahanKerja = {
  readonly db: BasisData;
  readonly pelaku: Pelaku;
  readonly maju: (persen: number) => void;
  readonly kueriKamarLain: string;
};

/** An agency that has nothing yet has no past to keep: rows begin on their own days. */
const SEJAK_AWAL = tanggal('1000-01-01');

/**
 * Reads the file on a thread of its own, compares it, and keeps the differences, a parcel in each short transaction: nothing
 * of the agency changes.
 */
export const siapkanImpor = async (bahan: BahanKerja, impor: Impor, isi: Uint8Array): Promise<void> => {
  const { db, pelaku, maju } = bahan;
  const instansi = pelaku.instansiId;
  const pengolah = await bukaPengolah();
  try {
    const { kode, kosong, diingat } = await dalamInstansi(db, instansi, bacaInstansi);
    for await (const [lembar, baris] of bacaSusunan(db, instansi, impor.berlaku)) pengolah.ada(lembar, baris);
    maju(20);
    const berlaku: Tanggal = kosong ? SEJAK_AWAL : impor.berlaku;
    const { sumber, hilang } = impor;
    const tugas = { sumber, isi, instansi: kode, berlaku, hilang, diingat };
    const hasil = await pengolah.olah(tugas, async (beda, dari, semua) => {
      await dalamInstansi(db, instansi, (trx) => storeBeda(trx, instansi, impor.id, dari, beda));
      maju(40 + Math.round((55 * dari) / semua));
    });
    if (hasil.keadaan === 'siap') {
      await sql`analyze organisasi.impor_beda`.execute(db).catch(() => undefined);
      await dalamInstansi(db, instansi, (trx) => catatSebelum(trx, impor.id));
    }
    await dalamInstansi(db, instansi, (trx) => ubahImpor(trx, impor.id, { ...ringkas(hasil), langkah: null }));
  } finally {
    pengolah.tutup();
  }
};

const ringkas = (hasil: HasilOlah): PerubahanImpor => {
  if (hasil.keadaan === 'bertemuan') return { keadaan: 'bertemuan', temuan: hasil.temuan };
  if (hasil.keadaan === 'dipetakan') return { keadaan: 'dipetakan', kepala: hasil.kepala };
  return { keadaan: 'siap', kepala: hasil.kepala, jumlah: { hitungan: hasil.hitungan, akun: hasil.akun } };
};

const bacaInstansi = async (trx: Trx) => {
  const { rows } = await sql<{ kode: string; kosong: boolean }>`
    select kode, not exists (select from organisasi.unit) as kosong from kernel.instansi
    where instansi_id = kernel.instansi_kini()`.execute(trx);
  const diingat = await trx.selectFrom('organisasi.impor_judul').select(['lembar', 'judul', 'bidang']).execute();
  const [satu] = rows;
  if (!satu) throw new Error('instansi tidak ada');
  return { ...satu, diingat: diingat as readonly JudulDiingat[] };
};

/** Applies what was prepared in one transaction: whoever reads meanwhile sees all of the old or all of the new. */
export const terapkanImpor = async (bahan: BahanKerja, id: string): Promise<void> => {
  const { db, pelaku, maju } = bahan;
  await dalamInstansi(db, pelaku.instansiId, async (trx) => {
    const impor = await ambil(trx, pelaku, id);
    if ((await hitungBergeser(trx, id)) > 0) throw new ImporBatal(BERGESER);
    await jalankanBeda(trx, id, impor.berlaku, maju);
    await ubahImpor(trx, id, { keadaan: 'diterapkan', langkah: null, diterapkanPada: pelaku.sekarang });
    const { hitungan } = impor.jumlah;
    await catat(trx, pelaku, 'organisasi.terapkanImpor', id, { berlaku: impor.berlaku, sidik: impor.sidik, hitungan });
  });
  await segarkanStatistik(db);
};

/** Takes an applied import back, unless something stands on it. */
export const urungkanImpor = async (bahan: BahanKerja, id: string, alasan: string): Promise<void> => {
  const { db, pelaku, kueriKamarLain } = bahan;
  await dalamInstansi(db, pelaku.instansiId, async (trx) => {
    const impor = await ambil(trx, pelaku, id);
    const penghalang = await listPergantungan(trx, impor, kueriKamarLain);
    if (penghalang.length > 0) throw new ImporBatal(BERGANTUNG);
    await kembalikan(trx, id);
    await ubahImpor(trx, id, { keadaan: 'diurungkan', langkah: null, diurungkanPada: pelaku.sekarang });
    await catat(trx, pelaku, 'organisasi.urungkanImpor', id, { alasan });
  });
  await segarkanStatistik(db);
};

const ambil = async (trx: Trx, pelaku: Pelaku, id: string): Promise<Impor> => {
  await kunciImporInstansi(trx, pelaku.instansiId);
  const impor = await findImpor(trx, id);
  if (!impor) throw new Error(`impor ${id} hilang`);
  return impor;
};

const catat = (trx: Trx, pelaku: Pelaku, perbuatan: string, objek: string, rincian: Record<string, unknown>) =>
  catatJejak(trx, pelaku, { perbuatan, kamar: 'organisasi', objek, rincian });

/** The embedded database has nobody else who does it, and plans badly on old figures. Without the right it is left out. */
const segarkanStatistik = async (db: BasisData): Promise<void> => {
  await sql`analyze organisasi.unit, organisasi.posisi, organisasi.pegawai, organisasi.pemangku, organisasi.kedudukan`
    .execute(db)
    .catch(() => undefined);
};

/** Why the work could not be done, for the person who asked for it. */
export class ImporBatal extends Error {
  readonly temuan: DaftarTemuan;
  constructor({ apa, cara }: { readonly apa: Dwibahasa; readonly cara: Dwibahasa }) {
    super(apa.id);
    this.temuan = { jumlah: 1, butir: [{ lembar: 'data', sel: '-', apa, caraMembenahi: cara }] };
  }
}

const BERGESER = {
  apa: {
    id: 'Data instansi berubah sejak pratinjau ini dibuat, sehingga tidak ada yang diterapkan.',
    en: 'The agency’s data changed since this preview was made, so nothing was applied.',
  },
  cara: { id: 'Pilih berkasnya lagi untuk pratinjau yang baru.', en: 'Choose the file again for a new preview.' },
};
const BERGANTUNG = {
  apa: { id: 'Sudah ada yang bergantung pada impor ini.', en: 'Something stands on this import by now.' },
  cara: {
    id: 'Lihat daftarnya; ubah data melalui layar atau impor berikutnya.',
    en: 'See the list; change the data on screen or by the next import.',
  },
};
const GAGAL = {
  apa: { id: 'Pekerjaan terhenti, tidak ada yang berubah.', en: 'The work stopped; nothing has changed.' },
  cara: {
    id: 'Coba lagi. Bila berulang, bagi berkasnya atau hubungi pengelola.',
    en: 'Try again. If it happens again, split the file or tell the administrator.',
  },
};
const TERLALU_BERAT = {
  apa: { id: 'Berkas terlalu berat untuk diolah.', en: 'The file is too heavy to work on.' },
  cara: {
    id: 'Bagi menjadi beberapa berkas, misalnya satu lembar setiap berkas.',
    en: 'Split it into several files, for example one sheet each.',
  },
};

/** What is told about a failure; a fault of ours gets a general sentence (the log has the rest). */
export const sebabGagal = (galat: unknown): DaftarTemuan => {
  if (galat instanceof ImporBatal) return galat.temuan;
  return new ImporBatal(galat instanceof PengolahGugur ? TERLALU_BERAT : GAGAL).temuan;
};
