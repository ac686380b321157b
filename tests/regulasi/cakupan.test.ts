import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { expect, test } from 'vitest';
import { baruData, hanyaData, kumpulkanBukti, tanpaBukti } from './cakupan.ts';
import { halamanCakupan } from './cakupan-halaman.ts';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const kitab = pustaka.peraturan.map((p) => pustaka.kitab(p.id));
const bukti = kumpulkanBukti();

test.each(kitab)('$id: setiap kewajiban, larangan, dan batas waktu kamar yang terbangun punya uji atau alasan', (k) =>
  expect(tanpaBukti(k, bukti)).toEqual([]),
);

test('yang semua penerapnya menunggu kamar yang belum dibangun dikatakan baru data', () => {
  const [asli] = kitab;
  const [aturan] = Object.values(asli?.aturan ?? {});
  if (!asli || !aturan) throw new Error('tidak ada kitab');
  const k = { ...asli, aturan: { a: { ...aturan, pertanyaan: 'kamar-tiada.tanya' as never } } };
  const [belum, sudah] = [
    { oleh: 'aturan', id: 'a' },
    { oleh: 'layar', id: 'organisasi' },
  ] as const;
  const pasal = { id: 'X-1', letak: 'Pasal 1', modalitas: 'wajib', ringkasan: { id: 'x', en: 'x' } } as const;
  expect([baruData(k, belum), baruData(k, sudah)]).toEqual([true, false]);
  expect(hanyaData(k, { ...pasal, dipikul: [belum] })).toBe(true);
  expect(hanyaData(k, { ...pasal, dipikul: [belum, sudah] })).toBe(false);
  expect(hanyaData(k, { ...pasal, dipikul: [{ oleh: 'istilah', id: 'tim' }] })).toBe(false);
});

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
