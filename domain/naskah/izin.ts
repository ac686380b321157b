import { type Hasil, type Izin, sah, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { PenolakanPolaNomor } from './pola-nomor.ts';

export type IzinPolaNomor = Izin<'naskah.polaNomor'>;

/** Numbering is the affair of the organisation and procedures office of the agency. */
export const bolehPolaNomor = (pegawai: string, hak: readonly string[]): Hasil<IzinPolaNomor, PenolakanPolaNomor> =>
  hak.includes('ortala')
    ? sah(beriIzin(pegawai, 'pola-nomor'))
    : tolak({ jenis: 'wewenang', kode: 'naskah/pola-tanpa-hak' });
