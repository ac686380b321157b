import type { Dwibahasa } from '@lincah/domain/kernel';
import { SANDI_TERPENDEK } from '../sandi.ts';
import { KATA_UMUM } from './sandi-umum.ts';

export type BahanSandi = { readonly nip: string; readonly nama: string; readonly lama?: string };

/**
 * Why a new password is refused, or null. Length and what others would try first; no demand for capitals or signs,
 * which only lead to the same few passwords.
 */
export const celaSandi = (baru: string, { nip, nama, lama }: BahanSandi): Dwibahasa | null => {
  if (Array.from(baru).length < SANDI_TERPENDEK) return PENDEK;
  if (baru === lama) return SAMA;
  const polos = baru.toLowerCase();
  const angka = baru.replaceAll(/\D/g, '');
  if (angka.includes(nip) || (angka.length >= 8 && nip.includes(angka))) return MEMUAT_NIP;
  if (bagianNama(nama).some((n) => polos.includes(n))) return MEMUAT_NAMA;
  return mudahDitebak(polos) ? UMUM : null;
};

const bagianNama = (nama: string): string[] =>
  nama
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((n) => n.length >= 4);

const ANGKA_SEBAGAI_HURUF: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Few different signs, a run of the keyboard or the alphabet, or nothing but common words with figures around them. */
const mudahDitebak = (polos: string): boolean => {
  if (new Set(polos).size < 5 || /^(.{1,5})\1+.{0,4}$/u.test(polos)) return true;
  if (DERET.some((deret) => separuhDeret(polos, deret))) return true;
  const inti = polos.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const huruf = inti.replaceAll(/[0134579@$!]/g, (c) => ANGKA_SEBAGAI_HURUF[c] ?? c);
  return [inti, huruf].some((teks) =>
    teks
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .every(dariKataUmum),
  );
};

const DERET = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'zyxwvutsrqponmlkjihgfedcba',
  '98765432109876543210',
];

/** Whether most of it is one run: eight in a row leave too little of twelve. */
const separuhDeret = (teks: string, deret: string): boolean => {
  for (let n = 0; n + 8 <= teks.length; n++) if (deret.includes(teks.slice(n, n + 8))) return teks.length < 20;
  return false;
};

/** Whether the letters can be cut into common words without a rest (a rest of one or two letters does not help). */
const dariKataUmum = (kata: string): boolean => {
  if (kata.length <= 2) return true;
  const sampai: boolean[] = [true];
  for (let akhir = 1; akhir <= kata.length; akhir++)
    for (let awal = Math.max(0, akhir - 16); awal < akhir && !sampai[akhir]; awal++)
      if (sampai[awal] && KATA_UMUM.has(kata.slice(awal, akhir))) sampai[akhir] = true;
  return sampai[kata.length] === true;
};

const PENDEK: Dwibahasa = {
  id: `Kata sandi baru terlalu pendek. Pakai sekurangnya ${SANDI_TERPENDEK} tanda; beberapa kata yang tidak berkaitan mudah diingat dan sukar ditebak.`,
  en: `The new password is too short. Use at least ${SANDI_TERPENDEK} characters; a few unrelated words are easy to remember and hard to guess.`,
};
const SAMA: Dwibahasa = {
  id: 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
  en: 'The new password is the same as the old one. Choose another.',
};
const MEMUAT_NIP: Dwibahasa = {
  id: 'Kata sandi baru memuat NIP atau bagiannya. NIP diketahui banyak orang; pilih yang lain.',
  en: 'The new password contains your NIP or a part of it. Many people know it; choose another.',
};
const MEMUAT_NAMA: Dwibahasa = {
  id: 'Kata sandi baru memuat nama Anda. Nama adalah tebakan pertama; pilih yang lain.',
  en: 'The new password contains your name. A name is the first guess; choose another.',
};
const UMUM: Dwibahasa = {
  id: 'Kata sandi baru mudah ditebak: hanya kata yang umum, deret, atau pengulangan. Pakai beberapa kata yang tidak berkaitan.',
  en: 'The new password is easy to guess: only common words, a run or a repetition. Use a few unrelated words.',
};
