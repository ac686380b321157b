import type { paths } from '../../kernel/index.ts';

type Isi<R> = R extends { responses: { 200: { content: { 'application/json': infer T } } } } ? T : never;
type Kirim<R> = R extends { requestBody: { content: { 'application/json': infer T } } } ? T : never;

/** A need in the register; `Kebutuhan` is one with everything. */
export type KebutuhanRingkas = Isi<paths['/api/penugasan/kebutuhan']['get']>['butir'][number];
export type Kebutuhan = Isi<paths['/api/penugasan/kebutuhan/{id}']['get']>;
export type IsiKebutuhan = Kirim<paths['/api/penugasan/kebutuhan/{id}']['put']>['isi'];
export type Peluang = Isi<paths['/api/penugasan/peluang']['get']>['butir'][number];
export type PeluangLengkap = Isi<paths['/api/penugasan/peluang/{id}']['get']>;
export type Lamaran = Isi<paths['/api/penugasan/lamaran']['get']>['butir'][number];
export type Pelamar = Isi<paths['/api/penugasan/kebutuhan/{id}/pelamar']['get']>['butir'][number];
export type Neraca = Isi<paths['/api/penugasan/neraca']['get']>['butir'][number];
export type SaringKebutuhan = NonNullable<paths['/api/penugasan/kebutuhan']['get']['parameters']['query']>;
export type SaringPeluang = NonNullable<paths['/api/penugasan/peluang']['get']['parameters']['query']>;
