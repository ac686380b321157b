import {
  diLuarMandat,
  jelaskanAlur,
  type Keadaan,
  meliputiTindakan,
  naskahPilihan,
  pilihKuasa,
} from '@lincah/domain/alur';
import { type Dwibahasa, type Hasil, sah } from '@lincah/domain/kernel';
import { namaBergelar } from '@lincah/domain/organisasi';
import { type Alur, dasarHukum, type Kitab, type Tugas } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type PosisiDipangku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { type Kuasa, kuasaPelaku } from '../organisasi/index.ts';
import { type BagianMitra, findBagianMitra, linimasaMitra, mejaMitra } from './bagian-mitra.ts';
import { isPihak } from './berkas.ts';
import { tolakDiLuarMandat } from './berwenang.ts';
import { findAlur } from './gambar.ts';
import { catatDilihat } from './isi-berkas/dilihat.ts';
import { surat, toKuasa } from './kuasa.ts';
import { type BarisMeja, mejaBerkas, toMeja } from './meja.ts';
import { namaAlur, namaTugas } from './nama-alur.ts';
import { lengkapi } from './penolakan.ts';
import type { SumberAlur } from './ruang.ts';
import { bolehTarik } from './tarik-berkas.ts';

type Baris = {
  id: string;
  kamar: string;
  perihal: string;
  versi: string;
  peraturan: string;
  pokok: Record<string, string>;
  keadaan: Keadaan;
  hasil: string | null;
  dibuka_pada: Date;
  meja: readonly BarisMeja[];
};

type BarisTindakan = {
  id: string;
  tugas: string;
  posisi_id: string;
  jabatan: string;
  ditutup_pada: Date | null;
  pilihan: string | null;
  alasan: string | null;
  sebagai: string | null;
  menerbitkan: unknown;
  penanda: string | null;
  perantara: string | null;
  nama: string | null;
  gelar_depan: string | null;
  gelar_belakang: string | null;
};

/** One dossier as a party or an auditor of the agency sees it; for everybody else it does not exist. */
export const findBerkasLengkap = async (trx: Trx, pelaku: Pelaku, id: string, sumber: SumberAlur) => {
  const { rows } = await sql<Baris>`
    select b.id, b.kamar, b.perihal, b.versi, b.peraturan, b.pokok, b.keadaan, b.hasil, b.dibuka_pada, ${mejaBerkas(pelaku.hariIni)} as meja
    from alur.berkas b where b.instansi_id = ${pelaku.instansiId} and b.id = ${id}`.execute(trx);
  const [berkas] = rows;
  const pihak = await isPihak(trx, pelaku, id);
  const melihat = pihak || pelaku.hak.includes('auditor');
  if (!berkas || !melihat) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });

  const alur = await findAlur(trx, berkas.versi);
  const tindakan = await findTindakan(trx, pelaku.instansiId, id);
  const kitab = sumber.kitab(berkas.peraturan);
  const mitra = await findBagianMitra(trx, id);
  const tarik = await bolehTarik(trx, pelaku, berkas, alur, kitab);
  await catatDilihat(trx, pelaku, id);
  if (!pihak) await catatJejak(trx, pelaku, { perbuatan: 'alur.lihatBerkas', kamar: 'alur', objek: id, rincian: {} });
  return sah({
    id: berkas.id,
    kamar: berkas.kamar,
    perihal: berkas.perihal,
    alur: { ...namaAlur(alur), versi: alur.versi },
    token: [...berkas.keadaan.token],
    dilalui: dilalui(alur, tindakan, mitra),
    hasil: berkas.hasil,
    meja: [...berkas.meja.map(toMeja(alur)), ...(mitra ? diMitra(alur, berkas, mitra) : [])],
    linimasa: linimasa(alur, tindakan, mitra),
    tindakanSaya: await tindakanSaya(trx, pelaku, tindakan, alur, kitab),
    tarik: toTarik(tarik),
  });
};

const dilalui = (alur: Alur, tindakan: readonly BarisTindakan[], mitra: BagianMitra | undefined): string[] => {
  const disini = tindakan.filter((t) => t.pilihan !== null).map((t) => t.tugas);
  return [...new Set([alur.mulai, ...disini, ...(mitra?.langkah ?? []).map((l) => l.tugas)])];
};

const diMitra = (alur: Alur, { keadaan, meja, dibuka_pada }: Baris, mitra: BagianMitra) => {
  const disini = meja.map((m) => m.tugas);
  const sejak = mitra.langkah.at(-1)?.pada ?? dibuka_pada;
  return mejaMitra(alur, keadaan.token, disini, mitra, sejak.toISOString());
};

const linimasa = (alur: Alur, tindakan: readonly BarisTindakan[], mitra: BagianMitra | undefined) => {
  const disini = tindakan.flatMap((t) => toLinimasa(alur, t));
  if (!mitra) return disini;
  return [...disini, ...linimasaMitra(alur, mitra)].sort((a, b) => a.pada.localeCompare(b.pada));
};

/** Every act of the dossier in the order it was closed, open ones last. */
const findTindakan = async (trx: Trx, instansi: string, berkasId: string): Promise<readonly BarisTindakan[]> =>
  (
    await sql<BarisTindakan>`
    select t.id, t.tugas, t.posisi_id, p.nama as jabatan, t.ditutup_pada, t.pilihan, t.alasan, t.sebagai, t.menerbitkan,
      k.nama as penanda, a.nama as perantara, g.nama, g.gelar_depan, g.gelar_belakang
    from alur.tindakan t
    join organisasi.posisi p on p.instansi_id = t.instansi_id and p.id = t.posisi_id
    left join organisasi.posisi k on k.instansi_id = t.instansi_id and k.id = t.kuasa_posisi_id
    left join organisasi.posisi a on a.instansi_id = t.instansi_id and a.id = t.perantara_id
    left join organisasi.pegawai g on g.instansi_id = t.instansi_id and g.id = t.oleh
    where t.instansi_id = ${instansi} and t.berkas_id = ${berkasId}
    order by t.ditutup_pada nulls last, case when t.ditutup_pada is null then t.dibuka_pada end, t.urut`.execute(trx)
  ).rows;

const toLinimasa = (alur: Alur, t: BarisTindakan) => {
  if (t.ditutup_pada === null || t.nama === null) return [];
  return [
    {
      pada: t.ditutup_pada.toISOString(),
      nama: namaBergelar({ nama: t.nama, gelarDepan: t.gelar_depan, gelarBelakang: t.gelar_belakang }),
      jabatan: t.penanda ?? t.jabatan,
      sebagai: t.sebagai ?? '',
      atasNama: t.penanda === null ? null : { pemberi: t.jabatan, perantara: t.perantara },
      tugas: namaTugas(alur, t.tugas),
      pilihan: pilihanTugas(alur, t.tugas).find((p) => p.kode === t.pilihan)?.nama ?? null,
      alasan: t.alasan,
    },
  ];
};

const tindakanSaya = async (trx: Trx, pelaku: Pelaku, tindakan: readonly BarisTindakan[], alur: Alur, kitab: Kitab) => {
  const kuasa = await kuasaPelaku(trx, pelaku);
  const hasil = [];
  for (const t of tindakan) {
    const tugas = alur.simpul[t.tugas];
    if (t.ditutup_pada !== null || tugas?.jenis !== 'tugas') continue;
    const lewat = caraMenjawab(t, kuasa, pelaku, (kode, k) => tertahan(k, alur, tugas, kode, kitab));
    if (!lewat) continue;
    hasil.push({
      id: t.id,
      tugas: { id: t.tugas, nama: tugas.nama },
      pilihan: tugas.pilihan.map((p) => ({ ...p, tertahan: lewat.tertahan(p.kode) })),
      formulir: tugas.formulir ?? null,
      ketentuan: tugas.ketentuan.map((k) => ({ id: k, letak: dasarHukum(kitab, k).letak })),
      menunjuk: tugas.menunjuk ?? null,
      kuasa: lewat.kuasa,
      diLuarMandat: await toDiLuarMandat(trx, pelaku, lewat.jabatan, tugas, kitab),
    });
  }
  return hasil;
};

type Lewat = {
  /** The office itself; undefined: by delegation. */
  readonly jabatan?: PosisiDipangku;
  readonly kuasa: ReturnType<typeof toKuasa> | null;
  readonly tertahan: (pilihan: string) => Dwibahasa | null;
};

/** How the person may answer an act: for her own office, for another by delegation; undefined: not at all. */
const caraMenjawab = (
  t: BarisTindakan,
  kuasa: readonly Kuasa[],
  { posisi }: Pelaku,
  periksa: (pilihan: string, kuasa: readonly Kuasa[]) => Dwibahasa | null,
): Lewat | undefined => {
  const jabatan = posisi.find((p) => p.id === t.posisi_id);
  if (jabatan) return { jabatan, kuasa: null, tertahan: () => null };
  const milik = kuasa.filter((k) => k.pemberi.id === t.posisi_id);
  const dipakai = milik.find((k) => meliputiTindakan(k, surat(t.menerbitkan)));
  if (!dipakai) return undefined;
  const penerima = posisi.find((p) => p.id === dipakai.penerima);
  return { kuasa: toKuasa(dipakai, penerima?.nama ?? ''), tertahan: (pilihan) => periksa(pilihan, milik) };
};

/** Why an answer cannot be signed in the name of the office. */
const tertahan = (kuasa: readonly Kuasa[], alur: Alur, tugas: Tugas, pilihan: string, kitab: Kitab) => {
  const hasil = pilihKuasa(kuasa, kitab, tugas, pilihan, naskahPilihan(alur, tugas, pilihan));
  return hasil.sah ? null : jelaskanAlur(hasil.penolakan).detail;
};

const toDiLuarMandat = async (
  trx: Trx,
  pelaku: Pelaku,
  jabatan: PosisiDipangku | undefined,
  tugas: Tugas,
  kitab: Kitab,
) => {
  const batas = jabatan && diLuarMandat(kitab, tugas, '', jabatan.sebagai);
  if (!jabatan || !batas) return null;
  const penolakan = await tolakDiLuarMandat(trx, pelaku, jabatan.id, tugas, batas);
  const { detail, jalanKeluar = detail } = jelaskanAlur(penolakan);
  return { penjelasan: detail, jalanKeluar, dapatDiteruskan: penolakan.atasan !== null };
};

const toTarik = (tarik: Hasil<unknown, RincianPenolakan>) =>
  tarik.sah
    ? { boleh: true, kode: null, penjelasan: null }
    : { boleh: false, kode: tarik.penolakan.kode, penjelasan: tarik.penolakan.detail ?? null };

const pilihanTugas = (alur: Alur, tugas: string) => {
  const simpul = alur.simpul[tugas];
  return simpul?.jenis === 'tugas' ? simpul.pilihan : [];
};
