import { alamat } from './baca-lembar.ts';
import { cariIrisan } from './periksa-masa.ts';
import type { BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** One designated office for each role at a time. */
export const periksaPenunjukan = ({ posisi, penunjukan }: BukuKerja, temuan: Pencatat): void => {
  const kode = new Set(posisi.map((p) => p.kode));
  for (const p of penunjukan)
    if (!kode.has(p.posisi))
      temuan.catat('Penunjukan', alamat(p, 'posisi'), ...tidakAda('Posisi', 'Post', p.posisi, 'Posisi'));
  for (const [b, a] of cariIrisan(penunjukan, (p) => p.peran))
    temuan.catat(
      'Penunjukan',
      alamat(b, 'peran'),
      {
        id: `Peran ini sudah ditunjuk di baris ${a.baris} pada masa yang sama.`,
        en: `This role is already designated in row ${a.baris} in the same period.`,
      },
      {
        id: 'Sisakan satu baris, atau akhiri yang lama dengan Sampai.',
        en: 'Keep one row, or end the old one with Sampai.',
      },
    );
};
