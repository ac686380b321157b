import type { paths } from '../api.gen.ts';

type Jawab<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Kabar = Jawab<'/api/alur/pemberitahuan/kini'>;
export type Pemberitahuan = Jawab<'/api/alur/pemberitahuan'>['butir'][number];
export type Setelan = Jawab<'/api/alur/pemberitahuan/setelan'>;
export type Jenis = Pemberitahuan['jenis'];

/** Everything that was told; the live count has its own key below it. */
export const KUNCI = ['alur', 'pemberitahuan'] as const;
