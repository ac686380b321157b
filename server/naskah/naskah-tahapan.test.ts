import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { AKAR } from '../kernel/index.ts';
import { cetak } from './cetak.ts';
import { naskahContoh, percetakanUji } from './uji-naskah.ts';

const percetakan = percetakanUji();
afterAll(() => percetakan.pencetak.tutup());

type Skema = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly title?: string;
  readonly maxLength?: number;
  readonly items?: Skema;
  readonly properties?: Readonly<Record<string, Skema>>;
  readonly required?: readonly string[];
};

/** A value of a form: every field filled, or only the required ones. */
const contoh = (s: Skema, utuh: boolean): unknown => {
  if (s.type === 'array') return [contoh(s.items ?? {}, utuh)];
  if (s.type === 'object')
    return Object.fromEntries(
      Object.entries(s.properties ?? {})
        .filter(([k]) => utuh || s.required?.includes(k))
        .map(([k, v]) => [k, contoh(v, utuh)]),
    );
  if (s.format === 'date') return '2026-11-21';
  return s.enum?.[0] ?? (s.title ?? 'Contoh').slice(0, s.maxLength);
};

/** Letters of reports, plans, positions, appraisal and process maps; those of assignments stand in cetak.test.ts. */
const NASKAH = /^(rencana-|penyampaian-|laporan-|permintaan-|bahan-|rekomendasi-|usul-|keputusan-|reviu-|hasil-)/;
const jenis = readdirSync(join(AKAR, 'peraturan')).flatMap((peraturan) =>
  readdirSync(join(AKAR, 'peraturan', peraturan, 'naskah'))
    .filter((n) => NASKAH.test(n))
    .map((nama) => ({ peraturan, nama, folder: join(AKAR, 'peraturan', peraturan, 'naskah', nama) })),
);

test('lima belas jenis naskah', () => expect(jenis).toHaveLength(15));

/** A decree in the official layout goes on overleaf; the others fit one page. */
const HALAMAN: Readonly<Record<string, number>> = { 'keputusan-kedudukan': 2 };

test.each(
  jenis.flatMap((j) => [true, false].map((utuh) => ({ ...j, utuh, isi: utuh ? 'lengkap' : 'hanya yang wajib' }))),
)('$peraturan $nama tercetak dengan isian $isi', async ({ nama, folder, utuh }) => {
  const skema = JSON.parse(readFileSync(join(folder, 'skema.json'), 'utf8')) as Skema;
  const data = contoh(skema, utuh) as Record<string, unknown>;
  const { halaman } = await cetak(
    percetakan,
    naskahContoh(nama, { data }),
    readFileSync(join(folder, 'templat.typ'), 'utf8'),
  );
  expect(halaman).toBe(HALAMAN[nama] ?? 1);
});
