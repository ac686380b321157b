import type { paths } from '../kernel/index.ts';

type Jawaban<J extends keyof paths> = paths[J] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type SuratRingkas = Jawaban<'/api/naskah'>['butir'][number];
export type Tembusan = Jawaban<'/api/naskah/tembusan'>['butir'][number];
export type Surat = Jawaban<'/api/naskah/{id}'>;
export type Verifikasi = Jawaban<'/api/verifikasi/{kode}'>;
