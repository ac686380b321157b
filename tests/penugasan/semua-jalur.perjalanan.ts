import { tanyaAturan } from '@lincah/domain/regulasi';
import { AKAR, type BasisDataTerbuka, bukaPostgres } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { sql } from 'kysely';
import { faktaLingkup, LIMA_CARA } from '../alur/lima-cara.ts';
import { SANDI_UJI } from '../kernel/instansi-uji.ts';
import { ajukanJalur, lakukan, lewatWizard, periksaAkhir, tarik, tulisKebutuhan } from './layar-jalur.ts';
import { dirikanPanggung, type JabatanJalur, type Panggung, type Sisi } from './panggung-jalur.ts';
import { type PementasanJalur, pentaskan } from './pentas-jalur.ts';

// Every path of every drawing of the five ways under each regulation, walked in the browser by the people who answer for it:
// `LINCAH_SEMUA_JALUR=1` (docs/kernel/keandalan.md). Otherwise a fixed few, of what no other journey shows.
const SEMUA = process.env.LINCAH_SEMUA_JALUR === '1';
const PETIKAN: readonly string[] = [
  'pergub-banten-19-2023 penunjukan dalam-unit: usulkan=usulkan putuskan_usul=tolak',
  'ranpermenko-infra penunjukan lintas-unit: ajukan=kirim putuskan=setujui terbitkan=terbitkan terima=terima',
];

const { peraturan, kitab } = await bacaSemua(`${AKAR}/peraturan`);
const lima = peraturan.flatMap(({ id }) => LIMA_CARA.map((cara) => ({ id, cara })));
const larangan = ({ id, cara }: (typeof lima)[number]) =>
  tanyaAturan(kitab(id), 'penugasan.lingkup', faktaLingkup(cara.cara, cara.lingkup));
const terlarang = lima.filter((satu) => larangan(satu).length > 0);
const jalur = lima
  .filter((satu) => !terlarang.includes(satu))
  .flatMap(({ id, cara }) => {
    const alur = kitab(id).alur[`${cara.cara}-${cara.lingkup}`];
    if (!alur) throw new Error(`${id}: tanpa gambar ${cara.cara}-${cara.lingkup}`);
    return pentaskan(kitab(id), alur, cara).map((p, ke) => ({
      id,
      ke,
      p,
      judul: `${id} ${cara.cara} ${cara.lingkup}: ${p.nama}`,
    }));
  });

let basis: BasisDataTerbuka;
test.beforeAll(() => {
  basis = bukaPostgres(process.env.LINCAH_BASIS_POSTGRES ?? '', 2);
});
test.afterAll(() => basis?.tutup());

/** The two agencies of one regulation, and their people at screens of their own; those of the regulation before are closed. */
type Adegan = { readonly id: string; readonly di: Panggung; readonly layar: Map<string, Page> };
let adegan: Adegan | undefined;

const adeganBagi = async (id: string): Promise<Adegan> => {
  if (adegan?.id === id) return adegan;
  for (const page of adegan?.layar.values() ?? []) await page.context().close();
  const ke = test.info().workerIndex * peraturan.length + peraturan.findIndex((p) => p.id === id);
  adegan = { id, di: await dirikanPanggung(basis.db, id, ke), layar: new Map() };
  return adegan;
};

/** The screen of an office's holder, who signs in once. */
const layarMilik = async (
  browser: Browser,
  { di, layar }: Adegan,
  sisi: Sisi,
  jabatan: JabatanJalur,
): Promise<Page> => {
  const kunci = `${sisi} ${jabatan}`;
  const ada = layar.get(kunci);
  if (ada) return ada;
  const page = await (await browser.newContext()).newPage();
  const jawab = await page.request.post('/api/masuk', { data: { nip: di[sisi].nip[jabatan], sandi: SANDI_UJI } });
  expect(jawab.status(), await jawab.text()).toBe(200);
  layar.set(kunci, page);
  return page;
};

for (const { id, ke, p, judul } of jalur.filter((j) => SEMUA || PETIKAN.includes(j.judul)))
  test(judul, async ({ browser }) => {
    const panggung = await adeganBagi(id);
    const milik = (sisi: Sisi, jabatan: JabatanJalur) => layarMilik(browser, panggung, sisi, jabatan);
    const perihal = `Jalur ${p.cara.cara} ${p.cara.lingkup} ${ke + 1}`;
    const pemohon = await milik('tuan', p.pemohon);
    const ajukan = ke === 0 ? lewatWizard : ajukanJalur;
    const berkas = await ajukan(pemohon, p, panggung.di, perihal);
    for (const perbuatan of p.perbuatan.slice(1))
      await lakukan(await milik(perbuatan.sisi, perbuatan.jabatan), perbuatan, p, perihal);
    if (p.hasil === 'ditarik') await tarik(pemohon, berkas);
    await periksaAkhir(pemohon, p, berkas);
    await periksaPenolakanLuar(p, panggung.di, berkas);
  });

/** What the other agency refuses with is told by its letter. */
const periksaPenolakanLuar = async ({ perbuatan, hasil }: PementasanJalur, { tuan }: Panggung, berkas: string) => {
  const terakhir = perbuatan.at(-1);
  if (hasil !== 'ditolak' || terakhir?.sisi !== 'tamu') return;
  const { rows } = await sql<{ isi: string }>`select naskah::text as isi from naskah.surat_masuk
    where instansi_id = ${tuan.id} and berkas_id = ${berkas}`.execute(basis.db);
  expect(rows.filter(({ isi }) => isi.includes(terakhir.alasan ?? '')).length).toBe(1);
};

for (const satu of SEMUA ? terlarang : [])
  test(`${satu.id} ${satu.cara.cara} ${satu.cara.lingkup}: tidak ditawarkan, dengan sebabnya`, async ({ browser }) => {
    const page = await layarMilik(browser, await adeganBagi(satu.id), 'tuan', 'analisB');
    await tulisKebutuhan(page, satu.cara.cara, 'Jalur yang tidak ada');
    await expect(page.getByRole('list', { name: 'Unit Anda dan atasannya' })).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Cari unit atau pimpinannya' })).toHaveCount(0);
    for (const { pesan } of larangan(satu)) await expect(page.getByText(pesan.id).first()).toBeVisible();
  });
