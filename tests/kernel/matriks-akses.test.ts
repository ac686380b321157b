import { randomUUID } from 'node:crypto';
import { samarkanNip } from '@lincah/domain/organisasi';
import { bukaAkun, hashSandi } from '@lincah/server/kernel';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from './instansi-lengkap.ts';
import { SANDI_UJI } from './instansi-uji.ts';
import { KOLOM, MATRIKS, type Objek } from './matriks-akses.ts';
import { type Milik, PANGGILAN, siapkanMilik } from './panggilan-uji.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from './rumah-lengkap.ts';
import { type KlienUji, masukkan } from './rumah-uji.ts';
import { BUKAN_TILIKAN, siapkanTilikan, TILIKAN } from './tilikan.ts';

type Baris = (typeof MATRIKS)[number];

/** A thing that an address names and that is not for everybody. */
const tersembunyi = ({ rute, status }: Baris): boolean => rute.includes('{') && status.includes(404);

let rumah: RumahLengkap;
let milik: Readonly<Record<Objek, Milik>>;
const pernyataan: string[] = [];

beforeAll(async () => {
  rumah = await bukaRumahLengkap({ env: { LOGIN_TRIES: '100', LOGIN_TRIES_ADDRESS: '10000' } });
  milik = await siapkanMilik(rumah);
  rumah.basis.pool.on('acquire', catatPernyataan);
}, 180_000);
afterAll(() => rumah?.tutup());

/** Notes every statement that goes to the database. */
const catatPernyataan = (sambungan: { query: unknown; terpasang?: boolean }): void => {
  if (sambungan.terpasang) return;
  const asli = (sambungan.query as (...isi: unknown[]) => unknown).bind(sambungan);
  sambungan.terpasang = true;
  sambungan.query = (...isi: unknown[]) => {
    const [pertama] = isi as [string | { text: string }];
    pernyataan.push(typeof pertama === 'string' ? pertama : pertama.text);
    return asli(...isi);
  };
};

const panggil = (rute: string, peran: (typeof KOLOM)[number], m: Milik, ubah = (url: string) => url) => {
  const susun = PANGGILAN[rute];
  if (!susun) throw new Error(`${rute}: belum ada cara memanggilnya di panggilan-uji.ts`);
  const { url, isi } = susun(m);
  const method = rute.split(' ')[0] as 'GET' | 'POST' | 'PUT' | 'DELETE';
  if (peran === 'tanpa') return rumah.app.inject({ method, url: ubah(url), ...(isi && { payload: isi }) });
  const klien = rumah.klien[peran];
  if (method === 'GET') return klien.get(ubah(url));
  return method === 'POST' ? klien.post(ubah(url), isi) : klien.kirim(method, ubah(url), isi);
};

const alamat = (rute: string, m: Milik): string => {
  const susun = PANGGILAN[rute];
  if (!susun) throw new Error(`${rute}: belum ada cara memanggilnya di panggilan-uji.ts`);
  return susun(m).url;
};

const TANPA_JABATAN = { administrator: '198602022011021081', rekan: '198602022011021082' } as const;

/** Two people of the agency without an office; one of them is an administrator. */
const dirikanTanpaJabatan = async ({ basis, app }: RumahLengkap) => {
  const sandiHash = await hashSandi(SANDI_UJI);
  const baru = Object.entries(TANPA_JABATAN).map(([nama, nip]) => ({ nama, nip, pegawaiId: randomUUID() }));
  for (const { nama, nip, pegawaiId } of baru)
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
      values (${INSTANSI_LENGKAP}, ${pegawaiId}, ${nip}, ${`Tanpa Jabatan ${nama}`}, 'PNS')`.execute(basis.db);
  const akun = baru.map(({ nama, nip, pegawaiId }) => {
    const hak: readonly string[] = nama === 'administrator' ? ['admin'] : [];
    return { nip, pegawaiId, sandiHash, hak, alasan: 'uji' };
  });
  await bukaAkun(basis.db, INSTANSI_LENGKAP, akun, new Date('2026-03-02T02:00:00Z'));
  return {
    administrator: await masukkan(app, TANPA_JABATAN.administrator),
    rekan: await masukkan(app, TANPA_JABATAN.rekan),
  };
};

/** Without what everybody sees of herself alone: her own NIP is whole. */
const tanpaDiriSendiri = (isi: string): string =>
  Object.values(TANPA_JABATAN).reduce((teks, nip) => teks.replaceAll(nip, samarkanNip(nip)), isi);

/** Routes of one's own account: what is told of me there is mine. */
const PRIBADI = /\/api\/(saya|sesi|keluar)\b/;

/** The same address with an id that nobody has. */
const idAcak = (url: string): string =>
  url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|[0-9a-z]{26}(?=$)/, (id) =>
    id.length === 36 ? randomUUID() : '0'.repeat(id.length),
  );

test('uji 19: setiap rute dokumen OpenAPI ada di tabel, dan setiap baris tabel ada rutenya', async () => {
  const { paths } = (await rumah.app.inject('/api/openapi.json')).json() as { paths: Record<string, object> };
  const rute = Object.entries(paths).flatMap(([jalur, cara]) =>
    Object.keys(cara).map((c) => `${c.toUpperCase()} ${jalur}`),
  );
  expect([...new Set(MATRIKS.map((b) => b.rute))].sort()).toEqual(rute.sort());
  expect(MATRIKS.filter((b) => b.status.length !== KOLOM.length)).toEqual([]);
});

test('uji 19: setiap benda yang dapat disebut alamat diuji sebagai milik sendiri, unit lain, dan instansi lain', () => {
  // one regulation for all, its kinds of letter, the codes and days on an agency's own lists: an address that names nobody's thing
  const beralamat = MATRIKS.filter(
    (b) =>
      /\{(?!jenis\})/.test(b.rute) &&
      !/\/regulasi\/|\/templat\/|\/lambang\/|\/klasifikasi\/|\/hari-libur\//.test(b.rute),
  );
  for (const rute of new Set(beralamat.map((b) => b.rute))) {
    const objek = beralamat.filter((b) => b.rute === rute).map((b) => b.objek);
    expect([rute, ...objek]).toEqual([rute, 'sendiri', 'unitLain', 'instansiLain']);
  }
});

describe('uji 20: yang bukan untuk Anda sama dengan yang tidak ada', () => {
  const asing = MATRIKS.filter((b) => tersembunyi(b) && b.objek === 'instansiLain');
  test.each(asing)(
    '$rute: pernyataan SQL yang sama untuk milik instansi lain dan untuk id acak',
    async ({ rute, status }) => {
      const peran = KOLOM[status.indexOf(404)] ?? 'pemohon'; // somebody who gets as far as looking
      const catat = async (ubah?: (url: string) => string) => {
        pernyataan.length = 0;
        await panggil(rute, peran, milik.instansiLain, ubah);
        return [...pernyataan];
      };
      const nyata = await catat();
      expect(nyata.length).toBeGreaterThan(2);
      expect(nyata).toEqual(await catat(idAcak));
    },
  );
});

/** What belongs to the other agency, and no list of this one may say. */
const rahasiaAsing = (): readonly string[] => {
  const { instansiLain: lain } = milik;
  return [
    'Rahasia asing',
    'Instansi Uji',
    'Biro A',
    'Adi Uji',
    'Dewi Uji',
    lain.berkas,
    lain.surat,
    lain.unit,
    lain.orang.pegawaiId,
  ];
};

test('uji 23: pencarian tidak menemukan apa pun dari instansi lain', async () => {
  for (const cari of ['asing', 'Dewi', 'Adi Uji', milik.instansiLain.berkas])
    for (const jalur of ['/api/organisasi/pegawai', '/api/penugasan', '/api/naskah', '/api/alur/tindakan'])
      expect((await rumah.klien.auditor.get(`${jalur}?cari=${encodeURIComponent(cari)}`)).json().butir).toEqual([]);
});

describe('administrator tanpa peran lain tidak melihat isi', () => {
  const ISI = ['Rahasia pemohon', 'Rahasia luar', 'Menyusun peta jalan', 'Satu dokumen', 'Statistik'];
  const RUTE_AKUN = /\/api\/(akun|hak)\b/; // there the NIP is the name to sign in with
  const bacaan = MATRIKS.filter((b) => b.rute.startsWith('GET') && b.objek !== 'instansiLain');
  let sebagai: Record<'administrator' | 'rekan', KlienUji>;
  beforeAll(async () => {
    sebagai = await dirikanTanpaJabatan(rumah);
  });

  const berbeda = async (rute: string, url: string, admin: LightMyRequestResponse): Promise<boolean> => {
    if (PRIBADI.test(rute)) return false;
    const rekan = await sebagai.rekan.get(url);
    if (rekan.statusCode === 403 && admin.statusCode !== 403) return false; // routes of administration
    return tanpaDiriSendiri(admin.body) !== tanpaDiriSendiri(rekan.body);
  };

  test('di luar rute akun, huruf demi huruf yang dilihat rekan tanpa hak dan tanpa jabatan: bukan isi berkas, isi surat, atau NIP', async () => {
    const nip = Object.values(ORANG_LENGKAP).map((o) => o.nip);
    const temuan: string[] = [];
    for (const { rute, objek } of bacaan) {
      const url = alamat(rute, milik[objek]);
      const admin = await sebagai.administrator.get(url);
      const terlarang = RUTE_AKUN.test(rute) || rute.includes('/saya') ? ISI : [...ISI, ...nip];
      temuan.push(...terlarang.filter((t) => admin.body.includes(t)).map((t) => `${rute} ${objek}: ${t}`));
      if (await berbeda(rute, url, admin)) temuan.push(`${rute} ${objek}: berbeda`);
    }
    expect(temuan).toEqual([]);
  });
});

describe('setiap tilikan atas data orang lain ada di jejak', () => {
  beforeAll(() => siapkanTilikan(rumah, milik.sendiri));

  const jejak = async (nip: string) => {
    const { rows } = await sql<{ perbuatan: string }>`select j.perbuatan from kernel.jejak j
      join kernel.akun a on a.instansi_id = j.instansi_id and a.id = j.akun_id
      where a.nip = ${nip} order by j.nomor`.execute(rumah.basis.db);
    return rows.map((r) => r.perbuatan);
  };
  test.each(Object.entries(TILIKAN))('%s: satu catatan', async (rute, { oleh, perbuatan }) => {
    const { nip } = ORANG_LENGKAP[oleh];
    const dulu = (await jejak(nip)).length;
    expect((await panggil(rute, oleh, milik.sendiri)).statusCode).toBe(200);
    expect((await jejak(nip)).slice(dulu)).toEqual([perbuatan]);
  });
});

/** Whole NIPs of others in an answer of a route that TILIKAN does not name: a look that leaves no record. */
const nipTanpaJejak = (rute: string, peran: Peran | 'tanpa', isi: string): readonly string[] =>
  rute in TILIKAN || BUKAN_TILIKAN.has(rute)
    ? []
    : Object.entries(ORANG_LENGKAP).flatMap(([siapa, { nip }]) =>
        siapa !== peran && isi.includes(nip) ? [siapa] : [],
      );

test('peran yang lahir dari jabatan tidak dapat diberikan: hanya hak dalam daftar, dan pejabat tidak membawa hak tercatat', async () => {
  const { id: akun } = milik.sendiri.akun;
  const beri = (hak: string) =>
    rumah.klien.admin.post('/api/hak', { akun, hak, sejak: '2027-01-01', sampai: null, alasan: 'Dicoba diberikan' });
  for (const hak of ['pimpinan', 'penilai', 'plt', 'plh', 'PIMPINAN_UNIT_PEMOHON', 'PEMBINA_KEPEGAWAIAN', 'pembina'])
    expect([hak, (await beri(hak)).statusCode]).toEqual([hak, 400]);
  for (const peran of ['pemohon', 'penilaiPemohon', 'penilai', 'asal', 'luar'] as const) {
    const sesi = (await rumah.klien[peran].get('/api/sesi')).json();
    expect([peran, sesi.hak, sesi.posisi.length]).toEqual([peran, [], 1]);
  }
});

/** What is hidden from somebody answers as an id that nobody has. */
const sepertiTidakAda = async ({ rute, objek }: Baris, peran: Peran, jawab: LightMyRequestResponse): Promise<void> => {
  const acak = await panggil(rute, peran, milik[objek], idAcak);
  expect([peran, jawab.statusCode, jawab.body]).toEqual([peran, 404, acak.body]);
  expect(jawab.headers['content-type']).toMatch(/^application\/problem\+json/);
};

/** Who is party to a dossier of this agency, or reads all; no list tells anybody else of it. */
const PIHAK: Readonly<Record<'sendiri' | 'unitLain', readonly Peran[]>> = {
  sendiri: ['pemohon', 'penilaiPemohon', 'penilai', 'auditor'],
  unitLain: ['luar', 'ortala', 'auditor'],
};

/** What belongs to dossiers of other units, and no list may say to somebody who has no part in them. */
const rahasiaUnitLain = (peran: Peran): readonly string[] =>
  (['sendiri', 'unitLain'] as const)
    .filter((objek) => !PIHAK[objek].includes(peran))
    .flatMap((objek) => [`Rahasia ${milik[objek].pemilik}`, milik[objek].berkas, milik[objek].surat]);

/** What an answer tells that it must not: a list something of others, any route a NIP that leaves no record. */
const bocoran = ({ rute, objek }: Baris, peran: Peran | 'tanpa', isi: string): readonly string[] => {
  const daftar = objek === '-' && rute.startsWith('GET') && peran !== 'asing' && peran !== 'tanpa';
  return [
    ...nipTanpaJejak(rute, peran, isi).map((siapa) => `${peran} melihat NIP ${siapa}`),
    ...(daftar ? [...rahasiaAsing(), ...(PRIBADI.test(rute) ? [] : rahasiaUnitLain(peran))] : [])
      .filter((r) => isi.includes(r))
      .map((r) => `${peran} melihat ${r}`),
  ];
};

// Last column first: who may really end something comes after those who may not.
describe('uji 19, 20, 23: rute × peran × milik siapa; yang tersembunyi seperti yang tidak ada; daftar tanpa instansi lain', () => {
  test.each(MATRIKS)('$rute: $objek', async (baris) => {
    const { rute, objek, status } = baris;
    const hasil: number[] = [];
    const bocor: string[] = [];
    for (const [i, peran] of [...KOLOM.entries()].reverse()) {
      const jawab = await panggil(rute, peran, milik[objek]);
      hasil.unshift(jawab.statusCode);
      bocor.push(...bocoran(baris, peran, jawab.body));
      if (peran !== 'tanpa' && status[i] === 404 && tersembunyi(baris)) await sepertiTidakAda(baris, peran, jawab);
    }
    expect(bocor).toEqual([]);
    expect(KOLOM.map((k, i) => `${k} ${hasil[i]}`)).toEqual(KOLOM.map((k, i) => `${k} ${status[i]}`));
  });
});
