import type { paths } from '../../kernel/index.ts';

export type Mandat =
  paths['/api/organisasi/mandat']['get']['responses'][200]['content']['application/json']['butir'][number];
export type MandatBaru = NonNullable<
  paths['/api/organisasi/mandat']['post']['requestBody']
>['content']['application/json'];
