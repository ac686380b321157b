import { tanggal } from '../kernel/index.ts';
import { type Kitab, type Parameter, type PeranTim, susunKitab } from '../regulasi/index.ts';
import type { AnggotaTim, IsiTim, PembentukTim, UnitTim } from './tim.ts';

// A small team under an invented regulation: what this room's tests stand on. All people are synthetic.
export const peran = (id: string, lain: Partial<PeranTim> = {}): PeranTim => ({
  id,
  nama: { id, en: id },
  ketentuan: ['K-1'],
  palingSedikit: 0,
  pengisi: ['fungsional', 'pelaksana'],
  merangkap: [],
  tugas: [],
  ...lain,
});

export const kitabUji = (peranTim: readonly PeranTim[], parameter: readonly Parameter[] = []): Kitab => {
  const dua = { id: 'uji', en: 'uji' };
  const kosong = {
    istilah: {},
    peran: [],
    pola: [],
    jabatan: [],
    kedudukan: [],
    struktur: [],
    satuan: [],
    tahap: [],
    aturan: [],
  };
  const kepala = { id: 'uji', judul: dua, nomor: '1', penerbit: 'Uji', jenisInstansi: ['pusat'], alur: [], naskah: [] };
  const ketentuan = [{ id: 'K-1', letak: 'Pasal 1', modalitas: 'wajib', ringkasan: dua, dipikul: [] }] as const;
  return susunKitab(
    [{ ...kepala, ...kosong, ketentuan, parameter, peranTim, status: 'berlaku', berlakuSejak: null }],
    'uji',
  );
};

export const PERAN = [
  peran('arah', { mengarahkan: true, palingSedikit: 1, palingBanyak: 1, pengisi: ['jpt-pratama'] }),
  peran('pemimpin', { memimpin: true, palingSedikit: 1, palingBanyak: 1, merangkap: ['pekerja'] }),
  peran('pekerja', { palingSedikit: 1 }),
];

export const orang = (pegawai: string, peranOrang: string, lain: Partial<AnggotaTim> = {}): AnggotaTim => ({
  pegawai,
  nama: `${pegawai} Contoh`,
  peran: peranOrang,
  jenisJabatan: 'fungsional',
  status: 'PNS',
  golongan: 'iii b',
  pendidikan: 'S1',
  kompetensi: 'Analisis',
  pengalaman: '',
  kesetaraan: '',
  instansi: 'instansi-a',
  unit: 'bagian-a',
  diBawah: ['bagian-a', 'biro-a'],
  persetujuan: [],
  tugas: `Tugas ${pegawai}`,
  keluaran: `Keluaran ${pegawai}`,
  dalamMph: true,
  ...lain,
});

export const kepala: PembentukTim = {
  posisi: 'kepala-biro-a',
  unit: 'biro-a',
  instansi: 'instansi-a',
  jenisJabatan: 'jpt-pratama',
  pimpinan: true,
  penilaiMerangkapPimpinan: true,
};

export const biro: UnitTim = {
  pimpinan: 'jpt-pratama',
  dikecualikan: false,
  jumlahIndikator: 3,
  timBerjalan: [{ jenisTim: 'substansi' }],
};

export const isiTim: IsiTim = {
  perbuatan: 'bentuk',
  nama: 'Tim Contoh',
  jenisTim: 'dukungan',
  tugas: 'Menyusun peta',
  diLuarTarget: false,
  target: ['Peta tersusun'],
  targetDitetapkan: tanggal('2026-01-31'),
  mulai: tanggal('2026-02-02'),
  selesai: tanggal('2026-12-31'),
  penunjukKetua: 'jpt-pratama',
  anggota: [
    orang('arif', 'arah', { jenisJabatan: 'jpt-pratama', unit: 'biro-a', diBawah: ['biro-a'] }),
    orang('ani', 'pemimpin'),
    orang('budi', 'pekerja'),
  ],
  klaim: [],
  mphDitetapkan: true,
};
