import type { Tanggal } from '@lincah/domain/kernel';
import type { JenisJabatan } from '@lincah/domain/organisasi';
import type { Kitab } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { adopsiBerlaku } from '../../regulasi/index.ts';
import { type KedudukanKenal, type PengenalSusunan, susunPengenal } from './kenali-susunan.ts';
import { cariPejabat, lembarKedudukan, posisiDisebut } from './lembar.ts';
import { type BarisKelompok, bacaSusunan, listKelompok } from './susunan-hari.ts';

/** Gives the book of a regulation by its id. */
export type AmbilKitab = (id: string) => Kitab;

export type Pengenal = {
  readonly kitab: Kitab;
  readonly pengenal: PengenalSusunan;
  /** Codes of units by id. */
  readonly kode: ReadonlyMap<string, string>;
};

/** Recognition under the regulation that the agency follows on the day; undefined before its first adoption. */
export const bukaPengenal = async (trx: Trx, ambil: AmbilKitab, pada: Tanggal): Promise<Pengenal | undefined> => {
  const id = await adopsiBerlaku(trx, pada);
  if (id === undefined) return undefined;
  const kitab = ambil(id);
  const susunan = await bacaSusunan(trx, pada);
  return {
    kitab,
    pengenal: susunPengenal(susunan, kitab, pada),
    kode: new Map(susunan.unit.map((u) => [u.id, u.kode])),
  };
};

const sebutPeraturan = ({ kitab }: Pengenal) => ({ id: kitab.id, judul: kitab.judul });

/** Kedudukan of the functional officials and pelaksana of one unit; undefined when the agency has no such unit. */
export const findKedudukanUnit = async (trx: Trx, ambil: AmbilKitab, unit: string, pada: Tanggal) => {
  const ada = await trx.selectFrom('organisasi.unit').select('id').where('id', '=', unit).executeTakeFirst();
  if (!ada) return undefined;
  const bahan = await bukaPengenal(trx, ambil, pada);
  if (!bahan) return { peraturan: null, kelompok: [] };
  const baris = await listKelompok(trx, pada, sql`p.unit_id = ${unit}`);
  const kelompok = satukan(bahan.pengenal, baris);
  const pejabat = await cariPejabat(
    trx,
    kelompok.flatMap((k) => posisiDisebut(k.hasil)),
    pada,
  );
  return {
    peraturan: sebutPeraturan(bahan),
    kelompok: kelompok.map(({ hasil, baris: isi }) => ({
      ...lembarKedudukan(bahan.kitab, hasil, pejabat),
      pegawai: isi.map(({ jenis, jenjang, jumlah }) => ({
        jenis: jenis as 'fungsional' | 'pelaksana',
        jenjang,
        jumlah,
      })),
      jumlah: isi.reduce((n, b) => n + b.jumlah, 0),
    })),
  };
};

type Kelompok = { readonly hasil: KedudukanKenal; readonly baris: readonly BarisKelompok[] };

/** Rows that get one answer stand together, the largest group first. */
const satukan = (pengenal: PengenalSusunan, baris: readonly BarisKelompok[]): readonly Kelompok[] => {
  const perJawaban = new Map<string, { hasil: KedudukanKenal; baris: BarisKelompok[] }>();
  for (const b of baris) {
    const hasil = pengenal.kenali({ ...b, id: b.posisi });
    const { kenal, penilai, temuan } = hasil;
    const kunci = JSON.stringify([
      b.unit,
      penilai,
      kenal.varian,
      kenal.cara,
      kenal.penugas,
      temuan.map((t) => t.aturan),
    ]);
    const ada = perJawaban.get(kunci);
    if (ada) ada.baris.push(b);
    else perJawaban.set(kunci, { hasil, baris: [b] });
  }
  const banyak = (k: Kelompok) => k.baris.reduce((n, b) => n + b.jumlah, 0);
  return [...perJawaban.values()].sort((a, b) => banyak(b) - banyak(a));
};

/** Who appraises and assigns a person on a day, for every office held then; undefined: no such person. */
export const findKedudukanPegawai = async (trx: Trx, ambil: AmbilKitab, pegawai: string, pada: Tanggal) => {
  const ada = await trx.selectFrom('organisasi.pegawai').select('id').where('id', '=', pegawai).executeTakeFirst();
  if (!ada) return undefined;
  const bahan = await bukaPengenal(trx, ambil, pada);
  if (!bahan) return { pada, peraturan: null, jabatan: [] };
  const jabatan = (await listJabatan(trx, pegawai, pada)).map((j) => ({ ...j, hasil: jawab(bahan.pengenal, j) }));
  const pejabat = await cariPejabat(
    trx,
    jabatan.flatMap(({ hasil }) => hasil.disebut),
    pada,
  );
  return {
    pada,
    peraturan: sebutPeraturan(bahan),
    jabatan: jabatan.map(({ hasil, ...j }) => ({
      posisi: { id: j.id, nama: j.nama, jenis: j.jenis },
      unit: { id: j.unit, nama: j.namaUnit },
      sebagai: j.sebagai,
      penilai: pejabat(hasil.penilai),
      penugas: pejabat(hasil.penugas),
      kedudukan: hasil.kenal ? lembarKedudukan(bahan.kitab, hasil.kenal, pejabat) : null,
    })),
  };
};

/** Heads and holders of managerial posts are assigned by who appraises them; variants speak of the others. */
const jawab = (pengenal: PengenalSusunan, j: BarisJabatan) => {
  if (j.pimpinan || !['fungsional', 'pelaksana'].includes(j.jenis)) {
    const penilai = pengenal.penilai(j);
    return { penilai, penugas: penilai, kenal: undefined, disebut: [penilai] };
  }
  const kenal = pengenal.kenali(j);
  return { penilai: kenal.penilai, penugas: kenal.kenal.penugas, kenal, disebut: posisiDisebut(kenal) };
};

type BarisJabatan = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: string | null;
  readonly pimpinan: boolean;
  readonly unit: string;
  readonly namaUnit: string;
  readonly sebagai: 'definitif' | 'plt' | 'plh';
};

const listJabatan = async (trx: Trx, pegawai: string, pada: Tanggal): Promise<readonly BarisJabatan[]> => {
  const { rows } = await sql<BarisJabatan>`
    select p.id, p.nama, p.jenis, p.jenjang, p.pimpinan, u.id as unit, u.nama as "namaUnit", m.sebagai
    from organisasi.pemangku m
    join organisasi.posisi_pada(${pada}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
    join organisasi.unit_pada(${pada}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where m.pegawai_id = ${pegawai} and m.sejak <= ${pada} and coalesce(m.sampai, ${pada}) >= ${pada}
    order by array_position(array['definitif', 'plt', 'plh'], m.sebagai), p.nama`.execute(trx);
  return rows;
};

export type SaringTemuan = {
  readonly suara: 'wajib' | 'semua';
  readonly kursor: string | undefined;
  readonly batas: number;
};

/** Groups of the whole agency with findings, unit by unit; how many there are in all. */
export const listTemuan = async (trx: Trx, ambil: AmbilKitab, pada: Tanggal, suara: SaringTemuan['suara']) => {
  const bahan = await bukaPengenal(trx, ambil, pada);
  if (!bahan) return { temuan: [], bahan };
  const wajib = (s: string) => suara === 'semua' || s === 'harus' || s === 'larangan';
  const temuan = satukan(bahan.pengenal, await listKelompok(trx, pada))
    .map((k) => ({ ...k, temuan: k.hasil.temuan.filter((t) => wajib(t.suara)) }))
    .filter((k) => k.temuan.length > 0)
    .map((k) => toTemuan(k, bahan.kode))
    .sort((a, b) => banding(a.kode, b.kode) || banding(a.posisi, b.posisi));
  return { temuan, bahan };
};

const toTemuan = <K extends Kelompok>(k: K, kode: ReadonlyMap<string, string>) => {
  const [{ unit, posisi } = { unit: '', posisi: '' }] = k.baris;
  return { ...k, unit, posisi, kode: kode.get(unit) ?? '', jumlah: jumlahkan(k.baris) };
};

const jumlahkan = (baris: readonly BarisKelompok[]): number => baris.reduce((n, b) => n + b.jumlah, 0);

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
