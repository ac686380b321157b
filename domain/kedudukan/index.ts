export { type FaktaUsul, faktaUsul, kewenanganPenetap } from './fakta.ts';
export { type BarisNaskah, isiNaskah, type RentangPenilai } from './isi-naskah.ts';
export { bolehUsulkan, type IzinUsulkan, type JabatanPengusul } from './izin.ts';
export { jelaskan } from './jelaskan.ts';
export type { IsiLaporan, JawabanLaporan, KeadaanLaporan, LaporanDijawab } from './laporan.ts';
export {
  bolehJawab,
  bolehLaporkan,
  jawabLaporan,
  laporkanAtasan,
  type PenolakanLaporan,
} from './laporkan-atasan.ts';
export type { PelanggaranUsul, PenolakanKedudukan } from './penolakan.ts';
export type { IsiUsul, OrangDiusulkan, PenilaiDiusulkan } from './usul.ts';
export {
  ALUR_KEDUDUKAN,
  faktaTiapOrang,
  type KedudukanDiusulkan,
  PILIHAN_TETAPKAN,
  peranPenetap,
  peranPengusul,
  TANYA_TETAPKAN,
  type UsulKedudukan,
  usulkanKedudukan,
} from './usulkan-kedudukan.ts';
