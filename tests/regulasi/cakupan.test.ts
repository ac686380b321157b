import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { expect, test } from 'vitest';
import { kumpulkanBukti, tanpaBukti } from './cakupan.ts';
import { halamanCakupan } from './cakupan-halaman.ts';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const kitab = pustaka.peraturan.map((p) => pustaka.kitab(p.id));
const bukti = kumpulkanBukti();

test.each(kitab)('$id: setiap kewajiban, larangan, dan batas waktu kamar yang terbangun punya uji atau alasan', (k) =>
  expect(tanpaBukti(k, bukti)).toEqual([]),
);

test('uji dan kasus hanya menyebut ketentuan yang ada', () => {
  const awalan = new Set(kitab.flatMap((k) => Object.keys(k.ketentuan).map((id) => id.split('-')[0])));
  const ada = new Set(kitab.flatMap((k) => Object.keys(k.ketentuan)));
  const asing = [...bukti].filter(([id, berkas]) => awalan.has(id.split('-')[0]) && !ada.has(id) && dariKasus(berkas));
  expect(asing).toEqual([]);
});

const dariKasus = (berkas: readonly string[]): boolean => berkas.some((b) => b.endsWith('.kasus.json'));

test.each([...halamanCakupan(kitab, bukti)])('docs/regulasi/%s mutakhir (npm run cakupan)', (berkas, isi) =>
  expect(readFileSync(join(AKAR, 'docs/regulasi', berkas), 'utf8') === isi).toBe(true),
);
