import type { paths } from '../../kernel/index.ts';

export type MintaTim = NonNullable<
  paths['/api/penugasan/saran/tim']['post']['requestBody']
>['content']['application/json'];
export type SaranOrang = paths['/api/penugasan/saran']['post']['responses'][200]['content']['application/json'];
export type SaranTim = paths['/api/penugasan/saran/tim']['post']['responses'][200]['content']['application/json'];
export type OrangDisarankan = SaranOrang['butir'][number];
export type Takaran = SaranOrang['takaran'];
export type BagianSaran = OrangDisarankan['bagian'][number]['bagian'];

/** What people are looked for: the office that asks, its subject and days, and what is known of the competence wanted. */
export type Dicari = {
  readonly pemohon: string;
  readonly perihal: string;
  readonly mulai: string;
  readonly selesai: string;
  /** Free words, from which known competences are recognised until some are chosen. */
  readonly teks?: string;
  readonly kompetensi?: readonly string[];
  readonly jenjang?: string;
};

/** A seat of a team while it is being written. */
export type IsianKursi = { readonly kompetensi: readonly string[]; readonly jenjang: string; readonly jumlah: number };
export const kursiKosong: IsianKursi = { kompetensi: [], jenjang: '', jumlah: 1 };
