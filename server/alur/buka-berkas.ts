import { randomUUID } from 'node:crypto';
import { diLuarMandat, type Langkah, lanjut, mulai } from '@lincah/domain/alur';
import { type Hasil, sah } from '@lincah/domain/kernel';
import type { Alur, Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { jabatanKini } from '../organisasi/index.ts';
import { tolakDiLuarMandat } from './berwenang.ts';
import { storeGambar } from './gambar.ts';
import { lengkapi } from './penolakan.ts';
import { denganAlasan, type IsianPutusan, type KeadaanBerkas, tugasDi } from './putuskan.ts';
import type { BerkasRingkas, Pasangan, PelakuBerkas, SumberAlur } from './ruang.ts';
import { catatSemuaSisi } from './seberang.ts';
import { simpanSemuaSisi } from './simpan-semua-sisi.ts';

export type BerkasBaru = {
  /** Made here when absent. */
  readonly id?: string;
  readonly alur: Alur;
  readonly peraturan: string;
  readonly perihal: string;
  readonly pokok: Readonly<Record<string, string>>;
  readonly fakta: Readonly<Record<string, unknown>>;
  readonly posisiPemohon: string;
  /** The agency addressed, when the dossier is one of two agencies. */
  readonly pasangan?: Omit<Pasangan, 'sisi'>;
  /** Opened by the clock, for this person: nobody proposes it, and its first act waits. */
  readonly jam?: { readonly pegawai: string };
  /** The first act, decided at once in the requester's name; the room has asked the rules itself. */
  readonly pertama?: IsianPutusan & { readonly tugas: string };
};

/**
 * Opens a dossier under today's drawing, which it keeps to its end. The row of the dossier exists before the room's
 * `akibat` is called, so the room may store its own row there and then write letters.
 */
export const bukaBerkas = async (
  trx: Trx,
  pelaku: Pelaku,
  baru: BerkasBaru,
  ruang: PelakuBerkas,
  sumber: SumberAlur,
): Promise<Hasil<KeadaanBerkas, RincianPenolakan>> => {
  const { alur, fakta } = baru;
  const { jabatan, pegawai, pencatat } = await pembuka(trx, pelaku, baru);
  if (!jabatan) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const kitab = sumber.kitab(baru.peraturan);
  const awal = mulai(alur, fakta);
  if (!awal.sah) return lengkapi(awal.penolakan, alur, kitab);

  const pertama = baru.pertama && tugasDi(alur, baru.pertama.tugas);
  const batas = pertama && diLuarMandat(kitab, pertama, baru.pertama?.pilihan ?? '', jabatan.sebagai);
  if (batas) return lengkapi(await tolakDiLuarMandat(trx, pelaku, jabatan.id, pertama, batas), alur, kitab);

  const berkas = ringkas(baru, ruang.kamar, pelaku);
  await storeGambar(trx, pelaku.instansiId, alur, sumber);
  await insertBerkas(trx, pelaku, berkas, fakta, pegawai);
  const dibuka = await simpanSemuaSisi(trx, pelaku, { ...berkas, fakta }, alur, kitab, awal.nilai);
  if (!dibuka.sah) return lengkapi(dibuka.penolakan, alur, kitab);

  const lanjutan = baru.pertama
    ? await putuskanPertama(trx, pelaku, berkas, awal.nilai, baru, baru.pertama, kitab)
    : sah({ berkas, langkah: awal.nilai });
  if (!lanjutan.sah) return lanjutan;

  const { keadaan, akibat } = lanjutan.nilai.langkah;
  await ruang.akibat(trx, lanjutan.nilai.berkas, akibat, pelaku);
  await catatSemuaSisi(trx, pencatat, berkas, {
    perbuatan: 'alur.bukaBerkas',
    kamar: ruang.kamar,
    objek: berkas.id,
    rincian: { alur: alur.id, versi: alur.versi, jabatan: jabatan.id, sebagai: jabatan.sebagai },
  });
  return sah({ id: berkas.id, token: [...keadaan.token], hasil: keadaan.hasil ?? null });
};

/** In whose name a dossier is opened, for whom, and whom the audit names: of one that the clock opens, nobody. */
const pembuka = async (trx: Trx, pelaku: Pelaku, { jam, posisiPemohon }: BerkasBaru) =>
  jam
    ? {
        jabatan: { id: posisiPemohon, sebagai: 'jam' },
        pegawai: jam.pegawai,
        pencatat: { ...pelaku, akunId: null, pegawaiId: null },
      }
    : { jabatan: await jabatanKini(trx, pelaku, posisiPemohon), pegawai: pelaku.pegawaiId, pencatat: pelaku };

/** The requester's own first act, in the same transaction: the office that it is addressed to must be the requester's. */
const putuskanPertama = async (
  trx: Trx,
  pelaku: Pelaku,
  berkas: BerkasRingkas,
  awal: Langkah,
  { alur, fakta, posisiPemohon }: BerkasBaru,
  { tugas, pilihan, alasan, isian = {} }: NonNullable<BerkasBaru['pertama']>,
  kitab: Kitab,
): Promise<Hasil<{ berkas: BerkasRingkas; langkah: Langkah }, RincianPenolakan>> => {
  const langkah = lanjut(alur, awal.keadaan, tugas, pilihan, denganAlasan(isian, alasan), fakta);
  if (!langkah.sah) return lengkapi(langkah.penolakan, alur, kitab);
  const tindakan = await findTerbuka(trx, berkas.id, tugas);
  const jabatan = pelaku.posisi.find((p) => p.id === tindakan.posisi_id);
  if (jabatan?.id !== posisiPemohon) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });

  const putusan = { tindakanId: tindakan.id, pilihan, alasan: alasan ?? null, isian, posisiId: jabatan.id };
  const bergelar = { ...putusan, sebagai: jabatan.sebagai };
  const tersimpan = await simpanSemuaSisi(trx, pelaku, { ...berkas, fakta }, alur, kitab, langkah.nilai, bergelar);
  if (!tersimpan.sah) return lengkapi(tersimpan.penolakan, alur, kitab);
  const { keadaan, akibat } = langkah.nilai;
  return sah({
    berkas: { ...berkas, tindakan: { ...putusan, id: tindakan.id, tugas } },
    langkah: { keadaan, akibat: [...awal.akibat, ...akibat] },
  });
};

const ringkas = (baru: BerkasBaru, kamar: string, { sekarang }: Pelaku): BerkasRingkas => ({
  id: baru.id ?? randomUUID(),
  kamar,
  alurId: baru.alur.id,
  versi: baru.alur.versi,
  peraturan: baru.peraturan,
  perihal: baru.perihal,
  pokok: baru.pokok,
  pemohonId: baru.posisiPemohon,
  dibukaPada: sekarang,
  ...(baru.pasangan && { pasangan: { ...baru.pasangan, sisi: 'pemohon' as const } }),
});

const insertBerkas = async (
  trx: Trx,
  { instansiId, sekarang }: Pelaku,
  b: BerkasRingkas,
  fakta: BerkasBaru['fakta'],
  olehPegawai: string,
): Promise<void> => {
  await trx
    .with('berkas', (w) =>
      w
        .insertInto('alur.berkas')
        .values({
          instansi_id: instansiId,
          id: b.id,
          kamar: b.kamar,
          alur_id: b.alurId,
          versi: b.versi,
          peraturan: b.peraturan,
          perihal: b.perihal,
          pokok: JSON.stringify(b.pokok),
          keadaan: '{}',
          fakta: JSON.stringify(fakta),
          pemohon_id: b.pemohonId,
          dibuka_oleh: olehPegawai,
          dibuka_pada: sekarang,
          ...(b.pasangan && {
            sisi: b.pasangan.sisi,
            mitra_id: b.pasangan.instansi,
            mitra_nama: b.pasangan.nama,
            mitra_alamat: b.pasangan.alamat ?? null,
            lanjutan_dari: b.pasangan.lanjutan ?? null,
          }),
        })
        .returning('id'),
    )
    .insertInto('alur.pihak')
    .values({ instansi_id: instansiId, berkas_id: b.id, posisi_id: b.pemohonId, sebagai: 'pemohon' })
    .execute();
};

const findTerbuka = (trx: Trx, berkasId: string, tugas: string) =>
  trx
    .selectFrom('alur.tindakan')
    .select(['id', 'posisi_id'])
    .where('berkas_id', '=', berkasId)
    .where('tugas', '=', tugas)
    .where('ditutup_pada', 'is', null)
    .executeTakeFirstOrThrow();
