import type { paths } from '../kernel/index.ts';

type Jawab<J extends keyof paths, C extends 'get' | 'post', S extends 200 | 201> = paths[J][C] extends {
  responses: Record<S, { content: { 'application/json': infer T } }>;
}
  ? T
  : never;

export type DaftarAdopsi = Jawab<'/api/regulasi/adopsi', 'get', 200>;
export type UjiCoba = Jawab<'/api/regulasi/uji-coba/{id}', 'get', 200>;
export type BarisUjiCoba = Jawab<'/api/regulasi/uji-coba/{id}/berkas', 'get', 200>['butir'][number];
export type Unggahan = Jawab<'/api/regulasi/unggahan', 'get', 200>[number];
export type LaporanUnggahan = Jawab<'/api/regulasi/unggahan', 'post', 200>;
