import {
  asalKetentuan,
  cariKetentuan,
  hitungKetentuan,
  type KetentuanKitab,
  penerapan,
  type SaringKetentuan,
  type Topik,
  topik,
} from '@lincah/domain/regulasi';
import { type Halaman, potongDaftar } from './halaman.ts';
import type { KitabDibaca } from './kitab-dibaca.ts';

/** A page of provisions, with counts for every filter. */
export const listKetentuan = ({ kitab }: KitabDibaca, kueri: SaringKetentuan & Halaman) => {
  const hitung = (kecuali: keyof SaringKetentuan) =>
    hitungKetentuan(cariKetentuan(kitab, { ...kueri, [kecuali]: undefined }));
  const isi = cariKetentuan(kitab, kueri);
  return {
    ...potongDaftar(isi.map(tertanda), kueri),
    hitungan: {
      semua: isi.length,
      modalitas: hitung('modalitas').modalitas,
      pemikul: hitung('pemikul').pemikul,
      asal: hitung('asal').asal,
      topik: hitung('topik').topik,
      tempat: hitung('tempat').tempat,
    },
    namaTopik: semuaTopik,
  };
};

/** One provision with its counterparts, above and below, and every place that applies it. */
export const susunKetentuan = ({ kitab }: KitabDibaca, k: KetentuanKitab) => ({
  ...tertanda(k),
  padanan: [...padananAtas(kitab, k), ...padananBawah(kitab, k)].map(({ lawan, sama }) => ({
    id: lawan.id,
    letak: lawan.letak,
    judulPeraturan: lawan.judulPeraturan,
    ringkasan: lawan.ringkasan,
    sama,
  })),
  penerapan: penerapan(kitab, k.id),
});

const tertanda = (k: KetentuanKitab) => ({ ...k, topik: sebutTopik(k.topik), tanda: asalKetentuan(k) });

/** A topic with its words. */
export const sebutTopik = (id: Topik | null | undefined) => (id ? { id, nama: topik[id] } : null);

export const semuaTopik = Object.entries(topik).map(([id, nama]) => ({ id: id as Topik, nama }));

type Kitab = KitabDibaca['kitab'];
type Padanan = { readonly lawan: KetentuanKitab; readonly sama: boolean };

const padananAtas = (kitab: Kitab, { padanan }: KetentuanKitab): readonly Padanan[] =>
  [
    ...(padanan?.sama ?? []).map((id) => ({ id, sama: true })),
    ...(padanan?.beda ?? []).map((id) => ({ id, sama: false })),
  ].flatMap(({ id, sama }) => {
    const lawan = kitab.ketentuan[id];
    return lawan ? [{ lawan, sama }] : [];
  });

const padananBawah = (kitab: Kitab, k: KetentuanKitab): readonly Padanan[] =>
  Object.values(kitab.ketentuan).flatMap((lawan) => {
    const sama = lawan.padanan?.sama?.includes(k.id) ?? false;
    return sama || lawan.padanan?.beda?.includes(k.id) ? [{ lawan, sama }] : [];
  });
