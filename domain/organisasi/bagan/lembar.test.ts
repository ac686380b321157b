import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type LembarBagan, susunLembar } from './lembar.ts';
import { type Letak, letakPohon } from './letak.ts';
import { cabangPohon, pohonTerbuka, susunPohon } from './pohon.ts';

/** `induk[i]` names the parent of unit i+1 among those before it: always one tree. */
const pohonDari = (induk: readonly number[]) =>
  susunPohon([{ id: '0', induk: null }, ...induk.map((p, i) => ({ id: String(i + 1), induk: String(p % (i + 1)) }))]);

const sebarang = fc.record({
  induk: fc.array(fc.nat(200), { maxLength: 120 }),
  baris: fc.integer({ min: 1, max: 20 }),
  kolom: fc.integer({ min: 8, max: 28 }).map((n) => n / 4),
});

const bertumpuk = (a: Letak, b: Letak) => Math.abs(a.kolom - b.kolom) < 1 && Math.abs(a.baris - b.baris) < 1;
const dari = (k: Letak) => (g: LembarBagan['garis'][number]) => g.dari.baris === k.baris && g.dari.kolom === k.kolom;
const id = ({ kotak }: LembarBagan) => kotak.map((k) => k.id);

describe('lembar cetak bagan', () => {
  test.prop([sebarang])('setiap unit tergambar, setiap garis induk tepat sekali', ({ induk, baris, kolom }) => {
    const lembar = susunLembar(pohonDari(induk), { baris, kolom });
    expect(new Set(lembar.flatMap(id)).size).toBe(induk.length + 1);
    expect(lembar.reduce((n, l) => n + l.garis.length, 0)).toBe(induk.length);
  });

  test.prop([sebarang])('tidak ada yang melewati kertas atau saling menutupi', ({ induk, baris, kolom }) => {
    for (const { kotak } of susunLembar(pohonDari(induk), { baris, kolom })) {
      expect(kotak.filter((k) => k.baris < 0 || k.baris > baris - 1 || k.kolom + 1 > kolom)).toEqual([]);
      expect(kotak.filter((k, i) => kotak.slice(i + 1).some((l) => bertumpuk(k, l)))).toEqual([]);
    }
  });

  test.prop([sebarang])('rujukan menunjuk lembar tempat cabang itu dilanjutkan, dan sebaliknya', (s) => {
    const pohon = pohonDari(s.induk);
    const lembar = susunLembar(pohon, s);
    for (const [i, { kotak, garis }] of lembar.entries()) {
      for (const k of kotak.filter((l) => l.lanjut !== undefined))
        expect(lembar[(k.lanjut ?? 0) - 1]?.kotak).toContainEqual(expect.objectContaining({ id: k.id, asal: i + 1 }));
      const berhenti = kotak.filter((k) => pohon.bawahan.has(k.id) && k.lanjut === undefined && !garis.some(dari(k)));
      for (const k of berhenti) expect(kotak.filter((l) => l.id === k.id)).toHaveLength(2); // goes on lower on this sheet
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
    expect(susunLembar(pohon, { baris: 3, kolom: 5.25 })[0]?.kotak.at(-1)).toMatchObject({
      id: 'b3',
      kolom: 4.25,
      baris: 2,
    });
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
