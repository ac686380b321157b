import type { Lingkup } from '../penugasan.ts';

/** What may change while an assignment runs, and the report that its end asks for. Each has a drawing of its own. */
export const JENIS_PERUBAHAN = ['perpanjangan', 'pengakhiran', 'penggantian', 'laporan-akhir'] as const;

export type JenisPerubahan = (typeof JENIS_PERUBAHAN)[number];

const EKOR = '-penugasan';
const LINTAS = '-lintas-instansi';

/**
 * Id of the drawing that runs this kind of change. Of an assignment of two agencies whatever changes it goes through the
 * authorised officials of both; the report is the same everywhere.
 */
export const alurPerubahan = (jenis: JenisPerubahan, lingkup: Lingkup): string =>
  lingkup === 'lintas-instansi' && jenis !== 'laporan-akhir' ? `${jenis}${EKOR}${LINTAS}` : `${jenis}${EKOR}`;

/** The kind of change that a drawing runs; undefined for every other drawing. */
export const jenisPerubahan = (alur: string): JenisPerubahan | undefined =>
  JENIS_PERUBAHAN.find((jenis) =>
    (['lintas-unit', 'lintas-instansi'] as const).some((lingkup) => alurPerubahan(jenis, lingkup) === alur),
  );
