import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { PenolakanPenugasan } from './penolakan.ts';
import type { Ujung } from './penugasan.ts';

export type IzinAjukan = Izin<'penugasan.ajukanPenugasan'>;

/**
 * One asks in the name of an office that one holds today, by whatever title. Whether that office may ask
 * is the regulation's affair: its rules answer with their provision.
 */
export const bolehAjukan = (
  pegawai: string,
  dipangku: readonly { readonly id: string }[],
  pemohon: Pick<Ujung, 'posisi'>,
): Hasil<IzinAjukan, PenolakanPenugasan> =>
  dipangku.some((p) => p.id === pemohon.posisi)
    ? sah(beriIzin(pegawai, pemohon.posisi))
    : tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' });
