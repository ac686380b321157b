import type { paths } from '../kernel/index.ts';

export type RingkasKetentuan =
  paths['/api/regulasi/ketentuan']['get']['responses'][200]['content']['application/json']['butir'][number];
