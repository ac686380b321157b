import { readFileSync } from 'node:fs';

/** Names on a door (`index.ts`), as written: `{ nama, tipe }`, in alphabetical order. */
export const pintu = (berkas) => {
  const isi = readFileSync(berkas, 'utf8');
  const nama = [...isi.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, semuaTipe, daftar]) =>
    daftar
      .replace(/\/\/.*$/gm, '')
      .split(',')
      .map((butir) => butir.trim())
      .filter(Boolean)
      .map((butir) => ({
        nama: butir.replace(/^type /, '').replace(/^.* as /, ''),
        tipe: Boolean(semuaTipe) || butir.startsWith('type '),
      })),
  );
  return nama.sort((a, b) => (a.nama < b.nama ? -1 : 1));
};
