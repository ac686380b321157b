import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AKAR } from '../kernel/index.ts';
import { bacaGambarPolos } from './gambar-polos.ts';
import { tanpaTata } from './tanpa-tata.ts';

/** A BPMN element as bpmn-moddle reads it, as far as this room looks at it. */
export type Elemen = {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  get(nama: string): unknown;
};

export type BacaanBpmn = { readonly definisi: Elemen; readonly peringatan: readonly string[] };

const lincah: unknown = JSON.parse(readFileSync(join(AKAR, 'server/regulasi/lincah-moddle.json'), 'utf8'));
const DALAM = 30;

type Pembaca = {
  fromXML(xml: string): Promise<{ rootElement: unknown; warnings: readonly { readonly message: string }[] }>;
};
type Paket = { readonly BpmnModdle: new (perluasan: Readonly<Record<string, unknown>>) => Pembaca };

/** One for all drawings: it keeps nothing between them, and learning the language takes longer than a drawing. */
let pembaca: Promise<Pembaca> | undefined;

/**
 * Loaded when a drawing asks for it, from this workspace's own place: a bundle elsewhere would find the older copy that a
 * development tool keeps.
 */
const muatPembaca = async (): Promise<Pembaca> => {
  const letak = createRequire(join(AKAR, 'server/package.json')).resolve('bpmn-moddle');
  const { BpmnModdle } = (await import(pathToFileURL(letak).href)) as Paket;
  return new BpmnModdle({ lincah });
};

/** Parses BPMN. Throws a sentence when the XML declares entities, nests deeper than 30 levels, or is not BPMN. */
export const bacaBpmn = async (xml: string): Promise<BacaanBpmn> => {
  if (/<!(?!--|\[CDATA\[)/.test(xml)) throw new Error('deklarasi DOCTYPE/ENTITY tidak diterima');
  const isi = tanpaTata(xml) ?? xml;
  const polos = bacaGambarPolos(isi);
  if (polos) return { definisi: polos, peringatan: [] };
  if (dalamXml(isi) > DALAM) throw new Error(`bersarang lebih dari ${DALAM} tingkat`);
  return bacaGambarUmum(isi);
};

/** The general reader: any BPMN, with a warning for all that it does not understand. Rejects what is not BPMN. */
export const bacaGambarUmum = async (xml: string): Promise<BacaanBpmn> => {
  pembaca ??= muatPembaca();
  const { rootElement, warnings } = await (await pembaca).fromXML(xml);
  return { definisi: rootElement as Elemen, peringatan: warnings.map((w) => w.message) };
};

const dalamXml = (xml: string): number => {
  let kini = 0;
  let dalam = 0;
  for (const [, tutup, tunggal] of xml.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (tutup) kini--;
    else if (!tunggal) dalam = Math.max(dalam, ++kini);
  }
  return dalam;
};
