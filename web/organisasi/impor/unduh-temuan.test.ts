import { expect, test } from 'vitest';
import { susunCsv } from './unduh-temuan.ts';

const dua = (teks: string) => ({ id: teks, en: `${teks} (en)` });

test('daftar temuan sebagai CSV: bahasa layar, tanda kutip utuh, rumus mati', () => {
  const butir = [
    { lembar: '=cmd()', sel: 'A2', apa: dua('Kolom "NIP" kosong.'), caraMembenahi: dua('Isi.') },
    { lembar: 'Unit', sel: '-', apa: dua('Lembar tidak ada.'), caraMembenahi: dua('Tambahkan.') },
  ];
  expect(susunCsv(butir, 'id', ['Lembar', 'Sel', 'Apa', 'Cara'])).toBe(
    '\uFEFF"Lembar","Sel","Apa","Cara"\r\n"\'=cmd()","A2","Kolom ""NIP"" kosong.","Isi."\r\n"Unit","-","Lembar tidak ada.","Tambahkan."\r\n',
  );
  expect(susunCsv(butir, 'en', [])).toContain('"Tambahkan. (en)"');
});
