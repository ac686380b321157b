import type { Alur, CariLetak, JenisNaskah, Letak, Peraturan, Temuan } from '@lincah/domain/regulasi';
import { temuan } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { bacaFolder, type IsiFolder } from './baca-berkas.ts';
import { bacaDaftar, letakMalas } from './baca-daftar.ts';
import { bacaYaml } from './baca-yaml.ts';
import {
  bentukAturan,
  bentukIstilah,
  bentukJabatan,
  bentukKedudukan,
  bentukKetentuan,
  bentukParameter,
  bentukPeran,
  bentukPeranTim,
  bentukPeraturan,
  bentukPola,
  bentukSatuan,
  bentukSkema,
  bentukStruktur,
  bentukTahap,
} from './bentuk.ts';
import { type KompilasiAlur, kompilasiAlur } from './kompilasi-alur.ts';

/** A folder as it was read: the regulation when its shape allows one, the findings, and where everything stands. */
export type BacaanPeraturan = {
  readonly peraturan: Peraturan | undefined;
  readonly temuan: readonly Temuan[];
  readonly letak: CariLetak;
  /** BPMN text by drawing version; one that is composed is written when it is asked for. */
  readonly xml: ReadonlyMap<string, () => string>;
};

/** Reads one regulation folder. Findings of shape only; what the parts say to each other is for `periksa`. */
export const bacaPeraturan = (folder: string): Promise<BacaanPeraturan> => bacaIsi(bacaFolder(folder));

/** The same of files that stand in no folder. */
export const bacaIsi = async ({ isi, temuan: awal }: IsiFolder): Promise<BacaanPeraturan> => {
  const salah = [...awal];
  const baris = new Map<string, (jalur: readonly (string | number)[]) => number>();
  const letakDaftar = new Map<string, (jalur: readonly (string | number)[]) => Letak>();
  const yaml = <T>(nama: string, bentuk: z.ZodType<T>, kosong?: T): T | undefined => {
    const teks = isi.get(`${nama}.yaml`);
    if (teks === undefined && kosong !== undefined) return kosong;
    const bacaan = bacaYaml(`${nama}.yaml`, teks ?? '', bentuk);
    salah.push(...bacaan.temuan);
    baris.set(nama, bacaan.baris);
    return bacaan.nilai;
  };
  const dasar = yaml('peraturan', bentukPeraturan);
  const istilah = yaml('istilah', bentukIstilah, {});
  const daftar = <T>(nama: string, bentuk: z.ZodType<T[]>) => {
    const bacaan = bacaDaftar(isi, nama, bentuk);
    salah.push(...bacaan.temuan);
    letakDaftar.set(nama, bacaan.letak);
    return bacaan.nilai;
  };
  const ketentuan = daftar('ketentuan', bentukKetentuan);
  const peran = daftar('peran', bentukPeran);
  const parameter = daftar('parameter', bentukParameter);
  const satuan = daftar('satuan', bentukSatuan);
  const pola = daftar('pola', bentukPola);
  const tahap = daftar('tahap', bentukTahap);
  const jabatan = daftar('jabatan', bentukJabatan);
  const kedudukan = daftar('kedudukan', bentukKedudukan);
  const struktur = daftar('struktur', bentukStruktur);
  const peranTim = daftar('peran-tim', bentukPeranTim);
  const aturan = daftar('aturan', bentukAturan);
  const gambar = await bacaAlur(isi);
  const naskah = bacaNaskah(isi);
  salah.push(...gambar.flatMap((g) => g.temuan), ...naskah.temuan);
  return {
    peraturan:
      dasar &&
      ketentuan &&
      istilah &&
      peran &&
      parameter &&
      satuan &&
      pola &&
      tahap &&
      jabatan &&
      kedudukan &&
      struktur &&
      peranTim &&
      aturan
        ? {
            ...dasar,
            ketentuan,
            istilah,
            peran,
            parameter,
            satuan,
            pola,
            tahap,
            jabatan,
            kedudukan,
            struktur,
            peranTim,
            aturan,
            alur: gambar.flatMap((g) => g.alur ?? []),
            naskah: naskah.jenis,
          }
        : undefined,
    temuan: salah,
    letak: susunLetak(baris, letakDaftar, gambar),
    xml: new Map(gambar.flatMap((g) => (g.alur ? [[g.alur.versi, () => g.xml] as const] : []))),
  };
};

type Gambar = KompilasiAlur & { readonly berkas: string; readonly xml: string; readonly alur: Alur | undefined };

const bacaAlur = (isi: ReadonlyMap<string, string>): Promise<Gambar[]> =>
  Promise.all(
    [...isi]
      .filter(([berkas]) => /^alur\/[^/]+\.bpmn$/.test(berkas))
      .map(async ([berkas, xml]) => ({ ...(await kompilasiAlur(berkas, xml)), berkas, xml })),
  );

const bacaNaskah = (isi: ReadonlyMap<string, string>): { jenis: JenisNaskah[]; temuan: Temuan[] } => {
  const jenis: JenisNaskah[] = [];
  const salah: Temuan[] = [];
  for (const [berkas, templat] of isi) {
    const [, nama] = /^naskah\/([^/]+)\/templat\.typ$/.exec(berkas) ?? [];
    if (!nama) continue;
    const skema = bacaSkema(isi.get(`naskah/${nama}/skema.json`));
    if (typeof skema === 'string') salah.push(salahSkema(`naskah/${nama}/skema.json`, skema));
    else
      jenis.push({
        jenis: nama,
        nama: { id: skema.title, en: skema['x-title-en'] ?? skema.title },
        skema,
        templat,
        ketentuan: ketentuanSkema(skema),
      });
  }
  return { jenis, temuan: salah };
};

/** Provisions that the form and its fields cite. */
const ketentuanSkema = (skema: z.infer<typeof bentukSkema>): string[] => [
  ...new Set([skema, ...Object.values(skema.properties)].flatMap((s) => s['x-ketentuan'] ?? [])),
];

const bacaSkema = (teks: string | undefined) => {
  if (teks === undefined) return 'berkas tidak ada';
  try {
    const hasil = bentukSkema.safeParse(JSON.parse(teks));
    return hasil.success ? hasil.data : hasil.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
  } catch (galat) {
    return (galat as Error).message;
  }
};

const susunLetak =
  (
    baris: ReadonlyMap<string, (jalur: readonly (string | number)[]) => number>,
    daftar: ReadonlyMap<string, (jalur: readonly (string | number)[]) => Letak>,
    gambar: readonly Gambar[],
  ): CariLetak =>
  (bagian, jalur) => {
    const diDaftar = daftar.get(bagian);
    if (diDaftar) return diDaftar(jalur);
    const [jenis, nama] = bagian.split('/');
    if (jenis === 'naskah') return { berkas: `${bagian}/skema.json`, baris: 1 };
    if (jenis !== 'alur') return letakMalas(`${bagian}.yaml`, () => baris.get(bagian)?.(jalur) ?? 1);
    const g = gambar.find((x) => x.alur?.id === nama);
    return letakMalas(g?.berkas ?? `${bagian}.bpmn`, () => g?.baris(String(jalur[0] ?? nama)) ?? 1);
  };

const salahSkema = (berkas: string, pesan: string) =>
  temuan(
    { berkas, baris: 1 },
    'skema',
    { id: `skema formulir tidak terbaca: ${pesan}`, en: `unreadable form schema: ${pesan}` },
    { id: 'tulis JSON Schema dengan title dan properties', en: 'write a JSON Schema with title and properties' },
  );
