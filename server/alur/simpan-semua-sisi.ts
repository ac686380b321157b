import { randomUUID } from 'node:crypto';
import { type Akibat, bagianSisi, type Langkah, type PenolakanAlur, type PenolakanBerkas } from '@lincah/domain/alur';
import { type Hasil, sah } from '@lincah/domain/kernel';
import type { Alur, Kitab } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import { findGambar } from './gambar.ts';
import type { SemuaJabatan } from './jabatan-peran.ts';
import { beritahukan } from './pemberitahuan/beritahukan.ts';
import { catatPihakDiingatkan } from './pemberitahuan/diingatkan.ts';
import type { BerkasRingkas } from './ruang.ts';
import { diSeberang, type Seberang } from './seberang.ts';
import { type Penggerak, type Putusan, simpanLangkah } from './simpan-langkah.ts';

type BerkasDisimpan = BerkasRingkas & { readonly fakta: Readonly<Record<string, unknown>> };

/**
 * Writes one step of the engine wherever the dossier stands: here, and of a dossier of two agencies the other side's part there,
 * in the same transaction. The answer names the offices on this side.
 */
export const simpanSemuaSisi = async (
  trx: Trx,
  penggerak: Penggerak,
  berkas: BerkasDisimpan,
  alur: Alur,
  kitab: Kitab,
  langkah: Langkah,
  putusan?: Putusan,
): Promise<Hasil<SemuaJabatan, PenolakanAlur | PenolakanBerkas>> => {
  if (!berkas.pasangan) return simpanLangkah(trx, penggerak, berkas, alur, kitab, langkah, putusan);
  const { keadaan } = langkah;
  const milik = diSisi(kitab, berkas.pokok);
  const disini = bagianSisi(alur, langkah.akibat, milik);
  const disana = bagianSisi(alur, langkah.akibat, (peran) => !milik(peran));
  const tersimpan = await simpanLangkah(trx, penggerak, berkas, alur, kitab, { keadaan, akibat: disini }, putusan);
  if (!tersimpan.sah) return tersimpan;

  const xml = (await findGambar(trx, berkas.versi)) ?? '';
  const lain = await diSeberang(trx, penggerak, berkas.id, async (seberang) => {
    if (!seberang.ada && !disana.some((a) => a.jenis === 'buka' || a.jenis === 'naskah')) return sah(null);
    if (!seberang.ada) await bukaTamu(trx, penggerak, seberang, berkas, alur, kitab, xml);
    const milikMitra = await findUjung(trx, berkas.id);
    const luar = { ...penggerak, ...seberang, pegawaiId: null };
    const diputus = putusan && disini.find((a) => a.jenis === 'tutup')?.tugas;
    const hasil = await simpanLangkah(
      trx,
      luar,
      milikMitra,
      alur,
      kitab,
      { keadaan, akibat: disana },
      undefined,
      diputus,
    );
    if (!hasil.sah) return hasil;
    await catatLangkahMitra(trx, luar, berkas.id, disini);
    await ingatkanMitra(trx, luar, berkas.id, disana, hasil.nilai);
    return sah(null);
  });
  return lain.sah ? tersimpan : tanpaNama(lain);
};

/** A role's office is on the side whose row knows the subject that the role starts from. */
const diSisi = (kitab: Kitab, pokok: BerkasRingkas['pokok']) => (peran: string) =>
  pokok[kitab.peran[peran]?.dari ?? ''] !== undefined;

/** The guest's row, under the subjects that the requesting side does not know. */
const bukaTamu = async (
  trx: Trx,
  { instansiId: asal }: Penggerak,
  { instansiId, mitra }: Seberang,
  b: BerkasDisimpan,
  alur: Alur,
  kitab: Kitab,
  xml: string,
): Promise<void> => {
  const pokok = await pokokTamu(trx, b, alur, kitab);
  await trx
    .insertInto('alur.gambar')
    .values({ instansi_id: instansiId, versi: alur.versi, alur: JSON.stringify(alur), xml })
    .onConflict((k) => k.doNothing())
    .execute();
  await trx
    .insertInto('alur.berkas')
    .values({
      instansi_id: instansiId,
      id: b.id,
      kamar: b.kamar,
      alur_id: b.alurId,
      versi: b.versi,
      peraturan: b.peraturan,
      perihal: b.perihal,
      pokok: JSON.stringify(pokok),
      keadaan: '{}',
      fakta: JSON.stringify(b.fakta),
      sisi: 'tamu',
      mitra_id: asal,
      mitra_nama: mitra,
      lanjutan_dari: b.pasangan?.lanjutan ?? null,
      dibuka_pada: b.dibukaPada,
    })
    .execute();
};

/** They begin at the address that was written to; of a dossier that goes on from another, where that one stands there. */
const pokokTamu = async (
  trx: Trx,
  { pokok, pasangan }: BerkasDisimpan,
  alur: Alur,
  kitab: Kitab,
): Promise<Readonly<Record<string, string>>> => {
  if (pasangan?.lanjutan !== undefined) {
    const dulu = await findUjung(trx, pasangan.lanjutan);
    return Object.fromEntries(Object.entries(dulu.pokok).filter(([subjek]) => pokok[subjek] === undefined));
  }
  const milik = diSisi(kitab, pokok);
  const luar = alur.lajur.filter((l) => !milik(l.peran));
  return Object.fromEntries(luar.map((l) => [kitab.peran[l.peran]?.dari ?? '', pasangan?.alamat ?? '']));
};

/** Where the dossier starts on that side: its subjects, and the office that asked when it is there. */
const findUjung = async (trx: Trx, id: string): Promise<Pick<BerkasRingkas, 'id' | 'pokok' | 'pemohonId'>> => {
  const { pokok, pemohon_id } = await trx
    .selectFrom('alur.berkas')
    .select(['pokok', 'pemohon_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id, pokok: pokok as BerkasRingkas['pokok'], pemohonId: pemohon_id ?? '' };
};

/** What this side may read there of the step just taken: which tasks were left, and when. */
const catatLangkahMitra = async (
  trx: Trx,
  { instansiId, sekarang }: Penggerak,
  berkasId: string,
  akibat: readonly Akibat[],
): Promise<void> => {
  const tugas = akibat.flatMap((a) => (a.jenis === 'tutup' ? [a.tugas] : []));
  if (tugas.length === 0) return;
  await trx
    .insertInto('alur.langkah_mitra')
    .values(
      tugas.map((t) => ({ instansi_id: instansiId, id: randomUUID(), berkas_id: berkasId, tugas: t, pada: sekarang })),
    )
    .execute();
};

/** A deadline here that the drawing tells an office there of. */
const ingatkanMitra = async (
  trx: Trx,
  penggerak: Penggerak,
  berkasId: string,
  akibat: readonly Akibat[],
  jabatan: SemuaJabatan,
): Promise<void> => {
  for (const a of akibat) {
    const posisi = a.jenis === 'ingatkan' ? jabatan.get(a.beritahu ?? '')?.[0] : undefined;
    if (a.jenis !== 'ingatkan' || posisi === undefined) continue;
    await beritahukan(trx, penggerak, berkasId, [{ posisi, jenis: a.sebagai, tindakan: null, tugas: a.tugas }]);
    await catatPihakDiingatkan(trx, penggerak.instansiId, berkasId, [posisi]);
  }
};

/** Which office of the other agency is vacant is its own affair. */
const tanpaNama = <H extends { readonly sah: false; readonly penolakan: PenolakanAlur | PenolakanBerkas }>(
  hasil: H,
): H => ('jabatan' in hasil.penolakan ? { ...hasil, penolakan: { ...hasil.penolakan, jabatan: null } } : hasil);
