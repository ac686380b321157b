// node scripts/jalankan.mjs scripts/gambar.ts [address]: draws docs/gambar/*.png from a running sample (npm start)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { type BrowserContext, chromium } from '@playwright/test';
import { benderaPeramban, siapkanPeramban } from '../tests/kernel/peramban.ts';
import { ajukan, buka, dandani, masuk, type Peran, putuskan, tenang } from '../tests/kernel/perjalanan.ts';

const FOLDER = join(AKAR, 'docs/gambar');
const baseURL = process.argv[2] ?? 'http://127.0.0.1:3000';
const { program, env } = siapkanPeramban();
const peramban = await chromium.launch({
  executablePath: program,
  args: benderaPeramban(),
  env: { ...process.env, ...env },
});

const jendela = async (
  bahasa: 'id' | 'en',
  skema: 'light' | 'dark',
  lebar = 1280,
  tinggi = 800,
): Promise<BrowserContext> => {
  const context = await peramban.newContext({
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    viewport: { width: lebar, height: tinggi },
  });
  await dandani(context, bahasa, skema);
  return context;
};

const potret = async (context: BrowserContext, nama: string, peran: Peran | null, alamat: string, gulir?: RegExp) => {
  if (peran) await masuk(context, peran);
  const page = await context.newPage();
  await buka(page, alamat);
  if (gulir) await page.getByRole('heading', { name: gulir }).scrollIntoViewIfNeeded();
  await tenang(page);
  await page.screenshot({ path: join(FOLDER, `${nama}.png`) });
  await page.close();
  await context.close();
};

mkdirSync(FOLDER, { recursive: true });
const penyiap = await jendela('id', 'light');
await ajukan(penyiap, 'Proyeksi kebutuhan data wilayah timur');
const putus = await ajukan(penyiap, 'Penyusunan peta jalan layanan digital');
await putuskan(penyiap, putus, 'penilai', 'minta-rekomendasi');
await putuskan(penyiap, putus, 'asal', 'rekomendasikan');
const selesai = await ajukan(penyiap, 'Kajian indeks pembangunan daerah');
await putuskan(penyiap, selesai, 'penilai', 'minta-rekomendasi');
await putuskan(penyiap, selesai, 'asal', 'rekomendasikan');
await putuskan(penyiap, selesai, 'penilai', 'setujui');
await masuk(penyiap, 'pemohon');
const { butir } = (await (await penyiap.request.get(`/api/naskah?berkas=${selesai}`)).json()) as {
  butir: { id: string; jenis: string }[];
};
const surat = butir.find((s) => s.jenis === 'surat-penugasan')?.id;
await penyiap.close();

for (const bahasa of ['id', 'en'] as const) {
  await potret(await jendela(bahasa, 'light', 1280, 1080), `berkas-${bahasa}`, 'penilai', `/penugasan/berkas/${putus}`);
  await potret(await jendela(bahasa, 'light', 1280, 720), `beranda-${bahasa}`, 'penilai', '/');
}
await potret(await jendela('id', 'light', 1280, 840), 'surat', 'pemohon', `/naskah/surat/${surat}`);
await potret(await jendela('id', 'dark', 1280, 720), 'organisasi', 'pemohon', '/organisasi');
await potret(await jendela('id', 'light', 360, 780), 'ponsel', 'penilai', `/penugasan/berkas/${putus}`);
await peramban.close();
