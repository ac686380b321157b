import type { Akibat } from '@lincah/domain/alur';
import { tanggal } from '@lincah/domain/kernel';
import { type Cara, faktaPenugasan, type IsiPenugasan } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { BerkasRingkas, PelakuBerkas } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { akhiriPenugasan, sudahDitugaskan } from './repository.ts';
import { terbitkanSurat } from './surat.ts';
import { muatUjung } from './ujung.ts';

type CariKitab = (peraturan: string) => Kitab;

/** What this room does for the flow engine: facts of a dossier, its letters, and how it ended. */
export const ruangPenugasan = (kitab: CariKitab): PelakuBerkas => ({
  kamar: 'penugasan',

  async fakta(trx, berkas, pelaku) {
    const { cara, isi } = await findPermohonan(trx, berkas.id);
    const { pemohon: yangMeminta = '', pegawai = '', pemilik: yangDibantu } = berkas.pokok;
    const ujung = await muatUjung(trx, { pemohon: yangMeminta, pegawai, pemilik: yangDibantu }, pelaku.hariIni);
    const { pemohon, pemilik, dituju } = ujung;
    // with a post dissolved or emptied since, the facts that the dossier began with go on standing
    if (!pemohon || !pemilik || !dituju) return {};
    const sudah = await sudahDitugaskan(trx, dituju.pegawai, isi, berkas.id);
    return faktaPenugasan({ cara, isi, pemohon, pemilik, dituju, sudahDitugaskan: sudah }, pelaku.hariIni);
  },

  async akibat(trx, berkas, akibat, pelaku) {
    const { isi } = await findPermohonan(trx, berkas.id);
    await jalankanAkibat(trx, pelaku, kitab(berkas.peraturan), berkas, isi, akibat);
    const selesai = akibat.find((a) => a.jenis === 'selesai');
    if (selesai) await akhiriPenugasan(trx, berkas.id, selesai.hasil);
  },
});

/** Letters of a step, signed by the office that took it. */
export const jalankanAkibat = (
  trx: Trx,
  pelaku: Pelaku,
  kitab: Kitab,
  berkas: BerkasRingkas,
  isi: IsiPenugasan,
  akibat: readonly Akibat[],
): Promise<void> =>
  terbitkanSurat(
    trx,
    pelaku,
    {
      kitab,
      berkas,
      isi,
      penandaTangan: berkas.tindakan?.posisiId ?? berkas.pemohonId,
      alasan: berkas.tindakan?.alasan ?? null,
    },
    akibat.filter((a) => a.jenis === 'naskah'),
  );

const findPermohonan = async (trx: Trx, id: string): Promise<{ cara: Cara; isi: IsiPenugasan }> => {
  const { cara, ...baris } = await trx
    .selectFrom('penugasan.penugasan')
    .select(['cara', 'perihal', 'maksud', 'kompetensi', 'ekspektasi', 'mulai', 'selesai'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { cara: cara as Cara, isi: { ...baris, mulai: tanggal(baris.mulai), selesai: tanggal(baris.selesai) } };
};
