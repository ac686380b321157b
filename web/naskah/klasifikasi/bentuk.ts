import type { paths } from '../../kernel/index.ts';

export type Klasifikasi =
  paths['/api/naskah/klasifikasi']['get']['responses'][200]['content']['application/json']['butir'][number];
export type DaftarCiri = paths['/api/naskah/ciri']['get']['responses'][200]['content']['application/json'];
export type CiriBaru = paths['/api/naskah/ciri']['post']['requestBody']['content']['application/json'];
export type CiriBerkas = paths['/api/naskah/ciri/berkas/{id}']['put']['requestBody']['content']['application/json'];
