import type { SkemaIsian } from '@lincah/domain/naskah';
import type { paths } from '../../kernel/index.ts';

type Butir = paths['/api/naskah/tulis']['get']['responses'][200]['content']['application/json']['butir'][number];

export type JenisTulis = Omit<Butir, 'skema'> & { readonly skema: SkemaIsian };
export type Kuasa = paths['/api/naskah/tulis']['get']['responses'][200]['content']['application/json']['kuasa'][number];
export type TulisanMasuk = NonNullable<
  paths['/api/naskah/tulis']['post']['requestBody']
>['content']['application/json'];

/** To whom: an office of the agency, or anybody else by name. */
export type Tujuan = { readonly posisi?: string; readonly nama: string };
export type Data = Readonly<Record<string, unknown>>;

/** What the form holds; all of it may still be empty. */
export type Isian = {
  readonly jenis: string;
  readonly penandaTangan: string;
  /** The delegation by which it is signed in the name of another office; empty: for one's own. */
  readonly kuasa: string;
  /** The office here that is the other party and signs it here; null: by hand. */
  readonly pihak: Tujuan | null;
  readonly berkas: string;
  readonly hal: string;
  readonly sifat: TulisanMasuk['sifat'];
  readonly derajat: TulisanMasuk['derajat'];
  /** Empty: as the kind or the series has it. */
  readonly klasifikasi: string;
  readonly lampiran: string;
  readonly yth: readonly Tujuan[];
  readonly tembusan: readonly Tujuan[];
  readonly isi: Data;
};

export const isianKosong: Isian = {
  jenis: '',
  penandaTangan: '',
  kuasa: '',
  pihak: null,
  berkas: '',
  hal: '',
  sifat: 'biasa',
  derajat: 'biasa',
  klasifikasi: '',
  lampiran: '',
  yth: [],
  tembusan: [],
  isi: {},
};

/** The letter as the server takes it. */
export const tulisanDari = (i: Isian, konsep?: string): TulisanMasuk => ({
  jenis: i.jenis,
  penandaTangan: i.penandaTangan,
  ...(i.kuasa && { kuasa: i.kuasa }),
  ...(i.pihak?.posisi && { pihak: i.pihak.posisi }),
  ...(i.berkas && { berkas: i.berkas }),
  hal: i.hal,
  sifat: i.sifat,
  derajat: i.derajat,
  ...(i.klasifikasi && { klasifikasi: i.klasifikasi }),
  lampiran: i.lampiran,
  yth: i.yth.map((t) => ({ ...t })),
  tembusan: i.tembusan.map((t) => ({ ...t })),
  isi: { ...i.isi },
  ...(konsep && { konsep }),
});
