import type { paths } from '../api.gen.ts';

type Jawab<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type AkunSaya = Jawab<'/api/saya'>;
export type SesiSaya = Jawab<'/api/saya/sesi'>[number];
export type Akun = Jawab<'/api/akun'>['butir'][number];
export type Calon = Jawab<'/api/akun/calon'>['butir'][number];
export type HakDiberi = Jawab<'/api/hak'>['butir'][number];
export type Keamanan = Jawab<'/api/keamanan'>;
export type Perbaikan = Jawab<'/api/perbaikan'>['butir'][number];
export type TautanSekali = paths['/api/akun/{id}/tautan']['post']['responses'][200]['content']['application/json'];
