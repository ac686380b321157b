import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { INSTANSI_LENGKAP, ORANG_LENGKAP, type PeranLengkap } from './instansi-lengkap.ts';
import type { Milik } from './panggilan-uji.ts';
import type { RumahLengkap } from './rumah-lengkap.ts';

type Tilikan = {
  /** Somebody who sees there another person's data beyond name, post and unit. */
  readonly oleh: PeranLengkap;
  readonly perbuatan: string;
};

/**
 * Every route that answers another person's own data (NIP in full, contact, evidence, reasons, who appraises her), and the
 * record that a look at it leaves. Names of office holders are no such data: they stand in the chart. Parties to a dossier
 * read their own; who reads it by an auditor's right leaves a record.
 */
export const TILIKAN: Readonly<Record<string, Tilikan>> = {
  'GET /api/organisasi/pegawai/{id}': { oleh: 'sdm', perbuatan: 'organisasi.lihatPegawai' },
  'GET /api/organisasi/pegawai/{id}/kedudukan': { oleh: 'sdm', perbuatan: 'organisasi.lihatKedudukan' },
  'GET /api/organisasi/pegawai': { oleh: 'sdm', perbuatan: 'organisasi.lihatDaftarPegawai' },
  'GET /api/organisasi/pegawai/ekspor': { oleh: 'sdm', perbuatan: 'organisasi.eksporPegawai' },
  'GET /api/organisasi/pendukung': { oleh: 'sdm', perbuatan: 'organisasi.lihatDaftarPendukung' },
  'GET /api/organisasi/pendukung/{id}': { oleh: 'sdm', perbuatan: 'organisasi.lihatPendukung' },
  'GET /api/organisasi/portofolio': { oleh: 'sdm', perbuatan: 'organisasi.lihatDaftarUsulCatatan' },
  'GET /api/organisasi/mandat': { oleh: 'sdm', perbuatan: 'organisasi.lihatDaftarMandat' },
  'GET /api/organisasi/impor/struktur.xlsx': { oleh: 'sdm', perbuatan: 'organisasi.eksporStruktur' },
  'GET /api/organisasi/impor/{id}/beda': { oleh: 'sdm', perbuatan: 'organisasi.lihatBedaImpor' },
  'GET /api/organisasi/impor/{id}/ekspor': { oleh: 'sdm', perbuatan: 'organisasi.eksporImpor' },
  'GET /api/akun': { oleh: 'admin', perbuatan: 'kernel.lihatDaftarAkun' },
  'GET /api/akun/calon': { oleh: 'admin', perbuatan: 'kernel.lihatDaftarCalonAkun' },
  'GET /api/hak': { oleh: 'auditor', perbuatan: 'kernel.lihatDaftarHak' },
  'GET /api/perbaikan': { oleh: 'sdm', perbuatan: 'kernel.lihatDaftarPerbaikan' },
  'GET /api/kedudukan/laporan': { oleh: 'auditor', perbuatan: 'kedudukan.lihatDaftarLaporan' },
  'GET /api/alur/berkas/{id}': { oleh: 'auditor', perbuatan: 'alur.lihatBerkas' },
  'GET /api/penugasan/{id}': { oleh: 'auditor', perbuatan: 'penugasan.lihatPenugasan' },
  'GET /api/penugasan/{id}/masa': { oleh: 'auditor', perbuatan: 'penugasan.lihatPenugasan' },
  'POST /api/penugasan/saran': { oleh: 'pemohon', perbuatan: 'penugasan.lihatSaran' },
  'POST /api/penugasan/saran/tim': { oleh: 'pemohon', perbuatan: 'penugasan.lihatSaran' },
  'GET /api/kedudukan/{id}': { oleh: 'auditor', perbuatan: 'kedudukan.lihatUsul' },
  'GET /api/naskah/{id}': { oleh: 'auditor', perbuatan: 'naskah.lihatSurat' },
  'GET /api/naskah/{id}/pdf': { oleh: 'auditor', perbuatan: 'naskah.lihatSurat' },
  'GET /api/naskah/{id}/halaman/{n}.svg': { oleh: 'auditor', perbuatan: 'naskah.lihatSurat' },
};

/** Answers that tell of the caller's own act: of an account, of whoever signs in. The act itself is the record. */
export const BUKAN_TILIKAN: ReadonlySet<string> = new Set([
  'POST /api/akun',
  'POST /api/akun/{id}/tautan',
  'POST /api/masuk',
]);

/** What some of the routes show nothing without: the cause of a mandate, a row of an import, somebody without an account. */
export const siapkanTilikan = async ({ basis }: RumahLengkap, { mandat, impor }: Milik): Promise<void> => {
  await sql`insert into organisasi.mandat (instansi_id, id, posisi_id, pegawai_id, sebagai, nomor_surat, sebab, sejak)
    select instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, 'Cuti melahirkan', sejak
    from organisasi.pemangku where id = ${mandat}`.execute(basis.db);
  await sql`insert into organisasi.impor_beda (instansi_id, impor_id, urut, lembar, jenis, kunci, sebutan, bidang)
    values (${INSTANSI_LENGKAP}, ${impor}, 1, 'Pegawai', 'berubah', ${ORANG_LENGKAP.pegawai.nip}, 'Fitri', '{nama}')`.execute(
    basis.db,
  );
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
    values (${INSTANSI_LENGKAP}, ${randomUUID()}, '198602022011021083', 'Tanpa Akun', 'PNS')`.execute(basis.db);
};
