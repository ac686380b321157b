import { type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import type { IzinUsulCatatan } from './izin.ts';
import type { IsianCatatan, PenolakanPortofolio } from './penolakan.ts';
import type { CatatanDiusulkan, IsiCatatan, JenisCatatan } from './portofolio.ts';

/** Without these nobody could check it. */
const WAJIB: Readonly<Record<JenisCatatan, readonly IsianCatatan[]>> = {
  kompetensi: ['nama', 'judul', 'penerbit', 'tanggal'],
  pendidikan: ['nama', 'judul', 'penerbit', 'tanggal'],
  pengalaman: ['nama', 'penerbit'],
};

/**
 * Puts a competence, an education or an experience on record with its evidence. What a person says of herself waits for
 * the personnel officer; what the officer enters about others counts at once.
 */
export const usulkanCatatan = (
  isi: IsiCatatan,
  hariIni: Tanggal,
  izin: IzinUsulCatatan,
): Hasil<CatatanDiusulkan, PenolakanPortofolio> => {
  const oleh = pakaiIzin(izin, isi.pegawai);
  const terisi: Readonly<Record<IsianCatatan, string>> = {
    nama: isi.nama,
    judul: isi.bukti.judul,
    penerbit: isi.bukti.penerbit,
    tanggal: isi.bukti.tanggal ?? '',
    alasan: '',
  };
  const kosong = WAJIB[isi.jenis].find((k) => terisi[k].trim() === '');
  if (kosong) return tolak({ jenis: 'aturan', kode: 'portofolio/kurang-isian', isian: kosong });
  if (isi.sampai !== undefined && isi.sampai < isi.sejak)
    return tolak({ jenis: 'aturan', kode: 'portofolio/masa-terbalik' });
  if (isi.sejak > hariIni || (isi.bukti.tanggal ?? hariIni) > hariIni)
    return tolak({ jenis: 'aturan', kode: 'portofolio/mendatang', hariIni });
  return sah({ peristiwa: 'CatatanDiusulkan', isi, keadaan: oleh === isi.pegawai ? 'usul' : 'sah', oleh });
};
