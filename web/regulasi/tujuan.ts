import type { Dwibahasa } from '@lincah/domain/kernel';
import { jalur } from '../kernel/index.ts';
import type { SatuKetentuan } from './bentuk.ts';

type Penerapan = SatuKetentuan['penerapan'][number];
type Layar = { readonly nama: Dwibahasa; readonly ke?: string };

/** Screens that a provision may name as its carrier. */
const LAYAR: Readonly<Record<string, Layar>> = {
  berkas: { nama: { id: 'Berkas dan linimasanya', en: 'Dossiers and their timeline' }, ke: jalur.beranda() },
  'dokumentasi-api': { nama: { id: 'Dokumentasi antarmuka program', en: 'Documentation of the interface' } },
  'gambar-alur': { nama: { id: 'Gambar alur', en: 'Figures' }, ke: jalur.regulasi.daftarGambar() },
  kedudukan: { nama: { id: 'Kedudukan', en: 'Positions' }, ke: jalur.kedudukan.daftar() },
  organisasi: { nama: { id: 'Organisasi', en: 'Organisation' }, ke: jalur.organisasi.bagan() },
  penugasan: { nama: { id: 'Penugasan', en: 'Assignments' }, ke: jalur.penugasan.daftar() },
  regulasi: { nama: { id: 'Peraturan', en: 'Regulation' }, ke: jalur.regulasi.beranda() },
};

export const namaPenerapan = ({ oleh, id, nama }: Penerapan): Dwibahasa =>
  (oleh === 'layar' ? LAYAR[id]?.nama : undefined) ?? nama;

/** Where a place that applies a provision can be seen; undefined when no page shows it. */
export const tujuanPenerapan = ({ oleh, id, bagian }: Penerapan, peraturan?: string): string | undefined => {
  const di = { cari: id, peraturan };
  switch (oleh) {
    case 'aturan':
      return jalur.regulasi.aturan(id, peraturan);
    case 'alur':
      return jalur.regulasi.gambar(id, { langkah: bagian?.id, peraturan });
    case 'naskah':
    case 'parameter':
    case 'satuan':
    case 'peran':
    case 'istilah':
    case 'pola':
      return jalur.regulasi.bagian(oleh, di);
    case 'layar':
      return LAYAR[id]?.ke;
    default:
      return undefined;
  }
};
