import type { Dwibahasa } from '../kernel/index.ts';
import type { CaraPeran, Peran } from './peraturan.ts';
import { kataJenisJabatan } from './pertanyaan/kata-posisi.ts';
import { deret, rangkai, sama } from './rangkai-kata.ts';

/** How the office of a role is found, in words. */
export const jelaskanPeran = ({ cara, dari, jenis = [] }: Peran): Dwibahasa => {
  const subjek = SUBJEK[dari] ?? sama(dari);
  const utama = CARA[cara](subjek);
  if (jenis.length === 0) return utama;
  const sebut = deret(
    jenis.map((j) => kataJenisJabatan[j] ?? sama(j)),
    false,
  );
  return rangkai(utama, { id: ', berjabatan ', en: ', holding a post of the kind ' }, sebut);
};

const SUBJEK: Readonly<Record<string, Dwibahasa>> = {
  pemohon: { id: 'pemohon', en: 'the requester' },
  pegawai: { id: 'pegawai yang diminta', en: 'the wanted employee' },
};

const CARA: Readonly<Record<CaraPeran, (s: Dwibahasa) => Dwibahasa>> = {
  'pimpinan-unit': (s) => ({ id: `pimpinan unit ${s.id}`, en: `the head of the unit of ${s.en}` }),
  penilai: (s) => ({ id: `pejabat penilai kinerja ${s.id}`, en: `the performance appraiser of ${s.en}` }),
  'atasan-penilai': (s) => ({
    id: `penilai dari pejabat penilai kinerja ${s.id}`,
    en: `the appraiser of the performance appraiser of ${s.en}`,
  }),
  posisi: (s) => ({ id: `jabatan ${s.id} sendiri`, en: `the post of ${s.en} itself` }),
  ditunjuk: (s) => ({
    id: `jabatan yang ditunjuk instansi ${s.id}`,
    en: `the office designated by the agency of ${s.en}`,
  }),
};
