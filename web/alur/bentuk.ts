import type { paths } from '../kernel/index.ts';

type Isi<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Berkas = Isi<'/api/alur/berkas/{id}'>;
export type MejaBerkas = Berkas['meja'][number];
export type Peristiwa = Berkas['linimasa'][number];
export type Tindakan = Isi<'/api/alur/tindakan'>['butir'][number];
export type Berjalan = Isi<'/api/alur/berjalan'>['butir'][number];
export type Catatan = Isi<'/api/alur/berkas/{id}/catatan'>['butir'][number];
export type Lampiran = Isi<'/api/alur/berkas/{id}/lampiran'>['butir'][number];
export type Ikhtisar = Isi<'/api/alur/berkas/{id}/ikhtisar'>;
export type ParafMenunggu = Isi<'/api/naskah/paraf'>;
