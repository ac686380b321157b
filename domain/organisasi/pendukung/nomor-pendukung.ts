import { type Hasil, type Penolakan, sah, tolak } from '../../kernel/index.ts';

declare const merek: unique symbol;

/** What an agency calls one of its supporting staff by. Never a NIP: who has one is a civil servant. */
export type NomorPendukung = string & { readonly [merek]: 'NomorPendukung' };

export type SebabNomor = 'kosong' | 'nip' | 'nik';
export type PenolakanNomor = Penolakan<'aturan', 'organisasi/nomor-pendukung-keliru', { sebab: SebabNomor }>;

const keliru = (sebab: SebabNomor) =>
  tolak({ jenis: 'aturan', kode: 'organisasi/nomor-pendukung-keliru', sebab } as const);

/** Digits grouped by spaces, dots or hyphens are still the number they are. */
export const parseNomorPendukung = (teks: string): Hasil<NomorPendukung, PenolakanNomor> => {
  const nomor = teks.trim();
  const angka = nomor.replace(/[\s.-]/g, '');
  if (nomor === '') return keliru('kosong');
  if (/^\d{18}$/.test(angka)) return keliru('nip');
  if (/^\d{16}$/.test(angka)) return keliru('nik');
  return sah(nomor as NomorPendukung);
};
