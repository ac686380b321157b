import { alamat, sebutBaris } from './baca-lembar.ts';
import { cariIrisan } from './periksa-masa.ts';
import type { BukuKerja } from './susunan.ts';
import type { Pencatat } from './temuan.ts';
import { tidakAda } from './tidak-ada.ts';

/** Each post in a known unit, a level for functional posts, one leader a unit at a time. */
export const periksaPosisi = ({ unit, posisi }: Pick<BukuKerja, 'unit' | 'posisi'>, temuan: Pencatat): void => {
  const kodeUnit = new Set(unit.map((u) => u.kode));
  for (const p of posisi) {
    if (!kodeUnit.has(p.unit)) temuan.catat('Posisi', alamat(p, 'unit'), ...tidakAda('Unit', 'Unit', p.unit, 'Unit'));
    if (p.jenis === 'fungsional' && p.jenjang === undefined)
      temuan.catat(
        'Posisi',
        alamat(p, 'jenjang'),
        { id: 'Jabatan fungsional tanpa jenjang.', en: 'A functional post without its level.' },
        {
          id: 'Isi Jenjang, misalnya Ahli Muda atau Terampil.',
          en: 'Fill in Jenjang, for example Ahli Muda or Terampil.',
        },
      );
    if (p.kelas === 0)
      temuan.catat(
        'Posisi',
        alamat(p, 'kelas'),
        { id: 'Kelas jabatan dimulai dari 1.', en: 'Job classes begin at 1.' },
        { id: 'Isi 1 sampai 17 atau kosongkan.', en: 'Fill in 1 to 17 or leave it empty.' },
      );
  }
  for (const [b, a] of cariIrisan(
    posisi.filter((p) => p.pimpinan),
    (p) => p.unit,
  ))
    temuan.catat(
      'Posisi',
      alamat(b, 'pimpinan'),
      {
        id: `Unit ini sudah dipimpin posisi ${sebutBaris(a).id} pada masa yang sama.`,
        en: `This unit is already led by the post ${sebutBaris(a).en} in the same period.`,
      },
      {
        id: 'Satu unit satu pimpinan: ubah Pimpinan menjadi Tidak pada salah satunya.',
        en: 'One leader a unit: change Pimpinan to Tidak in one of them.',
      },
    );
};
