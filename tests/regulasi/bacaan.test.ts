import { join } from 'node:path';
import {
  bandingKetentuan,
  cariKetentuan,
  hitungKetentuan,
  jelaskanAturan,
  jelaskanPeran,
  jelaskanSyarat,
  type Kitab,
  penerapan,
  tandaBagian,
} from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua, type Pustaka } from '@lincah/server/regulasi';
import { beforeAll, describe, expect, test } from 'vitest';

let pustaka: Pustaka;
let semua: readonly Kitab[];
beforeAll(async () => {
  pustaka = await bacaSemua(join(AKAR, 'peraturan'));
  semua = pustaka.peraturan.map((p) => pustaka.kitab(p.id));
});

/** Traces of FEEL that a reader must never meet. */
const FEEL = /[<>=]|\b(?:satisfies|count|string length|null|true|false)\b|\b[a-z]+[A-Z][A-Za-z]*\b|[a-z]\.[a-z]/;

describe('aturan dalam kata-kata', () => {
  test('setiap aturan setiap peraturan menjadi kalimat dalam dua bahasa, tanpa sisa FEEL', () => {
    const sisa = semua.flatMap((kitab) =>
      Object.values(kitab.aturan).flatMap((a) => {
        const { ketika, syarat } = jelaskanAturan(kitab, a);
        return [ketika.id, ketika.en, syarat.id, syarat.en]
          .filter((k) => !k || FEEL.test(k))
          .map((k) => `${a.id}: ${k}`);
      }),
    );
    expect(sisa).toEqual([]);
  });

  test('bahasa Indonesia dan Inggris berbeda, kecuali bila hanya berisi istilah resmi', () => {
    const serupa = semua.flatMap((kitab) =>
      Object.values(kitab.aturan).filter((a) => {
        const { syarat } = jelaskanAturan(kitab, a);
        return syarat.id === syarat.en;
      }),
    );
    expect(serupa.map((a) => a.id)).toEqual([]);
  });

  test('syarat yang tidak terbaca ditolak, bukan ditampilkan', () =>
    expect(() => jelaskanSyarat('maksud >', 'penugasan.ajukan')).toThrow());
});

test('setiap peran menyebut cara menemukan jabatannya', () => {
  const kata = semua.flatMap((k) => Object.values(k.peran).map(jelaskanPeran));
  expect(kata.filter((k) => k.id.length < 10 || k.id === k.en)).toEqual([]);
});

describe('setiap tempat yang menerapkan ketentuan (PANRB-L-B2-SURAT-PELIBATAN-2)', () => {
  test('aturan, langkah, surat beserta isiannya', () => {
    const tempat = penerapan(pustaka.kitab('permenpanrb-7-2022'), 'PANRB-L-B2-SURAT-PELIBATAN-2').map((p) =>
      [p.oleh, p.id, p.bagian?.id].filter(Boolean).join(' '),
    );
    expect(tempat).toContain('naskah surat-permohonan-pelibatan kompetensi');
    expect(tempat.some((t) => t.startsWith('aturan '))).toBe(true);
  });

  test('setiap pemikul yang disebut ketentuan ada di antara tempatnya', () => {
    const hilang = semua.flatMap((kitab) =>
      Object.values(kitab.ketentuan).flatMap((k) => {
        const tempat = new Set(penerapan(kitab, k.id).map((p) => `${p.oleh}/${p.id}`));
        return k.dipikul.flatMap((p) =>
          p.oleh === 'none' || tempat.has(`${p.oleh}/${p.id}`) ? [] : [`${k.id} ${p.id}`],
        );
      }),
    );
    expect(hilang).toEqual([]);
  });
});

describe('sendiri, warisan, pengganti', () => {
  test('istilah tim pada peraturan turunan menggantikan istilah induknya', () =>
    expect(
      tandaBagian(pustaka.kitab('permenko-ekon-1-2025'), pustaka.kitab('permenpanrb-7-2022'), 'istilah', 'tim'),
    ).toEqual({ asal: 'pengganti', peraturan: 'permenko-ekon-1-2025', menggantikan: 'permenpanrb-7-2022' }));

  test('yang tidak disebut peraturan turunan tetap milik induknya', () =>
    expect(
      tandaBagian(pustaka.kitab('ranpermenko-infra'), pustaka.kitab('permenpanrb-7-2022'), 'pola', 'D.1'),
    ).toMatchObject({ asal: 'warisan', peraturan: 'permenpanrb-7-2022' }));

  test('hitungan menurut asal menjumlah seluruh ketentuan', () => {
    for (const kitab of semua) {
      const { semua: jumlah, asal, modalitas } = hitungKetentuan(cariKetentuan(kitab, {}));
      expect(Object.values(asal).reduce((a, b) => a + b, 0)).toBe(jumlah);
      expect(Object.values(modalitas).reduce((a, b) => a + b, 0)).toBe(jumlah);
    }
  });

  test('saringan “tanpa pemikul” hanya menyisakan yang tidak dipikul apa pun', () => {
    const sisa = cariKetentuan(pustaka.kitab('permenpanrb-7-2022'), { pemikul: 'none' });
    expect(sisa.length).toBeGreaterThan(0);
    expect(sisa.every((k) => k.dipikul.every((p) => p.oleh === 'none'))).toBe(true);
  });
});

describe('banding ketentuan', () => {
  const pasangan = (a: string, b: string) => bandingKetentuan(pustaka.kitab(a), pustaka.kitab(b));

  test('peraturan dengan dirinya sendiri: semua sama', () =>
    expect(pasangan('permenpanrb-7-2022', 'permenpanrb-7-2022').filter((p) => p.hasil !== 'sama')).toEqual([]));

  test('INFRA-P10-4: batas waktu membentuk tim tidak punya padanan dalam induknya, atau berbeda', () => {
    const baris = pasangan('permenpanrb-7-2022', 'ranpermenko-infra').filter((p) =>
      p.b.some((k) => k.id === 'INFRA-P10-4'),
    );
    expect(baris.length).toBeGreaterThan(0);
    expect(baris.every((p) => p.hasil !== 'sama')).toBe(true);
  });

  test('dua peraturan turunan bertemu melalui induk yang sama', () => {
    const baris = pasangan('permenko-ekon-1-2025', 'ranpermenko-infra').filter(
      (p) => p.a?.peraturan === 'permenko-ekon-1-2025' && p.b.some((k) => k.peraturan === 'ranpermenko-infra'),
    );
    expect(baris.length).toBeGreaterThan(30);
  });

  test('setiap ketentuan yang ditulis sendiri oleh kedua peraturan muncul', () => {
    const baris = pasangan('permenko-ekon-1-2025', 'pergub-banten-19-2023');
    const ada = new Set(baris.flatMap((p) => [...(p.a ? [p.a.id] : []), ...p.b.map((k) => k.id)]));
    const tulis = ['permenko-ekon-1-2025', 'pergub-banten-19-2023'].flatMap((id) =>
      Object.values(pustaka.kitab(id).ketentuan).filter((k) => k.peraturan === id),
    );
    expect(tulis.filter((k) => !ada.has(k.id)).map((k) => k.id)).toEqual([]);
  });
});
