import type { Jawaban } from '../bentuk.ts';

export type KedudukanUnit = Jawaban<'/api/organisasi/unit/{id}/kedudukan'>;
export type Kelompok = KedudukanUnit['kelompok'][number];
export type Kedudukan = Omit<Kelompok, 'pegawai' | 'jumlah'>;
export type KedudukanPegawai = Jawaban<'/api/organisasi/pegawai/{id}/kedudukan'>;
export type JabatanPegawai = KedudukanPegawai['jabatan'][number];
export type TemuanKelompok = Jawaban<'/api/organisasi/kedudukan/temuan'>['butir'][number];
export type Temuan = Kedudukan['temuan'][number];
