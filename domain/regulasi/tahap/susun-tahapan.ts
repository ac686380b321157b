import type { Dwibahasa } from '../../kernel/index.ts';
import type { Kitab } from '../kitab.ts';
import type { Pola } from '../pola.ts';
import type { DokumenLembar, Lembar } from './lembar.ts';
import { type LangkahPola, langkahPola } from './pelaku.ts';
import { gabung, hubungkan, type Rakitan, rakitanBaru, simpulJadi, TANPA_NAMA, taruh, type Ujung } from './rakit.ts';
import { idPeran, peranJabatan, type Tahapan } from './tahap.ts';
import { pengingatLangkah, tugasLangkah } from './tugas-langkah.ts';

type Buku = Pick<Kitab, 'pola' | 'peran'>;

/** Joins the stages of a regulation with a pattern: the same kind of flow as one drawn by hand. */
export const susunTahapan = (tahapan: Tahapan, pola: Pola, kitab: Buku): Lembar => {
  const milikPola = ketentuanPola(pola, kitab);
  const langkah = langkahPola(tahapan.langkah, pola, milikPola);
  const r = rakitanBaru(langkah[0]?.peran ?? '');
  taruh(r, { id: 'mulai', nama: tahapan.mulai, ketentuan: [], jenis: 'mulai' }, r.lajur);
  for (const kelompok of kelompokkan(langkah)) tempuh(r, kelompok, langkah, pola, milikPola);
  if (r.ujung.length > 1) gabung(r, 'gabung_selesai', r.lajur);
  taruh(r, { id: 'selesai', nama: tahapan.selesai, ketentuan: [], jenis: 'selesai', hasil: 'selesai' }, r.lajur);
  const lajur = urutLajur(r, pola, tahapan.pelaksana).map((peran) => ({
    id: `lajur_${idPeran(peran)}`,
    peran,
    nama: kitab.peran[peran]?.nama ?? { id: peran, en: peran },
  }));
  return {
    alur: {
      id: idTahapan(tahapan, pola),
      nama: sambung(tahapan.nama, pola),
      gambar: [tahapan.gambar, labelGambar(pola)].filter(Boolean).join(', '),
      kamar: tahapan.kamar,
      pola: pola.id,
      mulai: 'mulai',
      lajur: lajur.map((l) => ({ id: l.id, nama: l.nama.id, peran: l.peran })),
      simpul: simpulJadi(r),
    },
    lajur,
    tempat: r.tempat,
    dokumen: langkah.flatMap(dokumenLangkah),
    namaArusEn: r.namaArusEn,
  };
};

/** Id of the flow that a pattern makes of the stages. */
export const idTahapan = (tahapan: Pick<Tahapan, 'id'>, pola: Pick<Pola, 'id'>): string =>
  `${tahapan.id}-${pola.id.toLowerCase().replaceAll('.', '-')}`;

/** Provisions of a pattern; one derived by analogy also follows those of the pattern it stands on. */
export const ketentuanPola = (pola: Pola, kitab: Pick<Kitab, 'pola'>): readonly string[] => [
  ...pola.ketentuan,
  ...((pola.turunanDari && kitab.pola[pola.turunanDari]?.ketentuan) || []),
];

/** Steps one after the other; those that run at the same time stand together. */
const kelompokkan = (langkah: readonly LangkahPola[]): readonly (readonly [LangkahPola, ...LangkahPola[]])[] => {
  const hasil: [LangkahPola, ...LangkahPola[]][] = [];
  for (const l of langkah)
    if (l.bersama && hasil.length > 0) hasil.at(-1)?.push(l);
    else hasil.push([l]);
  return hasil;
};

const tempuh = (
  r: Rakitan,
  kelompok: readonly [LangkahPola, ...LangkahPola[]],
  semua: readonly LangkahPola[],
  pola: Pola,
  milikPola: readonly string[],
): void => {
  const [pertama] = kelompok;
  if (r.ujung.length > 1) gabung(r, `lanjut_${pertama.tugas}`, r.lajur);
  const dilewati = pertama.bila ? tanyakan(r, pertama, pertama.bila) : [];
  const dilajur = r.lajur;
  if (semua.some((l) => tujuanKembali(l, semua) === pertama.tugas)) gabung(r, `gabung_${pertama.tugas}`, pertama.peran);
  const tugas = (l: LangkahPola, kolom?: number) => {
    taruh(r, tugasLangkah(l, pola, milikPola), l.peran, kolom);
    r.simpul.push(...pengingatLangkah(l, pola));
  };
  if (kelompok.length > 1) serentak(r, kelompok, tugas);
  else tugas(pertama);
  const kembaliKe = tujuanKembali(pertama, semua);
  if (pertama.kembali && kembaliKe !== undefined) jawab(r, pertama, pertama.kembali, kembaliKe);
  if (dilewati.length > 0) {
    r.ujung.push(...dilewati);
    r.lajur = dilajur;
  }
};

/** A step that the facts may leave out: the ways that pass it by. */
const tanyakan = (r: Rakitan, l: LangkahPola, bila: NonNullable<LangkahPola['bila']>): readonly Ujung[] => {
  const id = `perlu_${l.tugas}`;
  taruh(r, { id, nama: bila.tanya, ketentuan: l.ketentuan, jenis: 'pilih' }, r.lajur);
  r.ujung = [{ dari: id, nama: { id: 'ya', en: 'yes' }, syarat: bila.syarat }];
  return [{ dari: id, nama: { id: 'tidak', en: 'no' } }];
};

const serentak = (
  r: Rakitan,
  kelompok: readonly [LangkahPola, ...LangkahPola[]],
  tugas: (l: LangkahPola, kolom: number) => void,
): void => {
  const [{ tugas: nama, peran }] = kelompok;
  const cabang = (id: string) => taruh(r, { id, nama: TANPA_NAMA, ketentuan: [], jenis: 'cabang' }, peran);
  cabang(`pisah_${nama}`);
  const kolom = r.kolom++;
  const ujung = kelompok.flatMap((l) => {
    r.ujung = [{ dari: `pisah_${nama}` }];
    tugas(l, kolom);
    return r.ujung;
  });
  r.ujung = ujung;
  cabang(`temu_${nama}`);
};

const jawab = (r: Rakitan, l: LangkahPola, kembali: NonNullable<LangkahPola['kembali']>, ke: string): void => {
  const id = `jawab_${l.tugas}`;
  taruh(r, { id, nama: kembali.tanya, ketentuan: [], jenis: 'pilih' }, l.peran);
  const balik = { dari: id, nama: kecil(kembali.nama), syarat: `keputusan.${l.tugas} = "${kembali.kode}"` };
  hubungkan(r, balik, `gabung_${ke}`);
  r.ujung = [{ dari: id, nama: kecil(l.lanjut.nama) }];
};

/** Where a step sends back to: the reviewer below it, or the step that the text names. */
const tujuanKembali = (l: LangkahPola, semua: readonly LangkahPola[]): string | undefined => {
  if (!l.kembali) return undefined;
  const bawah = semua.slice(0, semua.indexOf(l)).findLast((x) => x.oleh === 'peninjau');
  return l.kembali.berjenjang && bawah ? bawah.tugas : l.kembali.ke;
};

/** Lanes from the top of the structure down: others above the pattern's offices, who carries out below all. */
const urutLajur = (r: Rakitan, pola: Pola, pelaksana: string): readonly string[] => {
  const semua = [...new Set(r.tempat.map((t) => t.lajur))];
  const jabatan = pola.tingkat.map(peranJabatan);
  const tingkat = (peran: string) => (peran === pelaksana ? jabatan.length : jabatan.indexOf(peran));
  return semua.sort((a, b) => tingkat(a) - tingkat(b));
};

const dokumenLangkah = (l: LangkahPola): readonly DokumenLembar[] =>
  l.dokumen ? [{ id: `dokumen_${l.tugas}`, nama: l.dokumen, tugas: l.tugas }] : [];

const sambung = (nama: Dwibahasa, pola: Pola): Dwibahasa => ({
  id: `${nama.id}: ${pola.nama.id}`,
  en: `${nama.en}: ${pola.nama.en}`,
});

/** The figure as the text counts it; the caption beside it where it prints another number. */
const labelGambar = ({ gambar }: Pola): string => {
  if (!gambar) return '';
  return gambar.dirujuk === gambar.tercetak ? gambar.dirujuk : `${gambar.dirujuk} (tercetak ${gambar.tercetak})`;
};

const kecil = ({ id, en }: Dwibahasa): Dwibahasa => ({ id: id.toLowerCase(), en: en.toLowerCase() });
