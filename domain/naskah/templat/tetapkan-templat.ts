import { type Hasil, type Penolakan, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import type { IzinTemplat } from '../izin.ts';
import type { BentukTemplat } from './bentuk-templat.ts';
import { periksaTemplat, type TemuanTemplat } from './periksa-templat.ts';
import type { Templat } from './templat.ts';

/** A version of an agency's template from a day on. `isi` null: the regulation's own again. */
export type VersiTemplat = {
  readonly versi: number;
  readonly sejak: Tanggal;
  readonly isi: Templat | null;
  readonly oleh: string;
  readonly ditarik: boolean;
};

export type TemplatBaruDiminta = {
  readonly sejak: Tanggal;
  readonly isi: Templat | null;
  /** Newest version that the officer had before her eyes; 0: none. */
  readonly dariVersi: number;
};

export type PenolakanTemplat =
  | Penolakan<'wewenang', 'naskah/templat-tanpa-hak', object>
  | Penolakan<'aturan', 'naskah/templat-salah', { jumlah: number; temuan: readonly TemuanTemplat[] }>
  | Penolakan<'aturan', 'naskah/templat-tak-tercetak', { sebab: string }>
  | Penolakan<'aturan', 'naskah/templat-mundur', { hariIni: string }>
  | Penolakan<'keadaan', 'naskah/templat-bertambah', { versi: number; oleh: string }>
  | Penolakan<'aturan', 'naskah/templat-sama', object>
  | Penolakan<'keadaan', 'naskah/templat-berlaku', { versi: number; sejak: string }>
  | Penolakan<'keadaan', 'naskah/templat-tidak-ada', { versi: number }>;

export type TemplatDitetapkan = {
  readonly peristiwa: 'TemplatDitetapkan';
  readonly versi: number;
  readonly oleh: string;
};

/** Version of a day: the last that began by then; of several of one day the newest. Undefined: the regulation's own. */
export const templatPada = <V extends Pick<VersiTemplat, 'versi' | 'sejak' | 'ditarik'>>(
  ada: readonly V[],
  hari: Tanggal,
): V | undefined =>
  ada
    .filter((v) => !v.ditarik && v.sejak <= hari)
    .sort((a, b) => (a.sejak === b.sejak ? b.versi - a.versi : a.sejak < b.sejak ? 1 : -1))[0];

/** Sets a template from a day on, never backwards: letters that were issued carry theirs. */
export const tetapkanTemplat = (
  baru: TemplatBaruDiminta,
  ada: readonly VersiTemplat[],
  bentuk: BentukTemplat,
  hariIni: Tanggal,
  izin: IzinTemplat,
): Hasil<TemplatDitetapkan, PenolakanTemplat> => {
  const oleh = pakaiIzin(izin, 'templat');
  const terbaru = ada.reduce<VersiTemplat | undefined>((a, v) => (!a || v.versi > a.versi ? v : a), undefined);
  if (terbaru && terbaru.versi > baru.dariVersi)
    return tolak({ jenis: 'keadaan', kode: 'naskah/templat-bertambah', versi: terbaru.versi, oleh: terbaru.oleh });
  if (baru.sejak < hariIni) return tolak({ jenis: 'aturan', kode: 'naskah/templat-mundur', hariIni });
  const temuan = baru.isi ? periksaTemplat(baru.isi, bentuk) : [];
  if (temuan.length > 0) return tolak({ jenis: 'aturan', kode: 'naskah/templat-salah', jumlah: temuan.length, temuan });
  const kini = templatPada(ada, baru.sejak)?.isi ?? bentuk.dasar;
  if (sama(baru.isi ?? bentuk.dasar, kini)) return tolak({ jenis: 'aturan', kode: 'naskah/templat-sama' });
  return sah({ peristiwa: 'TemplatDitetapkan', versi: (terbaru?.versi ?? 0) + 1, oleh });
};

/** Takes back a version before its first day. */
export const tarikTemplat = (
  versi: number,
  ada: readonly VersiTemplat[],
  hariIni: Tanggal,
  izin: IzinTemplat,
): Hasil<VersiTemplat, PenolakanTemplat> => {
  pakaiIzin(izin, 'templat');
  const dia = ada.find((v) => v.versi === versi && !v.ditarik);
  if (!dia) return tolak({ jenis: 'keadaan', kode: 'naskah/templat-tidak-ada', versi });
  return dia.sejak > hariIni
    ? sah(dia)
    : tolak({ jenis: 'keadaan', kode: 'naskah/templat-berlaku', versi, sejak: dia.sejak });
};

/** Equal whatever the order of the keys: one of them has been in a database. */
const sama = (a: unknown, b: unknown): boolean => JSON.stringify(urut(a)) === JSON.stringify(urut(b));
const urut = (n: unknown): unknown =>
  Array.isArray(n)
    ? n.map(urut)
    : typeof n === 'object' && n !== null
      ? Object.fromEntries(
          Object.entries(n)
            .filter(([, v]) => v !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, urut(v)]),
        )
      : n;
