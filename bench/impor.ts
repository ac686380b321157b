// node scripts/jalankan.mjs bench/impor.ts [bagian…] — what an import takes of time and memory, and what readers notice of it.
// Parts: tanam-4000 (embedded database), 4000, 100000 (PostgreSQL), ramai (4,000 people during 50 readers). All unless named.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';
import { nyalakanServer, type ServerUji } from '../tests/kernel/server-uji.ts';
import { buatBuku } from './buku-impor.ts';
import { persentil } from './statistik.ts';

type Orang = { readonly cookie: string; readonly csrf: string };
type Waktu = { readonly siapkan: number; readonly terapkan: number };

const LINGKUNGAN = { DEMO: '1', LOG_LEVEL: 'error', SESSION_IDLE_MINUTES: '1440' };
const PEMBACA = 50;
const JEDA_MS = 500;
const TENANG_MS = 20_000;

const masuk = async (alamat: string, nip: string, sandi: string): Promise<Orang> => {
  const jawab = await fetch(`${alamat}/api/masuk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nip, sandi }),
  });
  const cookie = (jawab.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { cookie, csrf: ((await jawab.json()) as { csrf: string }).csrf };
};

type AkunContoh = { readonly nip: string; readonly sandi: string; readonly peran: { readonly id: string } };
const akunContoh = async (alamat: string) => (await (await fetch(`${alamat}/api/demo/akun`)).json()) as AkunContoh[];

const petugas = async (alamat: string): Promise<Orang> => {
  const akun = (await akunContoh(alamat)).find((a) => a.peran.id === 'Petugas SDM');
  if (!akun) throw new Error('tidak ada petugas SDM contoh');
  return masuk(alamat, akun.nip, akun.sandi);
};

const minta = async <T>(alamat: string, { cookie, csrf }: Orang, path: string, init: RequestInit = {}): Promise<T> => {
  const jawab = await fetch(`${alamat}${path}`, { ...init, headers: { cookie, 'x-csrf-token': csrf } });
  if (!jawab.ok) throw new Error(`${path}: ${await jawab.text()}`);
  return (await jawab.json()) as T;
};

type Impor = {
  readonly id: string;
  readonly keadaan: string;
  readonly langkah: string | null;
  readonly temuan: object;
};

/** Prepares and applies one workbook; seconds of each. */
const impor = async (alamat: string, orang: Orang, isi: Buffer): Promise<Waktu> => {
  const tunggu = async ({ id }: Impor, harap: string): Promise<void> => {
    for (;;) {
      const kini = await minta<Impor>(alamat, orang, `/api/organisasi/impor/${id}`);
      if (kini.langkah === null && kini.keadaan !== harap) throw new Error(JSON.stringify(kini));
      if (kini.langkah === null) return;
      await setTimeout(50);
    }
  };
  const badan = new FormData();
  badan.append('berkas', new Blob([new Uint8Array(isi)]), 'buku.xlsx');
  const mulai = performance.now();
  const satu = await minta<Impor>(alamat, orang, '/api/organisasi/impor', { method: 'POST', body: badan });
  await tunggu(satu, 'siap');
  const tengah = performance.now();
  await minta<Impor>(alamat, orang, `/api/organisasi/impor/${satu.id}/terapkan`, { method: 'POST' });
  await tunggu(satu, 'diterapkan');
  return { siapkan: (tengah - mulai) / 1000, terapkan: (performance.now() - tengah) / 1000 };
};

const puncakUnit = async (alamat: string, orang: Orang): Promise<string> => {
  const unit = await minta<{ kode: string; induk: string | null }[]>(alamat, orang, '/api/organisasi/unit');
  return unit.find((u) => u.induk === null)?.kode ?? '';
};

/** Most memory that the process ever had, in MB. */
const puncakMb = (pid: number, kunci: 'VmHWM' | 'VmRSS'): number =>
  Math.round(Number(new RegExp(`${kunci}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** Processor time that the program itself has used so far, in seconds; the database is another process. */
const prosesor = (pid: number): number => {
  const isi = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(isi[11]) + Number(isi[12])) / 100;
};

const denganServer = async (postgres: boolean, kerja: (s: ServerUji) => Promise<string>): Promise<void> => {
  const pg = postgres ? await nyalakanPostgres(['-c', 'fsync=on']) : undefined;
  await pg?.buat('impor');
  const server = await nyalakanServer({ ...LINGKUNGAN, ...(pg && { DATABASE_URL: pg.url('impor') }) });
  try {
    console.log(await kerja(server));
  } finally {
    await server.hentikan();
    await pg?.hentikan();
  }
};

const ukur = (orang: number, basis: string) => async (server: ServerUji) => {
  const sdm = await petugas(server.alamat);
  const isi = await buatBuku(orang, await puncakUnit(server.alamat, sdm));
  const sebelum = puncakMb(server.pid, 'VmRSS');
  const awal = prosesor(server.pid);
  const { siapkan, terapkan } = await impor(server.alamat, sdm, isi);
  return `${orang} orang, ${basis}: berkas ${(isi.length / 1e6).toFixed(1)} MB, siapkan ${siapkan.toFixed(1)} detik, terapkan ${terapkan.toFixed(
    1,
  )} detik, jumlah ${(siapkan + terapkan).toFixed(1)} detik (prosesor server ${(prosesor(server.pid) - awal).toFixed(1)} detik); memori puncak ${puncakMb(server.pid, 'VmHWM')} MB (sebelumnya ${sebelum} MB)`;
};

const BACAAN = ['/api/alur/tindakan', '/api/organisasi/pegawai?cari=statistisi', '/api/sesi', '/api/penugasan'];

/** Fifty people who read with half a second between two pages, until told to stop; milliseconds of every read. */
const bacaTerus = (alamat: string, orang: readonly Orang[]) => {
  let berhenti = false;
  const ms: number[] = [];
  const satu = async (ke: number) => {
    const siapa = orang[ke % orang.length];
    await setTimeout((ke * JEDA_MS) / PEMBACA);
    for (let n = ke; siapa && !berhenti; n++) {
      const mulai = performance.now();
      await minta(alamat, siapa, BACAAN[n % BACAAN.length] ?? '');
      ms.push(performance.now() - mulai);
      await setTimeout(JEDA_MS);
    }
  };
  const semua = Array.from({ length: PEMBACA }, (_, ke) => satu(ke));
  return async () => {
    berhenti = true;
    await Promise.all(semua);
    return ms;
  };
};

const ukurRamai = async ({ alamat }: ServerUji): Promise<string> => {
  const sdm = await petugas(alamat);
  const akun = await akunContoh(alamat);
  const orang = await Promise.all(akun.slice(0, 10).map((a) => masuk(alamat, a.nip, a.sandi)));
  const isi = await buatBuku(4000, await puncakUnit(alamat, sdm));
  const tenang = bacaTerus(alamat, orang);
  await setTimeout(TENANG_MS);
  const diam = await tenang();
  const sementara = bacaTerus(alamat, orang);
  await impor(alamat, sdm, isi);
  const ramai = await sementara();
  const p = (isi: readonly number[]) =>
    `p50 ${persentil(isi, 50).toFixed(0)} ms, p99 ${persentil(isi, 99).toFixed(0)} ms (${isi.length} bacaan)`;
  return `50 pembaca tanpa impor: ${p(diam)}; selama impor 4.000 orang: ${p(ramai)}; p99 ${(persentil(ramai, 99) / persentil(diam, 99)).toFixed(2)} kali`;
};

const BAGIAN: Readonly<Record<string, () => Promise<void>>> = {
  'tanam-4000': () => denganServer(false, ukur(4000, 'basis data tertanam')),
  '4000': () => denganServer(true, ukur(4000, 'PostgreSQL')),
  '100000': () => denganServer(true, ukur(100_000, 'PostgreSQL')),
  ramai: () => denganServer(true, ukurRamai),
};
const diminta = process.argv.slice(2);
for (const [nama, kerja] of Object.entries(BAGIAN)) if (diminta.length === 0 || diminta.includes(nama)) await kerja();
