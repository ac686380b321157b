import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';
import { type BarisDaftar, type BarisImpor, pencariUnit } from '@lincah/domain/organisasi';
import { SEBAB_TAK_DITEMPATKAN } from './sebab-tempat.ts';
import type { Letak } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

type BarisTerbaca = BarisImpor & Letak;
type Sebab = readonly [Dwibahasa, Dwibahasa];
type Cacat = { readonly kolom: string; readonly sebab: Sebab };

/** Rows of a list without a NIP: supporting staff, when the agency gave them a number and the row names their unit and work. */
export const uraiPendukung = (
  daftar: readonly BarisTerbaca[],
  unit: readonly BarisImpor[],
  berlaku: Tanggal,
  temuan: Pencatat,
): BarisTerbaca[] => {
  const cari = pencariUnit(unit);
  return daftar.flatMap((b) => {
    if (b.nip !== undefined && b.nomor === undefined) return [];
    const letak = cari(b as Partial<BarisDaftar>);
    const cacat = periksa(b, letak);
    if (!cacat && 'kode' in letak) return [susun(b, letak.kode, berlaku)];
    if (cacat) temuan.catat('Daftar', `${b.letak.get(cacat.kolom) ?? 'A'}${b.baris}`, ...cacat.sebab);
    return [];
  });
};

const periksa = (b: BarisTerbaca, letak: ReturnType<ReturnType<typeof pencariUnit>>): Cacat | undefined => {
  if (b.nip !== undefined) return { kolom: 'nomor', sebab: DUA_NOMOR };
  if (b.nomor === undefined) return { kolom: 'nip', sebab: TANPA_PENGENAL };
  if ('sebab' in letak) return { kolom: 'unit', sebab: SEBAB_TAK_DITEMPATKAN[letak.sebab](b as Partial<BarisDaftar>) };
  return b.jabatan === undefined ? { kolom: 'jabatan', sebab: TANPA_TUGAS } : undefined;
};

/** Field of the sheet → column of the list that it is read from. */
const DARI = { nomor: 'nomor', nama: 'nama', unit: 'unit', tugas: 'jabatan', pendidikan: 'pendidikan' } as const;

const susun = (
  { nomor, nama, pendidikan, jabatan, sejak, baris, letak }: BarisTerbaca,
  unit: unknown,
  berlaku: Tanggal,
) => ({
  nomor,
  nama,
  ...(pendidikan !== undefined && { pendidikan }),
  unit,
  tugas: jabatan,
  sejak: sejak ?? berlaku,
  baris,
  letak: new Map(
    Object.entries(DARI)
      .filter(([f, dari]) => f !== 'pendidikan' || letak.has(dari))
      .map(([f, dari]) => [f, letak.get(dari) ?? 'A']),
  ),
});

const DUA_NOMOR: Sebab = [
  {
    id: 'Baris ini memuat NIP dan Nomor Tenaga Pendukung; satu orang hanya salah satunya.',
    en: 'This row has a NIP and a number of supporting staff; a person is one or the other.',
  },
  { id: 'Kosongkan salah satunya.', en: 'Empty one of them.' },
];
const TANPA_PENGENAL: Sebab = [
  { id: 'Baris ini tanpa NIP.', en: 'This row has no NIP.' },
  {
    id: 'Isi NIP. Bagi tenaga pendukung, yang tidak ber-NIP, isi Nomor Tenaga Pendukung.',
    en: 'Fill in the NIP. For supporting staff, who have none, fill in Nomor Tenaga Pendukung.',
  },
];
const TANPA_TUGAS: Sebab = [
  { id: 'Tugas tenaga pendukung ini belum disebut.', en: 'The work of this person is not given.' },
  { id: 'Isi pekerjaannya di kolom Jabatan.', en: 'Fill in the work in the column Jabatan.' },
];
