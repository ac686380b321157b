import { api, type SumberKonsep } from '../../kernel/index.ts';
import { type Isian, isianKosong } from './bentuk.ts';

/** Drafts of letters. */
export const konsepNaskah = {
  kamar: 'naskah',
  kosong: isianKosong,
  daftar: (kursor, signal) =>
    api.GET('/api/naskah/konsep', { params: { query: { batas: 5, ...(kursor && { kursor }) } }, signal }),
  baca: (id, signal) => api.GET('/api/naskah/konsep/{id}', { params: { path: { id } }, signal }),
  simpan: ({ id, isi, versi }, headers) =>
    api.PUT('/api/naskah/konsep/{id}', { params: { path: { id } }, headers, body: { isi: { ...isi }, versi } }),
  hapus: (id, headers) => api.DELETE('/api/naskah/konsep/{id}', { params: { path: { id } }, headers }),
} satisfies SumberKonsep<Isian>;
