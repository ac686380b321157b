import { ORANG_LENGKAP } from './instansi-lengkap.ts';
import { type KlienUji, ORANG } from './rumah-uji.ts';

/** A need that stands on the board, and one that is still a draft. */
export type KebutuhanMilik = { readonly dibuka: string; readonly konsep: string };

const POSISI = {
  pemohon: ORANG_LENGKAP.pemohon.posisiId,
  luar: ORANG_LENGKAP.luar.posisiId,
  asing: ORANG.kepalaA.posisiId,
};

export const ISI_KEBUTUHAN = {
  judul: 'Pemetaan data layanan',
  maksud: 'Peta data layanan selesai',
  ekspektasi: 'Satu peta data',
  kompetensi: ['Analisis data'],
  jenjang: '',
  jumlah: 3,
  mulai: '2026-03-09',
  selesai: '2026-06-30',
  jam: 8,
  tempat: '',
  batasLamar: '2026-05-31',
  jangkauan: 'lintas-unit',
};

export const kebutuhanUji = (pemilik: keyof typeof POSISI) => ({ posisi: POSISI[pemilik], isi: ISI_KEBUTUHAN });

export const siapkanKebutuhan = async (klien: KlienUji, pemilik: keyof typeof POSISI): Promise<KebutuhanMilik> => {
  const tulis = async (buka: boolean): Promise<string> => {
    const jawab = await klien.post('/api/penugasan/kebutuhan', { ...kebutuhanUji(pemilik), buka });
    if (jawab.statusCode !== 201) throw new Error(jawab.body);
    return jawab.json().id;
  };
  return { dibuka: await tulis(true), konsep: await tulis(false) };
};
