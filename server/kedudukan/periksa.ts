import { type Dwibahasa, type Hasil, sah } from '@lincah/domain/kernel';
import type { Kitab, PelanggaranOrang } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { pihakAlur } from '../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { cariPejabat, lembarKedudukan, posisiDisebut } from '../organisasi/index.ts';
import type { pemeriksaan } from './bentuk.ts';
import { alurKedudukan, susunUsul, type Usul, type UsulTerbaca } from './susun-usul.ts';
import { pokokUsul } from './usulkan.ts';

type Pemeriksaan = z.infer<typeof pemeriksaan>;

/** The same questions as sending asks, with nothing stored: variant, span of control, what is not met, who will be met. */
export const periksaUsul = async (
  trx: Trx,
  pelaku: Pelaku,
  usul: Usul,
  kitab: Kitab,
): Promise<Hasil<Pemeriksaan, RincianPenolakan>> => {
  const { hasil, terbaca, pengusul } = await susunUsul(trx, pelaku, usul, kitab);
  if (!terbaca || !pengusul?.posisi) return tolakAtau(hasil);
  const alur = alurKedudukan(kitab);
  const nama = namaOrang(terbaca);
  return sah({
    alur: alur ? { id: alur.id, nama: alur.nama, gambar: alur.gambar } : null,
    pertama: hasil.sah ? hasil.nilai.diusulkan.pertama.pilihan.nama : null,
    halangan: halangan(hasil),
    pelanggaran: langgaran(hasil).map(({ posisi, ...p }) => ({ ...p, siapa: posisi.map(nama) })),
    kelompok: await kelompokKenal(trx, kitab, usul, terbaca),
    rentang: rentangPenilai(terbaca),
    pihak: alur
      ? await pihakAlur(trx, kitab, alur, pokokUsul({ ...terbaca, pengusul: pengusul.posisi }), pelaku.hariIni)
      : [],
  });
};

const tolakAtau = <T>(hasil: Hasil<unknown, RincianPenolakan>): Hasil<T, RincianPenolakan> => {
  if (hasil.sah) throw new Error('usul sah tanpa pengusul');
  return hasil;
};

const halangan = (hasil: Hasil<unknown, RincianPenolakan>): Dwibahasa | null =>
  hasil.sah || 'pelanggaran' in hasil.penolakan ? null : (hasil.penolakan.detail ?? null);

const langgaran = (hasil: Hasil<unknown, RincianPenolakan>): readonly PelanggaranOrang[] =>
  !hasil.sah && 'pelanggaran' in hasil.penolakan ? (hasil.penolakan.pelanggaran as readonly PelanggaranOrang[]) : [];

const namaOrang = ({ andaian }: UsulTerbaca) => {
  const anggota = new Map(andaian.anggota.map((a) => [a.id, a]));
  return (posisi: string) => anggota.get(posisi)?.pemangku?.nama ?? anggota.get(posisi)?.nama ?? '';
};

/** People who would stand alike, with the sheet that unit and person pages show as well. */
const kelompokKenal = async (
  trx: Trx,
  kitab: Kitab,
  { sejak }: Usul,
  terbaca: UsulTerbaca,
): Promise<Pemeriksaan['kelompok']> => {
  const nama = namaOrang(terbaca);
  const alike = new Map<string, { hasil: ReturnType<UsulTerbaca['andaian']['kenali']>; siapa: string[] }>();
  for (const { posisi } of terbaca.orang) {
    const hasil = terbaca.andaian.kenali(posisi);
    const { penilai, kenal, temuan } = hasil;
    const kunci = JSON.stringify([penilai, kenal.varian, kenal.cara, temuan.map((t) => t.aturan)]);
    const ada = alike.get(kunci) ?? { hasil, siapa: [] };
    ada.siapa.push(nama(posisi));
    alike.set(kunci, ada);
  }
  const daftar = [...alike.values()];
  const pejabat = await cariPejabat(
    trx,
    daftar.flatMap((k) => posisiDisebut(k.hasil)),
    sejak,
  );
  return daftar.map(({ hasil, siapa }) => ({
    siapa,
    kedudukan: lembarKedudukan(kitab, hasil, pejabat),
    pilihan: pilihanVarian(kitab, hasil.kenal),
  }));
};

type Kenal = ReturnType<UsulTerbaca['andaian']['kenali']>['kenal'];

/** What fits, where more than one does: the proposal says which is meant. */
const pilihanVarian = (kitab: Kitab, { cara, cocok }: Kenal): Pemeriksaan['kelompok'][number]['pilihan'] =>
  cara === 'mendua' || cara === 'tercatat'
    ? cocok.flatMap((id) => {
        const v = kitab.kedudukan[id];
        return v ? [{ id: v.id, nama: v.nama, letak: v.letak }] : [];
      })
    : [];

const rentangPenilai = ({ maksud, andaian, pejabat }: UsulTerbaca): Pemeriksaan['rentang'] =>
  [...new Set(maksud.butir.map((b) => b.penilai))].map((posisi) => ({
    posisi,
    jabatan: pejabat.get(posisi)?.nama ?? '',
    ...andaian.rentang(posisi),
  }));
