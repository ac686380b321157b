import { join } from 'node:path';
import { kenaliKedudukan } from '@lincah/domain/organisasi';
import type { Kitab } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { beforeAll, describe, expect, test } from 'vitest';
import { type KasusKenali, kasusKenali as kasus, petaUji, susunanUji } from './susunan-uji.ts';

let kitab: (id: string) => Kitab;
beforeAll(async () => {
  kitab = (await bacaSemua(join(AKAR, 'peraturan'))).kitab;
});

const kenali = (k: KasusKenali) => {
  const kit = kitab(k.peraturan);
  const peta = petaUji(susunanUji(k.susunan), kit, k.instansi);
  return kenaliKedudukan(peta, kit, {
    unit: k.unit,
    ...(k.penilai !== '' && { penilai: `p-${k.penilai}` }),
    ...(k.tercatat !== undefined && { tercatat: k.tercatat }),
  });
};

describe('varian, struktur penugasan, dan pola dikenali dari struktur', () => {
  test.each(kasus)('$ketentuan $nama', (k) => {
    const hasil = kenali(k);
    expect({
      varian: hasil.varian ?? '',
      pola: hasil.pola ?? '',
      struktur: hasil.struktur ?? '',
      penugas: hasil.penugas?.slice(2) ?? '',
      cara: hasil.cara,
    }).toEqual(k.harap);
  });

  test('tujuh belas varian, tiga belas pola, dan enam struktur ada kasusnya', () => {
    const unik = (isi: readonly string[]) => [...new Set(isi.filter((x) => x !== ''))].length;
    expect([
      unik(kasus.map((k) => k.harap.varian)),
      unik(kasus.map((k) => k.harap.pola)),
      unik(kasus.map((k) => k.harap.struktur)),
    ]).toEqual([17, 13, 6]);
  });
});
