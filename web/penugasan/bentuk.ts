import type { paths } from '../kernel/index.ts';
import type { Derajat, Sifat } from '../naskah/index.ts';

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
  /** Load in hours a week; null: left open. */
  readonly jam: number | null;
  /** Grade wanted, for suggestions; empty: any. */
  readonly jenjang: string;
  /** The need whose places are asked for. */
  readonly untukKebutuhan: { readonly id: string; readonly nama: string } | null;
  /** Classes of the letters; null: as letters of the kind are. */
  readonly sifat: Sifat | null;
  readonly derajat: Derajat | null;
  /** People of one's own agency, in the order in which the letter names them. */
  readonly orang: readonly CalonDipilih[];
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
  jam: null,
  jenjang: '',
  untukKebutuhan: null,
  sifat: null,
  derajat: null,
  orang: [],
  luar: false,
  tujuan: null,
  pemilik: null,
  alasan: {},
};

/** As many as one request names; more people are a team. */
export const BATAS_ORANG = 50;

/** The people with one more; who is there already, by post or as the same person, stays where she is. */
export const tambahOrang = (orang: readonly CalonDipilih[], calon: CalonDipilih): readonly CalonDipilih[] =>
  orang.length >= BATAS_ORANG || orang.some((o) => o.posisi === calon.posisi) ? orang : [...orang, calon];

/** A draft in which way and office are settled. */
export type IsianJelas = Isian & { readonly cara: Cara };

export type Permohonan = NonNullable<paths['/api/penugasan']['post']['requestBody']>['content']['application/json'];

/** The request as the server takes it. Call it only when a person, or a head, is chosen. */
export const permohonanDari = (i: IsianJelas, konsep?: string): Permohonan => ({
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
    jam: i.jam,
  },
  ...((i.sifat || i.derajat) && { ciri: { sifat: i.sifat, derajat: i.derajat } }),
  alasan: { ...i.alasan },
  ...(konsep && { konsep }),
});

const dituju = ({ cara, pemohon, pemilik, orang, luar, tujuan, untukKebutuhan }: IsianJelas) => {
  if (cara === 'sukarela') return { pegawai: pemohon, pemilik: pemilik?.posisi ?? '' };
  if (!luar || !tujuan) {
    const [pegawai = '', ...bersama] = orang.map((o) => o.posisi);
    return {
      pegawai,
      ...(bersama.length > 0 && { bersama }),
      ...(untukKebutuhan && { untukKebutuhan: untukKebutuhan.id }),
    };
  }
  const { instansi, alamat, jumlah, jenjang } = tujuan;
  return { tujuan: { instansi, alamat, jumlah, jenjang } };
};
