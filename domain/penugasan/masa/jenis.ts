/** What may change while an assignment runs, and the report that its end asks for. Each has a drawing of its own. */
export const JENIS_PERUBAHAN = ['perpanjangan', 'pengakhiran', 'penggantian', 'laporan-akhir'] as const;

export type JenisPerubahan = (typeof JENIS_PERUBAHAN)[number];

const EKOR = '-penugasan';

/** Id of the drawing that runs this kind of change. */
export const alurPerubahan = (jenis: JenisPerubahan): string => `${jenis}${EKOR}`;

/** The kind of change that a drawing runs; undefined for every other drawing. */
export const jenisPerubahan = (alur: string): JenisPerubahan | undefined =>
  JENIS_PERUBAHAN.find((jenis) => alurPerubahan(jenis) === alur);
