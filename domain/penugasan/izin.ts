import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { PenolakanPenugasan } from './penolakan.ts';
import type { Ujung } from './penugasan.ts';

export type IzinAjukan = Izin<'penugasan.ajukanPenugasan'>;

type Dipangku = { readonly id: string; readonly nama: string };

/**
 * A request is made, and an assignment stipulated, by the office that leads the requesting unit:
 * the caller must hold that office today, by whatever title.
 */
export const bolehAjukan = (
  pegawai: string,
  dipangku: readonly Dipangku[],
  pemohon: Ujung,
): Hasil<IzinAjukan, PenolakanPenugasan> => {
  const jabatan = dipangku.find((p) => p.id === pemohon.posisi);
  if (!jabatan) return tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' });
  if (!pemohon.pimpinan) return tolak({ jenis: 'wewenang', kode: 'penugasan/bukan-pimpinan', jabatan: jabatan.nama });
  return sah(beriIzin(pegawai, pemohon.posisi));
};
