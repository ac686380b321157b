import type { Pola } from '../pola.ts';
import { idPeran, JABATAN_TAHAP, type JabatanTahap, type LangkahTahap, peranJabatan } from './tahap.ts';

/** A step of one office: `nomor` counts its repetitions from 1. */
export type LangkahPola = LangkahTahap & { readonly tugas: string; readonly peran: string; readonly nomor: number };

/** The steps that a pattern takes, each with its task id and role. */
export const langkahPola = (langkah: readonly LangkahTahap[], pola: Pola, ketentuan: readonly string[]) =>
  langkah
    .filter((l) => !l.hanyaPola || l.hanyaPola.includes(pola.id))
    .filter((l) => l.adaKetentuan === undefined || berakhiran(ketentuan, [l.adaKetentuan], 1).length > 0)
    .flatMap((l): readonly LangkahPola[] => {
      const peran = peranPelaku(l.oleh, pola);
      return peran.map((p, i) => ({
        ...l,
        tugas: berulang(l) ? `${l.id}_${idPeran(p)}` : l.id,
        peran: p,
        nomor: i + 1,
      }));
    });

/** Roles of who acts. Monitoring is one task, of the first office; the others are told. */
export const peranPelaku = (oleh: string, pola: Pola): readonly string[] =>
  oleh === 'pemantau' ? semuaPeran(oleh, pola).slice(0, 1) : semuaPeran(oleh, pola);

/** Roles of the pattern's offices in that place, or the role itself. */
export const semuaPeran = (oleh: string, pola: Pola): readonly string[] =>
  isJabatan(oleh) ? jabatanPola[oleh](pola).map(peranJabatan) : [oleh];

/** Provisions of the pattern with one of these endings, or the ending and the number. */
export const berakhiran = (ketentuan: readonly string[], akhiran: readonly string[], nomor: number) =>
  ketentuan.filter((k) => akhiran.some((a) => k.endsWith(`-${a}`) || k.endsWith(`-${a}${nomor}`)));

export const isJabatan = (oleh: string): oleh is JabatanTahap => (JABATAN_TAHAP as readonly string[]).includes(oleh);

const berulang = (l: LangkahTahap) => l.oleh === 'pembagi-target' || l.oleh === 'peninjau';

/** Reviewers below the one who accepts; the last review and the acceptance are one act. */
const jabatanPola: Readonly<Record<JabatanTahap, (pola: Pola) => readonly string[]>> = {
  'penetap-perjanjian': (p) => [p.penetapPerjanjian],
  'pembagi-target': (p) => p.pembagianTarget.map(({ dari }) => dari),
  perekomendasi: (p) => (p.penugas ? [p.penugas.atasRekomendasi] : []),
  penugas: (p) => (p.penugas ? [p.penugas.oleh] : []),
  'pimpinan-unit': (p) => [p.pimpinanUnit],
  'perumus-strategi': (p) => [p.perumusStrategi],
  pemantau: (p) => p.pemantau,
  'penerima-hasil': (p) => [p.penerimaHasil],
  peninjau: (p) => p.peninjau.slice(0, -1),
  'penerima-akhir': (p) => [p.penerimaAkhir],
};
