import type { Dwibahasa, Tanggal } from '../kernel/index.ts';
import type { Topik } from './topik.ts';

/** Where a rule, letter or step finds its ground: shown by every refusal. */
export type DasarHukum = { readonly peraturan: string; readonly ketentuan: string; readonly letak: string };

export type Modalitas = 'wajib' | 'diutamakan' | 'dapat' | 'larangan' | 'batas-waktu' | 'definisi';

/** What in the product makes a provision live. `none` says why nothing does. */
export type Pemikul =
  | {
      readonly oleh:
        | 'aturan'
        | 'alur'
        | 'naskah'
        | 'parameter'
        | 'satuan'
        | 'istilah'
        | 'peran'
        | 'pola'
        | 'kedudukan'
        | 'struktur'
        | 'peranTim'
        | 'layar';
      readonly id: string;
    }
  | { readonly oleh: 'none'; readonly alasan: Dwibahasa };

/** Provisions of the texts above that speak of the same matter: to the same effect, or otherwise. */
export type Padanan = { readonly sama?: readonly string[]; readonly beda?: readonly string[] };

export type Ketentuan = {
  readonly id: string;
  readonly letak: string;
  readonly modalitas: Modalitas;
  readonly ringkasan: Dwibahasa;
  readonly topik?: Topik;
  readonly padanan?: Padanan;
  readonly dipikul: readonly Pemikul[];
};

/** The law a decision stands under: which day, whose rules. */
export type Naungan = { readonly hari: Tanggal; readonly peraturan: string };
