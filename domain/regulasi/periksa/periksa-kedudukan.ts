import type { Dwibahasa } from '../../kernel/index.ts';
import type { StrukturPenugasan, VarianKedudukan } from '../kedudukan.ts';
import type { Kitab } from '../kitab.ts';
import type { Pola } from '../pola.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Offices have words, variants and structures name offices and levels that exist, patterns name variants that agree with them. */
export const periksaKedudukan = (bahan: BahanPeriksa): readonly Temuan[] => [
  ...bahan.peraturan.jabatan.flatMap(({ id }, i) =>
    Object.hasOwn(bahan.kitab.istilah, id) ? [] : [tanpaIstilah(bahan.letak('jabatan', [i, 'id']), id)],
  ),
  ...bahan.peraturan.kedudukan.flatMap((v, i) =>
    periksaVarian(v, bahan.kitab, (kunci) => bahan.letak('kedudukan', [i, kunci])),
  ),
  ...bahan.peraturan.struktur.flatMap((s, i) =>
    periksaStruktur(s, bahan.kitab, (kunci) => bahan.letak('struktur', [i, kunci])),
  ),
  ...periksaRujukanPola(bahan),
];

const periksaVarian = (v: VarianKedudukan, kitab: Kitab, di: (kunci: string) => Letak): readonly Temuan[] => [
  ...kutipanAsing(kitab, v.ketentuan, di('ketentuan')),
  ...jabatanAsing(kitab, [...v.tingkat, ...(v.tanpa ?? [])], di('tingkat')),
  ...(['penilai', 'penugas'] as const).flatMap((kunci) => {
    const jabatan = v[kunci];
    return jabatan === undefined || v.tingkat.includes(jabatan) ? [] : [diLuarTingkat(di(kunci), v.id, jabatan)];
  }),
  ...(v.tanpa?.filter((j) => v.tingkat.includes(j)).map((j) => adaDanTiada(di('tanpa'), v.id, j)) ?? []),
  ...((v.penilai === undefined) === (v.lebihDariTingkat === undefined) ? [tanpaSyarat(di('id'), v.id)] : []),
  ...(v.pola === undefined || Object.hasOwn(kitab.pola, v.pola) ? [] : [asing(di('pola'), 'pola', v.pola)]),
  ...Object.values(kitab.kedudukan)
    .filter((lain) => lain.id !== v.id && sidik(lain) === sidik(v))
    .map((lain) => kembar(di('id'), v.id, lain.id)),
];

/** Two variants with the same conditions would both fit every structure that one of them fits. */
const sidik = (v: VarianKedudukan): string =>
  JSON.stringify([v.tingkat, v.penilai ?? null, [...(v.tanpa ?? [])].sort(), v.lebihDariTingkat ?? null]);

const periksaStruktur = (s: StrukturPenugasan, kitab: Kitab, di: (kunci: string) => Letak): readonly Temuan[] => [
  ...kutipanAsing(kitab, s.ketentuan, di('ketentuan')),
  ...jabatanAsing(kitab, s.jabatan ?? [], di('jabatan')),
  ...(s.jabatan === undefined || s.jabatan.length === s.tingkat ? [] : [salahTingkat(di('jabatan'), s.id)]),
  ...(['penetapKinerja', 'penilai', 'penugas'] as const)
    .filter((kunci) => (s[kunci] ?? 1) > s.tingkat)
    .map((kunci) => salahTingkat(di(kunci), s.id)),
];

/** What a pattern says of its variant and its structure must be what those say of themselves. */
const periksaRujukanPola = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.pola.flatMap((p, i) => [
    ...(p.struktur === undefined || Object.hasOwn(kitab.struktur, p.struktur)
      ? []
      : [asing(letak('pola', [i, 'struktur']), 'struktur', p.struktur)]),
    ...(p.varian === undefined ? [] : periksaVarianPola(p, p.varian, kitab, letak('pola', [i, 'varian']))),
  ]);

const periksaVarianPola = (p: Pola, idVarian: string, kitab: Kitab, di: Letak): readonly Temuan[] => {
  const varian = Object.hasOwn(kitab.kedudukan, idVarian) ? kitab.kedudukan[idVarian] : undefined;
  if (!varian) return [asing(di, 'varian', idVarian)];
  return [
    ...(varian.penilai === p.penilai ? [] : [takCocok(di, p.id, idVarian)]),
    ...Object.values(kitab.pola)
      .filter((lain) => lain.id !== p.id && lain.varian === idVarian)
      .map((lain) => kembar(di, p.id, lain.id)),
  ];
};

const jabatanAsing = (kitab: Kitab, jabatan: readonly string[], di: Letak): readonly Temuan[] =>
  jabatan.filter((j) => !Object.hasOwn(kitab.jabatan, j)).map((j) => asing(di, 'jabatan', j));

const APA = {
  jabatan: { id: 'jabatan', en: 'office', berkas: 'jabatan.yaml' },
  pola: { id: 'pola', en: 'pattern', berkas: 'pola.yaml' },
  varian: { id: 'varian kedudukan', en: 'variant of kedudukan', berkas: 'kedudukan.yaml' },
  struktur: { id: 'struktur penugasan', en: 'assignment structure', berkas: 'struktur.yaml' },
} as const;

const asing = (di: Letak, apa: keyof typeof APA, id: string) =>
  temuan(
    di,
    `${apa}-asing`,
    { id: `${APA[apa].id} “${id}” tidak ada`, en: `${APA[apa].en} “${id}” does not exist` },
    {
      id: `tambahkan ke ${APA[apa].berkas} atau perbaiki ejaannya`,
      en: `add it to ${APA[apa].berkas} or correct its spelling`,
    },
  );

const tanpaIstilah = (di: Letak, id: string) =>
  temuan(
    di,
    'jabatan-asing',
    { id: `jabatan “${id}” tidak ada dalam istilah`, en: `office “${id}” has no word` },
    { id: 'tambahkan ke istilah.yaml', en: 'add it to istilah.yaml' },
  );

const diLuarTingkat = (di: Letak, varian: string, jabatan: string) =>
  temuan(
    di,
    'di-luar-tingkat',
    {
      id: `varian “${varian}”: “${jabatan}” tidak termasuk tingkat`,
      en: `variant “${varian}”: “${jabatan}” is none of its levels`,
    },
    { id: 'sebut salah satu jabatan pada “tingkat”', en: 'name one of the offices of “tingkat”' },
  );

const adaDanTiada = (di: Letak, varian: string, jabatan: string) =>
  temuan(
    di,
    'ada-dan-tiada',
    {
      id: `varian “${varian}”: “${jabatan}” diharuskan ada sekaligus tidak ada`,
      en: `variant “${varian}”: “${jabatan}” must both exist and not exist`,
    },
    { id: 'hapus dari “tingkat” atau dari “tanpa”', en: 'take it out of “tingkat” or of “tanpa”' },
  );

const tanpaSyarat = (di: Letak, varian: string) =>
  temuan(
    di,
    'tanpa-syarat',
    {
      id: `varian “${varian}”: isi tepat satu dari “penilai” dan “lebihDariTingkat”`,
      en: `variant “${varian}”: fill exactly one of “penilai” and “lebihDariTingkat”`,
    },
    {
      id: '“penilai” untuk varian menurut jabatan, “lebihDariTingkat” untuk varian menurut kedalaman',
      en: '“penilai” for a variant by offices, “lebihDariTingkat” for one by depth',
    },
  );

const kembar = (di: Letak, satu: string, dua: string) =>
  temuan(
    di,
    'kembar',
    { id: `“${satu}” dan “${dua}” tidak dapat dibedakan`, en: `“${satu}” and “${dua}” cannot be told apart` },
    { id: 'bedakan syaratnya, atau sisakan satu', en: 'make their conditions differ, or keep one' },
  );

const salahTingkat = (di: Letak, struktur: string) =>
  temuan(
    di,
    'salah-tingkat',
    {
      id: `struktur “${struktur}”: tingkat di luar jumlahnya`,
      en: `structure “${struktur}”: a level beyond its number`,
    },
    { id: 'samakan dengan “tingkat”', en: 'make it agree with “tingkat”' },
  );

const takCocok = (di: Letak, pola: string, varian: string): Temuan => {
  const apa: Dwibahasa = {
    id: `pola “${pola}” dan varian “${varian}” menyebut penilai yang berbeda`,
    en: `pattern “${pola}” and variant “${varian}” name different appraisers`,
  };
  return temuan(di, 'tak-cocok', apa, {
    id: 'samakan penilainya, atau rujuk varian lain',
    en: 'make the appraisers agree, or cite another variant',
  });
};
