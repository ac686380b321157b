import { sah } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type BasisData, dalamInstansi, type Pelaku, type Trx } from '../../kernel/index.ts';
import { findBerkasLengkap } from '../berkas-lengkap.ts';
import { findGambar } from '../gambar.ts';
import { listCatatan } from '../isi-berkas/catatan.ts';
import { listLampiran } from '../isi-berkas/lampiran.ts';
import { pengamatBerkas } from '../kuasa.ts';
import type { PelakuBerkas, SumberAlur } from '../ruang.ts';
import type { BahanJilid } from './bahan.ts';

type Ruang = Readonly<Record<string, PelakuBerkas>>;
const SEMUA = { batas: 1000 };

/** Everything a dossier holds, as the person may see it; opening it this way is a look like any other. */
export const kumpulkan = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  sumber: SumberAlur,
  ruang: Ruang,
  bahan: BahanJilid,
) => {
  const berkas = await findBerkasLengkap(trx, pelaku, id, sumber);
  if (!berkas.sah) return berkas;
  const catatan = await listCatatan(trx, pelaku, id, SEMUA);
  const lampiran = await listLampiran(trx, pelaku, id, SEMUA);
  if (!catatan.sah) return catatan;
  if (!lampiran.sah) return lampiran;
  const { rows } = await sql<{ instansi: string; zona: string; peraturan: string; dibuka: Date; selesai: Date | null }>`
    select i.nama as instansi, i.zona_waktu as zona, b.peraturan, b.dibuka_pada as dibuka, b.selesai_pada as selesai
    from alur.berkas b join kernel.instansi i on i.instansi_id = b.instansi_id
    where b.instansi_id = ${pelaku.instansiId} and b.id = ${id}`.execute(trx);
  const [kepala = { instansi: '', zona: 'Asia/Jakarta', peraturan: '', dibuka: pelaku.sekarang, selesai: null }] = rows;
  return sah({
    ...berkas.nilai,
    ...kepala,
    judulPeraturan: sumber.kitab(kepala.peraturan).judul,
    xml: (await findGambar(trx, berkas.nilai.alur.versi)) ?? '',
    rincian: (await ruang[berkas.nilai.kamar]?.rincian?.(trx, id, pelaku)) ?? [],
    catatan: catatan.nilai.butir,
    lampiran: lampiran.nilai.butir,
    surat: await bahan.listSurat(trx, id, await pengamatBerkas(trx, pelaku, id)),
  });
};

export type Dossier = Extract<Awaited<ReturnType<typeof kumpulkan>>, { sah: true }>['nilai'];

/** The PDF of every letter of a dossier, made outside any transaction. */
export const pdfSurat = async (db: BasisData, pelaku: Pelaku, dossier: Dossier, bahan: BahanJilid) => {
  const hasil = new Map<string, Buffer>();
  for (const { id, tertutup } of dossier.surat) {
    if (tertutup) continue;
    const pdf = await bahan.pdfSurat(db, pelaku.instansiId, id);
    if (pdf) hasil.set(id, pdf);
  }
  return hasil;
};

/** Attached PDFs that may be bound in, as long as they are not too much in all. */
export const pdfLampiran = async (db: BasisData, { instansiId }: Pelaku, { lampiran }: Dossier, paling: number) => {
  const hasil = new Map<string, Buffer>();
  let besar = 0;
  for (const l of lampiran) {
    if (l.dicabut || l.jenis !== 'application/pdf' || besar + l.ukuran > paling) continue;
    besar += l.ukuran;
    const potong = await dalamInstansi(db, instansiId, (trx) =>
      trx.selectFrom('alur.lampiran_isi').select('isi').where('lampiran_id', '=', l.id).orderBy('urut').execute(),
    );
    hasil.set(l.id, Buffer.concat(potong.map((p) => Buffer.from(p.isi))));
  }
  return hasil;
};
