import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Objek } from './matriks-akses.ts';
import { type Milik, PANGGILAN, siapkanMilik } from './panggilan-uji.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from './rumah-lengkap.ts';
import { type Dokumen, daftarLetak, daftarOperasi, ganti, type Operasi, type Param } from './skema-uji.ts';

const BENIH = 20_261_121;
const dalam = (n: number): unknown => JSON.parse(`${'['.repeat(n)}1${']'.repeat(n)}`);
/** What no field expects; `undefined`: the field is missing. */
const GANJIL: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  -Number.MAX_SAFE_INTEGER,
  1e308,
  '',
  'x'.repeat(10_000),
  'a\u0000b',
  '\ud800',
  '\u202e\u2066',
  '👩‍👩‍👧‍👦😀𠮷',
  "' or 1=1 --",
  '%_\\',
  '../../etc/passwd',
  '{{7*7}}#sys.inputs',
  '2026-02-31',
  '0000-01-01',
  '00000000-0000-0000-0000-000000000000',
  [],
  {},
  dalam(500),
  { __proto__: { a: 1 }, constructor: { prototype: { a: 1 } } },
  ...fc.sample(fc.jsonValue({ maxDepth: 3 }), { numRuns: 4, seed: BENIH }),
];
/** Those that can be written in an address. */
const TERTULIS = GANJIL.filter((g) => typeof g !== 'object' && g !== undefined);
const KURSOR = [1, 2, 3].flatMap((n) =>
  ['', 'x', '\u0000', "'", '9'.repeat(40), 'infinity', '2026-02-31'].map((k) =>
    Buffer.from(JSON.stringify(Array(n).fill(k))).toString('base64url'),
  ),
);
/** Raw bodies that are no JSON object, with their content type. */
const MENTAH: readonly (readonly [string, string])[] = [
  ['', 'application/json'],
  ['{', 'application/json'],
  ['null', 'application/json'],
  ['"teks"', 'application/json'],
  ['[]', 'application/json'],
  ['{"a":1', 'application/json'],
  ['['.repeat(20_000), 'application/json'],
  [`{"isi":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}},"versi":0}`, 'application/json'],
  [`{"pilihan":"tolak","isian":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`, 'application/json'],
  ['{"__proto__":{"a":1}}', 'application/json'],
  ['a=1', 'application/x-www-form-urlencoded'],
  ['<a/>', 'application/xml'],
  ['x'.repeat(1_100_000), 'application/json'],
  ['{}', 'tidak/dikenal; charset=x'],
];

let rumah: RumahLengkap;
let milik: Readonly<Record<Objek, Milik>>;
let operasi: readonly Operasi[];
beforeAll(async () => {
  rumah = await bukaRumahLengkap({ env: { LOGIN_TRIES: '100', LOGIN_TRIES_ADDRESS: '10000' } });
  milik = await siapkanMilik(rumah);
  operasi = daftarOperasi((await rumah.app.inject('/api/openapi.json')).json() as Dokumen);
}, 180_000);
afterAll(() => rumah?.tutup());

// Acts that may end their caller's session have a caller of their own; with any other, 401 would be a session lost on the way.
const PELAKU: Readonly<Record<string, Peran>> = {
  'POST /api/alur/tindakan/{id}/putuskan': 'penilai',
  'POST /api/sandi': 'luar',
  'POST /api/masuk': 'luar', // a good sign-in ends the session that was brought along
  'POST /api/organisasi/impor': 'sdm',
  'POST /api/perbaikan/{id}/jawab': 'sdm',
};
const peran = (rute: string): Peran =>
  PELAKU[rute] ??
  (/ \/api\/(akun|hak|keamanan|naskah\/tanda-tangan\/s)/.test(rute)
    ? 'admin'
    : rute.endsWith(' /api/perbaikan')
      ? 'sdm'
      : 'pemohon');
const BOLEH_401 = new Set(['POST /api/sandi', 'POST /api/masuk', 'POST /api/masuk/kode']);
const PUTUSKAN = 'POST /api/alur/tindakan/{id}/putuskan';
let tindakan: string | undefined;

/** A sound call of the operation. An act that a lucky value has closed is replaced by a fresh one. */
const utuh = async ({ rute }: Operasi) => {
  const dasar = PANGGILAN[rute]?.(milik.sendiri);
  if (!dasar) throw new Error(`${rute}: belum ada di panggilan-uji.ts`);
  if (rute !== PUTUSKAN) return dasar;
  tindakan ??= await rumah.tindakanTerbuka(await rumah.ajukan('pemohon', 'Untuk diacak'));
  return {
    url: `/api/alur/tindakan/${tindakan}/putuskan`,
    isi: { pilihan: 'tolak', alasan: 'Tidak dapat', isian: {} },
  };
};

/** One change to a sound call, and what to call it when it goes wrong. */
type Kasus = {
  readonly nama: string;
  readonly url?: (url: string) => string;
  readonly isi?: (isi: unknown) => unknown;
  readonly mentah?: readonly [string, string];
};

/** Every value for every field in the long run (`LINCAH_ACAK=semua`); else every fourth one, by turns from field to field. */
const giliran = <T>(nilai: readonly T[], urut: number): readonly T[] =>
  process.env.LINCAH_ACAK === 'semua' ? nilai : nilai.filter((_, n) => n % 4 === urut % 4);

const singkat = (nilai: unknown): string => (JSON.stringify(nilai) ?? 'tidak ada').slice(0, 60);

const kasusBadan = ({ isi }: Operasi): Kasus[] => [
  ...daftarLetak(isi ?? {}).flatMap((letak, urut) =>
    giliran(GANJIL, urut).map((nilai) => ({
      nama: `${letak.join('.')} = ${singkat(nilai)}`,
      isi: (lama: unknown) => ganti(lama, letak, nilai),
    })),
  ),
  ...MENTAH.map((mentah) => ({ nama: `badan ${mentah[0].slice(0, 30)} sebagai ${mentah[1]}`, mentah })),
];

const kasusAlamat = ({ jalur, param }: Operasi): Kasus[] =>
  param.flatMap((p, urut) =>
    [...giliran(TERTULIS, urut + jalur.length), ...(p.name === 'kursor' ? giliran(KURSOR, urut) : [])].map((nilai) => ({
      nama: `${p.in} ${p.name} = ${singkat(nilai)}`,
      url: (url: string) => denganParam(url, jalur, p, String(nilai)),
    })),
  );

/** The address with one part replaced; a lone surrogate, which cannot be written in an address, becomes broken UTF-8. */
const denganParam = (url: string, jalur: string, { in: di, name }: Param, nilai: string): string => {
  const tersandi = nilai === '\ud800' ? '%ED%A0%80' : encodeURIComponent(nilai);
  if (di === 'query') return `${url}${url.includes('?') ? '&' : '?'}${name}=${tersandi}`;
  const pola = jalur.split('/');
  const letak = pola.findIndex((b) => b.includes(`{${name}}`));
  const bagian = url.split('?')[0]?.split('/') ?? [];
  return bagian.map((b, i) => (i === letak ? pola[i]?.replace(`{${name}}`, tersandi) : b)).join('/');
};

const minta = async (o: Operasi, kasus: Kasus): Promise<LightMyRequestResponse> => {
  const { url, isi = {} } = await utuh(o);
  const badan = kasus.mentah ?? ([JSON.stringify(kasus.isi?.(isi) ?? isi), 'application/json'] as const);
  const klien = rumah.klien[peran(o.rute)];
  const jawab = await klien.mentah(o.cara, kasus.url?.(url) ?? url, badan);
  if (jawab.statusCode === 200 && o.rute === PUTUSKAN) tindakan = undefined;
  return jawab;
};

/** Whether it is a good answer, or a problem document that a person can read. */
const baik = ({ statusCode, headers, ...jawab }: LightMyRequestResponse): boolean => {
  if (statusCode < 400) return true;
  if (statusCode >= 500 || !headers['content-type']?.startsWith('application/problem+json')) return false;
  const { kode, detail, status } = jawab.json();
  return Boolean(kode && detail.id && detail.en) && status === statusCode;
};

/** Every answer that is not what it should be. */
const cacat = async (o: Operasi, daftar: readonly Kasus[]): Promise<string[]> => {
  const temuan: string[] = [];
  for (const kasus of daftar) {
    const jawab = await minta(o, kasus);
    const sesiHilang = jawab.statusCode === 401 && !BOLEH_401.has(o.rute);
    if (sesiHilang || !baik(jawab)) temuan.push(`${kasus.nama}: ${jawab.statusCode} ${jawab.body.slice(0, 300)}`);
  }
  return temuan;
};

const RUTE = Object.keys(PANGGILAN).filter((r) => r !== 'POST /api/keluar');
const cari = (rute: string): Operasi => {
  const ada = operasi.find((o) => o.rute === rute);
  if (!ada) throw new Error(`${rute} tidak ada di dokumen OpenAPI`);
  return ada;
};

test('uji 35: yang diacak adalah setiap rute dokumen OpenAPI', () =>
  expect(operasi.map((o) => o.rute).sort()).toEqual(Object.keys(PANGGILAN).sort()));

describe('uji 35: setiap isian badan', () => {
  test.each(RUTE.filter((r) => !/^(GET|DELETE)/.test(r)))(
    '%s',
    async (rute) => {
      expect(await cacat(cari(rute), kasusBadan(cari(rute)))).toEqual([]);
    },
    60_000,
  );
});

describe('uji 35: setiap bagian alamat', () => {
  test.each(RUTE)(
    '%s',
    async (rute) => {
      expect(await cacat(cari(rute), kasusAlamat(cari(rute)))).toEqual([]);
    },
    60_000,
  );
});

test.each([
  ['idempotency-key', 'x'.repeat(5000)],
  ['cookie', 'lincah_sesi=%00%ff; lincah_sesi='],
  ['x-csrf-token', '\u00ff'.repeat(300)],
  ['origin', 'null'],
  ['host', 'jahat.example'],
  ['accept-language', 'x'.repeat(3000)],
  ['if-none-match', '"'.repeat(200)],
])('uji 35: kepala %s yang ganjil tidak menjatuhkan server', async (kepala, nilai) => {
  const { mentah } = rumah.klien.pemohon;
  for (const url of ['/api/sesi', `/api/naskah/${milik.sendiri.surat}/pdf`])
    expect(baik(await mentah('GET', url, ['', ''], { [kepala]: nilai }))).toBe(true);
  const jawab = await mentah('POST', '/api/penugasan/periksa', ['{}', 'application/json'], { [kepala]: nilai });
  expect(baik(jawab)).toBe(true);
});
