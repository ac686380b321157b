import type { paths } from '../../kernel/index.ts';

export type Pelimpahan =
  paths['/api/organisasi/pelimpahan']['get']['responses'][200]['content']['application/json']['butir'][number];
export type PelimpahanBaru = NonNullable<
  paths['/api/organisasi/pelimpahan']['post']['requestBody']
>['content']['application/json'];
export type Pencabutan = NonNullable<
  paths['/api/organisasi/pelimpahan/{id}/cabut']['post']['requestBody']
>['content']['application/json'];
