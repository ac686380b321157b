import { readdirSync } from 'node:fs';
import { jalurAlur, mulai, tempuh } from '@lincah/domain/alur';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';

const { peraturan } = await bacaSemua(`${AKAR}/peraturan`);
// Composed from stages and patterns: walked in tests/kegiatan/tahapan.test.ts.
const gambar = peraturan.flatMap((p) =>
  p.alur.filter((a) => a.pola === undefined).map((alur) => ({ peraturan: p.id, id: alur.id, alur })),
);

test('setiap berkas .bpmn di peraturan ikut ditempuh', () => {
  const berkas = readdirSync(`${AKAR}/peraturan`, { recursive: true, encoding: 'utf8' }).filter((b) =>
    b.endsWith('.bpmn'),
  );
  expect(gambar.length).toBe(berkas.length);
});

describe.each(gambar)('$peraturan $id', ({ alur }) => {
  const jalur = jalurAlur(alur);

  test.each(
    jalur.map((j) => ({
      nama: j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : l.simpul)).join(' → '),
      j,
    })),
  )('$nama', ({ j }) => {
    const awal = mulai(alur, j.fakta);
    if (!awal.sah) throw new Error(awal.penolakan.kode);
    const akhir = j.langkah.reduce(
      (keadaan, langkah) => tempuh(alur, JSON.parse(JSON.stringify(keadaan)), langkah, j.fakta).keadaan,
      awal.nilai.keadaan,
    );
    expect(akhir).toMatchObject({ token: [], temu: {}, hasil: j.hasil });
  });

  test('setiap tugas, setiap pilihan dan setiap akhir dapat dicapai', () => {
    const simpul = Object.values(alur.simpul);
    const lewat = new Set(
      jalur.flatMap((j) => j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : l.simpul))),
    );
    const pilihan = simpul.flatMap((s) => (s.jenis === 'tugas' ? s.pilihan.map((p) => `${s.id}=${p.kode}`) : []));
    expect(pilihan.filter((p) => !lewat.has(p))).toEqual([]);
    const hasil = new Set(jalur.map((j) => j.hasil));
    expect(simpul.filter((s) => s.jenis === 'selesai' && !hasil.has(s.hasil))).toEqual([]);
  });
});
