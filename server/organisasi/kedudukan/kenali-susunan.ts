import type { Tanggal } from '@lincah/domain/kernel';
import {
  faktaKedudukan,
  type HalKelompok,
  type JenisJabatan,
  kenaliKedudukan,
  type PengenalanKedudukan,
  type PetaUnit,
  penilai,
  type RantaiUnit,
  susunPetaUnit,
} from '@lincah/domain/organisasi';
import { type Kitab, type Pelanggaran, parameterBerlaku, tanyaAturan } from '@lincah/domain/regulasi';
import type { BarisKedudukan, SusunanHari } from './susunan-hari.ts';

/** A post as recognition asks for it. */
export type PosisiKenal = {
  readonly id: string;
  readonly unit: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: string | null;
};

export type KedudukanKenal = {
  readonly penilai?: string;
  readonly tercatat?: string;
  readonly kenal: PengenalanKedudukan;
  readonly temuan: readonly Pelanggaran[];
};

/** Answers for any post of the agency on one day; alike questions are asked once. */
export type PengenalSusunan = {
  readonly peta: PetaUnit;
  penilai(posisi: PosisiKenal): string | undefined;
  kenali(posisi: PosisiKenal): KedudukanKenal;
};

export const UNIT_MANDIRI = 'kedudukan.unit-mandiri';

export const susunPengenal = (susunan: SusunanHari, kitab: Kitab, pada: Tanggal): PengenalSusunan => {
  const mandiri = String(parameterBerlaku(kitab, UNIT_MANDIRI, pada)?.nilai ?? '').split(/\s+/);
  const peta = susunPetaUnit(susunan.unit, {
    jabatan: kitab.jabatan,
    mandiri: new Set(mandiri.filter((j) => j !== '')),
    instansi: susunan.instansi,
  });
  const perUnit = kelompokkan(susunan.kedudukan);
  const jenisPosisi = new Map([
    ...susunan.kedudukan.map((k) => [k.penilai, k.jenisPenilai] as const),
    ...susunan.unit.flatMap((u) => (u.pimpinan ? [[u.pimpinan.posisi, u.pimpinan.jenis] as const] : [])),
  ]);
  const rantai = (p: PosisiKenal): RantaiUnit =>
    peta.naik(p.unit).map((u, i) => ({
      unit: u.id,
      ...(u.pimpinan && { pimpinan: u.pimpinan.posisi }),
      kedudukan: (perUnit.get(u.id) ?? [])
        .filter((k) => k.posisi === null || (i === 0 && k.posisi === p.id))
        .map((k) => ({ penilai: k.penilai, ...(k.posisi !== null && { posisi: k.posisi }) })),
    }));
  const penetapan = (p: PosisiKenal, menilai: string): readonly BarisKedudukan[] =>
    seTempat(
      peta.naik(p.unit).flatMap((u) => perUnit.get(u.id) ?? []),
      p,
      menilai,
    );

  const hal = (p: PosisiKenal): HalKelompok => {
    const menilai = penilai(rantai(p), p);
    const [baris, ...lain] = menilai === undefined ? [] : penetapan(p, menilai);
    const jenisPenilai = menilai === undefined ? undefined : jenisPosisi.get(menilai);
    return {
      unit: p.unit,
      jenis: p.jenis,
      ...(p.jenjang !== null && { jenjang: p.jenjang }),
      ...(menilai !== undefined && { penilai: menilai }),
      ...(jenisPenilai && { jenisPenilai }),
      ...(baris?.varian && { tercatat: baris.varian }),
      penilaiMemimpin: menilai !== undefined && peta.dipimpin(menilai) !== undefined,
      penilaiDidelegasikan: Boolean(baris?.delegasi),
      jumlahPenilai: 1 + lain.length,
    };
  };

  const ingatan = new Map<string, KedudukanKenal>();
  const kenaliHal = (h: HalKelompok): KedudukanKenal => {
    const kenal = kenaliKedudukan(peta, kitab, h);
    return {
      ...(h.penilai !== undefined && { penilai: h.penilai }),
      ...(h.tercatat !== undefined && { tercatat: h.tercatat }),
      kenal,
      temuan: tanyaAturan(kitab, 'organisasi.periksa', faktaKedudukan(h, kenal, pada)),
    };
  };
  return {
    peta,
    penilai: (p) => penilai(rantai(p), p),
    kenali: (p) => {
      const h = hal(p);
      const kunci = JSON.stringify(h);
      const hasil = ingatan.get(kunci) ?? kenaliHal(h);
      ingatan.set(kunci, hasil);
      return hasil;
    },
  };
};

const kelompokkan = (daftar: readonly BarisKedudukan[]): ReadonlyMap<string, readonly BarisKedudukan[]> => {
  const hasil = new Map<string, BarisKedudukan[]>();
  for (const k of daftar) hasil.set(k.unit, [...(hasil.get(k.unit) ?? []), k]);
  return hasil;
};

/** The stipulation that makes `menilai` the appraiser, and others for the same place at once. */
const seTempat = (naik: readonly BarisKedudukan[], p: PosisiKenal, menilai: string): readonly BarisKedudukan[] => {
  const milik = naik.filter((k) => k.posisi === p.id);
  const umum = naik.filter((k) => k.posisi === null);
  const berlaku = [...milik, ...umum].find((k) => k.penilai === menilai);
  if (!berlaku) return [];
  const tetangga = (berlaku.posisi === null ? umum : milik).filter((k) => k.unit === berlaku.unit && k !== berlaku);
  return [berlaku, ...tetangga];
};
