import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { SANDI_UJI } from './instansi-uji.ts';
import type { RumahUji } from './rumah-uji.ts';

/** Somebody with an account who plays no other part, with a granted right and a request to correct her data. */
export type AkunMilik = { readonly id: string; readonly hak: string; readonly perbaikan: string };

export const dirikanAkun = async ({ basis }: RumahUji, instansi: string, n: number): Promise<AkunMilik> => {
  const [pegawai, id, hak, perbaikan] = Array.from({ length: 4 }, () => randomUUID());
  const nip = `19880303201203300${n}`;
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
    values (${instansi}, ${pegawai}, ${nip}, ${`Sasaran ${n}`}, 'PNS')`.execute(basis.db);
  await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, dibuat_pada)
    values (${instansi}, ${id}, ${pegawai}, ${nip}, '2026-01-01')`.execute(basis.db);
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${instansi}, ${hak}, ${id}, 'manajemen-perubahan', '2026-01-01', 'uji')`.execute(basis.db);
  await sql`insert into kernel.perbaikan_data (instansi_id, id, pegawai_id, isi, diajukan_pada)
    values (${instansi}, ${perbaikan}, ${pegawai}, 'Gelar belum tercatat', '2026-01-02')`.execute(basis.db);
  return { id: id ?? '', hak: hak ?? '', perbaikan: perbaikan ?? '' };
};

/** Signs in once more; answers the id of that session. */
export const sesiKedua = async ({ app }: RumahUji, nip: string): Promise<string> => {
  const masuk = await app.inject({ method: 'POST', url: '/api/masuk', payload: { nip, sandi: SANDI_UJI } });
  const cookie = `lincah_sesi=${masuk.cookies[0]?.value}`;
  const sesi = (await app.inject({ url: '/api/saya/sesi', headers: { cookie } })).json() as {
    id: string;
    ini: boolean;
  }[];
  return sesi.find((s) => s.ini)?.id ?? '';
};
