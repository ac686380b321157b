import { createHash } from 'node:crypto';
import { amankanNaskah, amankanNilai, type Naskah, rangkai, type SuratTerangkai } from '@lincah/domain/naskah';
import { sesuaikanHuruf } from './huruf.ts';
import { type AmbilLambang, lambangSurat } from './lambang-instansi/ambil.ts';
import { GagalCetak, type Lembar, type Pencetak } from './pencetak.ts';
import { susunSajian } from './sajian.ts';

export type Cetakan = { readonly pdf: Buffer; readonly sidik: string; readonly halaman: number };

/** How a letter is printed: the press, the public address that the QR code leads to, and where emblems come from. */
export type Percetakan = {
  readonly pencetak: Pencetak;
  readonly alamatDasar: string;
  readonly lambang?: AmbilLambang;
};

/** PDF/A-2a of a letter: the same value and template give the same bytes, on any machine and day. */
export const cetak = async (p: Percetakan, naskah: Naskah, templat: string): Promise<Cetakan> => {
  const { isi, halaman } = await p.pencetak.susun(await lembar(p, naskah, templat, 'pdf'));
  const pdf = Buffer.from(isi);
  return { pdf, sidik: createHash('sha256').update(pdf).digest('hex'), halaman };
};

/** The pages as SVG, for screens. A letter without number is a draft: marked KONSEP, without QR code. */
export const gambarHalaman = async (p: Percetakan, naskah: Naskah, templat: string): Promise<string[]> => {
  const { isi, halaman } = await p.pencetak.susun(await lembar(p, naskah, templat, 'svg'));
  return potongSvg(String(isi), halaman);
};

const lembar = async (p: Percetakan, mentah: Naskah, templat: string, bentuk: Lembar['bentuk']): Promise<Lembar> => {
  tolakTemplatLiar(templat);
  const naskah = siapkanNaskah(mentah);
  const lambang = await lambangSurat(p, mentah);
  const sajian = {
    ...(await susunSajian(naskah, p.alamatDasar)),
    ...(mentah.templat && { tata: siapkanTata(mentah) }),
    ...(lambang && { lambang: lambang.nama }),
  };
  const waktu = Date.parse(`${naskah.tanggal}T00:00:00Z`) / 1000;
  return {
    templat,
    inputs: { naskah: JSON.stringify(naskah), sajian: JSON.stringify(sajian) },
    bentuk,
    waktu,
    ...(lambang && { berkas: { [lambang.nama]: lambang.isi } }),
  };
};

/** Letter and fields as the face of letters can show them. */
export const siapkanNaskah = ({ templat: _, ...naskah }: Naskah): Naskah => tampak(amankanNaskah(naskah));

/** The agency's template with the fields of the letter: text made safe after the fields stand in it, never code. */
export const siapkanTata = (naskah: Naskah): SuratTerangkai | undefined =>
  naskah.templat && tampak(amankanNilai(rangkai(naskah.templat, naskah)));

const tampak = <T>(nilai: T): T => JSON.parse(sesuaikanHuruf(JSON.stringify(nilai))) as T;

// The typesetter cannot read outside its folder and its process has no way to the network. These words of its language
// have no place in a letter all the same: what could load or run other code is refused by name.
const LIAR = /\b(?:import|include|eval|std|plugin|read)\b|@(?:preview|local)/;
const TATA_LETAK = '#import "/naskah-dinas.typ": *';

export const tolakTemplatLiar = (templat: string): void => {
  const liar = LIAR.exec(templat.replace(TATA_LETAK, ''));
  if (liar) throw new GagalCetak(`templat memakai kata terlarang: ${liar[0]}`);
};

const UKURAN = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/;

/** The typesetter stacks all pages in one drawing; each page looks through its own window. */
const potongSvg = (svg: string, halaman: number): string[] =>
  Array.from({ length: halaman }, (_, i) =>
    svg.replace(UKURAN, (_semua, lebar, tinggi) => {
      const satu = Number(tinggi) / halaman;
      return `viewBox="0 ${satu * i} ${lebar} ${satu}" width="${lebar}pt" height="${satu}pt"`;
    }),
  );
