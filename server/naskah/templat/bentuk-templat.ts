import {
  ambilTemplat,
  BERJUDUL,
  type BentukTemplat,
  isianSkema,
  isianTemplat,
  isOrang,
  type Naskah,
  rangkai,
  rapikanUraian,
  type SkemaIsian,
  type SuratTerurai,
  TATA_BAWAAN,
  type Templat,
  tubuhSurat,
} from '@lincah/domain/naskah';
import { contohNaskah } from '../contoh-naskah.ts';
import { GagalCetak, type Pencetak } from '../pencetak.ts';
import { uraiNama, uraiSurat } from './urai.ts';

/** A letter kind of a regulation, as its book holds it. */
export type JenisNaskah = {
  readonly jenis: string;
  readonly nama: { readonly id: string };
  readonly skema: Readonly<Record<string, unknown>>;
  readonly templat: string;
};

/**
 * What an officer may write in a letter of this kind: the regulation's own words in parts, and its fields. The parts are
 * kept only if they give, for sample letters with every field and with none that may be empty, what the regulation's
 * template gives; a letter with cases or tables keeps its words, and only its pages and closing are the officer's.
 */
export const bentukTemplat = async (pencetak: Pencetak, jenis: JenisNaskah): Promise<BentukTemplat> => {
  const skema = jenis.skema as SkemaIsian;
  const dasar = await templatDasar(pencetak, jenis, skema);
  return { dasar, isian: isianTemplat(isianSkema(skema), dasar) };
};

const templatDasar = async (pencetak: Pencetak, jenis: JenisNaskah, skema: SkemaIsian): Promise<Templat> => {
  const contoh = contohNaskah(jenis);
  const asli = await uraiSurat(pencetak, contoh, jenis.templat);
  const terbatas: Templat = {
    ...TATA_BAWAAN,
    bentuk: asli.bentuk,
    ...(BERJUDUL.includes(asli.bentuk) && asli.judul !== undefined && { judul: asli.judul }),
    bagian: null,
    penutup: null,
    ...((asli.lampiran?.length ?? 0) > 0 && { lampiran: true }),
  };
  if (BERCABANG.test(jenis.templat)) return terbatas;
  try {
    const templat = await bacaBagian(pencetak, jenis, skema, contoh);
    const setara = templat.bagian !== null && (await samaSemua(pencetak, jenis, templat, daftarContoh(contoh, skema)));
    return setara ? templat : terbatas;
  } catch (galat) {
    if (galat instanceof GagalCetak) return terbatas;
    throw galat;
  }
};

/** The template read with the names of its fields, once whole and once without each text that may be empty. */
const bacaBagian = async (
  pencetak: Pencetak,
  jenis: JenisNaskah,
  skema: SkemaIsian,
  contoh: Naskah,
): Promise<Templat> => {
  const baca = (kosong?: string) => uraiNama(pencetak, { ...contoh, data: namaIsian(skema, kosong) }, jenis.templat);
  const boleh = Object.entries(skema.properties ?? {}).filter(([nama, isi]) => bolehKosong(skema, nama, isi));
  const tanpa: SuratTerurai[] = [];
  for (const [nama] of boleh) tanpa.push(await baca(nama));
  return ambilTemplat(await baca(), tanpa);
};

const bolehKosong = ({ required }: SkemaIsian, nama: string, { type, format, enum: pilihan }: SkemaIsian): boolean =>
  type === 'string' && !format && !pilihan && !required?.includes(nama);

const samaSemua = async (
  pencetak: Pencetak,
  jenis: JenisNaskah,
  templat: Templat,
  contoh: readonly Naskah[],
): Promise<boolean> => {
  for (const naskah of contoh)
    if (!samaUraian(await uraiSurat(pencetak, naskah, jenis.templat), naskah, templat)) return false;
  return true;
};

/** Words that hang on what a field says, or on how many there are, cannot be told from samples. */
const BERCABANG = /[=!]=\s*"[^"]|\.at\(isi\.|len\(\)\s*(?:[<>]=?|==)\s*[1-9]/;

const samaUraian = (asli: SuratTerurai, naskah: Naskah, templat: Templat): boolean => {
  const jadi = rangkai(templat, naskah);
  return (
    rapikanUraian(tubuhSurat(asli)) === rapikanUraian(jadi.tubuh ?? []) &&
    rapikanUraian(asli.penutup ?? []) === rapikanUraian(jadi.penutup ?? []) &&
    (BERJUDUL.includes(asli.bentuk) ? (asli.judul ?? '') : '') === (jadi.judul ?? '')
  );
};

/** Every field filled; every field that may be empty empty, and one day alone; two entries in every list. */
const daftarContoh = (contoh: Naskah, skema: SkemaIsian): readonly Naskah[] => {
  const ubah = (jadi: (nama: string, isi: SkemaIsian, nilai: unknown) => unknown): Naskah => ({
    ...contoh,
    data: Object.fromEntries(
      Object.entries(skema.properties ?? {}).map(([nama, isi]) => [nama, jadi(nama, isi, contoh.data[nama])]),
    ),
  });
  return [
    contoh,
    ubah((nama, isi, nilai) => {
      if (nama === 'selesai') return contoh.data.mulai ?? nilai;
      if (isi.type === 'array' && !isi.minItems && !skema.required?.includes(nama)) return [];
      return bolehKosong(skema, nama, isi) ? '' : nilai;
    }),
    ubah((_nama, _isi, nilai) => (Array.isArray(nilai) ? [...nilai, ...nilai.map(lain)] : nilai)),
  ];
};

/** A second entry that is not the first. */
const lain = (nilai: unknown): unknown => {
  if (typeof nilai === 'string') return `${nilai} lain`;
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai).map(([k, v]) => [
      k,
      typeof v === 'string' && !/^\d/.test(v) && k !== 'jenis' ? `${v} lain` : v,
    ]),
  );
};

/** Fields that hold their own names; `kosong` holds nothing. */
const namaIsian = (skema: SkemaIsian, kosong?: string): Naskah['data'] =>
  Object.fromEntries(
    Object.entries(skema.properties ?? {}).map(([nama, isi]) => [nama, nama === kosong ? '' : bernama(isi, nama)]),
  );

const bernama = (skema: SkemaIsian, nama: string): unknown => {
  if (skema.type === 'array') {
    const isi = skema.items ?? {};
    return isi.properties ? [bernama(isi, `${nama}.pertama`), bernama(isi, `${nama}.terakhir`)] : [`⟦${nama}⟧`];
  }
  if (skema.properties) {
    const isi = Object.entries(skema.properties).map(([k, s]) => [k, bernama(s, `${nama}.${k}`)]);
    return { ...Object.fromEntries(isi), ...(isOrang(skema) && { isian: nama }) };
  }
  return skema.enum ? skema.enum[0] : `⟦${nama}⟧`;
};
