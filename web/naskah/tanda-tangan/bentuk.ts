import type { paths } from '../../kernel/index.ts';

type Antrean = paths['/api/naskah/tanda-tangan']['get']['responses'][200]['content']['application/json'];
export type Menunggu = Antrean['butir'][number];
export type Setelan = paths['/api/naskah/tanda-tangan/setelan']['get']['responses'][200]['content']['application/json'];
export type SetelanBaru = NonNullable<
  paths['/api/naskah/tanda-tangan/setelan']['put']['requestBody']
>['content']['application/json'];

/** What the dialog of signing has to know of a letter. */
export type SuratDitanda = Pick<Menunggu, 'id' | 'nomor' | 'hal' | 'cara'>;

export const SEKALIGUS = 50;
