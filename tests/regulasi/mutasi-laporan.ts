import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import type { NasibMutan } from './mutasi.ts';

type Setara = { readonly peraturan?: string; readonly bagian?: string; readonly apa?: string; readonly alasan: string };

/** Survivors that are known and why, by the first entry that fits (`bagian`, `apa`: beginning of the text). */
const setara: readonly Setara[] = JSON.parse(readFileSync(join(AKAR, 'tests/regulasi/mutasi-lolos.json'), 'utf8'));

/** Why a survivor may survive; undefined when nobody has said so. */
export const alasanLolos = (n: NasibMutan): string | undefined =>
  setara.find(
    (s) =>
      (s.peraturan ?? n.peraturan.id) === n.peraturan.id &&
      n.bagian.startsWith(s.bagian ?? '') &&
      n.apa.startsWith(s.apa ?? ''),
  )?.alasan;

/** Share of the mutants that a case noticed, between 0 and 1. */
export const bagianDiketahui = (nasib: readonly NasibMutan[]): number =>
  nasib.filter((n) => n.diketahui).length / nasib.length;

/** The figures as a page: by kind, by regulation, and every survivor with its reason. */
export const laporanMutasi = (nasib: readonly NasibMutan[]): string => {
  const lolos = nasib.filter((n) => !n.diketahui);
  return `${[
    '# Mutasi peraturan / Mutation of regulations',
    '',
    'Ditulis oleh `npm run mutasi-peraturan`. Setiap peraturan dirusak di satu tempat; sekurangnya satu berkas kasus harus menjawab lain.',
    'Each regulation is spoiled in one place; at least one case file must answer otherwise. Neither the folder checker nor other tests count here.',
    '',
    ...tabel('Jenis / kind', nasib, (n) => n.jenis),
    '',
    ...tabel('Peraturan / regulation', nasib, (n) => n.peraturan.id),
    '',
    '## Lolos / Survivors',
    '',
    ...(lolos.length === 0
      ? ['Tidak ada / none.']
      : ['| peraturan | bagian | perubahan | alasan |', '|---|---|---|---|']),
    ...lolos.map((n) => `| ${n.peraturan.id} | ${n.bagian} | ${n.jenis}: ${n.apa} | ${alasanLolos(n) ?? '-'} |`),
  ].join('\n')}\n`;
};

const tabel = (judul: string, nasib: readonly NasibMutan[], kunci: (n: NasibMutan) => string): readonly string[] => [
  `| ${judul} | diketahui / killed | dari / of | % |`,
  '|---|---:|---:|---:|',
  ...[...new Set(nasib.map(kunci)), 'semua / all'].map((k) => {
    const isi = nasib.filter((n) => k === 'semua / all' || kunci(n) === k);
    const diketahui = isi.filter((n) => n.diketahui).length;
    return `| ${k} | ${diketahui} | ${isi.length} | ${((100 * diketahui) / isi.length).toFixed(1)} |`;
  }),
];
