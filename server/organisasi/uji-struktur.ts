import { randomUUID } from 'node:crypto';
import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type BasisDataTerbuka, dalamInstansi, type Trx } from '../kernel/index.ts';
import { bukaBasisUji } from '../kernel/uji-basis.ts';

// A small agency to test on. Names are ids: `unit('biro')` answers the same UUID every time it is asked.
export type StrukturUji = Awaited<ReturnType<typeof bangunStruktur>>;

export const bangunStruktur = async () => {
  const basis = await bukaBasisUji();
  const id = pengenal();
  for (const n of ['kita', 'lain']) await isiInstansi(basis, id(n), n);
  const dalam = <T>(kerja: (trx: Trx) => Promise<T>, instansi = 'kita') => dalamInstansi(basis.db, id(instansi), kerja);
  await dalam((trx) => isiStruktur(trx, id));
  return { basis, id, dalam, hari: (t: string): Tanggal => tanggal(t) };
};

const pengenal = () => {
  const sudah = new Map<string, string>();
  return (nama: string): string => {
    const id = sudah.get(nama) ?? randomUUID();
    sudah.set(nama, id);
    return id;
  };
};

const isiInstansi = (basis: BasisDataTerbuka, id: string, kode: string) =>
  sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
    values (${id}, ${kode}, ${`Instansi ${kode}`}, ${kode}, 'kementerian', 'Jakarta')`.execute(basis.db);

/** Unit, its parent, the post that leads it. */
const UNIT = [
  ['sekretariat', null, 'sesmen'],
  ['biro', 'sekretariat', 'karo'],
  ['bagian', 'biro', 'kabag'],
  ['kelompok', 'biro', null],
] as const;

/** Post that leads nothing, its unit, its kind. */
const POSISI = [
  ['analis', 'biro', 'fungsional'],
  ['arsiparis', 'bagian', 'fungsional'],
  ['pengadministrasi', 'kelompok', 'pelaksana'],
] as const;

/** Person, serial of the NIP. */
const ORANG = [
  ['Siti Nurhaliza Contoh', '001'],
  ['Budi Santoso Contoh', '002'],
  ['Muhammad Rizky Contoh', '003'],
  ['Dewi Lestari Contoh', '004'],
  ['Agus Purnomo Contoh', '005'],
] as const;

/** Who fills what, how, from and until. The Karo is on leave 10–21 March; the Kabag left in June. */
const PEMANGKU = [
  ['karo', '001', 'definitif', '2024-01-01', null],
  ['kabag', '002', 'definitif', '2024-01-01', '2025-06-30'],
  ['analis', '003', 'definitif', '2024-01-01', null],
  ['arsiparis', '004', 'definitif', '2024-01-01', null],
  ['pengadministrasi', '005', 'definitif', '2024-01-01', null],
  ['karo', '002', 'plh', '2025-03-10', '2025-03-21'],
  ['kabag', '003', 'plt', '2025-07-01', '2025-09-30'],
] as const;

const isiStruktur = async (trx: Trx, id: (nama: string) => string) => {
  const instansi_id = id('kita');
  const sejak = '2024-01-01';
  for (const [nama, induk, pimpinan] of UNIT) {
    const unit = { instansi_id, id: id(nama), kode: nama, nama: `Unit ${nama}`, jenis: 'unit', sejak };
    await trx
      .insertInto('organisasi.unit')
      .values({ ...unit, induk_id: induk && id(induk) })
      .execute();
    if (pimpinan)
      await isiPosisi(trx, id, pimpinan, nama, pimpinan === 'kabag' ? 'administrator' : 'jpt-pratama', true);
  }
  for (const [nama, unit, jenis] of POSISI) await isiPosisi(trx, id, nama, unit, jenis, false);
  for (const [nama, urut] of ORANG) {
    const pegawai = { instansi_id, id: id(urut), nip: `199001012015011${urut}`, nama, status: 'PNS' };
    await trx
      .insertInto('organisasi.pegawai')
      .values({ ...pegawai, golongan: 'III/b', gelar_belakang: 'S.E.', kompetensi: ['analisis'] })
      .execute();
  }
  await isiPemangku(trx, id);
};

const isiPemangku = async (trx: Trx, id: (nama: string) => string) => {
  for (const [posisi, orang, sebagai, mulai, sampai] of PEMANGKU) {
    const mandat = sebagai === 'definitif' ? null : 'SPT-1';
    const isi = {
      instansi_id: id('kita'),
      id: randomUUID(),
      posisi_id: id(posisi),
      pegawai_id: id(orang),
      sebagai,
      mandat,
      sejak: mulai,
      sampai,
    };
    await trx.insertInto('organisasi.pemangku').values(isi).execute();
  }
};

const isiPosisi = (
  trx: Trx,
  id: (nama: string) => string,
  nama: string,
  unit: string,
  jenis: string,
  pimpinan: boolean,
) =>
  trx
    .insertInto('organisasi.posisi')
    .values({
      instansi_id: id('kita'),
      id: id(nama),
      unit_id: id(unit),
      nama: `Jabatan ${nama}`,
      jenis,
      pimpinan,
      sejak: '2024-01-01',
    })
    .execute();
