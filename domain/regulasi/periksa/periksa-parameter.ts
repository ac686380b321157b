import type { NilaiParameter } from '../peraturan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Temuan, temuan } from './temuan.ts';

/** A parameter has at least one dated value, and never two on the same day. */
export const periksaParameter = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.parameter.flatMap(({ id, nilai }, i) => [
    ...(nilai.length === 0 ? [tanpaTanggal(letak('parameter', [i]), id)] : []),
    ...nilai.flatMap((n, j) => [
      ...(n.sampai && n.sampai < n.sejak ? [terbalik(letak('parameter', [i, 'nilai', j]), id)] : []),
      ...(nilai.slice(0, j).some((m) => bertindih(m, n)) ? [tindih(letak('parameter', [i, 'nilai', j]), id)] : []),
      ...kutipanAsing(kitab, n.ketentuan ? [n.ketentuan] : [], letak('parameter', [i, 'nilai', j])),
    ]),
  ]);

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
