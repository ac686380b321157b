import type { Tanggal } from '@lincah/domain/kernel';
import type { JenisJabatan, KetetapanBaru } from '@lincah/domain/organisasi';
import { type Kitab, parameterBerlaku } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { type PejabatPosisi, pejabatPosisi } from '../pejabat.ts';
import { type KedudukanKenal, susunPengenal, UNIT_MANDIRI } from './kenali-susunan.ts';
import { type BarisKedudukan, bacaSusunan } from './susunan-hari.ts';

/** A functional official or pelaksana of a unit, by post. */
export type AnggotaUnit = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: string | null;
  readonly unit: string;
  readonly pemangku: {
    readonly id: string;
    readonly nama: string;
    readonly nip: string;
    readonly pangkat: string | null;
  } | null;
  /** Who appraises as the structure stands now. */
  readonly penilai: string | undefined;
};

/** The agency on a day as it is, and as it would be with these stipulations. */
export type AndaianKedudukan = {
  readonly unit: { readonly id: string; readonly nama: string };
  readonly anggota: readonly AnggotaUnit[];
  /** Heads on the line from the head of the structure down to the unit, and those just below it: who may appraise. */
  readonly calon: readonly string[];
  /** Post that leads the structure in which the unit stands. */
  readonly kepala: string | undefined;
  /** How the member would stand. */
  kenali(posisi: string): KedudukanKenal;
  /** Leads a unit; leads one that is independent. */
  penilai(posisi: string): { readonly memimpin: boolean; readonly unitMandiri: boolean };
  /** People who answer to the post now, and who would. */
  rentang(posisi: string): { readonly kini: number; readonly nanti: number };
};

/**
 * Reads the structure around a unit and lays stipulations over it that are not on record. Stores nothing. Undefined: there
 * is no such unit on the day.
 */
export const andaikanKedudukan = async (
  trx: Trx,
  kitab: Kitab,
  unit: string,
  baru: readonly KetetapanBaru[],
  pada: Tanggal,
): Promise<AndaianKedudukan | undefined> => {
  const susunan = await bacaSusunan(trx, pada);
  if (!susunan.unit.some((u) => u.id === unit)) return undefined;
  const kini = susunPengenal(susunan, kitab, pada);
  const posisi = await listAnggota(trx, unit, pada);
  const nanti = susunPengenal(
    { ...susunan, kedudukan: timpa(susunan.kedudukan, await menjadiBaris(trx, baru, pada), posisi) },
    kitab,
    pada,
  );
  const [kepala] = kini.peta.garis(unit);
  const sestruktur = unitDi(kini.peta, susunan.unit, kepala?.unit ?? unit).filter((u) => u !== unit);
  const lain = await jumlahTerisi(trx, sestruktur, pada);
  const jumlah = [...lain, ...posisi.filter((p) => p.pemangku).map((p) => ({ ...p, jumlah: 1 }))];
  const pimpinan = susunan.unit.flatMap((u) =>
    u.pimpinan ? [{ id: u.pimpinan.posisi, unit: u.id, jenis: u.pimpinan.jenis, jenjang: null }] : [],
  );
  const hitung = (pengenal: typeof kini) => {
    const hasil = new Map<string, number>();
    for (const p of [...pimpinan.map((p) => ({ ...p, jumlah: 1 })), ...jumlah]) {
      const oleh = pengenal.penilai(p);
      if (oleh !== undefined) hasil.set(oleh, (hasil.get(oleh) ?? 0) + p.jumlah);
    }
    return hasil;
  };
  const rentang = { kini: hitung(kini), nanti: hitung(nanti) };
  const mandiri = new Set(String(parameterBerlaku(kitab, UNIT_MANDIRI, pada)?.nilai ?? '').split(/\s+/));
  const perId = new Map(posisi.map((p) => [p.id, p]));
  return {
    unit: await namaUnit(trx, unit),
    anggota: posisi.map((p) => ({ ...p, penilai: kini.penilai(p) })),
    calon: [
      ...garisKe(kini.peta, unit),
      ...susunan.unit.filter((u) => u.induk === unit).flatMap((u) => u.pimpinan?.posisi ?? []),
    ],
    kepala: kepala?.posisi,
    kenali: (id) => {
      const p = perId.get(id);
      if (!p) throw new Error(`posisi ${id} di luar unit ${unit}`);
      return nanti.kenali(p);
    },
    penilai: (id) => {
      const dipimpin = kini.peta.dipimpin(id);
      return { memimpin: dipimpin !== undefined, unitMandiri: dipimpin !== undefined && mandiri.has(dipimpin.jenis) };
    },
    rentang: (id) => ({ kini: rentang.kini.get(id) ?? 0, nanti: rentang.nanti.get(id) ?? 0 }),
  };
};

const namaUnit = (trx: Trx, id: string) =>
  trx.selectFrom('organisasi.unit').select(['id', 'nama']).where('id', '=', id).executeTakeFirstOrThrow();

type Peta = ReturnType<typeof susunPengenal>['peta'];

const garisKe = (peta: Peta, unit: string): readonly string[] =>
  peta
    .naik(unit)
    .flatMap((u) => u.pimpinan?.posisi ?? [])
    .reverse();

const unitDi = (peta: Peta, semua: readonly { readonly id: string }[], kepala: string): readonly string[] =>
  semua.filter((u) => peta.naik(u.id).some((n) => n.id === kepala)).map((u) => u.id);

/** New rows in the place of old ones; one for the whole unit also in that of its single posts. */
const timpa = (
  lama: readonly BarisKedudukan[],
  baru: readonly BarisKedudukan[],
  anggota: readonly { readonly id: string; readonly unit: string }[],
): readonly BarisKedudukan[] => {
  const seunit = new Set(baru.filter((b) => b.posisi === null).map((b) => b.unit));
  const diganti = new Set([
    ...baru.map((b) => b.posisi ?? b.unit),
    ...anggota.filter((a) => seunit.has(a.unit)).map((a) => a.id),
  ]);
  return [...lama.filter((k) => !diganti.has(k.posisi ?? k.unit)), ...baru];
};

const menjadiBaris = async (
  trx: Trx,
  baru: readonly KetetapanBaru[],
  pada: Tanggal,
): Promise<readonly BarisKedudukan[]> => {
  const pejabat = await pejabatPosisi(
    trx,
    baru.map((b) => b.penilai),
    pada,
  );
  return baru.flatMap(({ unit, posisi = null, penilai, varian = null, delegasi = null }) => {
    const jenisPenilai = pejabat.get(penilai)?.jenis;
    return jenisPenilai ? [{ unit, posisi, penilai, jenisPenilai, varian, delegasi }] : [];
  });
};

const listAnggota = async (trx: Trx, unit: string, pada: Tanggal) => {
  const { rows } = await sql<{ id: string }>`
    select p.id from organisasi.posisi p
    where p.unit_id = ${unit} and not p.pimpinan and p.jenis in ('fungsional', 'pelaksana')
      and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
    order by p.jenis, p.kelas desc nulls last, p.jenjang nulls last, p.nama, p.id`.execute(trx);
  const pejabat = await pejabatPosisi(
    trx,
    rows.map((r) => r.id),
    pada,
  );
  return rows.flatMap((r) => {
    const p = pejabat.get(r.id);
    return p ? [menjadiAnggota(p)] : [];
  });
};

const menjadiAnggota = ({ id, nama, jenis, jenjang, unit, pemangku }: PejabatPosisi) => ({
  id,
  nama,
  jenis,
  jenjang,
  unit: unit.id,
  pemangku: pemangku && { id: pemangku.pegawaiId, nama: pemangku.nama, nip: pemangku.nip, pangkat: pemangku.pangkat },
});

type Terisi = { id: string; unit: string; jenis: JenisJabatan; jenjang: string | null; jumlah: number };

/** Filled posts of these units, those that are alike to the law counted together. */
const jumlahTerisi = async (trx: Trx, unit: readonly string[], pada: Tanggal): Promise<readonly Terisi[]> => {
  const { rows } = await sql<Terisi>`
    select (array_agg(p.id order by p.id))[1] as id, p.unit_id as unit, p.jenis, p.jenjang, count(*)::integer as jumlah
    from organisasi.posisi p
    left join organisasi.kedudukan k on k.instansi_id = p.instansi_id and k.posisi_id = p.id
      and k.sejak <= ${pada} and coalesce(k.sampai, ${pada}) >= ${pada}
    where p.unit_id = any(${[...unit]}::uuid[]) and not p.pimpinan and p.jenis in ('fungsional', 'pelaksana')
      and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
      and exists (select from organisasi.pemangku m where m.instansi_id = p.instansi_id and m.posisi_id = p.id
        and m.sejak <= ${pada} and coalesce(m.sampai, ${pada}) >= ${pada})
    group by p.unit_id, p.jenis, p.jenjang, k.penilai_id`.execute(trx);
  return rows;
};
