import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { letakPohon } from './letak.ts';
import { type LembarBagan, susunLembar } from './lembar.ts';
import { cabangPohon, pohonTerbuka, susunPohon } from './pohon.ts';

/** `induk[i]` names the parent of unit i+1 among those before it: always one tree. */
const pohonDari = (induk: readonly number[]) =>
  susunPohon([
    { id: '0', induk: null },
    ...induk.map((p, i) => ({ id: String(i + 1), induk: String(p % (i + 1)) })),
  ]);

const sebarang = fc.record({
  induk: fc.array(fc.nat(200), { maxLength: 120 }),
  baris: fc.integer({ min: 1, max: 20 }),
  kolom: fc.integer({ min: 2, max: 6 }),
});

const id = ({ kotak }: LembarBagan) => kotak.map((k) => k.id);

describe('lembar cetak bagan', () => {
  test.prop([sebarang])('setiap unit tergambar, setiap garis induk tepat sekali', ({ induk, baris, kolom }) => {
    const lembar = susunLembar(pohonDari(induk), { baris, kolom });
    expect(new Set(lembar.flatMap(id)).size).toBe(induk.length + 1);
    expect(lembar.reduce((n, l) => n + l.garis.length, 0)).toBe(induk.length);
  });

  test.prop([sebarang])('tidak ada yang melewati kertas atau saling menutupi', ({ induk, baris, kolom }) => {
    for (const { kotak } of susunLembar(pohonDari(induk), { baris, kolom })) {
      for (const k of kotak) {
        expect(k.baris).toBeGreaterThanOrEqual(0);
        expect(k.baris).toBeLessThanOrEqual(baris - 1);
        expect(k.kolom).toBeLessThan(kolom);
      }
      for (let kol = 0; kol < kolom; kol++) {
        const urut = kotak.filter((k) => k.kolom === kol).map((k) => k.baris).sort((a, b) => a - b);
        for (const [i, b] of urut.entries()) if (i > 0) expect(b - (urut[i - 1] ?? 0)).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test.prop([sebarang])('rujukan menunjuk lembar tempat cabang itu dilanjutkan, dan sebaliknya', (s) => {
    const pohon = pohonDari(s.induk);
    const lembar = susunLembar(pohon, s);
    for (const [i, { kotak, garis }] of lembar.entries())
      for (const k of kotak) {
        if (k.lanjut !== undefined) expect(lembar[k.lanjut - 1]?.kotak.some((l) => l.id === k.id && l.asal === i + 1)).toBe(true);
        const beranak = garis.some((g) => g.dari.baris === k.baris && g.dari.kolom === k.kolom);
        if ((pohon.bawahan.get(k.id) ?? []).length > 0 && !beranak && k.lanjut === undefined)
          expect(kotak.filter((l) => l.id === k.id)).toHaveLength(2); // goes on further down the same sheet
      }
  });

  test('cabang yang tidak muat pindah utuh; yang kecil ikut', () => {
    const pohon = susunPohon(
      [['a'], ['b', 'a'], ['c', 'a'], ['b1', 'b'], ['b2', 'b'], ['b3', 'b'], ['c1', 'c']].map(([u = '', p]) => ({
        id: u,
        induk: p ?? null,
      })),
    );
    const lembar = susunLembar(pohon, { baris: 3, kolom: 3 });
    expect(lembar.map(id)).toEqual([
      ['a', 'b', 'c', 'c1'],
      ['b', 'b1', 'b2', 'b3'],
    ]);
    expect(lembar[0]?.kotak[1]).toEqual({ id: 'b', kolom: 1, baris: 0, lanjut: 2 });
    expect(lembar[1]?.kotak[0]).toMatchObject({ id: 'b', asal: 1 });
  });
});

test('cabang dan bagian yang terbuka', () => {
  const pohon = susunPohon([
    { id: 'a', induk: null },
    { id: 'b', induk: 'a' },
    { id: 'c', induk: 'b' },
  ]);
  expect([...letakPohon(cabangPohon(pohon, 'b')).keys()]).toEqual(['b', 'c']);
  expect([...letakPohon(pohonTerbuka(pohon, new Set(['a']))).keys()]).toEqual(['a', 'b']);
});
