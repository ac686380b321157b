import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  type IsiPerubahan,
  type JenisPerubahan,
  jelaskanMasa,
  type Pengusul,
  type PenolakanMasa,
  type PerubahanDiusulkan,
  type UsulPerubahan,
  ubahPenugasan,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { cariJabatan } from '../../alur/index.ts';
import { denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import { bahanPerubahan, pokokPerubahan } from './bahan.ts';
import type { usulPerubahan } from './bentuk.ts';
import {
  isLaporanDari,
  listPerubahan,
  type MitraMasa,
  type OrangBertugas,
  type PenugasanMasa,
  type Perubahan,
} from './repository.ts';

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
 * Stores nothing. `andaian`: a successor who fits is taken for granted; what is refused is then not about the person.
 */
export const susunPerubahan = async (
  trx: Trx,
  pelaku: Pelaku,
  penugasan: PenugasanMasa,
  usul: Usul,
  kitab: Kitab,
  andaian = false,
): Promise<Hasil<PerubahanTersusun, RincianPenolakan>> => {
  if (penugasan.hasil !== DITERIMA) return lengkapiMasa(tolak({ jenis: 'keadaan', kode: 'penugasan/belum-berlaku' }));
  let hasil = await susunSebagai(trx, pelaku, penugasan, { usul, sebagai: 'pemilik', andaian }, kitab);
  if (!hasil.sah && hasil.penolakan.kode === 'penugasan/bukan-pengusul' && duaPihak(usul.jenis)) {
    const asal = await susunSebagai(trx, pelaku, penugasan, { usul, sebagai: 'asal', andaian }, kitab);
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
  { usul, sebagai, andaian }: { readonly usul: Usul; readonly sebagai: Pengusul; readonly andaian: boolean },
  kitab: Kitab,
): Promise<Hasil<PerubahanTersusun, RincianPenolakan>> => {
  const lain = await listPerubahan(trx, penugasan.id);
  const lama = orangDimaksud(penugasan, usul, pelaku);
  const halangan = halanganAwal(usul, lama, lain, penugasan, pelaku.hariIni < penugasan.mulai);
  if (halangan) return lengkapiMasa(tolak(halangan));

  const { jenis, alasanAturan, pengganti } = usul;
  const isi = { hari: usul.hari ?? penugasan.selesai, alasan: usul.alasan, pengusul: sebagai };
  const seorang = tentangSeorang(jenis) || penugasan.orang.length === 1;
  const diminta = { jenis, isi, lama: seorang ? lama : undefined, pengganti };
  const adaLain = lain.some((p) => p.hasil === null && p.jenis !== 'laporan-akhir');
  const dibaca = await bahanPerubahan(trx, penugasan, diminta, kitab, pelaku.hariIni, adaLain);
  const bahan = andaian ? denganPenggantiCocok(dibaca) : dibaca;
  const orang = bahan.pengganti?.orang;
  if (jenis === 'penggantian' && !orang) return lengkapiMasa(tolak(TIDAK_ADA));
  const hasil = ubahPenugasan({ ...bahan, alasanAturan }, kitab, pelaku.hariIni);
  if (!hasil.sah) return lengkapiMasa(hasil);

  const pokok = pokokPerubahan(penugasan, diminta);
  const pengusul = await findPengusul(trx, pelaku, kitab, { pokok, mitra: penugasan.mitra }, hasil.nilai.tugas.peran);
  if (!pengusul.sah) return lengkapiMasa(pengusul);
  return sah(
    {
      diusulkan: hasil.nilai,
      isi,
      lama: diminta.lama,
      pengganti: orang && { posisi: orang.posisi, pegawai: orang.pegawai },
      pokok,
      pengusul: pengusul.nilai,
    },
    ...hasil.catatan,
  );
};

const denganPenggantiCocok = (bahan: Omit<UsulPerubahan, 'alasanAturan'>): Omit<UsulPerubahan, 'alasanAturan'> => {
  const { pengganti } = bahan;
  if (!pengganti) return bahan;
  const orang = { ...pengganti.orang, jenisJabatan: 'fungsional' };
  return { ...bahan, pengganti: { orang, orangSama: false, sepihak: true, sekompeten: true } };
};

/** What stands in the way before any rule is asked. */
const halanganAwal = (
  { jenis, pengganti }: Usul,
  lama: OrangBertugas | undefined,
  lain: readonly Perubahan[],
  { mitra, orang }: PenugasanMasa,
  belumMulai: boolean,
): PenolakanMasa | undefined => {
  if (mitra && orang.length === 0 && tentangSeorang(jenis)) return pengusulLuar(mitra);
  if (jenis === 'laporan-akhir' && belumMulai) return { jenis: 'keadaan', kode: 'penugasan/belum-mulai' };
  if (jenis === 'laporan-akhir' && lama && lain.some((p) => isLaporanDari(p, lama)))
    return { jenis: 'keadaan', kode: 'penugasan/laporan-ada' };
  return jenis === 'penggantian' && (!lama || pengganti === undefined) ? TIDAK_ADA : undefined;
};

/** The office of the first act, when the viewer holds it; else who it is. */
const findPengusul = async (
  trx: Trx,
  { posisi, hariIni }: Pelaku,
  kitab: Kitab,
  { pokok, mitra }: Pick<PerubahanTersusun, 'pokok'> & Pick<PenugasanMasa, 'mitra'>,
  peran: string,
): Promise<Hasil<string, PenolakanMasa>> => {
  if (mitra && pokok[kitab.peran[peran]?.dari ?? ''] === undefined) return tolak(pengusulLuar(mitra));
  const pengusul = (await cariJabatan(trx, kitab, pokok, [peran], hariIni)).get(peran);
  if (pengusul !== undefined && posisi.some((p) => p.id === pengusul)) return sah(pengusul);
  const jabatan = pengusul && (await pejabatPosisi(trx, [pengusul], hariIni)).get(pengusul)?.nama;
  return tolak({ jenis: 'wewenang', kode: 'penugasan/bukan-pengusul', jabatan: jabatan ?? null });
};

/** What concerns one of the people begins where they are. */
const pengusulLuar = ({ nama }: MitraMasa) =>
  ({ jenis: 'wewenang', kode: 'penugasan/bukan-pengusul', jabatan: null, instansi: nama }) as const;

const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' } as const;

/** A successor replaces one person, and each reports for herself; the rest concerns everybody who is assigned. */
const tentangSeorang = (jenis: JenisPerubahan): boolean => jenis === 'penggantian' || jenis === 'laporan-akhir';

/** Whom it is about: whoever is named, else the viewer when she is one of them, else the first. */
const orangDimaksud = ({ orang }: PenugasanMasa, { lama }: Usul, { posisi }: Pelaku): OrangBertugas | undefined => {
  if (lama !== undefined) return orang.find((o) => o.posisi === lama);
  return orang.find((o) => posisi.some((p) => p.id === o.posisi)) ?? orang[0];
};
