import type { Dwibahasa } from '../../kernel/index.ts';
import type { SoalTim } from './tim.ts';

/** Seats that cannot all be taken, whoever sits where: together they want more people than there are for any of them. */
export type BentrokTim = {
  readonly kursi: readonly number[];
  readonly dibutuhkan: number;
  readonly tersedia: number;
};

/**
 * Why seats stay empty, given the choices of a solution that fills as many as can be. From an empty seat we follow who could
 * take it, the seats they took instead, who could take those, and so on: what is reached is a set of seats that compete for
 * one set of people, all of whom are in use already.
 */
export const cariBentrok = (soal: SoalTim, terpilih: readonly number[]): readonly BentrokTim[] => {
  const duduk = new Map(terpilih.map((i) => [soal.pilihan[i]?.orang, soal.pilihan[i]?.kursi]));
  const terisi = (k: number) => [...duduk.values()].filter((d) => d === k).length;
  const kosong = soal.kursi.flatMap((jumlah, k) => (terisi(k) < jumlah ? [k] : []));
  const sudah = new Set<number>();
  return kosong.flatMap((awal) => {
    if (sudah.has(awal)) return [];
    const { kursi, orang } = jangkau(soal, duduk, awal);
    for (const k of kursi) sudah.add(k);
    const dibutuhkan = kursi.reduce((semua, k) => semua + (soal.kursi[k] ?? 0), 0);
    return [{ kursi, dibutuhkan, tersedia: orang }];
  });
};

const jangkau = (soal: SoalTim, duduk: ReadonlyMap<number | undefined, number | undefined>, awal: number) => {
  const kursi = new Set([awal]);
  const orang = new Set<number>();
  for (const k of kursi) // grows while it is walked
    for (const p of soal.pilihan) {
      if (p.kursi !== k) continue;
      orang.add(p.orang);
      const lain = duduk.get(p.orang);
      if (lain !== undefined) kursi.add(lain);
    }
  return { kursi: [...kursi].toSorted((a, b) => a - b), orang: orang.size };
};

/** Who would fit a seat if one demand were dropped. */
export type Kelonggaran = {
  /** Fit but for the grade. */
  readonly tanpaJenjang: number;
  /** Fit but for the load limit. */
  readonly melebihi: number;
  /** Fit, but the regulation refuses them. */
  readonly terlarang: number;
};

/** The conflict in one sentence, seats by their names, and what would help. */
export const jelaskanBentrok = (
  { kursi, dibutuhkan, tersedia }: BentrokTim,
  nama: readonly string[],
  longgar: readonly Kelonggaran[],
): { readonly pesan: Dwibahasa; readonly jalanKeluar: Dwibahasa } => {
  const sebut = kursi.map((k) => `“${nama[k] ?? k + 1}”`);
  const sama = kursi.length > 1;
  return {
    pesan: {
      id: `${gabung(sebut, 'dan')} ${sama ? 'bersama-sama ' : ''}membutuhkan ${dibutuhkan} orang, sedangkan yang memenuhi hanya ${tersedia}.`,
      en: `${gabung(sebut, 'and')} ${sama ? 'together need' : 'needs'} ${dibutuhkan} ${orang(dibutuhkan)}, and only ${tersedia} fit.`,
    },
    jalanKeluar: kataLonggar(kursi.flatMap((k) => longgar[k] ?? [])),
  };
};

const kataLonggar = (longgar: readonly Kelonggaran[]): Dwibahasa => {
  const jumlah = (apa: keyof Kelonggaran) => longgar.reduce((semua, l) => semua + l[apa], 0);
  const [jenjang, melebihi, terlarang] = [jumlah('tanpaJenjang'), jumlah('melebihi'), jumlah('terlarang')];
  const bagian: Dwibahasa[] = [];
  if (jenjang > 0)
    bagian.push({
      id: `tanpa syarat jenjang ada ${jenjang} pilihan lagi`,
      en: `without the grade there are ${jenjang} more`,
    });
  if (melebihi > 0)
    bagian.push({
      id: `dengan yang melebihi batas beban ada ${melebihi} pilihan lagi`,
      en: `with those over the load limit there are ${melebihi} more`,
    });
  if (terlarang > 0)
    bagian.push({
      id: `${terlarang} pilihan tertutup oleh ketentuan`,
      en: `${terlarang} ${terlarang === 1 ? 'is' : 'are'} ruled out by a provision`,
    });
  if (bagian.length === 0)
    return {
      id: 'Kurangi jumlah orang atau kompetensi yang diminta, atau mintalah pegawai dari instansi lain.',
      en: 'Ask for fewer people or competences, or ask another agency for people.',
    };
  return { id: awali(bagian.map((b) => b.id).join('; ')), en: awali(bagian.map((b) => b.en).join('; ')) };
};

const awali = (teks: string): string => `${teks.charAt(0).toUpperCase()}${teks.slice(1)}.`;
const orang = (n: number): string => (n === 1 ? 'person' : 'people');
const gabung = (daftar: readonly string[], kata: string): string =>
  daftar.length < 2 ? (daftar[0] ?? '') : `${daftar.slice(0, -1).join(', ')} ${kata} ${daftar.at(-1)}`;
