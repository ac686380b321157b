import type { CaraTandaTangan, Derajat, Kop, PejabatPenandaTangan, Sifat, Templat } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { type PejabatPosisi, pejabatPosisi } from '../organisasi/index.ts';
import { kueriLambang } from './lambang-instansi/ambil.ts';
import type { Pola } from './nomor.ts';
import { type AturanParaf, kueriAturanParaf } from './paraf/buka-paraf.ts';

/** What the envelope of a letter takes from the agency and its structure on a day. */
export type Amplop = {
  readonly kop: Kop;
  readonly tempat: string;
  readonly kodeUnit: string;
  readonly pola: Pola | null;
  /** Null: the signing post is vacant that day, or unknown. */
  readonly pejabat: PejabatPenandaTangan | null;
  readonly tembusan: readonly { readonly id: string; readonly nama: string }[];
  readonly cara: CaraTandaTangan;
  /** The agency's own template of the day, with the fingerprint of the form it was made for. */
  readonly templat: TemplatTersimpan | null;
  /** What those who act on the dossier chose for its letters, and what letters of the kind are classed as. */
  readonly ciri: CiriTersimpan;
  readonly kertas: 'a4' | 'f4';
  /** Fingerprint of the agency's own emblem; null: the drawn mark. */
  readonly lambang: string | null;
  /** Who initials letters of the kind; null: nobody. */
  readonly paraf: AturanParaf | null;
};

export type CiriTersimpan = {
  readonly sifat: Sifat | null;
  readonly derajat: Derajat | null;
  readonly klasifikasi: string | null;
};

export type TemplatTersimpan = { readonly isi: Templat | null; readonly sidik: string };

/** Letterhead, number pattern, template, signer and copies, in two statements. Posts that do not exist get no copy. */
export const findAmplop = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: {
    readonly berkas: string | null;
    readonly jenis: string;
    readonly peraturan: string;
    readonly penandaTangan: string;
    /** Office in whose name it is signed: its letterhead and its unit in the number. */
    readonly atasNama?: string;
    readonly tembusan: readonly string[];
  },
): Promise<Amplop> => {
  const { penandaTangan, atasNama = penandaTangan } = surat;
  const posisi = await pejabatPosisi(trx, [penandaTangan, atasNama, ...surat.tembusan], pelaku.hariIni);
  const penanda = posisi.get(penandaTangan);
  const kepalaSurat = posisi.get(atasNama);
  const { rows } = await sql<Kepala>`
    select i.nama, i.alamat, i.kontak, i.tempat, u.kode, ${kueriPola(surat.jenis, pelaku.hariIni)} as pola,
      (select t.cara from naskah.setelan_tanda_tangan t where t.instansi_id = i.instansi_id) as cara,
      ${kueriTemplat(surat, pelaku.hariIni)} as templat, ${kueriCiri(surat, pelaku.hariIni)} as ciri,
      ${kueriAturanParaf(surat.jenis, pelaku.hariIni)} as paraf,
      (select c.kertas from naskah.setelan_cetak c where c.instansi_id = i.instansi_id) as kertas,
      ${kueriLambang(sql`i.instansi_id`, pelaku.hariIni)} as lambang
    from kernel.instansi i
    left join organisasi.unit u on u.instansi_id = i.instansi_id and u.id = ${kepalaSurat?.unit.id ?? null}
    where i.instansi_id = ${pelaku.instansiId}`.execute(trx);
  const [kepala] = rows;
  if (!kepala) throw new Error('instansi pelaku tidak ada');
  return {
    kop: {
      instansi: kepala.nama,
      ...(kepalaSurat && { unit: kepalaSurat.unit.nama }),
      ...(kepala.alamat && { alamat: kepala.alamat }),
      ...(kepala.kontak && { kontak: kepala.kontak }),
    },
    tempat: kepala.tempat,
    kodeUnit: kepala.kode ?? '',
    pola: kepala.pola,
    pejabat: penanda ? pejabatPenanda(penanda, pelaku) : null,
    tembusan: surat.tembusan.flatMap((id) => posisi.get(id) ?? []).map(({ id, nama }) => ({ id, nama })),
    cara: kepala.cara ?? 'tanpa',
    templat: kepala.templat,
    ciri: kepala.ciri,
    kertas: kepala.kertas ?? 'a4',
    lambang: kepala.lambang,
    paraf: kepala.paraf,
  };
};

type Kepala = {
  nama: string;
  alamat: string;
  kontak: string;
  tempat: string;
  kode: string | null;
  pola: Pola | null;
  cara: CaraTandaTangan | null;
  templat: TemplatTersimpan | null;
  ciri: CiriTersimpan;
  kertas: 'a4' | 'f4' | null;
  lambang: string | null;
  paraf: AturanParaf | null;
};

/** The pattern in force on the day: the series that names the kind, else the common one. */
const kueriPola = (jenis: string, pada: string): RawBuilder<Pola | null> => sql`(
  select json_build_object('seri', p.seri, 'pola', p.pola, 'klasifikasi', p.klasifikasi)
  from naskah.pola_nomor p
  where p.instansi_id = i.instansi_id and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
    and (p.jenis = '{}' or ${jenis} = any (p.jenis))
  order by p.jenis = '{}', p.sejak desc limit 1)`;

/** The dossier's own choice before what the kind has on the day; null where neither says anything. */
const kueriCiri = (
  { berkas, jenis }: { readonly berkas: string | null; readonly jenis: string },
  pada: string,
): RawBuilder<CiriTersimpan> => sql`(
  select json_build_object('sifat', coalesce(b.sifat, j.sifat), 'derajat', coalesce(b.derajat, j.derajat),
    'klasifikasi', coalesce(b.klasifikasi, j.klasifikasi))
  from (select) satu
  left join naskah.ciri_berkas b on b.instansi_id = i.instansi_id and b.berkas_id = ${berkas}
  left join lateral (
    select c.* from naskah.ciri_jenis c where c.instansi_id = i.instansi_id and c.jenis = ${jenis} and c.sejak <= ${pada}
    order by c.sejak desc limit 1) j on true)`;

/** The version of the day: the last that began by then, of several of one day the newest. */
const kueriTemplat = (
  { jenis, peraturan }: { readonly jenis: string; readonly peraturan: string },
  pada: string,
): RawBuilder<TemplatTersimpan | null> => sql`(
  select json_build_object('isi', m.isi, 'sidik', m.sidik_skema)
  from naskah.templat m
  where m.instansi_id = i.instansi_id and m.peraturan = ${peraturan} and m.jenis = ${jenis}
    and m.sejak <= ${pada} and m.ditarik_pada is null
  order by m.sejak desc, m.versi desc limit 1)`;

/** Whoever acts in the post signs. A caller who holds it by another title signs what he decided himself. */
const pejabatPenanda = (posisi: PejabatPosisi, pelaku: Pelaku): PejabatPenandaTangan | null => {
  const dipangku = pelaku.posisi.find((p) => p.id === posisi.id);
  if (dipangku && posisi.pemangku?.pegawaiId !== pelaku.pegawaiId)
    return { jabatan: posisi.nama, sebagai: dipangku.sebagai, nama: pelaku.nama, nip: pelaku.nip };
  if (!posisi.pemangku) return null;
  const { sebagai, nama, nip, pangkat } = posisi.pemangku;
  return { jabatan: posisi.nama, sebagai, nama, nip, ...(pangkat && { pangkat }) };
};
