import { type Hasil, sah, tolak } from '../kernel/index.ts';
import type { Alur, Tugas } from '../regulasi/index.ts';
import type { Akibat, Langkah } from './akibat.ts';
import { jalankan, naskahDari, simpulDi } from './jalan.ts';
import type { Fakta, Keadaan } from './keadaan.ts';
import type { PenolakanAlur } from './penolakan.ts';

/**
 * Closes one open task with a decision and walks on. `isian`: what the form of the task was filled with, `alasan` in it
 * the reason. Facts, decisions (`keputusan.<task>`) and `isian` are what gateways see.
 */
export const lanjut = (
  alur: Alur,
  keadaan: Keadaan,
  tugas: string,
  pilihan: string,
  isian: Fakta,
  fakta: Fakta,
): Hasil<Langkah, PenolakanAlur> => {
  const terbuka = cariTerbuka(alur, keadaan, tugas);
  if (!terbuka.sah) return terbuka;

  const simpul = terbuka.nilai;
  const dipilih = simpul.pilihan.find((p) => p.kode === pilihan);
  if (!dipilih) {
    const dikenal = simpul.pilihan.map((p) => p.kode);
    return tolak({ jenis: 'aturan', kode: 'alur/pilihan-tidak-dikenal', tugas, pilihan, dikenal });
  }
  if (dipilih.beralasan && !punyaAlasan(isian)) {
    return tolak({ jenis: 'aturan', kode: 'alur/perlu-alasan', tugas, pilihan, ketentuan: simpul.ketentuan });
  }

  const awal: readonly Akibat[] = [{ jenis: 'tutup', tugas }, ...naskahDari(tugas, simpul.naskah, pilihan)];
  const tanpaTugas = lepaskan(keadaan, tugas);
  const keputusan = { ...keadaan.keputusan, [tugas]: pilihan };
  return sah(jalankan(alur, { ...tanpaTugas, keputusan }, simpul.keluar, fakta, isian, awal));
};

/** The open task, or why it is not open. */
export const cariTerbuka = (alur: Alur, keadaan: Keadaan, tugas: string): Hasil<Tugas, PenolakanAlur> => {
  if (keadaan.hasil !== undefined) {
    return tolak({ jenis: 'keadaan', kode: 'alur/sudah-selesai', hasil: keadaan.hasil });
  }
  if (!keadaan.token.includes(tugas)) {
    return tolak({ jenis: 'keadaan', kode: 'alur/tugas-tidak-terbuka', tugas, terbuka: keadaan.token });
  }
  const simpul = simpulDi(alur, tugas);
  if (simpul.jenis !== 'tugas') throw new Error(`${tugas}: token menunggu di simpul yang bukan tugas`);
  return sah(simpul);
};

export const lepaskan = (keadaan: Keadaan, tugas: string): Keadaan => ({
  ...keadaan,
  token: keadaan.token.filter((t) => t !== tugas),
});

const punyaAlasan = (isian: Fakta): boolean => typeof isian.alasan === 'string' && isian.alasan.trim() !== '';
