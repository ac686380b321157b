import { isOrang, type Naskah, type SkemaIsian } from '@lincah/domain/naskah';

type Data = Naskah['data'];

/** Fields of a form that may be empty, by their paths; of lists those of their entries. */
export const bolehKosong = (skema: SkemaIsian, di = ''): readonly string[] =>
  Object.entries(skema.properties ?? {}).flatMap(([nama, isi]) => {
    const boleh = !skema.required?.includes(nama) && !(isi.type === 'string' && isi.enum);
    const dalam = isi.type === 'array' ? isi.items : isi;
    return [...(boleh ? [`${di}${nama}`] : []), ...(dalam ? bolehKosong(dalam, `${di}${nama}.`) : [])];
  });

/** Fields with named values; where it may be empty, the empty value is one of them. */
export const pilihanIsian = (
  skema: SkemaIsian,
): readonly { readonly nama: string; readonly pilihan: readonly string[] }[] =>
  Object.entries(skema.properties ?? {}).flatMap(([nama, { type, enum: pilihan }]) =>
    type === 'string' && pilihan
      ? [{ nama, pilihan: [...pilihan.map(String), ...(skema.required?.includes(nama) ? [] : [''])] }]
      : [],
  );

/** The same fields with one of them empty: no words, no entries, or no such thing at all. */
export const tanpa = (data: Data, skema: SkemaIsian, isian: string): Data => {
  const [nama = '', ...sisa] = isian.split('.');
  const isi = skema.properties?.[nama];
  if (!isi || !(nama in data)) return data;
  const { [nama]: nilai, ...lain } = data;
  if (sisa.length === 0) {
    if (isi.type === 'string') return { ...data, [nama]: '' };
    return isi.type === 'array' ? { ...data, [nama]: [] } : lain;
  }
  const dalam = (n: unknown): unknown =>
    typeof n === 'object' && n !== null ? tanpa(n as Data, isi.items ?? isi, sisa.join('.')) : n;
  return { ...data, [nama]: Array.isArray(nilai) ? nilai.map(dalam) : dalam(nilai) };
};

/** Fields that hold their own names; of a list the first and the last entry. */
export const namaIsian = (skema: SkemaIsian): Data =>
  Object.fromEntries(Object.entries(skema.properties ?? {}).map(([nama, isi]) => [nama, bernama(isi, nama)]));

const bernama = (skema: SkemaIsian, nama: string): unknown => {
  if (skema.type === 'array') {
    const isi = skema.items ?? {};
    return isi.properties ? [bernama(isi, `${nama}.pertama`), bernama(isi, `${nama}.terakhir`)] : [`⟦${nama}⟧`];
  }
  if (!skema.properties) return `⟦${nama}⟧`;
  const isi = Object.entries(skema.properties).map(([k, s]) => [k, bernama(s, `${nama}.${k}`)]);
  return { ...Object.fromEntries(isi), ...(isOrang(skema) && { isian: nama }) };
};

const BANYAK = 12;

/**
 * Letters to compare by: every field filled; every field that may be empty empty, and one day alone; two entries and many in
 * every list; each of them for every named value.
 */
export const daftarContoh = (contoh: Naskah, skema: SkemaIsian): readonly Naskah[] => {
  const kosong = bolehKosong(skema).reduce((data, isian) => tanpa(data, skema, isian), contoh.data);
  const satuHari = 'mulai' in kosong && 'selesai' in kosong ? { ...kosong, selesai: kosong.mulai } : kosong;
  const dasar: Naskah[] = [
    contoh,
    { ...contoh, data: satuHari },
    // another signatory: nothing of the envelope may stand in the words
    { ...ganda(contoh, 2), tandaTangan: { jabatan: 'Sekretaris Lain', nama: 'Nama Lain', nip: '198001012005011001' } },
    ganda(contoh, BANYAK),
  ];
  return [
    ...dasar,
    ...pilihanIsian(skema).flatMap(({ nama, pilihan }) =>
      pilihan.flatMap((nilai) => dasar.map((n) => ({ ...n, data: { ...n.data, [nama]: nilai } }))),
    ),
  ];
};

/** Every list with so many entries, each unlike the others. */
const ganda = (contoh: Naskah, jumlah: number): Naskah => ({
  ...contoh,
  data: Object.fromEntries(
    Object.entries(contoh.data).map(([nama, nilai]) => [
      nama,
      Array.isArray(nilai) ? Array.from({ length: jumlah }, (_, i) => (i === 0 ? nilai[0] : lain(nilai[0], i))) : nilai,
    ]),
  ),
});

const lain = (nilai: unknown, i: number): unknown => {
  if (typeof nilai === 'string') return `${nilai} lain ${i}`;
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai).map(([k, v]) => [
      k,
      typeof v === 'string' && !/^\d/.test(v) && k !== 'jenis' ? `${v} lain ${i}` : v,
    ]),
  );
};
