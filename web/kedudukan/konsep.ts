import { api, type SumberKonsep } from '../kernel/index.ts';
import { type Isian, isianKosong } from './bentuk.ts';

/** Drafts of proposals. */
export const konsepUsul = {
  kamar: 'kedudukan',
  kosong: isianKosong,
  daftar: (kursor, signal) =>
    api.GET('/api/kedudukan/konsep', { params: { query: { batas: 5, ...(kursor && { kursor }) } }, signal }),
  baca: (id, signal) => api.GET('/api/kedudukan/konsep/{id}', { params: { path: { id } }, signal }),
  simpan: ({ id, isi, versi }, headers) =>
    api.PUT('/api/kedudukan/konsep/{id}', {
      params: { path: { id } },
      headers,
      body: { unit: isi.unit, isi: { ...isi }, versi },
    }),
  hapus: (id, headers) => api.DELETE('/api/kedudukan/konsep/{id}', { params: { path: { id } }, headers }),
} satisfies SumberKonsep<Isian>;
