export { type FaktaUsul, faktaUsul, kewenanganPenetap } from './fakta.ts';
export { type BarisNaskah, isiNaskah, type RentangPenilai } from './isi-naskah.ts';
export { bolehJawab, bolehLaporkan, bolehUsulkan, type IzinUsulkan, type JabatanPengusul } from './izin.ts';
export { jelaskan } from './jelaskan.ts';
export type { IsiLaporan, JawabanLaporan, KeadaanLaporan, LaporanDijawab } from './laporan.ts';
export { jawabLaporan, laporkanAtasan } from './laporkan-atasan.ts';
export type { PenolakanKedudukan, PenolakanLaporan } from './penolakan.ts';
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
