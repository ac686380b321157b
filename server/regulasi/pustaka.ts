import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Kitab, type Peraturan, periksa, susunKitab, type Temuan } from '@lincah/domain/regulasi';
import { type BacaanPeraturan, bacaPeraturan } from './baca-peraturan.ts';
import { lengkapiTahapan } from './tahapan.ts';

/** Every regulation that this installation knows, read once at the start. */
export type Pustaka = {
  /** Those that come with the program, the same for every agency. */
  readonly peraturan: readonly Peraturan[];
  /** What an agency may read, compare and adopt: those of the program and the newest of each that it uploaded itself. */
  terlihat(instansiId: string): readonly Peraturan[];
  /** Whether `kitab` knows this id. */
  ada(id: string): boolean;
  /** Takes in what was uploaded since, by any process; before work outside a request. */
  segarkan?(): Promise<void>;
  /** The book of one regulation with what it inherits. Throws on an unknown id. */
  kitab(id: string): Kitab;
  /** BPMN text of a drawing that is in force now, by its version. Throws on an unknown version. */
  gambar(versi: string): string;
};

/** A folder that cannot be used as it is: the findings say where and how to mend it. */
export class FolderPeraturanSalah extends Error {
  readonly temuan: readonly Temuan[];
  constructor(folder: string, temuan: readonly Temuan[]) {
    super(`${folder}: ${temuan.map((t) => `${t.berkas}:${t.baris} ${t.apa.id}`).join('; ')}`);
    this.name = 'FolderPeraturanSalah';
    this.temuan = temuan;
  }
}

/** Reads and checks every folder below `akar`. Throws FolderPeraturanSalah: a house does not open on half a law. */
export const bacaSemua = async (akar: string): Promise<Pustaka> => {
  const bacaan = await bacaTetangga(akar);
  const peraturan = [...bacaan].map(([nama, b]) => {
    const temuan = temuanFolder(b, bacaan);
    if (!b.peraturan || temuan.length > 0) throw new FolderPeraturanSalah(nama, temuan);
    return b.peraturan;
  });
  return susunPustaka(peraturan, new Map([...bacaan.values()].flatMap((b) => [...b.xml])));
};

/** Everything that is wrong in one folder; the folders beside it may be its parents. */
export const periksaFolder = async (
  akar: string,
  nama: string,
): Promise<{ readonly peraturan: Peraturan | undefined; readonly temuan: readonly Temuan[] }> => {
  const bacaan = await bacaTetangga(akar);
  const ini = bacaan.get(nama) ?? (await bacaPeraturan(join(akar, nama)));
  return { peraturan: ini.peraturan, temuan: temuanFolder(ini, bacaan) };
};

const bacaTetangga = async (akar: string): Promise<ReadonlyMap<string, BacaanPeraturan>> => {
  const folder = readdirSync(akar, { withFileTypes: true }).filter((f) => f.isDirectory());
  return lengkapiTahapan(
    new Map(await Promise.all(folder.map(async (f) => [f.name, await bacaPeraturan(join(akar, f.name))] as const))),
  );
};

const temuanFolder = (b: BacaanPeraturan, semua: ReadonlyMap<string, BacaanPeraturan>): readonly Temuan[] => [
  ...b.temuan,
  ...(b.peraturan
    ? periksa(
        b.peraturan,
        [...semua.values()].flatMap((x) => x.peraturan ?? []),
        b.letak,
      )
    : []),
];

const susunPustaka = (peraturan: readonly Peraturan[], xml: ReadonlyMap<string, () => string>): Pustaka => {
  const kitab = new Map(peraturan.map((p) => [p.id, susunKitab(peraturan, p.id)]));
  return {
    peraturan,
    terlihat: () => peraturan,
    ada: (id) => kitab.has(id),
    kitab(id) {
      const ada = kitab.get(id);
      if (!ada) throw new Error(`peraturan ${id} tidak ada dalam pustaka`);
      return ada;
    },
    gambar(versi) {
      const tulis = xml.get(versi);
      if (!tulis) throw new Error(`gambar versi ${versi} tidak ada dalam pustaka`);
      return tulis();
    },
  };
};
