import { type Dwibahasa, type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import { batasPelimpahan, type Kitab } from '../../regulasi/index.ts';
import type { GarisKuasa } from './garis-kuasa.ts';
import type { IzinPelimpahan } from './izin.ts';
import type { IsiPelimpahan, KewenanganDilimpahkan, Pelimpahan } from './pelimpahan.ts';
import type { PenolakanPelimpahan } from './penolakan.ts';

/** What stands around a delegation on its first day. */
export type SekitarPelimpahan = {
  /** How the delegate stands below; undefined: not at all, or too far. */
  readonly garis: GarisKuasa | undefined;
  /** Who holds the office that delegates; null: nobody. */
  readonly pejabat: 'definitif' | 'plt' | 'plh' | null;
  /** Delegations between the two offices that are not over. */
  readonly lain: readonly (Pelimpahan & { readonly nomorSurat: string })[];
  readonly kitab: Pick<Kitab, 'naskah' | 'istilah'>;
  /** Kinds that people write, and those that come of acts of dossiers. */
  readonly ditulis: readonly string[];
  readonly diputus: readonly string[];
};

/**
 * Puts on record that an office one or two levels below signs certain letters in the name of this one. Never for days gone by,
 * never for letters that the regulation keeps to the office itself, never by who only stands in for its holder: responsibility
 * stays with who delegates (UU 30/2014 Pasal 14 ayat (4), (7), (8)).
 */
export const limpahkan = (
  isi: IsiPelimpahan,
  sekitar: SekitarPelimpahan,
  hariIni: Tanggal,
  izin: IzinPelimpahan,
): Hasil<KewenanganDilimpahkan, PenolakanPelimpahan> => {
  const oleh = pakaiIzin(izin, isi.pemberi);
  const salah = periksaIsian(isi, hariIni) ?? periksaPejabat(sekitar) ?? periksaJenis(isi, sekitar);
  if (salah) return tolak(salah);
  if (!sekitar.garis) return tolak({ jenis: 'aturan', kode: 'pelimpahan/bukan-bawahan' });
  const lain = sekitar.lain.find((p) => beririsan(isi, p) && berbagiJenis(isi.jenis, p.jenis));
  if (lain) return tolak({ jenis: 'keadaan', kode: 'pelimpahan/bertumpuk', nomorSurat: lain.nomorSurat });
  return sah({ peristiwa: 'KewenanganDilimpahkan', isi, bentuk: sekitar.garis.bentuk, oleh });
};

const periksaIsian = (isi: IsiPelimpahan, hariIni: Tanggal): PenolakanPelimpahan | undefined => {
  const kosong = (['nomorSurat', 'alasan'] as const).find((k) => isi[k].trim() === '');
  if (kosong) return { jenis: 'aturan', kode: 'pelimpahan/kurang-isian', isian: kosong };
  if (isi.sejak < hariIni) return { jenis: 'aturan', kode: 'pelimpahan/mundur', hariIni };
  if (isi.sampai !== undefined && isi.sampai < isi.sejak) return { jenis: 'aturan', kode: 'pelimpahan/masa-terbalik' };
  return undefined;
};

const periksaPejabat = ({ pejabat, kitab }: SekitarPelimpahan): PenolakanPelimpahan | undefined =>
  pejabat === 'definitif'
    ? undefined
    : {
        jenis: 'aturan',
        kode: 'pelimpahan/tanpa-pejabat',
        sebagai: pejabat,
        batas: kitab.istilah['batas-pelimpahan-mandat'],
      };

const periksaJenis = (
  { jenis }: IsiPelimpahan,
  { kitab, ditulis, diputus }: SekitarPelimpahan,
): PenolakanPelimpahan | undefined => {
  for (const satu of jenis) {
    const naskah = Object.hasOwn(kitab.naskah, satu) ? kitab.naskah[satu] : undefined;
    if (!naskah) return { jenis: 'aturan', kode: 'pelimpahan/jenis-asing', nama: satu };
    const batas: Dwibahasa | undefined = batasPelimpahan(kitab, satu);
    if (batas) return { jenis: 'aturan', kode: 'pelimpahan/jenis-terlarang', nama: naskah.nama, batas };
    if (!ditulis.includes(satu) && !diputus.includes(satu))
      return { jenis: 'aturan', kode: 'pelimpahan/jenis-berkas', nama: naskah.nama };
  }
  return undefined;
};

const beririsan = (a: IsiPelimpahan, b: Pelimpahan): boolean =>
  (b.sampai === undefined || a.sejak <= b.sampai) &&
  (a.sampai === undefined || b.sejak <= a.sampai) &&
  (b.dicabutSejak === undefined || (b.sejak < b.dicabutSejak && a.sejak < b.dicabutSejak));

/** Empty stands for every written kind: two of these meet, and a named kind is told from them by its own name only. */
const berbagiJenis = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 ? a.length === b.length : a.some((j) => b.includes(j));
