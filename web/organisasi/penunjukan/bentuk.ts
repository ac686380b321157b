import type { paths } from '../../kernel/index.ts';

export type Penunjukan =
  paths['/api/organisasi/penunjukan']['get']['responses'][200]['content']['application/json'][number];
export type PenunjukanBaru = NonNullable<
  paths['/api/organisasi/penunjukan']['post']['requestBody']
>['content']['application/json'];
export type Riwayat =
  paths['/api/organisasi/penunjukan/riwayat']['get']['responses'][200]['content']['application/json']['butir'][number];
