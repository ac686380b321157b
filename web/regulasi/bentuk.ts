import type { paths } from '../kernel/index.ts';

type Isi<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;
type Butir<P extends keyof paths> = Isi<P> extends { butir: (infer B)[] } ? B : never;

/** Query of a read, as the server takes it. */
export type Kueri<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer K } } }
  ? NonNullable<K>
  : never;

export type RingkasKetentuan = Butir<'/api/regulasi/ketentuan'>;
export type HalamanKetentuan = Isi<'/api/regulasi/ketentuan'>;
export type SatuKetentuan = Isi<'/api/regulasi/ketentuan/{id}'>;
export type RingkasPeraturan = Butir<'/api/regulasi/peraturan'>;
export type AturanBaca = Isi<'/api/regulasi/aturan/{id}'>;
export type GambarBaca = Butir<'/api/regulasi/gambar'>;
export type PolaBaca = Butir<'/api/regulasi/pola'>;
export type IstilahBaca = Butir<'/api/regulasi/istilah'>;
export type ParameterBaca = Butir<'/api/regulasi/parameter'>;
export type SatuanBaca = Butir<'/api/regulasi/satuan'>;
export type PeranBaca = Butir<'/api/regulasi/peran'>;
export type NaskahBaca = Butir<'/api/regulasi/naskah'>;
export type BarisBanding = Butir<'/api/regulasi/banding'>;
export type TandaBaca = AturanBaca['tanda'];
export type HalamanBanding = Isi<'/api/regulasi/banding'>;
