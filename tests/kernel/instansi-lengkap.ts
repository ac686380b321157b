import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type BasisData, bukaAkun, hashSandi } from '../../server/kernel/index.ts';
import { SANDI_UJI, SEJAK } from './instansi-uji.ts';

const id = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

export const INSTANSI_LENGKAP = id(1);

export const UNIT_LENGKAP = { puncak: id(10), biroA: id(11), biroB: id(12), bagianB1: id(13), biroC: id(14) } as const;

const DAFTAR_UNIT = [
  { id: UNIT_LENGKAP.puncak, kode: 'L', nama: 'Sekretariat Lengkap', jenis: 'sekretariat', induk: null },
  { id: UNIT_LENGKAP.biroA, kode: 'L.A', nama: 'Biro Perencanaan', jenis: 'biro', induk: UNIT_LENGKAP.puncak },
  { id: UNIT_LENGKAP.biroB, kode: 'L.B', nama: 'Biro Hukum', jenis: 'biro', induk: UNIT_LENGKAP.puncak },
  { id: UNIT_LENGKAP.bagianB1, kode: 'L.B.1', nama: 'Bagian Telaah', jenis: 'bagian', induk: UNIT_LENGKAP.biroB },
  { id: UNIT_LENGKAP.biroC, kode: 'L.C', nama: 'Biro Umum', jenis: 'biro', induk: UNIT_LENGKAP.puncak },
] as const;

const orang = (
  n: number,
  nama: string,
  unitId: string,
  jabatan: string,
  jenis: string,
  hak: readonly string[] = [],
) => ({
  pegawaiId: id(100 + n),
  posisiId: id(200 + n),
  nip: `1986020220110210${String(n).padStart(2, '0')}`,
  nama,
  unitId,
  jabatan,
  jenis,
  pimpinan: !['fungsional', 'pelaksana'].includes(jenis),
  hak,
});

/** One person for every part in a dossier across units, four with a granted right, and one head who has no part in it. */
export const ORANG_LENGKAP = {
  penilaiPemohon: orang(1, 'Puspa Utama', UNIT_LENGKAP.puncak, 'Sekretaris Utama', 'jpt-madya'),
  pemohon: orang(2, 'Rangga Rencana', UNIT_LENGKAP.biroA, 'Kepala Biro Perencanaan', 'jpt-pratama'),
  penilai: orang(3, 'Hadi Hukum', UNIT_LENGKAP.biroB, 'Kepala Biro Hukum', 'jpt-pratama'),
  asal: orang(4, 'Tiara Telaah', UNIT_LENGKAP.bagianB1, 'Kepala Bagian Telaah', 'administrator'),
  pegawai: orang(5, 'Fitri Fungsional', UNIT_LENGKAP.bagianB1, 'Analis Hukum', 'fungsional'),
  luar: orang(6, 'Umar Umum', UNIT_LENGKAP.biroC, 'Kepala Biro Umum', 'jpt-pratama'),
  ortala: orang(7, 'Olla Organisasi', UNIT_LENGKAP.biroC, 'Analis Organisasi', 'pelaksana', ['ortala']),
  sdm: orang(8, 'Sinta Sumber', UNIT_LENGKAP.biroC, 'Analis Kepegawaian', 'pelaksana', ['sdm']),
  auditor: orang(9, 'Audi Awas', UNIT_LENGKAP.biroC, 'Auditor', 'fungsional', ['auditor']),
  admin: orang(10, 'Ade Atur', UNIT_LENGKAP.biroC, 'Pranata Komputer', 'fungsional', ['admin']),
} as const;

export type PeranLengkap = keyof typeof ORANG_LENGKAP;

/** Founds a second agency with every part of a dossier filled by somebody else. As the owner of the database. */
export const dirikanInstansiLengkap = async (db: BasisData, peraturan: string, kini: Date): Promise<void> => {
  await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
    values (${INSTANSI_LENGKAP}, 'lengkap', 'Instansi Lengkap', 'Lengkap', 'kementerian', 'Jakarta')`.execute(db);
  for (const u of DAFTAR_UNIT)
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, induk_id, sejak)
      values (${INSTANSI_LENGKAP}, ${u.id}, ${u.kode}, ${u.nama}, ${u.jenis}, ${u.induk}, ${SEJAK})`.execute(db);
  for (const o of Object.values(ORANG_LENGKAP)) await dudukkan(db, o);
  await tetapkanPenilai(db, ORANG_LENGKAP.pegawai, ORANG_LENGKAP.penilai);
  for (const o of [ORANG_LENGKAP.ortala, ORANG_LENGKAP.sdm, ORANG_LENGKAP.auditor, ORANG_LENGKAP.admin])
    await tetapkanPenilai(db, o, ORANG_LENGKAP.luar);
  const sandiHash = await hashSandi(SANDI_UJI);
  const akun = Object.values(ORANG_LENGKAP).map(({ nip, pegawaiId, hak }) => ({
    nip,
    pegawaiId,
    sandiHash,
    hak,
    alasan: 'uji',
  }));
  await bukaAkun(db, INSTANSI_LENGKAP, akun, kini);
  await sql`insert into regulasi.adopsi (instansi_id, peraturan, sejak)
    values (${INSTANSI_LENGKAP}, ${peraturan}, ${SEJAK})`.execute(db);
};

type Orang = (typeof ORANG_LENGKAP)[PeranLengkap];

const dudukkan = async (db: BasisData, o: Orang): Promise<void> => {
  await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
    values (${INSTANSI_LENGKAP}, ${o.posisiId}, ${o.unitId}, ${o.jabatan}, ${o.jenis},
      ${o.jenis === 'fungsional' ? 'ahli-muda' : null}, ${o.pimpinan}, ${SEJAK})`.execute(db);
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, golongan)
    values (${INSTANSI_LENGKAP}, ${o.pegawaiId}, ${o.nip}, ${o.nama}, 'PNS', 'IV/a')`.execute(db);
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${o.posisiId}, ${o.pegawaiId}, 'definitif', ${SEJAK})`.execute(db);
};

const tetapkanPenilai = (db: BasisData, o: Orang, penilai: Orang) =>
  sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
    values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${o.unitId}, ${o.posisiId}, ${penilai.posisiId}, ${SEJAK})`.execute(
    db,
  );
