import { alamat, sebutBaris } from './baca-lembar.ts';
import { potong } from './baca-sel.ts';
import { cariIrisan } from './periksa-masa.ts';
import type { Baris, BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** One stipulated appraiser for each unit or post at a time, and never oneself. */
export const periksaKedudukan = (
  { unit, posisi, kedudukan }: Pick<BukuKerja, 'unit' | 'posisi' | 'kedudukan'>,
  temuan: Pencatat,
): void => {
  const kodeUnit = new Set(unit.map((u) => u.kode));
  const unitPosisi = new Map(posisi.map((p) => [p.kode, p.unit]));
  for (const k of kedudukan) {
    if (!kodeUnit.has(k.unit))
      temuan.catat('Kedudukan', alamat(k, 'unit'), ...tidakAda('Unit', 'Unit', k.unit, 'Unit'));
    if (!unitPosisi.has(k.penilai))
      temuan.catat('Kedudukan', alamat(k, 'penilai'), ...tidakAda('Posisi', 'Post', k.penilai, 'Posisi'));
    if (k.posisi !== undefined) periksaKedudukanPosisi(k, k.posisi, unitPosisi, temuan);
  }
  for (const [b, a] of cariIrisan(kedudukan, (k) => (k.posisi === undefined ? `u\n${k.unit}` : `p\n${k.posisi}`)))
    temuan.catat(
      'Kedudukan',
      alamat(b, 'unit'),
      {
        id: `Kedudukan ini sudah ditetapkan ${sebutBaris(a).id} pada masa yang sama.`,
        en: `This is already stipulated ${sebutBaris(a).en} in the same period.`,
      },
      {
        id: 'Sisakan satu baris, atau akhiri yang lama dengan Sampai.',
        en: 'Keep one row, or end the old one with Sampai.',
      },
    );
};

const periksaKedudukanPosisi = (
  k: Baris<'Kedudukan'>,
  posisi: string,
  unitPosisi: ReadonlyMap<string, string>,
  temuan: Pencatat,
): void => {
  const sel = alamat(k, 'posisi');
  const unit = unitPosisi.get(posisi);
  if (unit === undefined) temuan.catat('Kedudukan', sel, ...tidakAda('Posisi', 'Post', posisi, 'Posisi'));
  else if (unit !== k.unit)
    temuan.catat(
      'Kedudukan',
      sel,
      {
        id: `Posisi itu berada di unit "${potong(unit)}", bukan "${potong(k.unit)}".`,
        en: `That post is in unit "${potong(unit)}", not "${potong(k.unit)}".`,
      },
      { id: 'Samakan Kode Unit dengan unit posisinya.', en: 'Make Kode Unit the unit of the post.' },
    );
  if (posisi === k.penilai)
    temuan.catat(
      'Kedudukan',
      sel,
      { id: 'Posisi menilai dirinya sendiri.', en: 'The post appraises itself.' },
      { id: 'Isi Kode Posisi Penilai dengan posisi lain.', en: 'Fill in another post as appraiser.' },
    );
};
