import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type BasisData, bukaAkun } from '../../server/kernel/index.ts';
import { SEJAK } from '../kernel/instansi-uji.ts';

/** An office with its holder: where, and by which other office it is appraised. */
export type JabatanUji<U extends string, J extends string> = {
  readonly unit: U;
  readonly jabatan: string;
  readonly jenis: string;
  readonly pimpinan: boolean;
  readonly penilai: J | null;
};

type Bahan<U extends string, J extends string> = {
  readonly kode: string;
  readonly nama: string;
  readonly peraturan: string;
  /** Units by their key, the first above all others. */
  readonly unit: Readonly<Record<U, { readonly jenis: string; readonly nama: string }>>;
  readonly susunan: Readonly<Record<J, JabatanUji<U, NoInfer<J>>>>;
  /** Office at which other agencies may write. */
  readonly alamat: NoInfer<J>;
  readonly nip: (urut: number) => string;
  readonly namaOrang: (jabatan: string) => string;
  readonly sandiHash: string;
  readonly kini: Date;
};

export type InstansiBerdiri<U extends string, J extends string> = {
  readonly id: string;
  readonly nama: string;
  readonly unit: Readonly<Record<U, string>>;
  readonly posisi: Readonly<Record<J, string>>;
  readonly pegawai: Readonly<Record<J, string>>;
  readonly nip: Readonly<Record<J, string>>;
};

/** Founds an agency as the owner of the database: units, offices with their holders and appraisers, accounts, regulation, address. */
export const dirikanInstansi = async <U extends string, J extends string>(
  db: BasisData,
  bahan: Bahan<U, J>,
): Promise<InstansiBerdiri<U, J>> => {
  const { kode, nama, peraturan, susunan, alamat, kini, sandiHash } = bahan;
  const id = randomUUID();
  const jabatan = Object.keys(susunan) as J[];
  const milik = <T>(buat: (j: J, urut: number) => T) =>
    Object.fromEntries(jabatan.map((j, i) => [j, buat(j, i + 1)])) as Record<J, T>;
  await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
    values (${id}, ${kode}, ${nama}, ${kode}, 'kementerian', 'Jakarta')`.execute(db);
  const unit = await dirikanUnit(db, id, bahan.unit);
  const berdiri = {
    id,
    nama,
    unit,
    posisi: milik(() => randomUUID()),
    pegawai: milik(() => randomUUID()),
    nip: milik((_, urut) => bahan.nip(urut)),
  };
  for (const j of jabatan) await dudukkan(db, berdiri, j, susunan[j], bahan.namaOrang(susunan[j].jabatan));
  const akun = jabatan.map((j) => ({
    nip: berdiri.nip[j],
    pegawaiId: berdiri.pegawai[j],
    hak: [],
    alasan: 'uji',
    sandiHash,
  }));
  await bukaAkun(db, id, akun, kini);
  await sql`insert into regulasi.adopsi (instansi_id, peraturan, sejak) values (${id}, ${peraturan}, ${SEJAK})`.execute(
    db,
  );
  await sql`insert into organisasi.alamat (instansi_id, posisi_id, terbuka, diubah_pada)
    values (${id}, ${berdiri.posisi[alamat]}, true, ${SEJAK})`.execute(db);
  return berdiri;
};

const dirikanUnit = async <U extends string>(
  db: BasisData,
  instansi: string,
  daftar: Bahan<U, string>['unit'],
): Promise<Record<U, string>> => {
  const unit = {} as Record<U, string>;
  let puncak: string | null = null;
  for (const [kunci, { jenis, nama }] of Object.entries(daftar) as [U, { jenis: string; nama: string }][]) {
    unit[kunci] = randomUUID();
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, induk_id, sejak)
      values (${instansi}, ${unit[kunci]}, ${kunci}, ${nama}, ${jenis}, ${puncak}, ${SEJAK})`.execute(db);
    puncak ??= unit[kunci];
  }
  return unit;
};

const dudukkan = async <U extends string, J extends string>(
  db: BasisData,
  { id, unit, posisi, pegawai, nip }: InstansiBerdiri<U, J>,
  jabatan: J,
  { unit: di, jabatan: nama, jenis, pimpinan, penilai }: JabatanUji<U, J>,
  orang: string,
): Promise<void> => {
  await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
    values (${id}, ${posisi[jabatan]}, ${unit[di]}, ${nama}, ${jenis}, null, ${pimpinan}, ${SEJAK})`.execute(db);
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, golongan)
    values (${id}, ${pegawai[jabatan]}, ${nip[jabatan]}, ${orang}, 'PNS', 'IV/a')`.execute(db);
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    values (${id}, ${randomUUID()}, ${posisi[jabatan]}, ${pegawai[jabatan]}, 'definitif', ${SEJAK})`.execute(db);
  if (penilai)
    await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
      values (${id}, ${randomUUID()}, ${unit[di]}, ${posisi[jabatan]}, ${posisi[penilai]}, ${SEJAK})`.execute(db);
};
