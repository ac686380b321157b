import type { paths } from '../../kernel/index.ts';
import type { Berkas } from '../bentuk.ts';

type Jawaban<J extends keyof paths> = paths[J] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Masa = Jawaban<'/api/penugasan/{id}/masa'>;
export type PerubahanSingkat = Masa['perubahan'][number];
export type Jenis = PerubahanSingkat['jenis'];
export type SatuPerubahan = Jawaban<'/api/penugasan/perubahan/{id}'>;
export type Tindakan = Berkas['tindakanSaya'][number];
export type UsulPerubahan = NonNullable<
  paths['/api/penugasan/{id}/perubahan']['post']['requestBody']
>['content']['application/json'];
export type Tulisan = NonNullable<
  paths['/api/penugasan/perubahan/{id}/tulisan']['post']['requestBody']
>['content']['application/json'];
