import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';
import { bacaKasus, nasional } from './kasus.ts';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const semua = bacaKasus(nasional(pustaka.peraturan));

describe.each([...new Set(semua.map((k) => k.berkas))])('%s', (berkas) => {
  const kasus = semua.filter((k) => k.berkas === berkas);

  test.each(kasus)('$peraturan: $kasus ($ketentuan)', (k) => {
    const kitab = pustaka.kitab(k.peraturan);
    expect(k.ketentuan.filter((id) => !Object.hasOwn(kitab.ketentuan, id))).toEqual([]);
    expect(k.jawab(kitab)).toEqual([]);
  });
});
