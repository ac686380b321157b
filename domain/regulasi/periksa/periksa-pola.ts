import type { Dwibahasa } from '../../kernel/index.ts';
import type { Kitab } from '../kitab.ts';
import type { Pola } from '../pola.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** A pattern names offices that have a word and a level, runs down with targets and up with results. */
export const periksaPola = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.pola.flatMap((p, i) => {
    const di = (kunci: string) => letak('pola', [i, kunci]);
    return [
      ...kutipanAsing(kitab, p.ketentuan, di('ketentuan')),
      ...(p.turunanDari === undefined || (p.turunanDari !== p.id && Object.hasOwn(kitab.pola, p.turunanDari))
        ? []
        : [polaAsing(di('turunanDari'), p.turunanDari)]),
      ...periksaJabatan(p, kitab, di),
      ...periksaArah(p, di),
    ];
  });

const periksaJabatan = (p: Pola, kitab: Kitab, di: (kunci: string) => Letak): readonly Temuan[] => [
  ...p.tingkat
    .filter((jabatan) => !Object.hasOwn(kitab.istilah, jabatan))
    .map((jabatan) => jabatanAsing(di('tingkat'), jabatan)),
  ...Object.entries(pelaku(p)).flatMap(([kunci, jabatan]) =>
    jabatan.filter((j) => !p.tingkat.includes(j)).map((j) => diLuarTingkat(di(kunci), p.id, j)),
  ),
];

/** Offices that act, by the field that names them. */
const pelaku = (p: Pola): Readonly<Record<string, readonly string[]>> => ({
  penilai: [p.penilai],
  pimpinanUnit: [p.pimpinanUnit],
  penetapPerjanjian: [p.penetapPerjanjian],
  pembagianTarget: p.pembagianTarget.flatMap(({ dari, kepada }) => [dari, kepada]),
  penugas: p.penugas ? [p.penugas.oleh, p.penugas.atasRekomendasi] : [],
  perumusStrategi: [p.perumusStrategi],
  pemantau: p.pemantau,
  penerimaHasil: [p.penerimaHasil],
  peninjau: p.peninjau,
  penerimaAkhir: [p.penerimaAkhir],
});

const periksaArah = (p: Pola, di: (kunci: string) => Letak): readonly Temuan[] => {
  const level = (jabatan: string) => p.tingkat.indexOf(jabatan);
  return [
    ...(p.pembagianTarget.some(({ dari, kepada }) => level(dari) >= level(kepada))
      ? [salahArah(di('pembagianTarget'), p.id, { id: 'target tidak dibagi ke bawah', en: 'targets do not go down' })]
      : []),
    ...(p.peninjau.some((j, i) => i > 0 && level(j) >= level(p.peninjau[i - 1] ?? j))
      ? [salahArah(di('peninjau'), p.id, { id: 'tinjauan tidak naik', en: 'review does not go up' })]
      : []),
    ...(p.peninjau.at(-1) === p.penerimaAkhir
      ? []
      : [
          salahArah(di('penerimaAkhir'), p.id, {
            id: 'peninjau terakhir bukan penerima akhir',
            en: 'the last reviewer is not the one who accepts',
          }),
        ]),
  ];
};

const polaAsing = (di: Letak, id: string) =>
  temuan(
    di,
    'pola-asing',
    { id: `pola “${id}” tidak ada`, en: `pattern “${id}” does not exist` },
    { id: 'sebut id pola lain dalam pola.yaml', en: 'name the id of another pattern in pola.yaml' },
  );

const jabatanAsing = (di: Letak, jabatan: string) =>
  temuan(
    di,
    'jabatan-asing',
    { id: `jabatan “${jabatan}” tidak ada dalam istilah`, en: `office “${jabatan}” has no word` },
    { id: 'tambahkan ke istilah.yaml atau perbaiki ejaannya', en: 'add it to istilah.yaml or correct its spelling' },
  );

const diLuarTingkat = (di: Letak, pola: string, jabatan: string) =>
  temuan(
    di,
    'di-luar-tingkat',
    {
      id: `pola “${pola}”: “${jabatan}” tidak termasuk tingkat`,
      en: `pattern “${pola}”: “${jabatan}” is none of its levels`,
    },
    { id: 'sebut salah satu jabatan pada “tingkat”', en: 'name one of the offices of “tingkat”' },
  );

const salahArah = (di: Letak, pola: string, apa: Dwibahasa) =>
  temuan(
    di,
    'salah-arah',
    { id: `pola “${pola}”: ${apa.id}`, en: `pattern “${pola}”: ${apa.en}` },
    {
      id: 'urutkan “tingkat” dari atas ke bawah dan samakan arahnya',
      en: 'list “tingkat” from the top down and keep its direction',
    },
  );
