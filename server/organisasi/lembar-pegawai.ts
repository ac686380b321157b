import type { Tanggal } from '@lincah/domain/kernel';
import { type JenisJabatan, namaBergelar, type Pemangku, pangkat } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { findDataPegawai, listMasaData, type MasaData, type SebutanPegawai } from './data-pegawai/repository.ts';
import { findSidikFoto } from './foto/foto.ts';
import { type HubunganPosisi, hubunganPosisi } from './pejabat.ts';
import { type BarisCatatan, listCatatan } from './portofolio/repository.ts';

export type LembarPegawai = {
  readonly id: string;
  readonly nama: string;
  /** The name in its parts, for whoever corrects it. */
  readonly sebutan: SebutanPegawai;
  readonly nip: string;
  readonly status: 'PNS' | 'PPPK';
  readonly golongan: string | null;
  readonly pangkat: string | null;
  readonly pendidikan: string | null;
  readonly email: string | null;
  /** Fingerprint of the photo of today, whatever day is looked at. */
  readonly foto: string | null;
  readonly kompetensi: readonly string[];
  /** What the register said of the person and when, newest first; a state to come among them. */
  readonly data: readonly MasaData[];
  readonly catatan: readonly BarisCatatan[];
  /** Newest first, those of the past too. */
  readonly riwayat: readonly {
    readonly posisi: { readonly id: string; readonly nama: string; readonly jenis: JenisJabatan };
    readonly unit: { readonly id: string; readonly nama: string };
    readonly sebagai: Pemangku['sebagai'];
    readonly mandat: string | null;
    readonly sejak: string;
    readonly sampai: string | null;
    /** Of a post held on the day. */
    readonly hubungan: HubunganPosisi | null;
  }[];
};

/** The page of one person on a day; undefined when the agency has no such person. */
export const findLembarPegawai = async (trx: Trx, id: string, hari: Tanggal): Promise<LembarPegawai | undefined> => {
  const g = await findDataPegawai(trx, id, hari);
  if (!g) return undefined;
  const riwayat: LembarPegawai['riwayat'][number][] = [];
  for (const r of await listRiwayat(trx, id, hari)) {
    const kini = r.sejak <= hari && (r.sampai === null || hari <= r.sampai);
    riwayat.push({ ...r, hubungan: (kini && (await hubunganPosisi(trx, r.posisi.id, hari))) || null });
  }
  return {
    id: g.id,
    nama: namaBergelar(g),
    sebutan: { nama: g.nama, gelarDepan: g.gelarDepan, gelarBelakang: g.gelarBelakang },
    nip: g.nip,
    status: g.status,
    golongan: g.golongan,
    pangkat: (g.golongan && pangkat(g.golongan)) || null,
    pendidikan: g.pendidikan,
    email: g.email,
    foto: await findSidikFoto(trx, id),
    kompetensi: g.kompetensi,
    data: await listMasaData(trx, id),
    catatan: await listCatatan(trx, id, hari),
    riwayat,
  };
};

type BarisRiwayat = Omit<LembarPegawai['riwayat'][number], 'hubungan'>;

const listRiwayat = async (trx: Trx, pegawai: string, hari: Tanggal): Promise<readonly BarisRiwayat[]> => {
  const { rows } = await sql<BarisRiwayat>`
    select json_build_object('id', p.id, 'nama', p.nama, 'jenis', p.jenis) as posisi,
      json_build_object('id', u.id, 'nama', u.nama) as unit, m.sebagai, m.mandat, m.sejak, m.sampai
    from organisasi.pemangku m
    join organisasi.posisi_pada(coalesce(m.sampai, ${hari})) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
    join organisasi.unit_pada(coalesce(m.sampai, ${hari})) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where m.pegawai_id = ${pegawai} order by m.sejak desc, m.id`.execute(trx);
  return rows;
};
