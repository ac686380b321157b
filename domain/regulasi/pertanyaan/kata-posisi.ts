import type { Dwibahasa } from '../../kernel/index.ts';
import type { KataFakta } from '../kata-fakta.ts';

/** Kinds of post as officials say them; the terms are the same in both languages. */
export const kataJenisJabatan: Readonly<Record<string, Dwibahasa>> = {
  'pejabat-negara': { id: 'pejabat negara', en: 'state official' },
  'jpt-utama': { id: 'JPT Utama', en: 'JPT Utama' },
  'jpt-madya': { id: 'JPT Madya', en: 'JPT Madya' },
  'jpt-pratama': { id: 'JPT Pratama', en: 'JPT Pratama' },
  administrator: { id: 'Administrator', en: 'Administrator' },
  pengawas: { id: 'Pengawas', en: 'Pengawas' },
  fungsional: { id: 'Pejabat Fungsional', en: 'Pejabat Fungsional' },
  pelaksana: { id: 'Pelaksana', en: 'Pelaksana' },
};

/** Words for the day, a person's post and the post of who appraises them, as every question about kedudukan has them. */
export const kataPegawaiDanPenilai: Readonly<Record<string, KataFakta>> = {
  hariIni: { sebutan: { id: 'hari ini', en: 'today' } },
  'pegawai.jenisJabatan': {
    sebutan: { id: 'jenis jabatan pegawai', en: 'the kind of post of the person' },
    nilai: kataJenisJabatan,
  },
  'pegawai.jenjang': { sebutan: { id: 'jenjang jabatan pegawai', en: 'the grade of the person' } },
  'penilai.jenisJabatan': {
    sebutan: { id: 'jenis jabatan penilai', en: 'the kind of post of the appraiser' },
    nilai: kataJenisJabatan,
  },
  'penilai.memimpin': {
    ya: { id: 'penilai memimpin unit', en: 'the appraiser leads a unit' },
    tidak: { id: 'penilai tidak memimpin unit', en: 'the appraiser leads no unit' },
  },
};

/** Words for a person's post and all its facts, below the path `siapa`. */
export const kataPosisi = (siapa: string, orang: Dwibahasa): Readonly<Record<string, KataFakta>> => ({
  [`${siapa}.posisi`]: { sebutan: { id: `jabatan ${orang.id}`, en: `the post of ${orang.en}` } },
  [`${siapa}.unit`]: { sebutan: { id: `unit ${orang.id}`, en: `the unit of ${orang.en}` } },
  [`${siapa}.jenisJabatan`]: {
    sebutan: { id: `jenis jabatan ${orang.id}`, en: `the kind of post of ${orang.en}` },
    nilai: kataJenisJabatan,
  },
  [`${siapa}.pimpinan`]: {
    ya: { id: `${orang.id} memimpin unit`, en: `${orang.en} leads a unit` },
    tidak: { id: `${orang.id} tidak memimpin unit`, en: `${orang.en} leads no unit` },
  },
});
