import type { Pewaktu, Tugas } from '../alur.ts';
import type { Pola } from '../pola.ts';
import { berakhiran, type LangkahPola, peranPelaku, semuaPeran } from './pelaku.ts';

/** The task of a step: answers, letters, provisions of the stage and of the pattern. */
export const tugasLangkah = (l: LangkahPola, pola: Pola, milikPola: readonly string[]): Omit<Tugas, 'keluar'> => ({
  id: l.tugas,
  nama: l.nama,
  ketentuan: [...new Set([...l.ketentuan, ...berakhiran(milikPola, l.ketentuanPola, l.nomor)])],
  jenis: 'tugas',
  peran: l.peran,
  pilihan: [
    { ...l.lanjut, beralasan: false },
    ...(l.kembali ? [{ kode: l.kembali.kode, nama: l.kembali.nama, beralasan: true }] : []),
  ],
  ...(l.formulir && { formulir: l.formulir }),
  naskah: l.naskah.map(({ jenis, kepada, tembusan }) => {
    const [dituju] = kepada ? peranPelaku(kepada, pola) : [];
    const lain = tembusan.flatMap((t) => semuaPeran(t, pola)).filter((p) => p !== dituju && p !== l.peran);
    return { jenis, pada: l.lanjut.kode, ...(dituju && { kepada: dituju }), tembusan: [...new Set(lain)] };
  }),
  ...(l.pertanyaan && { pertanyaan: l.pertanyaan }),
});

/** The reminder of a step, when it has one; it never closes the task. */
export const pengingatLangkah = (l: LangkahPola, pola: Pola): readonly Pewaktu[] => {
  if (!l.pengingat) return [];
  const [beritahu] = l.pengingat.beritahu ? peranPelaku(l.pengingat.beritahu, pola) : [];
  return [
    {
      id: `pengingat_${l.tugas}`,
      nama: { id: 'Pengingat', en: 'Reminder' },
      ketentuan: [],
      jenis: 'pewaktu',
      pada: l.tugas,
      memutus: false,
      tenggat: l.pengingat.tenggat,
      ...(beritahu && beritahu !== l.peran && { beritahu }),
    },
  ];
};
