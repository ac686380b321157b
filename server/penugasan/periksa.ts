import { type Hasil, sah } from '@lincah/domain/kernel';
import { alurPenugasan, type FaktaPenugasan, faktaPenugasan, tugasPertama } from '@lincah/domain/penugasan';
import { type Alur, ciriPeran, type Kitab, type Pelanggaran } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { listPosisiPeran, pejabatPosisi } from '../organisasi/index.ts';
import type { pemeriksaan } from './bentuk.ts';
import { type Permohonan, susunPermohonan } from './susun-permohonan.ts';

type Pemeriksaan = z.infer<typeof pemeriksaan>;

/** The same questions as sending asks, with nothing stored: which drawing, who will be met, what is not met yet. */
export const periksaPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<Hasil<Pemeriksaan, RincianPenolakan>> => {
  const { hasil, ujung, alamat } = await susunPermohonan(trx, pelaku, permohonan, kitab);
  const { pemohon, pemilik, dituju } = ujung;
  if (!pemohon || !pemilik || !dituju || (!hasil.sah && !('pelanggaran' in hasil.penolakan))) return tolakAtau(hasil);
  const { cara, isi } = permohonan;
  const fakta = faktaPenugasan({ cara, isi, pemohon, pemilik, dituju }, pelaku.hariIni);
  const { lingkup } = fakta;
  const alur = kitab.alur[alurPenugasan(cara, lingkup)];
  return sah({
    lingkup,
    alur: alur ? { id: alur.id, nama: alur.nama, gambar: alur.gambar } : null,
    pertama: alur ? langkahPertama(alur, fakta) : null,
    pelanggaran: hasil.sah ? [] : salin(hasil.penolakan.pelanggaran as readonly Pelanggaran[]),
    pihak: alur ? await pihakAlur(trx, pelaku, permohonan, kitab, alur, alamat?.instansi.nama) : [],
  });
};

const langkahPertama = (alur: Alur, fakta: FaktaPenugasan): Pemeriksaan['pertama'] => {
  const { tugas, pilihan } = tugasPertama(alur, fakta);
  return { pilihan: pilihan.nama, surat: tugas.naskah.some((n) => n.pada === undefined || n.pada === pilihan.kode) };
};

const tolakAtau = <T>(hasil: Hasil<unknown, RincianPenolakan>): Hasil<T, RincianPenolakan> => {
  if (hasil.sah) throw new Error('permohonan sah tanpa ujung');
  return hasil;
};

const salin = (daftar: readonly Pelanggaran[]): Pemeriksaan['pelanggaran'] =>
  daftar.map((p) => ({ ...p, dasar: [...p.dasar] }));

/** Every lane's office with today's official, in the order of the drawing. */
const pihakAlur = async (
  trx: Trx,
  { hariIni }: Pelaku,
  { pemohon, pegawai, pemilik = pemohon }: Permohonan,
  kitab: Kitab,
  alur: Alur,
  luar?: string,
): Promise<Pemeriksaan['pihak']> => {
  const pokok: Readonly<Record<string, string | undefined>> = { pemohon, pegawai, pemilik };
  const lajur = alur.lajur.flatMap(({ peran: id }) => {
    const peran = kitab.peran[id];
    const posisi = peran && pokok[peran.dari];
    return peran && (posisi || luar) ? [{ peran, posisi }] : [];
  });
  const disini = lajur.flatMap(({ peran, posisi }) =>
    posisi ? [{ peran: { ...peran, ciri: ciriPeran(kitab, peran, hariIni) }, posisi }] : [],
  );
  const jabatan = await listPosisiPeran(trx, disini, hariIni);
  const pejabat = await pejabatPosisi(trx, [...jabatan.values()], hariIni);
  return lajur.map(({ peran, posisi }) => {
    if (!posisi) return { peran: peran.nama, jabatan: luar ?? null, nama: null };
    const ada = pejabat.get(jabatan.get(peran.id) ?? '');
    return { peran: peran.nama, jabatan: ada?.nama ?? null, nama: ada?.pemangku?.nama ?? null };
  });
};
