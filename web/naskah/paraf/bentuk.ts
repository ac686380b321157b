import type { paths } from '../../kernel/index.ts';
import type { Surat } from '../bentuk.ts';

export type ParafSurat = NonNullable<Surat['paraf']>;
export type LangkahParaf = ParafSurat['langkah'][number];
export type Putusan = paths['/api/naskah/{id}/paraf']['post']['requestBody']['content']['application/json'];
export type MenungguParaf =
  paths['/api/naskah/paraf']['get']['responses'][200]['content']['application/json']['butir'][number];
export type DaftarAturan = paths['/api/naskah/paraf/aturan']['get']['responses'][200]['content']['application/json'];
export type AturanBaru = paths['/api/naskah/paraf/aturan']['post']['requestBody']['content']['application/json'];
