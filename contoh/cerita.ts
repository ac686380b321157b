/** Roles of the demonstration in the order in which the story meets them. */
export const CERITA = {
  pimpinanPemohon: ['Pimpinan unit pemohon', 'Requesting unit head'],
  penilaiPemohon: ['Penilai pimpinan unit pemohon', 'Appraiser of the requesting unit head'],
  penilaiPegawai: ['Penilai pegawai yang diminta', 'Appraiser of the wanted official'],
  pimpinanAsal: ['Pimpinan unit asal', 'Head of the home unit'],
  pegawai: ['Pejabat fungsional yang diminta', 'Wanted functional official'],
  stafPemohon: ['Pejabat fungsional unit pemohon', 'Functional official of the requesting unit'],
  berwenang: ['Pejabat yang Berwenang', 'Authorised official'],
  ortala: ['Petugas ortala', 'Organisation officer'],
  sdm: ['Petugas SDM', 'HR officer'],
  auditor: ['Auditor', 'Auditor'],
  admin: ['Administrator aplikasi', 'Application administrator'],
} as const;

export type PeranCerita = keyof typeof CERITA;

const URUTAN = Object.values(CERITA).map(([id]) => id as string);

export const urutCerita = (a: { readonly peranId?: unknown }, b: { readonly peranId?: unknown }): number =>
  URUTAN.indexOf(String(a.peranId)) - URUTAN.indexOf(String(b.peranId));
