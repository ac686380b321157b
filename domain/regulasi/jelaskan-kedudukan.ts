import type { Dwibahasa } from '../kernel/index.ts';
import type { CiriJabatan, JabatanStruktur, StrukturPenugasan, VarianKedudukan } from './kedudukan.ts';
import type { Kitab } from './kitab.ts';
import { kataJenisJabatan } from './pertanyaan/kata-posisi.ts';
import { deret, rangkai, sama } from './rangkai-kata.ts';

/** How an office is known in a structure, in words; each way stands by itself. */
export const jelaskanJabatan = ({ ciri }: JabatanStruktur): Dwibahasa => pisah(ciri.map(jelaskanCiri));

/** A variant in words: its offices from the head down, who appraises and who assigns. */
export const jelaskanVarian = (
  { istilah }: Pick<Kitab, 'istilah'>,
  { tingkat, penilai, penugas, tanpa = [], lebihDariTingkat }: VarianKedudukan,
): Dwibahasa => {
  const kata = (jabatan: string) => istilah[jabatan] ?? sama(jabatan);
  return pisah([
    ...(tingkat.length > 0 ? [untai(tingkat.map(kata))] : []),
    ...(lebihDariTingkat === undefined
      ? []
      : [{ id: `lebih dari ${lebihDariTingkat} level`, en: `more than ${lebihDariTingkat} levels` }]),
    ...(penilai ? [rangkai({ id: 'dinilai oleh ', en: 'appraised by ' }, kata(penilai))] : []),
    ...(penugas ? [rangkai({ id: 'ditugaskan oleh ', en: 'assigned by ' }, kata(penugas))] : []),
    ...(tanpa.length > 0 ? [rangkai({ id: 'tanpa ', en: 'without ' }, deret(tanpa.map(kata), false))] : []),
  ]);
};

/** An assignment structure in words: which level sets performance, appraises and assigns. */
export const jelaskanStruktur = (
  { istilah }: Pick<Kitab, 'istilah'>,
  { tingkat, jabatan = [], penetapKinerja, penilai, penugas }: StrukturPenugasan,
): Dwibahasa =>
  pisah([
    jabatan.length > 0
      ? untai(jabatan.map((j) => istilah[j] ?? sama(j)))
      : { id: `${tingkat} level`, en: `${tingkat} ${tingkat === 1 ? 'level' : 'levels'}` },
    ...(penetapKinerja === null
      ? []
      : [
          {
            id: `Level ${penetapKinerja} menetapkan kinerja level di bawahnya`,
            en: `Level ${penetapKinerja} sets the performance of the level below`,
          },
        ]),
    { id: `Level ${penilai} menilai`, en: `Level ${penilai} appraises` },
    { id: `Level ${penugas} menugaskan`, en: `Level ${penugas} assigns` },
  ]);

const jelaskanCiri = ({ jenis, unit, dalam, diLuar, instansi }: CiriJabatan): Dwibahasa =>
  rangkai(
    deret(
      jenis.map((j) => kataJenisJabatan[j] ?? jenisUnit(j)),
      false,
    ),
    bagian({ id: ' yang memimpin ', en: ' who leads ' }, unit),
    bagian({ id: ' di dalam ', en: ' inside ' }, dalam),
    bagian({ id: ' di luar ', en: ' outside ' }, diLuar),
    bagian({ id: ', instansi ', en: ', agency ' }, instansi),
  );

const bagian = (awal: Dwibahasa, isi: readonly string[] | undefined): Dwibahasa =>
  isi ? rangkai(awal, deret(isi.map(jenisUnit), false)) : sama('');

/** Kinds of unit and of agency are proper words of the country; only their writing as a key is undone. */
const jenisUnit = (kunci: string): Dwibahasa => sama(kunci.replaceAll('-', ' '));

const pisah = (isi: readonly Dwibahasa[]): Dwibahasa => jalin(isi, '; ');
const untai = (isi: readonly Dwibahasa[]): Dwibahasa => jalin(isi, ' › ');
const jalin = (isi: readonly Dwibahasa[], sela: string): Dwibahasa => ({
  id: isi.map((i) => i.id).join(sela),
  en: isi.map((i) => i.en).join(sela),
});
