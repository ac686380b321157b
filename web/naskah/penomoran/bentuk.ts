import type { Tanggal } from '@lincah/domain/kernel';
import { formatNomor, periksaPola } from '@lincah/domain/naskah';
import type { paths } from '../../kernel/index.ts';

export type DaftarPola = paths['/api/naskah/pola']['get']['responses'][200]['content']['application/json'];
export type Pola = DaftarPola['butir'][number];
export type PolaBaru = NonNullable<paths['/api/naskah/pola']['post']['requestBody']>['content']['application/json'];

/** The number that the next letter would get; empty for a pattern with faults. */
export const contohNomor = (pola: string, klasifikasi: string, urut: number, hari: string): string =>
  periksaPola(pola).length > 0
    ? ''
    : formatNomor(pola, { sifat: 'biasa', derajat: 'biasa', urut, klasifikasi, unit: 'BU', tanggal: hari as Tanggal });
