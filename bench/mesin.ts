// node scripts/jalankan.mjs bench/mesin.ts — saved engine steps a second, ours against bpmn-engine, on one drawing in one run
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { type Jalur, jalurAlur, type Keadaan, mulai, tempuh } from '@lincah/domain/alur';
import type { Alur } from '@lincah/domain/regulasi';
import { Engine } from 'bpmn-engine';
import { evaluate } from 'feelin';
import { bacaSemua } from '../server/regulasi/index.ts';

const BATAS = 50;
const PUTARAN = 5;
const MS_PUTARAN = 1000;

type Ukuran = { readonly langkahPerDetik: number; readonly bita: number };

/** The longest path of the drawing, as both engines will walk it. */
const pilihJalur = (alur: Alur): Jalur => {
  const [terpanjang] = jalurAlur(alur)
    .filter((j) => j.langkah.every((l) => l.oleh === 'tugas'))
    .toSorted((a, b) => b.langkah.length - a.langkah.length);
  if (!terpanjang) throw new Error(`${alur.id} tidak punya jalur`);
  return terpanjang;
};

/** Ours: at every user task the state is read from JSON, stepped, and written to JSON. */
const ukurKami = (alur: Alur, jalur: Jalur): Ukuran => {
  const habis = performance.now() + MS_PUTARAN;
  const sejak = performance.now();
  let langkah = 0;
  let bita = 0;
  while (performance.now() < habis) {
    const awal = mulai(alur, jalur.fakta);
    if (!awal.sah) throw new Error(awal.penolakan.kode);
    let teks = JSON.stringify(awal.nilai.keadaan);
    for (const l of jalur.langkah) {
      teks = JSON.stringify(tempuh(alur, JSON.parse(teks) as Keadaan, l, jalur.fakta).keadaan);
      bita = Math.max(bita, teks.length);
      langkah++;
    }
    if ((JSON.parse(teks) as Keadaan).hasil !== jalur.hasil) throw new Error('jalur kami tidak sampai');
  }
  return { langkahPerDetik: (langkah * 1000) / (performance.now() - sejak), bita };
};

type Umpan = { id: string; signal(isi?: unknown): void };
type Naskah = { execute(ctx: unknown, balas: (galat: null, nilai: boolean) => void): void };

/** Conditions in FEEL over the facts and the decisions so far. */
const naskahFeel = (variabel: Record<string, unknown>) => {
  const milik = new Map<string, Naskah>();
  return {
    register({ id, behaviour }: { id: string; behaviour: { conditionExpression?: { body: string } } }) {
      const syarat = behaviour.conditionExpression?.body;
      if (syarat) milik.set(id, { execute: (_, balas) => balas(null, evaluate(syarat, variabel).value === true) });
    },
    getScript: (_: string, { id }: { id: string }) => milik.get(id),
  };
};

type Mesin = InstanceType<typeof Engine>;

/** Runs until nothing goes on by itself; the tasks that wait, none when the process has ended. */
const jalanSampaiTugas = async (mesin: Mesin, cara: 'execute' | 'resume'): Promise<readonly Umpan[]> => {
  const pendengar = new EventEmitter();
  const menunggu: Umpan[] = [];
  pendengar.on('activity.wait', (api: Umpan) => menunggu.push(api));
  await mesin[cara]({ listener: pendengar } as never);
  return menunggu;
};

/** Theirs: recover from JSON, resume, signal the task, read the state, write JSON. */
const ukurMereka = async (xml: string, jalur: Jalur): Promise<Ukuran> => {
  const habis = performance.now() + MS_PUTARAN;
  const sejak = performance.now();
  let langkah = 0;
  let bita = 0;
  while (performance.now() < habis) {
    for await (const teks of jalaniMereka(xml, jalur)) {
      bita = Math.max(bita, teks.length);
      langkah++;
    }
  }
  return { langkahPerDetik: (langkah * 1000) / (performance.now() - sejak), bita };
};

/** The saved state after each step of the path. */
async function* jalaniMereka(xml: string, jalur: Jalur): AsyncGenerator<string> {
  const keputusan: Record<string, string> = {};
  const scripts = naskahFeel({ ...jalur.fakta, keputusan });
  const mesin = new Engine({ name: 'banding', source: xml, scripts } as never);
  await jalanSampaiTugas(mesin, 'execute');
  let teks = JSON.stringify(await mesin.getState());
  mesin.stop();
  for (const l of jalur.langkah) {
    if (l.oleh !== 'tugas') throw new Error('jalur hanya berisi tugas');
    const pulih = new Engine({ name: 'banding', scripts } as never).recover(JSON.parse(teks), { scripts } as never);
    const menunggu = await jalanSampaiTugas(pulih, 'resume');
    const tugas = menunggu.find((t) => t.id === l.simpul);
    if (!tugas) throw new Error(`bpmn-engine menunggu di ${menunggu.map((t) => t.id)}, bukan ${l.simpul}`);
    keputusan[l.simpul] = l.pilihan;
    tugas.signal();
    teks = JSON.stringify(await pulih.getState());
    pulih.stop();
    yield teks;
  }
}

const tengah = (nilai: readonly number[]): number => nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;

const pustaka = await bacaSemua('peraturan');
const alur = pustaka.peraturan
  .flatMap((p) => p.alur)
  .toSorted((a, b) => pilihJalur(b).langkah.length - pilihJalur(a).langkah.length)[0];
if (!alur) throw new Error('tidak ada gambar di peraturan/');
const jalur = pilihJalur(alur);
/** Reminders would only start clocks in the other engine: it is given the drawing without them. */
const xml = pustaka.gambar(alur.versi).replace(/<bpmn:boundaryEvent[\s\S]*?<\/bpmn:boundaryEvent>/g, '');

const kami: Ukuran[] = [];
const mereka: Ukuran[] = [];
for (let n = 0; n < PUTARAN; n++) {
  kami.push(ukurKami(alur, jalur));
  mereka.push(await ukurMereka(xml, jalur));
}
const rasio = kami.map((k, n) => k.langkahPerDetik / (mereka[n]?.langkahPerDetik ?? Number.NaN));
console.log(
  `gambar ${alur.id} (${createHash('sha256').update(xml).digest('hex').slice(0, 8)}), ${jalur.langkah.length} langkah, ${PUTARAN} putaran`,
);
console.log(
  `kami         ${tengah(kami.map((k) => k.langkahPerDetik)).toFixed(0)} langkah tersimpan/detik, keadaan ${kami[0]?.bita} bita`,
);
console.log(
  `bpmn-engine  ${tengah(mereka.map((k) => k.langkahPerDetik)).toFixed(0)} langkah tersimpan/detik, keadaan ${mereka[0]?.bita} bita`,
);
console.log(`rasio tengah ${tengah(rasio).toFixed(0)}× (paling sedikit ${BATAS}×)`);
process.exit(tengah(rasio) >= BATAS ? 0 : 1);
