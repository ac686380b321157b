import type { BahanPeriksa } from './periksa.ts';
import { type Temuan, temuan } from './temuan.ts';

/** An id may stand once in its list. */
export const periksaGanda = ({ peraturan: p, letak }: BahanPeriksa): readonly Temuan[] =>
  [
    ['ketentuan', p.ketentuan] as const,
    ['peran', p.peran] as const,
    ['parameter', p.parameter] as const,
    ['satuan', p.satuan] as const,
    ['pola', p.pola] as const,
    ['tahap', p.tahap] as const,
    ['jabatan', p.jabatan] as const,
    ['kedudukan', p.kedudukan] as const,
    ['struktur', p.struktur] as const,
    ['peran-tim', p.peranTim] as const,
    ['aturan', p.aturan] as const,
    ['alur', p.alur] as const,
  ].flatMap(([bagian, isi]) =>
    isi.flatMap(({ id }, i) =>
      isi.findIndex((x) => x.id === id) < i
        ? [ganda(bagian === 'alur' ? letak(`alur/${id}`, []) : letak(bagian, [i, 'id']), id)]
        : [],
    ),
  );

const ganda = (di: { berkas: string; baris: number }, id: string) =>
  temuan(
    di,
    'id-ganda',
    { id: `id “${id}” sudah dipakai di atas`, en: `id “${id}” is already used above` },
    { id: 'beri id lain, atau gabungkan keduanya', en: 'give it another id, or merge the two' },
  );
