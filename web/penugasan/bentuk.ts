import type { paths } from '../kernel/index.ts';

type Jawaban<J extends keyof paths, M extends keyof paths[J], S extends number = 200> = paths[J][M] extends {
  responses: Record<S, { content: { 'application/json': infer T } }>;
}
  ? T
  : never;

/** What the register is searched and filtered by. */
export type Saring = NonNullable<paths['/api/penugasan']['get']['parameters']['query']>;
export type Penugasan = Jawaban<'/api/penugasan/{id}', 'get'>;
export type Pemeriksaan = Jawaban<'/api/penugasan/periksa', 'post'>;
export type Berkas = Jawaban<'/api/alur/berkas/{id}', 'get'>;
export type Tindakan = Berkas['tindakanSaya'][number];
export type JabatanSaya = Jawaban<'/api/penugasan/jabatan', 'get'>['butir'][number];
export type Cara = JabatanSaya['cara'][number]['cara'];
export type Sebab = JabatanSaya['cara'][number]['sebab'][number];
export type KotakUnit = Jawaban<'/api/organisasi/unit', 'get'>[number];
export type Calon = Jawaban<'/api/organisasi/pegawai', 'get'>['butir'][number];

/** Somebody chosen, by the post held. */
export type CalonDipilih = {
  readonly posisi: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
};

/** What the wizard holds; all of it may still be empty. */
export type Isian = {
  /** Empty: what the offices of the person suggest. */
  readonly cara: Cara | '';
  readonly pemohon: string;
  readonly perihal: string;
  readonly maksud: string;
  readonly kompetensi: string;
  readonly ekspektasi: string;
  readonly mulai: string;
  readonly selesai: string;
  readonly calon: CalonDipilih | null;
  /** Another agency is asked, not a person of one's own. */
  readonly luar: boolean;
  /** That agency at its address, and whom it is asked for. */
  readonly tujuan: {
    readonly instansi: string;
    readonly alamat: string;
    readonly nama: string;
    readonly jabatan: string;
    readonly unit: string;
    readonly jumlah: number;
    readonly jenjang: string;
  } | null;
  /** The head to whom somebody volunteers. */
  readonly pemilik: CalonDipilih | null;
  readonly alasan: Readonly<Record<string, string>>;
};

export const isianKosong: Isian = {
  cara: '',
  pemohon: '',
  perihal: '',
  maksud: '',
  kompetensi: '',
  ekspektasi: '',
  mulai: '',
  selesai: '',
  calon: null,
  luar: false,
  tujuan: null,
  pemilik: null,
  alasan: {},
};

/** A draft in which way and office are settled. */
export type IsianJelas = Isian & { readonly cara: Cara };

/** The request as the server takes it. Call it only when a person, or a head, is chosen. */
export const permohonanDari = (i: IsianJelas, konsep?: string) => ({
  cara: i.cara,
  pemohon: i.pemohon,
  ...dituju(i),
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

const dituju = ({ cara, pemohon, pemilik, calon, luar, tujuan }: IsianJelas) => {
  if (cara === 'sukarela') return { pegawai: pemohon, pemilik: pemilik?.posisi ?? '' };
  if (!luar || !tujuan) return { pegawai: calon?.posisi ?? '' };
  const { instansi, alamat, jumlah, jenjang } = tujuan;
  return { tujuan: { instansi, alamat, jumlah, jenjang } };
};
