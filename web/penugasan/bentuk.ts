import type { paths } from '../kernel/index.ts';

type Jawaban<J extends keyof paths, M extends keyof paths[J], S extends number = 200> = paths[J][M] extends {
  responses: Record<S, { content: { 'application/json': infer T } }>;
}
  ? T
  : never;

export type Penugasan = Jawaban<'/api/penugasan/{id}', 'get'>;
export type Pemeriksaan = Jawaban<'/api/penugasan/periksa', 'post'>;
export type Berkas = Jawaban<'/api/alur/berkas/{id}', 'get'>;
export type Tindakan = Berkas['tindakanSaya'][number];
export type Calon = Jawaban<'/api/organisasi/pegawai', 'get'>['butir'][number];

/** What the wizard holds; all of it may still be empty. */
export type Isian = {
  readonly pemohon: string;
  readonly perihal: string;
  readonly maksud: string;
  readonly kompetensi: string;
  readonly ekspektasi: string;
  readonly mulai: string;
  readonly selesai: string;
  readonly calon: {
    readonly posisi: string;
    readonly nama: string;
    readonly jabatan: string;
    readonly unit: string;
  } | null;
  readonly alasan: Readonly<Record<string, string>>;
};

export const isianKosong: Isian = {
  pemohon: '',
  perihal: '',
  maksud: '',
  kompetensi: '',
  ekspektasi: '',
  mulai: '',
  selesai: '',
  calon: null,
  alasan: {},
};

/** The request as the server takes it. Call it only when a person is chosen. */
export const permohonanDari = (i: Isian, konsep?: string) => ({
  cara: 'penunjukan' as const,
  pemohon: i.pemohon,
  pegawai: i.calon?.posisi ?? '',
  isi: {
    perihal: i.perihal,
    maksud: i.maksud,
    kompetensi: i.kompetensi,
    ekspektasi: i.ekspektasi,
    mulai: i.mulai,
    selesai: i.selesai,
  },
  alasan: { ...i.alasan },
  ...(konsep && { konsep }),
});
