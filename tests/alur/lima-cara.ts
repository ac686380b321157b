import { type Akibat, type Jalur, mulai, tempuh } from '@lincah/domain/alur';
import type { Alur } from '@lincah/domain/regulasi';

export type SuratJalur = Extract<Akibat, { jenis: 'naskah' }>;

/** The letters that a path through a drawing produces, in their order. */
export const suratJalur = (alur: Alur, { fakta, langkah }: Jalur): readonly SuratJalur[] => {
  const awal = mulai(alur, fakta);
  if (!awal.sah) throw new Error(awal.penolakan.kode);
  const surat: SuratJalur[] = [];
  let keadaan = awal.nilai.keadaan;
  for (const l of langkah) {
    const hasil = tempuh(alur, keadaan, l, fakta);
    surat.push(...hasil.akibat.filter((a) => a.jenis === 'naskah'));
    keadaan = hasil.keadaan;
  }
  return surat;
};

/** The five ways of assignment. */
export const LIMA_CARA = [
  { cara: 'penunjukan', lingkup: 'dalam-unit' },
  { cara: 'penunjukan', lingkup: 'lintas-unit' },
  { cara: 'penunjukan', lingkup: 'lintas-instansi' },
  { cara: 'sukarela', lingkup: 'dalam-unit' },
  { cara: 'sukarela', lingkup: 'lintas-unit' },
] as const;

/** Facts of a request of which only the way and how far it reaches matter. */
export const faktaLingkup = (cara: 'penunjukan' | 'sukarela', lingkup: string) => {
  const posisi = { posisi: 'p', unit: 'u', jenisJabatan: 'fungsional', pimpinan: false };
  return {
    cara,
    lingkup,
    perihal: '',
    maksud: '',
    kompetensi: '',
    ekspektasi: '',
    mulai: '2026-03-02',
    selesai: '2026-03-31',
    hariIni: '2026-02-20',
    lamaHari: 30,
    satuUnit: lingkup === 'dalam-unit',
    satuInstansi: lingkup !== 'lintas-instansi',
    sudahDitugaskan: false,
    pemohon: posisi,
    pemilik: posisi,
    pegawai: { ...posisi, status: 'PNS' },
    pemohonPenilai: false,
    pemohonUnitKerja: false,
    penilaiMerangkapPimpinan: false,
  };
};
