import type { paths } from '../kernel/index.ts';

type Jawaban<J extends keyof paths, M extends keyof paths[J], S extends number = 200> = paths[J][M] extends {
  responses: Record<S, { content: { 'application/json': infer T } }>;
}
  ? T
  : never;

/** What the register is searched and filtered by. */
export type Saring = NonNullable<paths['/api/kedudukan']['get']['parameters']['query']>;
export type Usul = Jawaban<'/api/kedudukan', 'get'>['butir'][number];
export type UsulLengkap = Jawaban<'/api/kedudukan/{id}', 'get'>;
export type Bahan = Jawaban<'/api/kedudukan/bahan', 'get'>;
export type Anggota = Bahan['anggota'][number];
export type Pemeriksaan = Jawaban<'/api/kedudukan/periksa', 'post'>;
export type Laporan = Jawaban<'/api/kedudukan/laporan', 'get'>['butir'][number];

/** What the form holds; all of it may still be empty. */
export type Isian = {
  readonly unit: string;
  readonly sejak: string;
  /** Post → post of the proposed superior; absent: stays as it is. */
  readonly atasan: Readonly<Record<string, string>>;
  /** Superior of whoever comes to the unit later; empty: not said. */
  readonly seunit: string;
  /** Superior → number of the document of delegation. */
  readonly delegasi: Readonly<Record<string, string>>;
  /** Superior → the variant chosen where several fit; drafts of before have none. */
  readonly varian?: Readonly<Record<string, string>>;
  readonly dasarKompetensi: string;
  readonly bebanKerja: string;
  readonly dasarPengecualian: string;
  readonly alasan: Readonly<Record<string, string>>;
  /** Report of a wrong superior that this answers. */
  readonly laporan: string;
  /** The returned dossier that this mends, and the open act that sending answers; a new proposal has neither. */
  readonly berkas?: string;
  readonly tindakan?: string;
};

export const isianKosong: Isian = {
  unit: '',
  sejak: '',
  atasan: {},
  seunit: '',
  delegasi: {},
  dasarKompetensi: '',
  bebanKerja: '',
  dasarPengecualian: '',
  alasan: {},
  laporan: '',
};

/** Superiors that the form names, each once. */
export const penilaiDisebut = ({ atasan, seunit }: Isian): readonly string[] => [
  ...new Set([...Object.values(atasan), ...(seunit ? [seunit] : [])]),
];

/** The proposal as the server takes it: people who get one superior together. */
export const usulDari = (i: Isian, konsep?: string) => ({
  unit: i.unit,
  sejak: i.sejak,
  isi: { dasarKompetensi: i.dasarKompetensi, bebanKerja: i.bebanKerja, dasarPengecualian: i.dasarPengecualian },
  kelompok: penilaiDisebut(i).map((penilai) => ({
    penilai,
    posisi: Object.keys(i.atasan).filter((posisi) => i.atasan[posisi] === penilai),
    seluruhUnit: i.seunit === penilai,
    delegasi: i.delegasi[penilai] ?? '',
    ...(i.varian?.[penilai] && { varian: i.varian[penilai] }),
  })),
  alasan: { ...i.alasan },
  ...(i.laporan && { laporan: i.laporan }),
  ...(i.tindakan && { tindakan: i.tindakan }),
  ...(konsep && { konsep }),
});

/** What was proposed, back in the form; a first day that has passed becomes today. */
export const isianDari = (u: UsulLengkap, tindakan: string, hariIni: string): Isian => {
  const perPenilai = (nilai: (b: UsulLengkap['butir'][number]) => string | null) =>
    Object.fromEntries(u.butir.flatMap((b) => ((n) => (n ? [[b.penilai.id, n]] : []))(nilai(b))));
  return {
    ...isianKosong,
    ...u.isi,
    unit: u.unit.id,
    sejak: u.sejak < hariIni ? hariIni : u.sejak,
    atasan: Object.fromEntries(u.butir.flatMap((b) => (b.posisi ? [[b.posisi.id, b.penilai.id]] : []))),
    seunit: u.butir.find((b) => b.posisi === null)?.penilai.id ?? '',
    delegasi: perPenilai((b) => b.delegasi),
    varian: perPenilai((b) => b.varian),
    berkas: u.id,
    tindakan,
  };
};
