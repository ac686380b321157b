import type { Dwibahasa } from '@lincah/domain/kernel';
import type { BarisDaftar, SebabTakDitempatkan } from '@lincah/domain/organisasi';

type Sebab = (b: Pick<BarisDaftar, 'kodeUnit' | 'unit' | 'jabatan'>) => readonly [Dwibahasa, Dwibahasa];
const letakkan: Dwibahasa = {
  id: 'Perbaiki isinya, isi Kode Posisi, atau muat dahulu lembar Unit dan Posisi.',
  en: 'Correct it, fill in Kode Posisi, or bring in the sheets Unit and Posisi first.',
};
/** Why a row of a list found no place, and what to do. */
export const SEBAB_TAK_DITEMPATKAN: Readonly<Record<SebabTakDitempatkan, Sebab>> = {
  'unit-tidak-ada': (b) => [
    { id: `Unit "${b.kodeUnit ?? b.unit}" tidak ada di struktur.`, en: `There is no unit "${b.kodeUnit ?? b.unit}".` },
    letakkan,
  ],
  'unit-mendua': (b) => [
    { id: `Nama unit "${b.unit}" dipakai beberapa unit.`, en: `Several units are called "${b.unit}".` },
    { id: 'Isi Kode Unit atau Kode Posisi.', en: 'Fill in Kode Unit or Kode Posisi.' },
  ],
  'jabatan-tidak-ada': (b) => [
    {
      id: `Jabatan "${b.jabatan}" tidak ada di unit "${b.kodeUnit ?? b.unit}".`,
      en: `The unit "${b.kodeUnit ?? b.unit}" has no post "${b.jabatan}".`,
    },
    letakkan,
  ],
  'jabatan-terisi': (b) => [
    {
      id: `Semua posisi "${b.jabatan}" di unit "${b.kodeUnit ?? b.unit}" sudah dipangku orang lain.`,
      en: `Every post "${b.jabatan}" in the unit "${b.kodeUnit ?? b.unit}" is held by somebody else.`,
    },
    {
      id: 'Isi Kode Posisi, atau tambahkan posisinya lebih dahulu.',
      en: 'Fill in Kode Posisi, or add the post first.',
    },
  ],
  'tanpa-unit': () => [
    { id: 'Jabatan tanpa unit.', en: 'A post without its unit.' },
    { id: 'Isi Kode Unit atau nama unitnya.', en: 'Fill in the code or the name of its unit.' },
  ],
};
