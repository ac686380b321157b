import { type Bidang, GELAR } from './jabatan.ts';

export type Gelar = { readonly gelarDepan?: string; readonly gelarBelakang?: string };

/** Academic titles of an education in a field; medical doctors carry theirs in front. */
export const gelar = (pendidikan: string, bidang: Bidang): Gelar =>
  (bidang === 'dokter' ? gelarDokter(pendidikan) : gelarUmum(pendidikan, bidang)) ?? {};

const gelarUmum = (pendidikan: string, bidang: Bidang): Gelar | undefined => {
  const [diploma, sarjana, magister] = GELAR[bidang];
  const menurut: Record<string, Gelar> = {
    D3: { gelarBelakang: diploma },
    S1: { gelarBelakang: sarjana },
    S2: { gelarBelakang: `${sarjana}, ${magister}` },
    S3: { gelarDepan: 'Dr.', gelarBelakang: `${sarjana}, ${magister}` },
  };
  return menurut[pendidikan];
};

const gelarDokter = (pendidikan: string): Gelar | undefined => {
  const [diploma, , magister] = GELAR.dokter;
  const menurut: Record<string, Gelar> = {
    D3: { gelarBelakang: diploma },
    S1: { gelarDepan: 'dr.' },
    S2: { gelarDepan: 'dr.', gelarBelakang: magister },
    S3: { gelarDepan: 'Dr. dr.', gelarBelakang: magister },
  };
  return menurut[pendidikan];
};
