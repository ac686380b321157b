import { api, type SumberKonsep } from '../kernel/index.ts';
import { type Isian, isianKosong } from './bentuk.ts';

/** Drafts of the wizard. */
export const konsepPenugasan = {
  kamar: 'penugasan',
  kosong: isianKosong,
  daftar: (kursor, signal) =>
    api.GET('/api/penugasan/konsep', { params: { query: { batas: 5, ...(kursor && { kursor }) } }, signal }),
  baca: (id, signal) => api.GET('/api/penugasan/konsep/{id}', { params: { path: { id } }, signal }),
  simpan: ({ id, isi, versi }, headers) =>
    api.PUT('/api/penugasan/konsep/{id}', { params: { path: { id } }, headers, body: { isi: { ...isi }, versi } }),
  hapus: (id, headers) => api.DELETE('/api/penugasan/konsep/{id}', { params: { path: { id } }, headers }),
} satisfies SumberKonsep<Isian>;
