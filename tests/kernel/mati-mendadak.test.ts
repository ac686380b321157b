import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BasisDataTerbuka, bukaPglite, bukaPostgres, migrasikan } from '../../server/kernel/index.ts';
import { dirikanInstansiUji } from './instansi-uji.ts';
import { periksaKeutuhan } from './keutuhan-uji.ts';
import { type Kisah, kisahBaru, masukSemua, type Para, PERBUATAN_KISAH, teruskan } from './kisah-uji.ts';
import { nyalakanPostgres } from './postgres.ts';
import { bangunServer, nyalakanProses, PERINTAH_MULAI, type ProsesUji } from './proses-uji.ts';
import { PERATURAN_UJI } from './rumah-uji.ts';

// The long run of docs/kernel/keandalan.md sets these; a round kills the server once.
const PUTARAN = Number(process.env.LINCAH_PUTARAN ?? 0);
const PERBUATAN = Number(process.env.LINCAH_PERBUATAN ?? 50);
const SERENTAK = 4;
const BATAS_MS = PUTARAN > 0 ? 3_600_000 : 300_000;
const JEDA_BUNUH_MS = 25;

/** Numbers from 0 to 1, the same on every run. */
const buatAcak = (benih: number) => {
  let kini = benih;
  return (): number => {
    kini = (kini * 1_103_515_245 + 12_345) % 2_147_483_648;
    return kini / 2_147_483_648;
  };
};

type Kerja = { readonly para: Para; readonly kisah: Kisah[]; readonly gagal: string[] };

/** One worker: its own stories, act after act, until the round is full or the server is gone. */
const bekerja = async (kerja: Kerja, jatah: () => boolean, terjawab: () => void): Promise<void> => {
  let satu: Kisah | undefined;
  try {
    while (jatah()) {
      if (satu === undefined || satu.langkah === PERBUATAN_KISAH) satu = ambil(kerja.kisah);
      await langkahi(kerja, satu);
      terjawab();
    }
  } catch (galat) {
    if (!(galat instanceof TypeError)) throw galat; // fetch throws it when the other side is gone
  }
  if (satu) satu.dipegang = false;
};

const langkahi = async ({ para, gagal }: Kerja, satu: Kisah): Promise<void> => {
  const { status, teks } = await teruskan(para, satu);
  if (status >= 400) gagal.push(`${satu.perihal} langkah ${satu.langkah}: ${status} ${teks}`);
};

/** A story that was left unfinished and that nobody works on, else a new one. */
const ambil = (kisah: Kisah[]): Kisah => {
  const lanjutan = kisah.find((k) => k.langkah < PERBUATAN_KISAH && !k.dipegang);
  const satu = lanjutan ?? kisahBaru(kisah.length + 1);
  if (!lanjutan) kisah.push(satu);
  satu.dipegang = true;
  return satu;
};

/** Acts in a row until the server is killed at a random moment among them. */
const putaranMati = async (kerja: Kerja, server: ProsesUji, acak: () => number): Promise<void> => {
  const saatBunuh = Math.ceil(acak() * (PERBUATAN - SERENTAK));
  const jeda = acak() * JEDA_BUNUH_MS;
  let dikirim = 0;
  let dijawab = 0;
  let mati: Promise<unknown> | undefined;
  const bunuh = () => new Promise((r) => setTimeout(r, jeda)).then(() => server.akhiri('SIGKILL'));
  await Promise.all(
    Array.from({ length: SERENTAK }, () =>
      bekerja(
        kerja,
        () => dikirim++ < PERBUATAN,
        () => {
          dijawab += 1;
          if (dijawab === saatBunuh) mati = bunuh();
        },
      ),
    ),
  );
  await (mati ?? bunuh());
};

/** Every act that was ever answered gives that answer again, letter by letter. */
const periksaJawaban = async (para: Para, kisah: readonly Kisah[]): Promise<string[]> => {
  const beda: string[] = [];
  for (const { perihal, terjawab } of kisah)
    for (const { pelaku, jalur, isi, kunci, teks } of terjawab) {
      const ulang = await para[pelaku].post(jalur, isi, kunci);
      if (ulang.status >= 300 || ulang.teks !== teks) beda.push(`${perihal}: ${kunci}: ${ulang.status} ${ulang.teks}`);
    }
  return beda;
};

const uji = async (program: string, env: Record<string, string>, putaran: number): Promise<Kerja> => {
  const acak = buatAcak(20_261_121);
  let server = await nyalakanProses(program, env);
  onTestFinished(async () => void (await server.akhiri('SIGKILL')));
  const kerja: Kerja = { para: await masukSemua(() => server.alamat), kisah: [], gagal: [] };
  for (let ke = 1; ke <= putaran; ke++) {
    const sebelum = kerja.kisah.length;
    await putaranMati(kerja, server, acak);
    server = await nyalakanProses(program, env);
    expect(await periksaJawaban(kerja.para, kerja.kisah.slice(Math.max(0, sebelum - SERENTAK)))).toEqual([]);
  }
  for (const satu of kerja.kisah)
    while (satu.langkah < PERBUATAN_KISAH) {
      const { status, teks } = await teruskan(kerja.para, satu);
      if (status >= 400) throw new Error(`${satu.perihal}: ${status} ${teks}`);
    }
  expect(await periksaJawaban(kerja.para, kerja.kisah)).toEqual([]);
  expect(await server.akhiri('SIGTERM')).toBe(0);
  return kerja;
};

const dirikan = async (basis: BasisDataTerbuka): Promise<void> => {
  await migrasikan(basis.db);
  await dirikanInstansiUji(basis.db, PERATURAN_UJI, new Date());
};

test(
  'uji 1: server dibunuh di tengah perbuatan, PostgreSQL tetap: yang terjawab ada sekali, tidak ada yang setengah',
  async () => {
    const postgres = await nyalakanPostgres();
    await postgres.buat('lincah');
    const basis = bukaPostgres(postgres.url('lincah'));
    const folder = mkdtempSync(join(tmpdir(), 'lincah-mati-'));
    try {
      await dirikan(basis);
      const program = await bangunServer('mati-mendadak');
      const env = { DATABASE_URL: postgres.url('lincah'), DATA_DIR: folder };
      const { kisah, gagal } = await uji(program, env, PUTARAN || 2);
      expect(gagal).toEqual([]);
      expect(await periksaKeutuhan(basis.db, folder, kisah)).toEqual([]);
      console.info(
        `PostgreSQL: ${PUTARAN || 2} putaran, ${kisah.length} berkas, ${kisah.length * PERBUATAN_KISAH} perbuatan`,
      );
    } finally {
      await basis.tutup();
      await postgres.hentikan();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  BATAS_MS,
);

test(
  'uji 2: server dengan basis data tertanam dibunuh, dinyalakan lagi dengan perintah biasa: tidak ada yang hilang',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lincah-mati-'));
    try {
      await pakai(folder, dirikan);
      const { kisah, gagal } = await uji(PERINTAH_MULAI, { DATA_DIR: folder }, PUTARAN || 1);
      expect(gagal).toEqual([]);
      await pakai(folder, async ({ db }) => expect(await periksaKeutuhan(db, folder, kisah)).toEqual([]));
      console.info(
        `PGlite: ${PUTARAN || 1} putaran, ${kisah.length} berkas, ${kisah.length * PERBUATAN_KISAH} perbuatan`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  BATAS_MS,
);

/** Opens the embedded database while no server holds it. */
const pakai = async (folder: string, kerja: (basis: BasisDataTerbuka) => Promise<void>): Promise<void> => {
  const basis = await bukaPglite(join(folder, 'basis'));
  try {
    await kerja(basis);
  } finally {
    await basis.tutup();
  }
};
