import type { Tanggal } from '../kernel/index.ts';
import type { Kitab } from '../regulasi/index.ts';
import { ajukanPenugasan, type PermohonanPenugasan } from './ajukan-penugasan.ts';
import type { IzinAjukan } from './izin.ts';
import type { PenolakanPenugasan } from './penolakan.ts';
import type { Cara, IsiPenugasan, Lingkup, PegawaiDituju, Ujung } from './penugasan.ts';

/** An office and its holder, of whom we ask which ways of assignment are open. */
export type Pengaju = PegawaiDituju & {
  /** Somebody answers to this office as appraiser. */
  readonly menilai: boolean;
};

/** One way with one scope; `penolakan` is why it is closed to this office, whoever or whatever it would ask for. */
export type CaraTerbuka = {
  readonly cara: Cara;
  readonly lingkup: Lingkup;
  readonly penolakan: PenolakanPenugasan | undefined;
};

/**
 * Which ways of assignment this office may open, and how far. The rules are asked with the best request that it could make:
 * every part written, a fitting person, a fitting head. What they still refuse is about the office itself.
 */
export const caraTerbuka = (
  pengaju: Pengaju,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinAjukan,
): readonly CaraTerbuka[] =>
  CARA.flatMap((cara) =>
    LINGKUP.map((lingkup) => {
      const jawaban = andaikan[cara](pengaju, lingkup).map((andai) => {
        const isi = { ...ISI, mulai: hariIni, selesai: hariIni };
        const hasil = ajukanPenugasan({ cara, isi, alasan: {}, ...andai }, kitab, hariIni, izin);
        // a preference never closes a way: it asks for a reason
        return hasil.sah || hasil.penolakan.kode === 'penugasan/perlu-alasan' ? undefined : hasil.penolakan;
      });
      return { cara, lingkup, penolakan: jawaban.includes(undefined) ? undefined : jawaban[0] };
    }),
  );

const CARA: readonly Cara[] = ['penunjukan', 'sukarela'];
const LINGKUP: readonly Lingkup[] = ['dalam-unit', 'lintas-unit', 'lintas-instansi'];

type Andai = Pick<PermohonanPenugasan, 'pemohon' | 'dituju'> & Pick<Required<PermohonanPenugasan>, 'pemilik'>;

const andaikan: Readonly<Record<Cara, (pengaju: Pengaju, lingkup: Lingkup) => readonly Andai[]>> = {
  penunjukan: (pengaju, lingkup) =>
    JENIS_PEGAWAI.map((jenisJabatan) => ({
      pemohon: pengaju,
      pemilik: pengaju,
      dituju: { ...lain(pengaju, lingkup), jenisJabatan, pegawai: LAIN, status: 'PNS' },
    })),
  sukarela: (pengaju, lingkup) =>
    JENIS_PIMPINAN.map((jenisJabatan) => ({
      pemohon: pengaju,
      dituju: pengaju,
      pemilik: { ...lain(pengaju, lingkup), jenisJabatan, pimpinan: true },
    })),
};

/** The other end: in the asker's own unit, in another one, or in another agency. */
const lain = (p: Pengaju, lingkup: Lingkup): Ujung => {
  const dekat = lingkup === 'dalam-unit';
  const pimpinanUnit = p.pimpinan ? p.posisi : p.pimpinanUnit;
  return {
    instansi: lingkup === 'lintas-instansi' ? LAIN : p.instansi,
    posisi: LAIN,
    unit: dekat ? p.unit : LAIN,
    unitOrganisasi: dekat ? p.unitOrganisasi : LAIN,
    diBawah: dekat ? p.diBawah : [LAIN],
    jenisJabatan: '',
    pimpinan: false,
    pimpinanUnit: dekat ? pimpinanUnit : LAIN,
    memimpinUnitKerja: false,
    penilai: dekat && p.menilai ? p.posisi : LAIN,
  };
};

const LAIN = 'lain';
const ADA = '-';
const ISI: Omit<IsiPenugasan, 'mulai' | 'selesai'> = { perihal: ADA, maksud: ADA, kompetensi: ADA, ekspektasi: ADA };
const JENIS_PEGAWAI = ['fungsional', 'pelaksana', 'administrator', 'pengawas'];
const JENIS_PIMPINAN = ['jpt-pratama', 'jpt-madya', 'administrator', 'pengawas', 'fungsional'];
