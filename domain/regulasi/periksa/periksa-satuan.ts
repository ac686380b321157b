import { type CiriSatuan, kunciJenisUnit, type NilaiSatuan, UNIT_ORGANISASI } from '../satuan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** What counts as a unit is dated, never twice on one day, tells units by kinds that have words, and is there when a role asks for it. */
export const periksaSatuan = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] => [
  ...peraturan.satuan.flatMap(({ id, nilai }, i) => {
    const di = (...jalur: (string | number)[]) => letak('satuan', [i, ...jalur]);
    const periksaCiri = (ciri: CiriSatuan, j: number, k: number): readonly Temuan[] => [
      ...(ciri.unit?.length || ciri.jenis?.length ? [] : [tanpaJenis(di('nilai', j, 'ciri', k), id)]),
      ...(ciri.unit ?? [])
        .filter((u) => !Object.hasOwn(kitab.istilah, kunciJenisUnit(u)))
        .map((u) => jenisAsing(di('nilai', j, 'ciri', k, 'unit'), id, u)),
    ];
    return [
      ...(nilai.length === 0 ? [tanpaTanggal(di(), id)] : []),
      ...nilai.flatMap((n, j) => [
        ...(n.sampai && n.sampai < n.sejak ? [terbalik(di('nilai', j), id)] : []),
        ...(nilai.slice(0, j).some((m) => bertindih(m, n)) ? [tindih(di('nilai', j), id)] : []),
        ...(n.ciri.length === 0 ? [tanpaJenis(di('nilai', j, 'ciri'), id)] : []),
        ...n.ciri.flatMap((c, k) => periksaCiri(c, j, k)),
        ...kutipanAsing(kitab, n.ketentuan, di('nilai', j, 'ketentuan')),
      ]),
    ];
  }),
  ...(Object.hasOwn(kitab.satuan, UNIT_ORGANISASI)
    ? []
    : peraturan.peran.flatMap((p, i) =>
        p.cara === 'pimpinan-unit' && !p.jenis ? [takAda(letak('peran', [i, 'cara']), p.id)] : [],
      )),
];

const bertindih = (a: NilaiSatuan, b: NilaiSatuan): boolean =>
  (!a.sampai || b.sejak <= a.sampai) && (!b.sampai || a.sejak <= b.sampai);

const tanpaTanggal = (di: Letak, id: string) =>
  temuan(
    di,
    'satuan-tanpa-tanggal',
    { id: `satuan “${id}” tidak punya nilai bertanggal`, en: `unit “${id}” has no dated value` },
    { id: 'tambahkan “nilai” dengan “sejak” dan “ciri”', en: 'add a “nilai” with “sejak” and “ciri”' },
  );

const terbalik = (di: Letak, id: string) =>
  temuan(
    di,
    'satuan-terbalik',
    { id: `nilai satuan “${id}” berakhir sebelum mulai`, en: `a value of unit “${id}” ends before it starts` },
    { id: 'perbaiki “sejak” atau “sampai”', en: 'correct “sejak” or “sampai”' },
  );

const tindih = (di: Letak, id: string) =>
  temuan(
    di,
    'satuan-bertindih',
    {
      id: `dua nilai satuan “${id}” berlaku pada hari yang sama`,
      en: `two values of unit “${id}” hold on the same day`,
    },
    { id: 'isi “sampai” pada nilai yang lebih lama', en: 'give the older value a “sampai”' },
  );

const tanpaJenis = (di: Letak, id: string) =>
  temuan(
    di,
    'satuan-tanpa-jenis',
    {
      id: `satuan “${id}” tidak menyebut jenis unit maupun jenis jabatan pimpinannya`,
      en: `unit “${id}” names neither a kind of unit nor a kind of post of its head`,
    },
    {
      id: 'isi “unit” (jenis unit) atau “jenis” (jenis jabatan pimpinan) pada setiap ciri',
      en: 'give each ciri a “unit” (kinds of unit) or a “jenis” (kinds of post of the head)',
    },
  );

const jenisAsing = (di: Letak, id: string, unit: string) =>
  temuan(
    di,
    'jenis-unit-asing',
    { id: `satuan “${id}”: jenis unit “${unit}” tidak dikenal`, en: `unit “${id}”: kind of unit “${unit}” is unknown` },
    {
      id: `perbaiki ejaannya, atau tambahkan sebutannya “${kunciJenisUnit(unit)}” ke istilah.yaml`,
      en: `correct its spelling, or add its word “${kunciJenisUnit(unit)}” to istilah.yaml`,
    },
  );

const takAda = (di: Letak, peran: string) =>
  temuan(
    di,
    'satuan-tak-ada',
    {
      id: `peran “${peran}” mencari pimpinan unit, tetapi tidak dikatakan unit mana yang dihitung`,
      en: `role “${peran}” looks for the head of a unit, but nothing says which units count`,
    },
    {
      id: `tulis “${UNIT_ORGANISASI}” dalam satuan.yaml, atau isi “jenis” pada peran itu`,
      en: `write “${UNIT_ORGANISASI}” in satuan.yaml, or give the role a “jenis”`,
    },
  );
