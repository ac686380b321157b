import type { Jawaban, LembarPegawai } from '../bentuk.ts';

export type Catatan = LembarPegawai['catatan'][number];
export type UsulCatatan = Jawaban<'/api/organisasi/portofolio'>['butir'][number];
export type Pilihan = Catatan['dapat'][number];
