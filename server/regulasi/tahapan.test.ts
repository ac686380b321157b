import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AKAR } from '../kernel/index.ts';
import { kompilasiAlur } from './kompilasi-alur.ts';
import { bacaSemua } from './pustaka.ts';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const gabungan = pustaka.peraturan.flatMap((p) =>
  p.alur.filter((a) => a.pola !== undefined).map((alur) => ({ peraturan: p.id, id: alur.id, alur })),
);

test.each(gabungan)('$peraturan $id: yang digambar, bila dikompilasi, ialah yang dijalankan', async ({ alur }) => {
  const { alur: terbaca, temuan } = await kompilasiAlur(`${alur.id}.bpmn`, pustaka.gambar(alur.versi));
  const { pola, ...dijalankan } = alur;
  expect(temuan).toEqual([]);
  expect(terbaca).toEqual({ ...dijalankan, versi: terbaca?.versi });
  expect(pola).toBeDefined();
});
