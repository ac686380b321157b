import { type Hasil, sah } from '@lincah/domain/kernel';
import { alurPenugasan, type FaktaPenugasan, faktaPenugasan, tugasPertama } from '@lincah/domain/penugasan';
import type { Alur, Kitab, PelanggaranOrang } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { pihakAlur } from '../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { periksaTempatPermohonan } from './ajukan.ts';
import type { pemeriksaan } from './bentuk.ts';
import { countTugasLain } from './repository.ts';
import { type BahanPermohonan, type Permohonan, susunPermohonan } from './susun-permohonan.ts';

type Pemeriksaan = z.infer<typeof pemeriksaan>;
type BerkasDiperiksa = Pemeriksaan['berkas'][number];

/** The same questions as sending asks, with nothing stored: which drawing, who will be met, what is not met yet. */
export const periksaPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<Hasil<Pemeriksaan, RincianPenolakan>> => {
  const tempat = await periksaTempatPermohonan(trx, pelaku, permohonan);
  if (!tempat.sah) return tempat;
  const { hasil, bahan } = await susunPermohonan(trx, pelaku, permohonan, kitab);
  if (!bahan || (!hasil.sah && !('pelanggaran' in hasil.penolakan))) return tolakAtau(hasil);
  const berkas: BerkasDiperiksa[] = [];
  for (const sejalur of bahan.sejalur) berkas.push(await periksaBerkas(trx, pelaku, permohonan, kitab, bahan, sejalur));
  return sah({
    berkas,
    pelanggaran: hasil.sah ? [] : salin(hasil.penolakan.pelanggaran as readonly PelanggaranBernama[]),
    bertugas: permohonan.tujuan ? [] : await listBertugas(trx, permohonan, bahan),
  });
};

const periksaBerkas = async (
  trx: Trx,
  pelaku: Pelaku,
  { cara, isi, tujuan }: Permohonan,
  kitab: Kitab,
  { ujung, alamat }: BahanPermohonan,
  { orang }: BahanPermohonan['sejalur'][number],
): Promise<BerkasDiperiksa> => {
  const { pemohon, pemilik, pejabat } = ujung;
  const [pertama] = orang;
  if (!pemohon || !pemilik || !pertama) throw new Error('permohonan tersusun tanpa ujung');
  const fakta = faktaPenugasan({ cara, isi, pemohon, pemilik, ...pertama }, pelaku.hariIni);
  const alur = kitab.alur[alurPenugasan(cara, fakta.lingkup)];
  const posisi = tujuan ? [] : orang.map((o) => o.dituju.posisi);
  const pegawai = posisi.length > 0 && { pegawai: posisi.join(' ') };
  const pokok = { pemohon: pemohon.posisi, pemilik: pemilik.posisi, ...pegawai };
  return {
    posisi,
    siapa: posisi.map((p) => pejabat.get(p)?.pemangku?.nama ?? ''),
    lingkup: fakta.lingkup,
    alur: alur ? { id: alur.id, nama: alur.nama, gambar: alur.gambar } : null,
    pertama: alur ? langkahPertama(alur, fakta) : null,
    pihak: alur ? await pihakAlur(trx, kitab, alur, pokok, pelaku.hariIni, alamat?.instansi.nama) : [],
  };
};

const langkahPertama = (alur: Alur, fakta: FaktaPenugasan): BerkasDiperiksa['pertama'] => {
  const { tugas, pilihan } = tugasPertama(alur, fakta);
  return { pilihan: pilihan.nama, surat: tugas.naskah.some((n) => n.pada === undefined || n.pada === pilihan.kode) };
};

const tolakAtau = <T>(hasil: Hasil<unknown, RincianPenolakan>): Hasil<T, RincianPenolakan> => {
  if (hasil.sah) throw new Error('permohonan sah tanpa ujung');
  return hasil;
};

type PelanggaranBernama = PelanggaranOrang & { readonly siapa: readonly string[] };

const salin = (daftar: readonly PelanggaranBernama[]): Pemeriksaan['pelanggaran'] =>
  daftar.map((p) => ({ ...p, dasar: [...p.dasar], siapa: [...p.siapa] }));

/** Who of them has other work in these days: no rule forbids it, but whoever asks should know. */
const listBertugas = async (
  trx: Trx,
  { isi }: Permohonan,
  { ujung: { orang, pejabat } }: BahanPermohonan,
): Promise<Pemeriksaan['bertugas']> => {
  const jumlah = await countTugasLain(
    trx,
    orang.map((o) => o.pegawai),
    isi,
  );
  return orang.flatMap(({ posisi, pegawai }) => {
    const n = jumlah.get(pegawai) ?? 0;
    return n > 0 ? [{ nama: pejabat.get(posisi)?.pemangku?.nama ?? '', jumlah: n }] : [];
  });
};
