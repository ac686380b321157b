// npm run bench — everything that is promised of speed, each as a ratio or a limit measured in this run
import { spawnSync } from 'node:child_process';
import { ukurAturan, ukurSurat } from './hangat.ts';
import { type Jenis, ukurHttp } from './http.ts';
import { tengah } from './statistik.ts';

/** One promise: what was measured, how it reads, whether it holds. */
type Janji = { readonly nama: string; readonly terukur: string; readonly batas: string; readonly tepat: boolean };

const NAMA: Readonly<Record<Jenis, string>> = {
  masuk: 'kotak masuk, 50 dari 100.000 tindakan',
  buat: 'ajukan permohonan',
  putus: 'setujui dengan dua surat',
};
const RASIO_HTTP = 0.5;
const EKOR = 10;
const MEMORI_MB = 250;
const RASIO_MESIN = 50;
const SURAT_MS = 50;
const ATURAN_MS = 0.2;
const MUAT_MS = 1000;

const angka = (nilai: number, desimal = 0) => nilai.toFixed(desimal).replace('.', ',');

const paling = (nama: string, nilai: number, batas: number, satuan: string, desimal = 0): Janji => ({
  nama,
  terukur: `${angka(nilai, desimal)} ${satuan}`,
  batas: `< ${angka(batas, batas < 1 ? 1 : 0)} ${satuan}`,
  tepat: nilai < batas,
});

const janjiHttp = async (): Promise<Janji[]> => {
  const { jenis, memoriMb } = await ukurHttp();
  return [
    ...jenis.flatMap((j): Janji[] => [
      {
        nama: `${NAMA[j.jenis]}: ${angka(j.kami)}/detik, polos ${angka(j.polos)}/detik, ${j.pernyataan} pernyataan SQL`,
        terukur: `${angka(j.rasio, 2)}×`,
        batas: `≥ ${angka(RASIO_HTTP, 1)}×`,
        tepat: j.rasio >= RASIO_HTTP,
      },
      paling(`  p99 (p50 ${angka(j.p50)} ms)`, j.p99 / j.p50, EKOR, '× p50', 1),
    ]),
    paling('memori server sesudah beban', memoriMb, MEMORI_MB, 'MB'),
  ];
};

const janjiMesin = (): Janji => {
  const { stdout } = spawnSync(process.execPath, ['scripts/jalankan.mjs', 'bench/mesin.ts'], { encoding: 'utf8' });
  const rasio = Number(/rasio tengah (\d+)/.exec(stdout)?.[1]);
  return {
    nama: 'mesin alur banding bpmn-engine',
    terukur: `${rasio}×`,
    batas: `≥ ${RASIO_MESIN}×`,
    tepat: rasio >= RASIO_MESIN,
  };
};

/** As at a start: each reading in a process of its own, the middle of five. */
const janjiMuat = (): Janji => {
  const ms = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ['scripts/jalankan.mjs', 'bench/muat.ts'], { encoding: 'utf8' });
    return Number(/(\d+) ms/.exec(stdout)?.[1]);
  });
  return paling('muat dan periksa semua folder peraturan', tengah(ms), MUAT_MS, 'ms');
};

const janji = [
  janjiMuat(),
  janjiMesin(),
  paling('semua aturan satu pertanyaan', await ukurAturan(), ATURAN_MS, 'ms', 3),
  paling('satu surat PDF, hangat', await ukurSurat(), SURAT_MS, 'ms'),
  ...(await janjiHttp()),
];
for (const { tepat, terukur, batas, nama } of janji)
  console.log(`${tepat ? '✓' : '✗'} ${terukur.padStart(12)}  ${batas.padEnd(12)} ${nama}`);
process.exit(janji.every((j) => j.tepat) ? 0 : 1);
