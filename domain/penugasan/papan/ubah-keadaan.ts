import { type Hasil, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import type { KeadaanKebutuhan, KebutuhanPegawai } from './kebutuhan-pegawai.ts';
import type { PenolakanPapan } from './penolakan.ts';

/** A need takes applications while it is open, has a free place, and its last day has not passed. */
export const terimaLamaran = (k: KebutuhanPegawai, hariIni: Tanggal): Hasil<undefined, PenolakanPapan> => {
  const tempat = ambilTempat(k);
  if (!tempat.sah) return tempat;
  if (k.batasLamar < hariIni) return tolak({ jenis: 'keadaan', kode: 'papan/lewat-batas' });
  return sah(undefined);
};

/** Somebody is chosen, or several are lent: so many more places are held. What came in time may be decided after the last day. */
export const ambilTempat = (k: KebutuhanPegawai, banyak = 1): Hasil<number, PenolakanPapan> => {
  if (k.keadaan === 'konsep') return tolak({ jenis: 'keadaan', kode: 'papan/belum-dibuka' });
  if (k.keadaan === 'ditutup') return tolak({ jenis: 'keadaan', kode: 'papan/tertutup' });
  if (k.terisi >= k.jumlah) return tolak({ jenis: 'keadaan', kode: 'papan/terpenuhi', jumlah: k.jumlah });
  const bebas = k.jumlah - k.terisi;
  if (banyak > bebas) return tolak({ jenis: 'keadaan', kode: 'papan/tempat-kurang', bebas, diminta: banyak });
  return sah(k.terisi + banyak);
};

/** Closed by its head, filled or not. */
export const tutupKebutuhan = (k: KebutuhanPegawai): Hasil<KeadaanKebutuhan, PenolakanPapan> => {
  if (k.keadaan === 'konsep') return tolak({ jenis: 'keadaan', kode: 'papan/belum-dibuka' });
  if (k.keadaan === 'ditutup') return tolak({ jenis: 'keadaan', kode: 'papan/tertutup' });
  return sah('ditutup');
};

/** A closing is taken back while nobody was told of it. */
export const bukaKembali = (k: KebutuhanPegawai): Hasil<KeadaanKebutuhan, PenolakanPapan> => {
  if (k.keadaan !== 'ditutup') return tolak({ jenis: 'keadaan', kode: 'papan/belum-ditutup' });
  if (k.diberitahukan) return tolak({ jenis: 'keadaan', kode: 'papan/sudah-diberitahukan' });
  return sah('dibuka');
};

/** Those not chosen are told once the need is closed; until then nothing is final. */
export const beritahukanPelamar = (k: KebutuhanPegawai): Hasil<undefined, PenolakanPapan> =>
  k.keadaan === 'ditutup' ? sah(undefined) : tolak({ jenis: 'keadaan', kode: 'papan/belum-ditutup' });
