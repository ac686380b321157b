import { type Keadaan, picuPewaktu } from '@lincah/domain/alur';
import { tanggal } from '@lincah/domain/kernel';
import type { Alur } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { type BasisData, dalamInstansi, kirim, type Trx } from '../kernel/index.ts';
import { lockBerkas } from './berkas.ts';
import { findAlur } from './gambar.ts';
import { pelakuJam } from './pelaku-jam.ts';
import { ingatkan } from './pemberitahuan/diingatkan.ts';
import { lengkapi } from './penolakan.ts';
import type { CariRuang } from './putuskan.ts';
import type { SumberAlur } from './ruang.ts';
import { catatSemuaSisi } from './seberang.ts';
import { simpanSemuaSisi } from './simpan-semua-sisi.ts';

export type HasilSapuan = { readonly dipicu: number; readonly gagal: readonly { pewaktu: string; galat: unknown }[] };

type Jatuh = { readonly id: string; readonly berkasId: string };

const SEKALI = 200;

/**
 * Fires every clock that has run out by `sekarang`, agency by agency. Each clock has its own small transaction: a sweep
 * that dies in the middle has done whole clocks or nothing of them, and one bad dossier does not hold up the others.
 * A dossier that somebody is deciding at this moment is left for the next sweep.
 */
export const picuPewaktuJatuhTempo = async (
  db: BasisData,
  sekarang: Date,
  ruang: CariRuang,
  sumber: SumberAlur,
): Promise<HasilSapuan> => {
  const { rows } = await sql<{ instansi_id: string }>`select instansi_id from kernel.semua_instansi()`.execute(db);
  let dipicu = 0;
  const gagal: { pewaktu: string; galat: unknown }[] = [];
  for (const { instansi_id: instansi } of rows)
    for await (const jatuh of listJatuhTempo(db, instansi, sekarang))
      try {
        const berhasil = await dalamInstansi(db, instansi, (trx) =>
          picu(trx, instansi, jatuh, sekarang, ruang, sumber),
        );
        if (berhasil) dipicu++;
      } catch (galat) {
        gagal.push({ pewaktu: jatuh.id, galat });
      }
  return { dipicu, gagal };
};

/** Clocks that have run out, in batches, each seen once in a sweep whatever becomes of it. */
async function* listJatuhTempo(db: BasisData, instansi: string, sekarang: Date): AsyncGenerator<Jatuh> {
  let sesudah = { tempo: new Date(0), id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const { tempo, id } = sesudah;
    const { rows } = await dalamInstansi(db, instansi, (trx) =>
      sql<Jatuh & { jatuh_tempo: Date }>`
        select id, berkas_id as "berkasId", jatuh_tempo from alur.pewaktu
        where instansi_id = ${instansi} and selesai_pada is null and jatuh_tempo <= ${sekarang}
          and (jatuh_tempo, id) > (${tempo}, ${id}::uuid)
        order by jatuh_tempo, id limit ${SEKALI}`.execute(trx),
    );
    yield* rows;
    const akhir = rows.at(-1);
    if (!akhir || rows.length < SEKALI) return;
    sesudah = { tempo: akhir.jatuh_tempo, id: akhir.id };
  }
}

type Selesai = { simpul: string; tindakan_id: string; hari: string };

const picu = async (
  trx: Trx,
  instansi: string,
  { id, berkasId }: Jatuh,
  sekarang: Date,
  ruang: CariRuang,
  sumber: SumberAlur,
): Promise<boolean> => {
  const berkas = await lockBerkas(trx, instansi, berkasId, 'lewati');
  if (!berkas) return false;
  const { rows } = await sql<Selesai>`
    update alur.pewaktu w set selesai_pada = ${sekarang} from kernel.instansi i
    where w.instansi_id = ${instansi} and i.instansi_id = w.instansi_id and w.id = ${id} and w.selesai_pada is null
    returning w.simpul, w.tindakan_id, (${sekarang}::timestamptz at time zone i.zona_waktu)::date as hari`.execute(trx);
  const [pewaktu] = rows;
  if (!pewaktu) return false; // another sweep was first

  const alur = await findAlur(trx, berkas.versi);
  const kitab = sumber.kitab(berkas.peraturan);
  const pelaku = pelakuJam(instansi, sekarang, tanggal(pewaktu.hari), berkas.peraturan);
  const kamar = ruang(berkas.kamar);
  const fakta = memutus(alur, pewaktu.simpul) ? { ...berkas.fakta, ...(await kamar.fakta(trx, berkas, pelaku)) } : {};
  const langkah = picuPewaktu(alur, berkas.keadaan as Keadaan, pewaktu.simpul, fakta);
  if (!langkah.sah) return kirim(lengkapi(langkah.penolakan, alur, kitab));

  const penggerak = { ...pelaku, pegawaiId: null };
  const tersimpan = await simpanSemuaSisi(trx, penggerak, berkas, alur, kitab, langkah.nilai);
  if (!tersimpan.sah) return kirim(lengkapi(tersimpan.penolakan, alur, kitab));
  const jatuh = { id, berkasId, tindakanId: pewaktu.tindakan_id, pada: sekarang };
  await ingatkan(trx, instansi, jatuh, langkah.nilai.akibat, tersimpan.nilai);
  if (!memutus(alur, pewaktu.simpul)) return true;

  await kamar.akibat(trx, berkas, langkah.nilai.akibat, pelaku);
  await catatSemuaSisi(trx, { ...pelaku, akunId: null, pegawaiId: null }, berkas, {
    perbuatan: 'alur.picuPewaktu',
    kamar: berkas.kamar,
    objek: berkas.id,
    rincian: { pewaktu: pewaktu.simpul, hasil: langkah.nilai.keadaan.hasil ?? null },
  });
  return true;
};

const memutus = (alur: Alur, simpul: string): boolean => {
  const s = alur.simpul[simpul];
  return s?.jenis === 'pewaktu' && s.memutus;
};
