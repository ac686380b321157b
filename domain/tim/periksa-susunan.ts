import type { Dwibahasa } from '../kernel/index.ts';
import { dasarHukum, type Kitab, type Pelanggaran, type PeranTim } from '../regulasi/index.ts';
import type { AnggotaTim } from './tim.ts';

/** Where a composition departs from the roles of the regulation: too few, too many, the wrong post, two roles at once. */
export const periksaSusunan = (
  kitab: Kitab,
  anggota: readonly Pick<AnggotaTim, 'pegawai' | 'nama' | 'peran' | 'jenisJabatan'>[],
): readonly Pelanggaran[] => [
  ...Object.values(kitab.peranTim).flatMap((p) => {
    const pemegang = anggota.filter((a) => a.peran === p.id);
    return [
      ...salahJumlah(kitab, p, new Set(pemegang.map((a) => a.pegawai)).size),
      ...pemegang
        .filter((a) => !p.pengisi.includes(a.jenisJabatan))
        .map((a) => temuan(kitab, p, 'pengisi', BUKAN_PENGISI(p.nama, a.nama), JALAN_PENGISI)),
    ];
  }),
  ...rangkap(kitab, anggota),
  ...anggota.filter((a) => !Object.hasOwn(kitab.peranTim, a.peran)).map((a) => peranAsing(a)),
];

const salahJumlah = (kitab: Kitab, p: PeranTim, ada: number): readonly Pelanggaran[] => {
  if (ada < p.palingSedikit)
    return [temuan(kitab, p, 'paling-sedikit', KURANG(p.nama, p.palingSedikit, ada), JALAN_KURANG)];
  if (p.palingBanyak !== undefined && ada > p.palingBanyak)
    return [temuan(kitab, p, 'paling-banyak', LEBIH(p.nama, p.palingBanyak, ada), JALAN_LEBIH)];
  return [];
};

type Pemegang = Pick<AnggotaTim, 'pegawai' | 'nama' | 'peran'>;

/** Each pair of roles that one person holds although neither of them allows it. */
const rangkap = (kitab: Kitab, anggota: readonly Pemegang[]): readonly Pelanggaran[] =>
  anggota.flatMap((a, i) =>
    anggota.slice(i + 1).flatMap((b) => {
      const [satu, lain] = [kitab.peranTim[a.peran], kitab.peranTim[b.peran]];
      if (a.pegawai !== b.pegawai || !satu || !lain || bolehRangkap(satu, lain)) return [];
      return [temuan(kitab, satu, 'rangkap', RANGKAP(a.nama, satu.nama, lain.nama), JALAN_RANGKAP)];
    }),
  );

const bolehRangkap = (satu: PeranTim, lain: PeranTim): boolean =>
  satu.merangkap.includes(lain.id) || lain.merangkap.includes(satu.id);

const temuan = (kitab: Kitab, p: PeranTim, apa: string, pesan: Dwibahasa, jalanKeluar: Dwibahasa): Pelanggaran => ({
  aturan: `peran-tim.${p.id}.${apa}`,
  suara: 'harus',
  pesan,
  jalanKeluar,
  dasar: p.ketentuan.map((k) => dasarHukum(kitab, k)),
  isian: 'anggota',
});

const peranAsing = ({ nama, peran }: Pemegang): Pelanggaran => ({
  aturan: 'peran-tim',
  suara: 'harus',
  pesan: {
    id: `Peran “${peran}” bagi ${nama} tidak dikenal peraturan ini.`,
    en: `This regulation knows no role “${peran}” for ${nama}.`,
  },
  jalanKeluar: { id: 'Pilih peran dari daftar.', en: 'Choose a role from the list.' },
  dasar: [],
  isian: 'anggota',
});

const KURANG = (peran: Dwibahasa, batas: number, ada: number) => ({
  id: `${peran.id}: paling sedikit ${batas} orang, sekarang ${ada}.`,
  en: `${peran.en}: at least ${batas}, now ${ada}.`,
});
const LEBIH = (peran: Dwibahasa, batas: number, ada: number) => ({
  id: `${peran.id}: paling banyak ${batas} orang, sekarang ${ada}.`,
  en: `${peran.en}: at most ${batas}, now ${ada}.`,
});
const BUKAN_PENGISI = (peran: Dwibahasa, nama: string) => ({
  id: `Jenis jabatan ${nama} tidak dapat menjadi ${peran.id}.`,
  en: `The kind of post of ${nama} cannot be ${peran.en}.`,
});
const RANGKAP = (nama: string, satu: Dwibahasa, lain: Dwibahasa) => ({
  id: `${nama} tidak dapat sekaligus menjadi ${satu.id} dan ${lain.id}.`,
  en: `${nama} cannot be ${satu.en} and ${lain.en} at once.`,
});
const JALAN_KURANG = { id: 'Tambahkan orang pada peran ini.', en: 'Add people to this role.' };
const JALAN_LEBIH = { id: 'Kurangi orang pada peran ini.', en: 'Take people off this role.' };
const JALAN_PENGISI = {
  id: 'Pilih orang lain, atau beri orang ini peran lain.',
  en: 'Choose another person, or give this person another role.',
};
const JALAN_RANGKAP = { id: 'Beri orang ini satu peran saja.', en: 'Give this person one role only.' };
