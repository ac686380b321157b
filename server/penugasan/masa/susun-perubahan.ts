import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  type IsiPerubahan,
  type JenisPerubahan,
  jelaskanMasa,
  type PerubahanDiusulkan,
  type Pengusul,
  ubahPenugasan,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { cariJabatan } from '../../alur/index.ts';
import { denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import { bahanPerubahan, pokokPerubahan } from './bahan.ts';
import type { usulPerubahan } from './bentuk.ts';
import { isLaporanDari, listPerubahan, type OrangBertugas, type PenugasanMasa } from './repository.ts';

export type Usul = z.infer<typeof usulPerubahan>;

export type PerubahanTersusun = {
  readonly diusulkan: PerubahanDiusulkan;
  readonly isi: IsiPerubahan;
  readonly lama: OrangBertugas | undefined;
  readonly pengganti: OrangBertugas | undefined;
  readonly pokok: Readonly<Record<string, string>>;
  /** The office of the first act: it proposes. */
  readonly pengusul: string;
};

export const lengkapiMasa = denganPenjelasan(jelaskanMasa);

const DITERIMA = 'diterima';

/**
 * Puts a change of an assignment to the rules, as the side that the viewer holds an office of, and finds who may propose it.
 * Stores nothing.
 */
export const susunPerubahan = async (
  trx: Trx,
  pelaku: Pelaku,
  penugasan: PenugasanMasa,
  usul: Usul,
  kitab: Kitab,
): Promise<Hasil<PerubahanTersusun, RincianPenolakan>> => {
  if (penugasan.hasil !== DITERIMA) return lengkapiMasa(tolak({ jenis: 'keadaan', kode: 'penugasan/belum-berlaku' }));
  let hasil = await susunSebagai(trx, pelaku, penugasan, usul, kitab, 'pemilik');
  if (!hasil.sah && hasil.penolakan.kode === 'penugasan/bukan-pengusul' && duaPihak(usul.jenis)) {
    const asal = await susunSebagai(trx, pelaku, penugasan, usul, kitab, 'asal');
    if (asal.sah || asal.penolakan.kode !== 'penugasan/bukan-pengusul') hasil = asal;
  }
  return hasil;
};

/** An end may be proposed from either side. */
const duaPihak = (jenis: JenisPerubahan): boolean => jenis === 'pengakhiran';

const susunSebagai = async (
  trx: Trx,
  pelaku: Pelaku,
  penugasan: PenugasanMasa,
  usul: Usul,
  kitab: Kitab,
  sebagai: Pengusul,
): Promise<Hasil<PerubahanTersusun, RincianPenolakan>> => {
  const { jenis, alasanAturan, pengganti } = usul;
  const lain = await listPerubahan(trx, penugasan.id);
  const isi = { hari: usul.hari ?? penugasan.selesai, alasan: usul.alasan, pengusul: sebagai };
  const lama = orangDimaksud(penugasan, usul, pelaku);
  if (jenis === 'laporan-akhir' && lama && lain.some((p) => isLaporanDari(p, lama)))
    return lengkapiMasa(tolak({ jenis: 'keadaan', kode: 'penugasan/laporan-ada' }));
  if (jenis === 'penggantian' && (!lama || pengganti === undefined)) return lengkapiMasa(TIDAK_ADA);

  const diminta = { jenis, isi, lama: tentangSeorang(jenis) || penugasan.orang.length === 1 ? lama : undefined, pengganti };
  const adaLain = lain.some((p) => p.hasil === null && p.jenis !== 'laporan-akhir');
  const bahan = await bahanPerubahan(trx, penugasan, diminta, kitab, pelaku.hariIni, adaLain);
  if (jenis === 'penggantian' && !bahan.pengganti) return lengkapiMasa(TIDAK_ADA);
  const hasil = ubahPenugasan({ ...bahan, alasanAturan }, kitab, pelaku.hariIni);
  if (!hasil.sah) return lengkapiMasa(hasil);

  const { peran } = hasil.nilai.tugas;
  const pokok = pokokPerubahan(penugasan, diminta);
  const pengusul = (await cariJabatan(trx, kitab, pokok, [peran], pelaku.hariIni)).get(peran);
  if (pengusul === undefined || !pelaku.posisi.some((p) => p.id === pengusul)) {
    const jabatan = pengusul && (await pejabatPosisi(trx, [pengusul], pelaku.hariIni)).get(pengusul)?.nama;
    return lengkapiMasa(tolak({ jenis: 'wewenang', kode: 'penugasan/bukan-pengusul', jabatan: jabatan ?? null }));
  }
  const orang = bahan.pengganti?.orang;
  return {
    ...hasil,
    ...sah(
      {
        diusulkan: hasil.nilai,
        isi,
        lama: diminta.lama,
        pengganti: orang && { posisi: orang.posisi, pegawai: orang.pegawai },
        pokok,
        pengusul,
      },
      ...hasil.catatan,
    ),
  };
};

const TIDAK_ADA = tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' });

/** A successor replaces one person, and each reports for herself; the rest concerns everybody who is assigned. */
const tentangSeorang = (jenis: JenisPerubahan): boolean => jenis === 'penggantian' || jenis === 'laporan-akhir';

/** Whom it is about: whoever is named, else the viewer when she is one of them, else the first. */
const orangDimaksud = ({ orang }: PenugasanMasa, { lama }: Usul, { posisi }: Pelaku): OrangBertugas | undefined => {
  if (lama !== undefined) return orang.find((o) => o.posisi === lama);
  return orang.find((o) => posisi.some((p) => p.id === o.posisi)) ?? orang[0];
};
