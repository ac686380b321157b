import type { Dwibahasa } from '../kernel/index.ts';
import type { Suara } from './aturan.ts';
import type { DasarHukum } from './ketentuan.ts';

/** One thing that another regulation would do otherwise with a dossier. */
export type ButirUjiCoba =
  | {
      readonly jenis: 'ditolak' | 'diperingatkan';
      readonly aturan: string;
      readonly suara: Suara;
      readonly pesan: Dwibahasa;
      readonly dasar: readonly DasarHukum[];
    }
  | {
      /** Offices that decide on the way, or that sign a letter: before, and under the other regulation. */
      readonly jenis: 'penyetuju' | 'penanda-tangan';
      readonly naskah?: Dwibahasa;
      readonly semula: readonly Dwibahasa[];
      readonly menjadi: readonly Dwibahasa[];
      readonly dasar: readonly DasarHukum[];
    }
  | {
      /** Letters that are written; or the drawing, where units so counted make it another scope. */
      readonly jenis: 'naskah' | 'lingkup';
      readonly semula: readonly Dwibahasa[];
      readonly menjadi: readonly Dwibahasa[];
      readonly dasar: readonly DasarHukum[];
    }
  /** The other regulation has no drawing of this name: the case is not offered there. */
  | { readonly jenis: 'tanpa-alur'; readonly alur: string }
  /** The facts that the dossier was opened with do not answer what the other regulation asks. */
  | { readonly jenis: 'tak-teruji'; readonly sebab: string };

/** What becomes of a dossier, the weightiest first. */
export const PUTUSAN_UJI_COBA = ['ditolak', 'diperingatkan', 'berbeda', 'tak-teruji', 'sama'] as const;
export type PutusanUjiCoba = (typeof PUTUSAN_UJI_COBA)[number];

/** What was tried may differ in several ways; the weightiest names it. */
export const putusanUjiCoba = (butir: readonly Pick<ButirUjiCoba, 'jenis'>[]): PutusanUjiCoba => {
  const ada = (...jenis: readonly ButirUjiCoba['jenis'][]) => butir.some((b) => jenis.includes(b.jenis));
  if (ada('ditolak', 'tanpa-alur')) return 'ditolak';
  if (ada('diperingatkan')) return 'diperingatkan';
  if (ada('tak-teruji')) return 'tak-teruji';
  return butir.length > 0 ? 'berbeda' : 'sama';
};

export type HitunganUjiCoba = {
  readonly putusan: Readonly<Partial<Record<PutusanUjiCoba, number>>>;
  /** Dossiers by kind of difference; one dossier may count under several. */
  readonly jenis: Readonly<Partial<Record<ButirUjiCoba['jenis'], number>>>;
  /** Dossiers by rule that would refuse or warn. */
  readonly aturan: Readonly<Record<string, number>>;
};

export const HITUNGAN_KOSONG: HitunganUjiCoba = { putusan: {}, jenis: {}, aturan: {} };

/** Adds dossiers to a count: each once under its outcome, once under every kind and every rule. */
export const tambahHitungan = (
  hitungan: HitunganUjiCoba,
  hasil: readonly (readonly ButirUjiCoba[])[],
): HitunganUjiCoba => {
  const putusan: Record<string, number> = { ...hitungan.putusan };
  const jenis: Record<string, number> = { ...hitungan.jenis };
  const aturan: Record<string, number> = { ...hitungan.aturan };
  const naik = (di: Record<string, number>, kunci: string) => {
    di[kunci] = (di[kunci] ?? 0) + 1;
  };
  for (const butir of hasil) {
    naik(putusan, putusanUjiCoba(butir));
    for (const j of new Set(butir.map((b) => b.jenis))) naik(jenis, j);
    for (const a of new Set(butir.flatMap((b) => ('aturan' in b ? [b.aturan] : [])))) naik(aturan, a);
  }
  return { putusan, jenis, aturan };
};
