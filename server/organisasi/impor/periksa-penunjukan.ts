import { alamat, sebutBaris } from './baca-lembar.ts';
import { cariIrisan } from './periksa-masa.ts';
import type { BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** One designated office for each role at a time. */
export const periksaPenunjukan = (
  { posisi, penunjukan }: Pick<BukuKerja, 'posisi' | 'penunjukan'>,
  temuan: Pencatat,
): void => {
  const kode = new Set(posisi.map((p) => p.kode));
  for (const p of penunjukan)
    if (!kode.has(p.posisi))
      temuan.catat('Penunjukan', alamat(p, 'posisi'), ...tidakAda('Posisi', 'Post', p.posisi, 'Posisi'));
  for (const [b, a] of cariIrisan(penunjukan, (p) => p.peran))
    temuan.catat(
      'Penunjukan',
      alamat(b, 'peran'),
      {
        id: `Peran ini sudah ditunjuk ${sebutBaris(a).id} pada masa yang sama.`,
        en: `This role is already designated ${sebutBaris(a).en} in the same period.`,
      },
      {
        id: 'Sisakan satu baris, atau akhiri yang lama dengan Sampai.',
        en: 'Keep one row, or end the old one with Sampai.',
      },
    );
};
