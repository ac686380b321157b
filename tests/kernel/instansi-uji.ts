import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type BasisData, bukaAkun, hashSandi } from '../../server/kernel/index.ts';

export const SANDI_UJI = 'Sandi-Uji-2026';
export const SEJAK = '2024-01-01';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const INSTANSI_UJI = id(1);

export const UNIT = { induk: id(10), biroA: id(11), biroB: id(12) } as const;

const orang = (n: number, nama: string, unitId: string, jabatan: string, jenis: string) => ({
  pegawaiId: id(100 + n),
  posisiId: id(200 + n),
  nip: `1985010120100110${String(n).padStart(2, '0')}`,
  nama,
  unitId,
  jabatan,
  jenis,
});

/** Five people who exist nowhere else: a head above two bureaus, and in each a head with one functional official. */
export const ORANG = {
  sekretaris: orang(1, 'Sari Uji', UNIT.induk, 'Sekretaris', 'jpt-madya'),
  kepalaA: orang(2, 'Adi Uji', UNIT.biroA, 'Kepala Biro A', 'jpt-pratama'),
  kepalaB: orang(3, 'Bima Uji', UNIT.biroB, 'Kepala Biro B', 'jpt-pratama'),
  fungsionalA: orang(4, 'Citra Uji', UNIT.biroA, 'Analis Kebijakan A', 'fungsional'),
  fungsionalB: orang(5, 'Dewi Uji', UNIT.biroB, 'Analis Kebijakan B', 'fungsional'),
} as const;

export type PeranUji = keyof typeof ORANG;

const DAFTAR_UNIT = [
  { id: UNIT.induk, kode: 'S', nama: 'Sekretariat', jenis: 'sekretariat', induk: null },
  { id: UNIT.biroA, kode: 'S.A', nama: 'Biro A', jenis: 'biro', induk: UNIT.induk },
  { id: UNIT.biroB, kode: 'S.B', nama: 'Biro B', jenis: 'biro', induk: UNIT.induk },
] as const;

/** Founds the agency as the owner of the database: structure, holders, who appraises whom, accounts, regulation. */
export const dirikanInstansiUji = async (db: BasisData, peraturan: string, kini: Date): Promise<void> => {
  await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
    values (${INSTANSI_UJI}, 'uji', 'Instansi Uji', 'Uji', 'kementerian', 'Jakarta')`.execute(db);
  for (const u of DAFTAR_UNIT)
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, induk_id, sejak)
      values (${INSTANSI_UJI}, ${u.id}, ${u.kode}, ${u.nama}, ${u.jenis}, ${u.induk}, ${SEJAK})`.execute(db);
  for (const o of Object.values(ORANG)) await dudukkan(db, o);
  const sandiHash = await hashSandi(SANDI_UJI);
  const akun = Object.values(ORANG).map(({ nip, pegawaiId }) => ({
    nip,
    pegawaiId,
    sandiHash,
    hak: [],
    alasan: 'uji',
  }));
  await bukaAkun(db, INSTANSI_UJI, akun, kini);
  await sql`insert into regulasi.adopsi (instansi_id, peraturan, sejak)
    values (${INSTANSI_UJI}, ${peraturan}, ${SEJAK})`.execute(db);
};

const dudukkan = async (db: BasisData, o: (typeof ORANG)[PeranUji]): Promise<void> => {
  const pimpinan = o.jenis !== 'fungsional';
  await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
    values (${INSTANSI_UJI}, ${o.posisiId}, ${o.unitId}, ${o.jabatan}, ${o.jenis},
      ${pimpinan ? null : 'ahli-muda'}, ${pimpinan}, ${SEJAK})`.execute(db);
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, golongan)
    values (${INSTANSI_UJI}, ${o.pegawaiId}, ${o.nip}, ${o.nama}, 'PNS', 'IV/a')`.execute(db);
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    values (${INSTANSI_UJI}, ${randomUUID()}, ${o.posisiId}, ${o.pegawaiId}, 'definitif', ${SEJAK})`.execute(db);
  const penilai = penilaiDari(o);
  if (penilai)
    await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
      values (${INSTANSI_UJI}, ${randomUUID()}, ${o.unitId}, ${o.posisiId}, ${penilai}, ${SEJAK})`.execute(db);
};

/** The functional officials are appraised by the head of their bureau, who was seated before them. */
const penilaiDari = (o: (typeof ORANG)[PeranUji]): string | undefined => {
  if (o.jenis !== 'fungsional') return undefined;
  return Object.values(ORANG).find((p) => p.unitId === o.unitId && p.jenis !== 'fungsional')?.posisiId;
};
