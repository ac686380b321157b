import {
  ambilTemplat,
  BERJUDUL,
  type BentukTemplat,
  gabungKasus,
  isianSkema,
  isianSyarat,
  isianTemplat,
  type Naskah,
  rangkai,
  rapikanUraian,
  type SkemaIsian,
  type SuratTanpa,
  type SuratTerurai,
  TATA_BAWAAN,
  type Templat,
  tubuhSurat,
} from '@lincah/domain/naskah';
import { contohNaskah } from '../contoh-naskah.ts';
import { GagalCetak, type Pencetak } from '../pencetak.ts';
import { bolehKosong, daftarContoh, namaIsian, pilihanIsian, tanpa } from './contoh-isian.ts';
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
 * kept only if they give, for sample letters with every field, with none that may be empty, with long lists and with every
 * named value, what the regulation's template gives; otherwise the letter keeps its words, and only its pages are the officer's.
 */
export const bentukTemplat = async (pencetak: Pencetak, jenis: JenisNaskah): Promise<BentukTemplat> => {
  const skema = jenis.skema as SkemaIsian;
  const dasar = await templatDasar({ pencetak, jenis, skema, contoh: contohNaskah(jenis) });
  return { dasar, isian: isianTemplat(isianSkema(skema), dasar), syarat: isianSyarat(skema) };
};

type Bahan = {
  readonly pencetak: Pencetak;
  readonly jenis: JenisNaskah;
  readonly skema: SkemaIsian;
  readonly contoh: Naskah;
};

const templatDasar = async (bahan: Bahan): Promise<Templat> => {
  const { pencetak, jenis, contoh } = bahan;
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
  const templat = await bilaTercetak(() => bacaBagian(bahan));
  return templat?.bagian && (await bilaTercetak(() => samaSemua(bahan, templat))) ? templat : terbatas;
};

/** Undefined where the typesetter refuses what it was asked. */
const bilaTercetak = async <T>(kerja: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await kerja();
  } catch (galat) {
    if (galat instanceof GagalCetak) return undefined;
    throw galat;
  }
};

/** Read once; where words hang on a field with named values, once for each of them. */
const bacaBagian = async (bahan: Bahan): Promise<Templat | null> => {
  const bercabang: { nama: string; pilihan: readonly string[] }[] = [];
  for (const satu of pilihanIsian(bahan.skema)) if (!(await tertulisSaja(bahan, satu))) bercabang.push(satu);
  const [kasus] = bercabang;
  if (!kasus) return bacaKasus(bahan, {});
  if (bercabang.length > 1) return null;
  const semua: { nilai: string; templat: Templat }[] = [];
  for (const nilai of kasus.pilihan) semua.push({ nilai, templat: await bacaKasus(bahan, { [kasus.nama]: nilai }) });
  return gabungKasus(kasus.nama, semua);
};

/** The value is written as it stands, and nothing else hangs on it. */
const tertulisSaja = async (
  bahan: Bahan,
  { nama, pilihan }: { readonly nama: string; readonly pilihan: readonly string[] },
): Promise<boolean> => {
  const bernama = await bilaTercetak(() => bacaNama(bahan, {}));
  if (!bernama) return false;
  for (const nilai of pilihan) {
    const bernilai = await bilaTercetak(() => bacaNama(bahan, { [nama]: nilai }));
    if (JSON.stringify(bernilai) !== JSON.stringify(bernama).replaceAll(`⟦${nama}⟧`, nilai)) return false;
  }
  return true;
};

/** The template read with the names of its fields, once whole and once without each field that may be empty. */
const bacaKasus = async (bahan: Bahan, nilai: Readonly<Record<string, string>>): Promise<Templat> => {
  const tanpaIsian: SuratTanpa[] = [];
  for (const isian of bolehKosong(bahan.skema)) {
    if (isian in nilai || !bahan.jenis.templat.includes(isian.split('.').at(-1) ?? '')) continue;
    const surat = await bilaTercetak(() => bacaNama(bahan, nilai, isian));
    if (surat) tanpaIsian.push({ isian, surat });
  }
  return ambilTemplat(await bacaNama(bahan, nilai), tanpaIsian);
};

const bacaNama = (
  { pencetak, jenis, skema, contoh }: Bahan,
  nilai: Readonly<Record<string, string>>,
  kosong?: string,
): Promise<SuratTerurai> => {
  const bernama = { ...namaIsian(skema), ...nilai };
  const data = kosong === undefined ? bernama : tanpa(bernama, skema, kosong);
  return uraiNama(pencetak, { ...contoh, data }, jenis.templat);
};

const samaSemua = async ({ pencetak, jenis, skema, contoh }: Bahan, templat: Templat): Promise<boolean> => {
  for (const naskah of daftarContoh(contoh, skema)) {
    // what cannot be printed by the regulation's own words is no letter
    const asli = await bilaTercetak(() => uraiSurat(pencetak, naskah, jenis.templat));
    if (asli && !samaUraian(asli, naskah, templat)) return false;
  }
  return true;
};

/** Words that hang on a value that no form names cannot be told from samples. */
const BERCABANG = /\.jenis\s*[=!]=\s*"/;

const samaUraian = (asli: SuratTerurai, naskah: Naskah, templat: Templat): boolean => {
  const jadi = rangkai(templat, naskah);
  return (
    rapikanUraian(tubuhSurat(asli)) === rapikanUraian(jadi.tubuh ?? []) &&
    rapikanUraian(asli.penutup ?? []) === rapikanUraian(jadi.penutup ?? []) &&
    (BERJUDUL.includes(asli.bentuk) ? (asli.judul ?? '') : '') === (jadi.judul ?? '')
  );
};
