import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AKAR } from '../kernel/index.ts';
import { bacaGambarPolos } from './gambar-polos.ts';
import { KOSAKATA } from './kosakata-gambar.ts';
import { bacaGambarUmum, type Elemen } from './moddle.ts';
import { tanpaTata } from './tanpa-tata.ts';

const bpmn = (akar: string): readonly (readonly [string, string])[] =>
  readdirSync(join(AKAR, akar), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.bpmn'))
    .map((f) => [f, readFileSync(join(AKAR, akar, f), 'utf8')]);
const gambar = [...bpmn('peraturan'), ...bpmn('tests/regulasi/kelima')];
const contoh = gambar.find(([f]) => f.endsWith('penunjukan-lintas-unit.bpmn'))?.[1] ?? '';

const NAMA = [...new Set(Object.values(KOSAKATA).flatMap((b) => [b.sebagai, ...b.atribut, 'body']))].filter(
  (n) => n !== 'xsi:type',
);

/** All that the vocabulary can ask of an element; what it names by its id only. */
const uraikan = (nilai: unknown, rujukan = false): unknown => {
  if (Array.isArray(nilai)) return nilai.length === 0 ? undefined : nilai.map((n) => uraikan(n, rujukan));
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  const e = nilai as Elemen;
  if (rujukan) return `→ ${e.id}`;
  const isi = NAMA.map((n) => [n, uraikan(ambil(e, n), /Ref|default|incoming|outgoing/.test(n))] as const);
  return { $type: e.$type, ...Object.fromEntries(isi.filter(([, n]) => n !== undefined)) };
};

/** A name of ours without its space belongs to elements of ours, and the other way round. */
const ambil = (e: Elemen, nama: string): unknown => {
  const milikKami = e.$type.startsWith('lincah:');
  const kami = ['kode', 'nama', 'namaEn', 'beralasan', 'jenis', 'pada', 'kepada', 'tembusan'].includes(nama);
  return milikKami === kami ? e.get(nama) : undefined;
};

test.each(gambar)('%s: polos, dan sama isinya dengan yang dibaca pembaca umum', async (_, xml) => {
  const isi = tanpaTata(xml) ?? xml;
  const polos = bacaGambarPolos(isi);
  const { definisi, peringatan } = await bacaGambarUmum(isi);
  expect(peringatan).toEqual([]);
  expect(uraikan(polos)).toEqual(uraikan(definisi));
});

test.each([
  ['komentar', '<bpmn:laneSet', '<!-- x --><bpmn:laneSet'],
  ['atribut beda penutup', 'isExecutable="true"', "isExecutable='true'"],
])('%s: dibaca sama', async (_, dari, ke) => {
  const lain = (tanpaTata(contoh) ?? '').replace(dari, ke);
  const { definisi } = await bacaGambarUmum(lain);
  expect(uraikan(bacaGambarPolos(lain))).toEqual(uraikan(definisi));
});

test('tanda tertulis terbaca sebagai huruf', async () => {
  const xml = contoh.replace('name="Penunjukan', 'name="&lt;&amp;amp;&quot;&apos;&gt; Penunjukan');
  const polos = bacaGambarPolos(tanpaTata(xml) ?? '');
  const { definisi } = await bacaGambarUmum(tanpaTata(xml) ?? '');
  expect(JSON.stringify(uraikan(polos))).toContain(JSON.stringify(`<&amp;"'> Penunjukan`).slice(1, -1));
  expect(uraikan(polos)).toEqual(uraikan(definisi));
});

test.each<readonly [string, string | RegExp, string]>([
  ['elemen lain', '<bpmn:laneSet id="lajur">', '<bpmn:laneSet id="lajur"><bpmn:documentation>x</bpmn:documentation>'],
  ['elemen di tempat lain', '<bpmn:incoming>ke_ajukan</bpmn:incoming>', '<bpmn:flowNodeRef>mulai</bpmn:flowNodeRef>'],
  ['atribut lain', 'isExecutable="true"', 'isExecutable="true" isClosed="true"'],
  ['bukan ya atau tidak', 'isExecutable="true"', 'isExecutable="1"'],
  ['rujukan buta', '<bpmn:incoming>ke_ajukan</bpmn:incoming>', '<bpmn:incoming>ke_mana</bpmn:incoming>'],
  ['atribut ke yang tidak ada', 'processRef="penunjukan-lintas-unit"', 'processRef="tiada"'],
  ['id ganda', 'id="kolaborasi"', 'id="mulai"'],
  ['teks lepas', '</bpmn:laneSet>', 'teks</bpmn:laneSet>'],
  ['CDATA', '<bpmn:incoming>ke_ajukan</bpmn:incoming>', '<bpmn:incoming><![CDATA[ke_ajukan]]></bpmn:incoming>'],
  ['nama ruang lain', 'xmlns:lincah="urn:lincah:alur"', 'xmlns:lincah="urn:lain"'],
  ['ruang yang tidak dikenal', 'xmlns:xsi=', 'xmlns:zeebe="urn:zeebe" xmlns:xsi='],
  ['tidak ditutup', '</bpmn:laneSet>', ''],
  ['entitas yang tidak dikenal', 'name="Penunjukan', 'name="&nbsp;Penunjukan'],
  ['tanda & lepas', 'name="Penunjukan', 'name="& Penunjukan'],
  ['atribut dua kali', 'isExecutable="true"', 'isExecutable="true" isExecutable="true"'],
  ['atribut bersambung baris', 'name="Penunjukan', 'name="\nPenunjukan'],
  ['penutup beratribut', '</bpmn:laneSet>', '</bpmn:laneSet id="x">'],
  ['penutup yang lain', '</bpmn:laneSet>', '</bpmn:lane>'],
  ['teks sesudah akar', '</bpmn:definitions>', '</bpmn:definitions>teks'],
  ['dua akar', '</bpmn:definitions>', '</bpmn:definitions><bpmn:definitions />'],
  ['tag terpotong', '</bpmn:definitions>', '</bpmn:definitions'],
  ['dua isi untuk yang satu', /<bpmn:extensionElements>/, '<bpmn:extensionElements/><bpmn:extensionElements>'],
])('%s: diserahkan kepada pembaca umum', (_, dari, ke) => {
  const lain = (tanpaTata(contoh) ?? '').replace(dari, ke);
  expect(lain).not.toBe(tanpaTata(contoh));
  expect(bacaGambarPolos(tanpaTata(contoh) ?? '')).toBeDefined();
  expect(bacaGambarPolos(lain)).toBeUndefined();
});
