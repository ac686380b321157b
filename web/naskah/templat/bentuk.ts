import type { paths } from '../../kernel/index.ts';

type Isi<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type JenisTemplat = Isi<'/api/naskah/templat'>['butir'][number];
export type TemplatRinci = Isi<'/api/naskah/templat/{jenis}'>;
export type Versi = Isi<'/api/naskah/templat/{jenis}/versi'>['butir'][number];
export type VersiLambang = Isi<'/api/naskah/lambang/versi'>['butir'][number];
export type Templat = TemplatRinci['isi'];
export type Bagian = NonNullable<Templat['bagian']>[number];
export type Isian = TemplatRinci['isian'][number];
export type IsianSyarat = TemplatRinci['syarat'][number];
export type Syarat = NonNullable<Bagian['bila']>[number];
export type Butir = Extract<Bagian, { bentuk: string }>['butir'][number];
export type Temuan =
  paths['/api/naskah/templat/{jenis}/pratinjau']['post']['responses'][200]['content']['application/json']['temuan'][number];
export type Kertas = Isi<'/api/naskah/templat'>['kertas'];
