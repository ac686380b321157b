export { bacaBuku } from './baca-buku.ts';
export { type InstansiDiimpor, imporBuku, type PenolakanImpor } from './impor-buku.ts';
export { imporRoutes } from './routes.ts';
export type { BukuKerja } from './susunan.ts';
export type { DaftarTemuan, TemuanImpor } from './temuan.ts';
export { type AkunDiminta, type HasilImpor, type JumlahImpor, terapkanBuku } from './terapkan-buku.ts';
