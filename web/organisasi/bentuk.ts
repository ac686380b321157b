import type { paths } from '../kernel/index.ts';

export type Jawaban<J extends keyof paths> = paths[J] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Kotak = Jawaban<'/api/organisasi/unit'>[number];
export type LembarUnit = Jawaban<'/api/organisasi/unit/{id}'>;
export type PosisiUnit = LembarUnit['posisi'][number];
export type LembarPegawai = Jawaban<'/api/organisasi/pegawai/{id}'>;
export type Riwayat = LembarPegawai['riwayat'][number];
export type RingkasPegawai = Jawaban<'/api/organisasi/pegawai'>['butir'][number];
export type SaringanPegawai = NonNullable<paths['/api/organisasi/pegawai']['get']['parameters']['query']>;
