import { readFileSync } from 'node:fs';
import { type JenisJabatan, susunPetaUnit, type UnitGaris } from '@lincah/domain/organisasi';
import type { Kitab } from '@lincah/domain/regulasi';

const JENIS: Readonly<Record<string, JenisJabatan>> = {
  negara: 'pejabat-negara',
  utama: 'jpt-utama',
  madya: 'jpt-madya',
  pratama: 'jpt-pratama',
  administrator: 'administrator',
  pengawas: 'pengawas',
  jf: 'fungsional',
};

/**
 * A structure as a list: `parent > unit kind: leader`, the unit named by its kind (`biro`, or `biro#2`), the leader's post
 * `p-<unit>`; `-` leads nothing. The first one is the top.
 */
export const susunanUji = (tulisan: readonly string[]): readonly UnitGaris[] =>
  tulisan.map((baris) => {
    const [, induk, id = '', pimpinan = ''] = /^(?:(\S+) > )?(\S+): (\S+)$/.exec(baris) ?? [];
    if (id === '') throw new Error(`tak terbaca: ${baris}`);
    const jenis = JENIS[pimpinan];
    return {
      id,
      jenis: id.replace(/#.*/, ''),
      ...(induk !== undefined && { induk }),
      ...(jenis && { pimpinan: { posisi: `p-${id}`, jenis } }),
    };
  });

export const petaUji = (unit: readonly UnitGaris[], kitab: Kitab, instansi: string) =>
  susunPetaUnit(unit, { jabatan: kitab.jabatan, mandiri: new Set(MANDIRI(kitab)), instansi });

const MANDIRI = (kitab: Kitab) =>
  String(kitab.parameter['kedudukan.unit-mandiri']?.nilai.at(-1)?.nilai ?? '').split(' ');

/** A structure, the people in it and who appraises them; what must be recognised. Written for a jurist to read. */
export type KasusKenali = {
  readonly ketentuan: string;
  readonly nama: string;
  readonly peraturan: string;
  readonly instansi: string;
  readonly susunan: readonly string[];
  readonly unit: string;
  readonly penilai: string;
  readonly tercatat?: string;
  readonly harap: Readonly<Record<'varian' | 'pola' | 'struktur' | 'penugas' | 'cara', string>>;
};

export const kasusKenali: readonly KasusKenali[] = JSON.parse(
  readFileSync(new URL('./kenali-kedudukan.kasus.json', import.meta.url), 'utf8'),
);
