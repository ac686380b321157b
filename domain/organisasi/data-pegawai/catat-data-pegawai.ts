import { type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import { isGolonganPns, isGolonganPppk } from '../golongan.ts';
import type { IzinDataPegawai } from './izin.ts';
import type { PenolakanDataPegawai } from './penolakan.ts';

/** What the register says of a person for a time. The status follows from the NIP and never changes with it. */
export type DataPegawai = {
  readonly nama: string;
  readonly gelarDepan?: string | undefined;
  readonly gelarBelakang?: string | undefined;
  readonly status: 'PNS' | 'PPPK';
  readonly golongan?: string | undefined;
  readonly pendidikan?: string | undefined;
};

export type BidangData = Exclude<keyof DataPegawai, 'status'>;

export type DataPegawaiDicatat = {
  readonly peristiwa: 'DataPegawaiDicatat';
  readonly data: DataPegawai;
  readonly sejak: Tanggal;
  /** The decree or diploma that it rests on. */
  readonly dasar: string;
  readonly bidang: readonly BidangData[];
  readonly oleh: string;
};

type Usul = { readonly data: DataPegawai; readonly sejak: Tanggal; readonly dasar: string };

const BIDANG: readonly BidangData[] = ['nama', 'gelarDepan', 'gelarBelakang', 'golongan', 'pendidikan'];

/**
 * Notes what is so of a person from a day on, past or to come: a promotion, another name, a degree. `semula`: what the register
 * says of that day so far. Days before keep what they had.
 */
export const catatDataPegawai = (
  pegawai: string,
  semula: DataPegawai,
  { data, sejak, dasar }: Usul,
  izin: IzinDataPegawai,
): Hasil<DataPegawaiDicatat, PenolakanDataPegawai> => {
  const oleh = pakaiIzin(izin, pegawai);
  const rapi = { ...data, status: semula.status };
  if (data.nama.trim() === '') return tolak({ jenis: 'aturan', kode: 'data-pegawai/tanpa-nama' });
  if (dasar.trim() === '') return tolak({ jenis: 'aturan', kode: 'data-pegawai/tanpa-dasar' });
  if (!dikenal(rapi))
    return tolak({
      jenis: 'aturan',
      kode: 'data-pegawai/golongan-keliru',
      golongan: data.golongan ?? '',
      status: semula.status,
    });
  const bidang = BIDANG.filter((b) => (semula[b] ?? '') !== (rapi[b] ?? ''));
  if (bidang.length === 0) return tolak({ jenis: 'keadaan', kode: 'data-pegawai/tidak-berubah', sejak });
  return sah({ peristiwa: 'DataPegawaiDicatat', data: rapi, sejak, dasar, bidang, oleh });
};

const dikenal = ({ golongan, status }: DataPegawai): boolean =>
  golongan === undefined || (status === 'PNS' ? isGolonganPns(golongan) : isGolonganPppk(golongan));
