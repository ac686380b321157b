import type { paths } from '../../kernel/index.ts';

type Rute = paths['/api/naskah/hari-libur'];
export type DaftarLibur = Rute['get']['responses'][200]['content']['application/json'];
export type HariLibur = DaftarLibur['butir'][number];
export type LiburBaru = NonNullable<Rute['post']['requestBody']>['content']['application/json'];
export type PerubahanLibur =
  paths['/api/naskah/hari-libur/impor/periksa']['post']['responses'][200]['content']['application/json'];

/** What every read of days off hangs on. */
export const KUNCI = ['naskah', 'hari-libur'];
