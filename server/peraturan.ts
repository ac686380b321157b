import { join } from 'node:path';
import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import type { Anut } from './isi-contoh.ts';
import { AKAR, MasalahHttp, masalah, type PeraturanSesi } from './kernel/index.ts';
import { bacaSemua, type Pustaka, storeAdopsi } from './regulasi/index.ts';

/** Every regulation of peraturan/. An agency that follows none yet gets an answer, not a failure. */
export const bacaPustaka = async (): Promise<Pustaka> => {
  const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
  return {
    ...pustaka,
    kitab(id) {
      if (id === '') throw new MasalahHttp(BELUM_MENGANUT);
      return pustaka.kitab(id);
    },
  };
};

/** Adopts a regulation for a new agency, from the day the workbook names or else from the day the text came into force. */
export const anutDari =
  (pustaka: Pustaka): Anut =>
  async (trx, instansiId, peraturan, sejak) => {
    const berlaku = pustaka.peraturan.find((p) => p.id === peraturan);
    if (!berlaku) throw new Error(`peraturan ${peraturan} tidak ada di folder peraturan/`);
    const hari: Tanggal = sejak === undefined ? (berlaku.berlakuSejak ?? AWAL) : tanggal(sejak);
    await storeAdopsi(trx, { instansiId, peraturan, sejak: hari });
  };

const AWAL = tanggal('1945-08-17');

/** What the session tells of the regulation; an agency without one has no words of its own. */
export const peraturanSesi = (pustaka: Pustaka, id: string): PeraturanSesi => {
  if (!pustaka.ada(id)) return { peraturan: { id, judul: { id: '', en: '' } }, istilah: {} };
  const { judul, istilah } = pustaka.kitab(id);
  return { peraturan: { id, judul }, istilah };
};

const BELUM_MENGANUT = masalah(409, 'belum-menganut-peraturan', {
  id: 'Instansi Anda belum menganut peraturan Sistem Kerja. Minta pengelola menetapkan peraturan yang dianut.',
  en: 'Your agency follows no Sistem Kerja regulation yet. Ask the administrator to set the adopted regulation.',
});
