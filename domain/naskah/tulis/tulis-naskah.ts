import { type Hasil, type Penolakan, pakaiIzin, sah, tolak } from '../../kernel/index.ts';
import { periksaIsian, type SkemaIsian, type TemuanIsian } from '../isian.ts';
import type { IzinMenulis } from '../izin.ts';

/** A letter that somebody in an office writes: the form of its kind, and what its envelope asks for. */
export type Tulisan = {
  readonly jenis: string;
  readonly hal: string;
  /** As the letter names them. */
  readonly yth: readonly string[];
  readonly lampiran: string;
  readonly tembusan: readonly string[];
  /** The office that signs. */
  readonly penandaTangan: string;
  readonly isi: Readonly<Record<string, unknown>>;
};

/** Parts of the envelope that a kind may have; its subject and its signatory every kind has. */
export const BAGIAN_AMPLOP = ['yth', 'lampiran', 'tembusan'] as const;
export type BagianAmplop = (typeof BAGIAN_AMPLOP)[number];

export type PenolakanTulis =
  | Penolakan<'wewenang', 'naskah/bukan-jabatan-saya', object>
  | Penolakan<'wewenang', 'naskah/tanpa-pelimpahan', object>
  | Penolakan<'wewenang', 'naskah/di-luar-pelimpahan', { pemberi: string }>
  | Penolakan<'aturan', 'naskah/pihak-sendiri', object>
  | Penolakan<'keadaan', 'naskah/pihak-lowong', object>
  | Penolakan<'aturan', 'naskah/tulisan-belum-lengkap', { temuan: readonly TemuanIsian[] }>;

export type NaskahDitulis = {
  readonly peristiwa: 'NaskahDitulis';
  readonly tulisan: Tulisan;
  readonly oleh: string;
};

/** Parts of the envelope that the form of this kind asks for. */
export const amplopDiminta = (skema: SkemaIsian): readonly BagianAmplop[] =>
  BAGIAN_AMPLOP.filter((b) => skema['x-amplop']?.includes(b));

/** Writes a letter of a kind that no dossier asks for. What its form lacks is named, field by field. */
export const tulisNaskah = (
  tulisan: Tulisan,
  skema: SkemaIsian,
  izin: IzinMenulis,
): Hasil<NaskahDitulis, PenolakanTulis> => {
  const oleh = pakaiIzin(izin, tulisan.penandaTangan);
  const temuan = periksaTulisan(tulisan, skema);
  return temuan.length > 0
    ? tolak({ jenis: 'aturan', kode: 'naskah/tulisan-belum-lengkap', temuan })
    : sah({ peristiwa: 'NaskahDitulis', tulisan, oleh });
};

/** What a letter lacks before it can be issued; envelope first, as the form has it. */
export const periksaTulisan = (tulisan: Tulisan, skema: SkemaIsian): readonly TemuanIsian[] => [
  ...(tulisan.hal.trim() === '' ? [HAL] : []),
  ...(tulisan.yth.length === 0 && amplopDiminta(skema).includes('yth') ? [YTH] : []),
  ...periksaIsian(skema, tulisan.isi),
];

const HAL: TemuanIsian = {
  isian: 'hal',
  pesan: { id: 'Hal: wajib diisi.', en: 'Subject: must be filled in.' },
};
const YTH: TemuanIsian = {
  isian: 'yth',
  pesan: { id: 'Yth.: sebutkan paling sedikit satu tujuan.', en: 'To: name at least one addressee.' },
};
