import type { NilaiParameter } from '../peraturan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Temuan, temuan } from './temuan.ts';

/** A parameter has at least one dated value, and never two on the same day. */
export const periksaParameter = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.parameter.flatMap(({ id, nilai }, i) => [
    ...(nilai.length === 0 ? [tanpaTanggal(letak('parameter', [i]), id)] : []),
    ...nilai.flatMap((n, j) => {
      const di = letak('parameter', [i, 'nilai', j]);
      return [
        ...periksaNilai(id, n, nilai.slice(0, j), di),
        ...kutipanAsing(kitab, n.ketentuan ? [n.ketentuan] : [], di),
      ];
    }),
  ]);

/** A value beside those above it. */
const periksaNilai = (id: string, n: NilaiParameter, atas: readonly NilaiParameter[], di: Letak) => [
  ...(atas[0] && typeof n.nilai !== typeof atas[0].nilai ? [bedaJenis(di, id)] : []),
  ...(n.sampai && n.sampai < n.sejak ? [terbalik(di, id)] : []),
  ...(atas.some((m) => bertindih(m, n)) ? [tindih(di, id)] : []),
];

const bertindih = (a: NilaiParameter, b: NilaiParameter): boolean =>
  (!a.sampai || b.sejak <= a.sampai) && (!b.sampai || a.sejak <= b.sampai);

type Letak = Parameters<typeof temuan>[0];

const tanpaTanggal = (di: Letak, id: string) =>
  temuan(
    di,
    'parameter-tanpa-tanggal',
    { id: `parameter “${id}” tidak punya nilai bertanggal`, en: `parameter “${id}” has no dated value` },
    { id: 'tambahkan “nilai” dengan “sejak”', en: 'add a “nilai” with “sejak”' },
  );

const bedaJenis = (di: Letak, id: string) =>
  temuan(
    di,
    'parameter-beda-jenis',
    {
      id: `nilai “${id}” berbeda jenis dari nilai pertamanya`,
      en: `a value of “${id}” is of another kind than the first`,
    },
    { id: 'samakan: angka, teks, atau ya/tidak', en: 'make them alike: numbers, texts, or yes/no' },
  );

const terbalik = (di: Letak, id: string) =>
  temuan(
    di,
    'parameter-terbalik',
    { id: `nilai “${id}” berakhir sebelum mulai`, en: `a value of “${id}” ends before it starts` },
    { id: 'perbaiki “sejak” atau “sampai”', en: 'correct “sejak” or “sampai”' },
  );

const tindih = (di: Letak, id: string) =>
  temuan(
    di,
    'parameter-bertindih',
    { id: `dua nilai “${id}” berlaku pada hari yang sama`, en: `two values of “${id}” hold on the same day` },
    { id: 'isi “sampai” pada nilai yang lebih lama', en: 'give the older value a “sampai”' },
  );
