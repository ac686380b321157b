import type { paths } from '../../kernel/index.ts';

type Jawaban<J extends '/api/organisasi/mandat' | '/api/organisasi/mandat/posisi'> =
  paths[J]['get']['responses'][200]['content']['application/json'];

export type Mandat = Jawaban<'/api/organisasi/mandat'>['butir'][number];
export type PosisiMandat = Jawaban<'/api/organisasi/mandat/posisi'>[number];
export type MandatBaru = NonNullable<
  paths['/api/organisasi/mandat']['post']['requestBody']
>['content']['application/json'];
