import type { Bahasa } from '@lincah/domain/kernel';

/** Label of a figure in the language of the screen: the number is the regulation's own. */
export const sebutGambar = (label: string, bahasa: Bahasa): string =>
  bahasa === 'en' ? label.replace(/^Gambar\b/, 'Figure') : label;
