import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type BagianZip, type BasisData, dalamInstansi, type Pelaku, type Trx } from '../../kernel/index.ts';
import { alirkanLampiran } from '../isi-berkas/lampiran-keluar.ts';
import type { BahanJilid } from './bahan.ts';
import { cetakJilid } from './cetak-jilid.ts';
import type { Dossier } from './kumpulkan.ts';

/**
 * The parts of an archive package of one dossier: the bound PDF, every letter as issued, every attachment as uploaded, and a
 * description with their fingerprints, last. `folder`: where they stand in a package of several.
 */
export function* bagianArsip(
  db: BasisData,
  pelaku: Pelaku,
  dossier: Dossier,
  bahan: BahanJilid,
  folder = '',
): Generator<BagianZip> {
  const sidik: Record<string, string> = {};
  const catat = (nama: string, isi: Buffer): Buffer => {
    sidik[nama] = createHash('sha256').update(isi).digest('hex');
    return isi;
  };
  const satu = (nama: string, isi: () => Promise<Buffer>): BagianZip => ({
    nama: folder + nama,
    isi: async () => catat(nama, await isi()),
  });
  yield satu('berkas.pdf', () => cetakJilid(db, pelaku, dossier, bahan));
  for (const s of dossier.surat.filter(({ tertutup }) => !tertutup))
    yield satu(namaSurat(s.nomor), async () => (await bahan.pdfSurat(db, pelaku.instansiId, s.id)) ?? Buffer.alloc(0));
  for (const l of dossier.lampiran) {
    if (l.dicabut) continue;
    const nama = namaLampiran(l);
    const isi = async () => {
      if (!(await dalamInstansi(db, pelaku.instansiId, (trx) => isUtuh(trx, l.id)))) return null;
      sidik[nama] = l.sidik;
      return alirkanLampiran(db, pelaku.instansiId, l);
    };
    yield { nama: folder + nama, isi };
  }
  yield {
    nama: `${folder}metadata.json`,
    isi: async () => Buffer.from(`${JSON.stringify(metadata(dossier, sidik), null, 2)}\n`),
  };
}

/** Whether the stored content is still what was uploaded; one that is not stays out of the package. */
const isUtuh = async (trx: Trx, id: string): Promise<boolean> => {
  const { rows } = await sql<{ utuh: boolean }>`
    select encode(sha256(string_agg(i.isi, ''::bytea order by i.urut)), 'hex') = l.sidik as utuh
    from alur.lampiran l join alur.lampiran_isi i on i.instansi_id = l.instansi_id and i.lampiran_id = l.id
    where l.id = ${id} group by l.sidik`.execute(trx);
  return rows[0]?.utuh === true;
};

const namaSurat = (nomor: string): string => `surat/${nomor.replace(/[^A-Za-z0-9.-]+/g, '-')}.pdf`;
const namaLampiran = ({ id, nama }: { id: string; nama: string }): string => `lampiran/${id.slice(0, 8)}-${nama}`;

const metadata = (d: Dossier, sidik: Readonly<Record<string, string>>) => ({
  bentuk: 'lincah-arsip-1',
  berkas: {
    id: d.id,
    kamar: d.kamar,
    perihal: d.perihal,
    instansi: d.instansi,
    alur: { id: d.alur.id, versi: d.alur.versi },
    peraturan: d.peraturan,
    dibuka: d.dibuka.toISOString(),
    selesai: d.selesai?.toISOString() ?? null,
    hasil: d.hasil,
  },
  riwayat: d.linimasa,
  catatan: d.catatan.map(({ id, isi, pada, penulis, memperbaiki }) => ({ id, isi, pada, penulis, memperbaiki })),
  surat: d.surat.map((s) => ({ ...s, berkas: s.tertutup ? null : namaSurat(s.nomor) })),
  lampiran: d.lampiran.map(({ id, nama, jenis, ukuran, sidik: s, pada, pengunggah, dicabut }) => ({
    ...{ id, nama, jenis, ukuran, sidik: s, pada, pengunggah, dicabut },
    // null: taken back, or no longer what was uploaded
    berkas: namaLampiran({ id, nama }) in sidik ? namaLampiran({ id, nama }) : null,
  })),
  sha256: sidik,
});

/** Finished dossiers of a year of the agency's calendar, in the order they ended. */
export const listSelesai = async (trx: Trx, instansiId: string, tahun: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select b.id from alur.berkas b join kernel.instansi i on i.instansi_id = b.instansi_id
    where b.instansi_id = ${instansiId}
      and b.selesai_pada >= make_date(${tahun}, 1, 1)::timestamp at time zone i.zona_waktu
      and b.selesai_pada < make_date(${tahun} + 1, 1, 1)::timestamp at time zone i.zona_waktu
    order by b.selesai_pada, b.id`.execute(trx);
  return rows.map((b) => b.id);
};
