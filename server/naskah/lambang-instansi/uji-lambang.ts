import { tulisPng } from '../lambang.ts';

/** A square of one colour that can be drawn; with `warna` 6 its dots have cover. */
export const pngLambang = ({ sisi = 64, merah = 180, warna = 2 as 2 | 6 } = {}): Buffer => {
  const lebar = warna === 2 ? 3 : 4;
  const baris = Buffer.alloc(sisi * (1 + sisi * lebar));
  for (let y = 0; y < sisi; y++)
    for (let x = 0; x < sisi; x++)
      baris.set([merah, 30, 40, 128].slice(0, lebar), y * (1 + sisi * lebar) + 1 + x * lebar);
  return tulisPng(baris, sisi, warna);
};
