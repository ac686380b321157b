import type { paths } from '../../kernel/index.ts';

export type Agenda = paths['/api/naskah/agenda']['get']['responses'][200]['content']['application/json'];
export type BarisAgenda = Agenda['butir'][number];
export type Blok =
  paths['/api/naskah/agenda/blok']['get']['responses'][200]['content']['application/json']['butir'][number];
export type BlokBaru = paths['/api/naskah/agenda/blok']['post']['requestBody']['content']['application/json'];
export type KertasBaru = paths['/api/naskah/agenda/kertas']['post']['requestBody']['content']['application/json'];

export const alamatPindaianKertas = (id: string): string =>
  `/api/naskah/agenda/kertas/${encodeURIComponent(id)}/pindaian`;
