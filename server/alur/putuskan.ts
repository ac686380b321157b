import { diLuarMandat, type Langkah, lanjut, meliputiTindakan, pilihKuasa } from '@lincah/domain/alur';
import { type Hasil, sah } from '@lincah/domain/kernel';
import { type Alur, type Kitab, type Tugas, tanyaAturan } from '@lincah/domain/regulasi';
import type { Pelaku, PosisiDipangku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { jabatanKini, type Kuasa, kuasaKini, pejabatPosisi } from '../organisasi/index.ts';
import { type BerkasTerkunci, isPihak, lockTindakan, type TindakanTerkunci } from './berkas.ts';
import { tolakDiLuarMandat } from './berwenang.ts';
import { findAlur } from './gambar.ts';
import { lengkapi } from './penolakan.ts';
import type { BerkasRingkas, PelakuBerkas, SumberAlur } from './ruang.ts';
import { catatSemuaSisi } from './seberang.ts';
import { simpanSemuaSisi } from './simpan-semua-sisi.ts';
import { tunjuk } from './tunjuk.ts';

export type IsianPutusan = {
  readonly pilihan: string;
  readonly alasan?: string | undefined;
  readonly isian?: Readonly<Record<string, unknown>> | undefined;
};

/** What is left of the dossier after a step: where its tokens are, and its result when it ended. */
export type KeadaanBerkas = { readonly id: string; readonly token: string[]; readonly hasil: string | null };

/** Finds the room of a dossier. */
export type CariRuang = (kamar: string) => PelakuBerkas;

/**
 * Decides one open act in the name of the office it is addressed to, which the person must hold today, or which has delegated the
 * letters of this answer to an office of hers. The rules of the task are asked first, except for a choice that only refuses (it asks for a reason): nobody needs leave to say no.
 */
export const putuskan = async (
  trx: Trx,
  pelaku: Pelaku,
  tindakanId: string,
  isi: IsianPutusan,
  ruang: CariRuang,
  sumber: SumberAlur,
): Promise<Hasil<KeadaanBerkas, RincianPenolakan>> => {
  const terkunci = await lockTindakan(trx, pelaku.instansiId, tindakanId);
  if (!terkunci) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const { tindakan } = terkunci;
  const { pilihan, alasan, isian = {} } = isi;
  const alur = await findAlur(trx, terkunci.berkas.versi);
  const kitab = sumber.kitab(terkunci.berkas.peraturan);
  const terbuka = await periksaPemutus(trx, pelaku, terkunci, alur, kitab, pilihan);
  if (!terbuka.sah) return terbuka;
  const { tugas } = terbuka.nilai;

  const kamar = ruang(terkunci.berkas.kamar);
  const ditunjuk = await tunjuk(trx, pelaku, terkunci.berkas, tugas, isi, kamar);
  if (!ditunjuk.sah) return ditunjuk;
  const berkas = ditunjuk.nilai;
  const fakta = { ...berkas.fakta, ...(await kamar.fakta(trx, berkas, pelaku)) };
  const lanjutan = lanjut(alur, berkas.keadaan, tindakan.tugas, pilihan, denganAlasan(isian, alasan), fakta);
  const semua = await sesudahSemua(trx, berkas, tindakan, lanjutan);
  const diambilOleh = pemutusLangkah(terbuka.nilai, kitab, pilihan, semua);
  if (!diambilOleh.sah) return lengkapi(diambilOleh.penolakan, alur, kitab);
  const { langkah, jabatan, kuasa } = diambilOleh.nilai;
  const tiap = await faktaTiap(trx, berkas, pelaku, kamar, { ...fakta, pilihan });
  const pelanggaran = langgar(kitab, tugas, tiap, alasan);
  if (pelanggaran.length > 0) return lengkapi({ jenis: 'aturan', kode: 'alur/melanggar-aturan', pelanggaran });

  const menolak = tugas.pilihan.some((p) => p.kode === pilihan && p.beralasan);
  const diambil = await ambil(trx, berkas, { tugas, menolak }, pelaku, kamar);
  if (!diambil.sah) return diambil;

  const putusan = {
    tindakanId,
    pilihan,
    alasan: alasan ?? null,
    isian,
    posisiId: jabatan.id,
    sebagai: jabatan.sebagai,
    kuasa,
  };
  const tersimpan = await simpanSemuaSisi(trx, pelaku, berkas, alur, kitab, langkah, putusan);
  if (!tersimpan.sah) return lengkapi(tersimpan.penolakan, alur, kitab);

  const { keadaan, akibat } = langkah;
  const diputus = { ...putusan, id: tindakanId, tugas: tindakan.tugas, menolak };
  const berkasDiputus: BerkasRingkas = { ...berkas, tindakan: diputus };
  await kamar.akibat(trx, berkasDiputus, akibat, pelaku);
  await catatSemuaSisi(trx, pelaku, berkas, {
    perbuatan: 'alur.putuskan',
    kamar: berkas.kamar,
    objek: berkas.id,
    rincian: {
      tugas: tindakan.tugas,
      pilihan,
      jabatan: jabatan.id,
      sebagai: jabatan.sebagai,
      ...sebutKuasa(kuasa),
      hasil: keadaan.hasil ?? null,
    },
  });
  return sah({ id: berkas.id, token: [...keadaan.token], hasil: keadaan.hasil ?? null });
};

/** What the room takes with the answer, and may refuse to give. */
const ambil = async (
  trx: Trx,
  berkas: BerkasRingkas,
  putusan: { readonly tugas: Tugas; readonly menolak: boolean },
  pelaku: Pelaku,
  kamar: PelakuBerkas,
): Promise<Hasil<undefined, RincianPenolakan>> => (await kamar.ambil?.(trx, berkas, putusan, pelaku)) ?? sah(undefined);

type Pemutus = {
  readonly tugas: Tugas;
  /** The office itself; undefined: the person answers for it by one of `kuasa`. */
  readonly jabatan: PosisiDipangku | undefined;
  readonly kuasa: readonly (Kuasa & { readonly jabatan: PosisiDipangku })[];
};

/** The office through which the person answers: it holds the act today, the act is open, and a stand-in may give this answer. */
const periksaPemutus = async (
  trx: Trx,
  pelaku: Pelaku,
  { berkas, tindakan }: { readonly berkas: BerkasTerkunci; readonly tindakan: TindakanTerkunci },
  alur: Alur,
  kitab: Kitab,
  pilihan: string,
): Promise<Hasil<Pemutus, RincianPenolakan>> => {
  const jabatan = await jabatanKini(trx, pelaku, tindakan.posisiId);
  const kuasa = jabatan ? [] : await kuasaKini(trx, pelaku, tindakan.posisiId);
  if (!jabatan && !kuasa.some((k) => meliputiTindakan(k, tindakan.menerbitkan)))
    return bukanPejabat(trx, pelaku, berkas.id, tindakan);
  if (tindakan.tertutup) {
    const terbuka = berkas.keadaan.token;
    return lengkapi({ jenis: 'keadaan', kode: 'alur/tugas-tidak-terbuka', tugas: tindakan.tugas, terbuka }, alur);
  }
  const tugas = tugasDi(alur, tindakan.tugas);
  if (!jabatan) return sah({ jabatan, kuasa, tugas });
  const batas = diLuarMandat(kitab, tugas, pilihan, jabatan.sebagai);
  if (batas) return lengkapi(await tolakDiLuarMandat(trx, pelaku, jabatan.id, tugas, batas), alur, kitab);
  return sah({ jabatan, kuasa, tugas });
};

/** In which office the step is taken, and by which delegation when that is not the one it is addressed to. */
const pemutusLangkah = <P>(
  { jabatan, kuasa, tugas }: Pemutus,
  kitab: Kitab,
  pilihan: string,
  lanjutan: Hasil<Langkah, P>,
) => {
  if (!lanjutan.sah) return lanjutan;
  const langkah = lanjutan.nilai;
  if (jabatan) return sah({ langkah, jabatan, kuasa: undefined });
  const surat = langkah.akibat.flatMap((a) => (a.jenis === 'naskah' ? [a.naskah] : []));
  const dipakai = pilihKuasa(kuasa, kitab, tugas, pilihan, surat);
  return dipakai.sah ? sah({ langkah, jabatan: dipakai.nilai.jabatan, kuasa: dipakai.nilai }) : dipakai;
};

const sebutKuasa = (kuasa: Kuasa | undefined) => (kuasa ? { pelimpahan: kuasa.id, atasNama: kuasa.pemberi.id } : {});

/** What the form was filled with as gateways see it: the reason in it. */
export const denganAlasan = (isian: Readonly<Record<string, unknown>>, alasan: string | undefined) =>
  alasan === undefined ? isian : { ...isian, alasan };

/** The facts that the rules are asked with: of a dossier about several people one set for each. */
const faktaTiap = async (
  trx: Trx,
  berkas: BerkasTerkunci,
  pelaku: Pelaku,
  kamar: PelakuBerkas,
  fakta: Readonly<Record<string, unknown>> & { readonly pilihan: string },
) => {
  const tiap = (await kamar.faktaTiap?.(trx, berkas, pelaku)) ?? [{}];
  return tiap.map((f) => ({ ...fakta, ...f, pilihan: fakta.pilihan, keputusan: berkas.keadaan.keputusan }));
};

/** Rules that stand in the way: what must be, and what should be unless a reason is given. */
const langgar = (
  kitab: Kitab,
  { pertanyaan, pilihan }: Tugas,
  tiap: readonly (Readonly<Record<string, unknown>> & { readonly pilihan: string })[],
  alasan?: string,
) => {
  const menolak = pilihan.find((p) => p.kode === tiap[0]?.pilihan)?.beralasan;
  if (pertanyaan === undefined || menolak) return [];
  const beralasan = alasan !== undefined && alasan.trim() !== '';
  const perAturan = new Map(tiap.flatMap((f) => tanyaAturan(kitab, pertanyaan, f)).map((p) => [p.aturan, p]));
  return [...perAturan.values()].filter(
    ({ suara }) => suara === 'harus' || suara === 'larangan' || (suara === 'diutamakan' && !beralasan),
  );
};

/**
 * A task opened for each of several posts is left by the last answer: an earlier one closes its own act only.
 */
const sesudahSemua = async <P>(
  trx: Trx,
  { id: berkasId, keadaan }: BerkasTerkunci,
  { id, tugas }: TindakanTerkunci,
  lanjutan: Hasil<Langkah, P>,
): Promise<Hasil<Langkah, P>> => {
  if (!lanjutan.sah) return lanjutan;
  const lain = await trx
    .selectFrom('alur.tindakan')
    .select('id')
    .where('berkas_id', '=', berkasId)
    .where('tugas', '=', tugas)
    .where('ditutup_pada', 'is', null)
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return lain ? sah({ keadaan, akibat: [{ jenis: 'tutup', tugas }] }) : lanjutan;
};

export const tugasDi = (alur: Alur, id: string): Tugas => {
  const simpul = alur.simpul[id];
  if (simpul?.jenis !== 'tugas') throw new Error(`${id}: bukan tugas di alur ${alur.id}`);
  return simpul;
};

/** Who is no party may not even know of the dossier; a party is told who can. */
const bukanPejabat = async (trx: Trx, pelaku: Pelaku, berkasId: string, { posisiId }: TindakanTerkunci) => {
  if (!(await isPihak(trx, pelaku, berkasId))) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const pejabat = (await pejabatPosisi(trx, [posisiId], pelaku.hariIni)).get(posisiId);
  return lengkapi({
    jenis: 'wewenang',
    kode: 'alur/bukan-pejabat',
    jabatan: pejabat?.nama ?? '',
    pemangku: pejabat?.pemangku?.nama ?? null,
  });
};
