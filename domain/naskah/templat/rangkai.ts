import { isTanggal } from '../../kernel/index.ts';
import { formatNip } from '../../organisasi/index.ts';
import { hariTanggal, tanggalHuruf, tanggalSurat } from '../bulan.ts';
import type { Naskah } from '../naskah.ts';
import { terbilang } from '../terbilang.ts';
import { type BarisRincian, type BlokSurat, DIKTUM, type Potongan } from './blok.ts';
import { isUjung } from './isian-templat.ts';
import { orangTerlampir, sebutTerlampir } from './lampiran-orang.ts';
import { bacaTeks, isianBerulang, type Ruas } from './ruas.ts';
import { terpenuhi } from './syarat.ts';
import { type BagianTemplat, type Butir, type ButirRincian, butirPenutup, type Templat, toRinci } from './templat.ts';

/** The words of an agency's template with the fields of one letter: what is printed. */
export type SuratTerangkai = Pick<Templat, 'bentuk' | 'kertas' | 'huruf' | 'lambang'> & {
  readonly judul?: string;
  /** Null: as the regulation's template has it. */
  readonly tubuh: readonly BlokSurat[] | null;
  readonly penutup: readonly BlokSurat[] | null;
  readonly tembusan: { readonly kepala: string; readonly tambahan: readonly string[] };
};

type Isi = Pick<Naskah, 'data' | 'nomor' | 'tanggal' | 'tempat' | 'hal' | 'kop' | 'tandaTangan'>;

/** Puts the fields of a letter into a template. What an officer wrote and what a field holds stay text, whatever they say. */
export const rangkai = (templat: Templat, surat: Isi): SuratTerangkai => {
  const data = { ...surat.data, ...(!('surat' in surat.data) && { surat: amplop(surat) }) };
  const polos = (teks: string) => (isi(teks, data) ?? []).map((p) => p.teks).join('');
  const { bentuk, kertas, huruf, lambang } = templat;
  return {
    bentuk,
    kertas,
    huruf,
    lambang,
    ...(templat.judul !== undefined && { judul: polos(templat.judul) }),
    tubuh: templat.bagian && susunTubuh(templat.bagian, data),
    penutup:
      templat.penutup === null
        ? null
        : butirPenutup(templat)
            .filter((b) => tampil(b, data))
            .flatMap((b) => alinea(b.teks, data)),
    tembusan: {
      kepala: polos(templat.tembusan.kepala),
      tambahan: templat.tembusan.tambahan.map(polos).filter((t) => t !== ''),
    },
  };
};

type Data = Readonly<Record<string, unknown>>;

const amplop = ({ nomor, tanggal, tempat, hal, kop, tandaTangan }: Isi): Data => ({
  nomor,
  tanggal,
  tempat,
  hal,
  instansi: kop.instansi,
  unit: kop.unit ?? '',
  jabatan: sebutJabatan(tandaTangan),
  penanda: { ...tandaTangan, jabatan: sebutJabatan(tandaTangan), unit: kop.unit ?? '' },
});
const sebutJabatan = ({ sebutan, jabatan }: Isi['tandaTangan']): string => [sebutan, jabatan].filter(Boolean).join(' ');

const tampil = (b: Parameters<typeof terpenuhi>[0], data: Data): boolean => terpenuhi(b, (nama) => ambil(nama, data));

/** The parts that are shown, those of a decree counted. */
const susunTubuh = (bagian: readonly BagianTemplat[], data: Data): readonly BlokSurat[] => {
  let urutan = 0;
  return bagian
    .filter((b) => tampil(b, data))
    .flatMap((b) => {
      const blok = susunBagian(b, { ...data, diktum: DIKTUM[urutan] ?? '' });
      if (blok.length > 0 && 'label' in b && b.label?.includes('{diktum}')) urutan++;
      return blok;
    });
};

const susunBagian = (b: BagianTemplat, data: Data): readonly BlokSurat[] => {
  switch (b.jenis) {
    case 'paragraf':
      return alinea(b.teks, data).map((p) => (b.menjorok ? { ...p, menjorok: true } : p));
    case 'tengah':
      return satu(isi(b.teks, data), (potongan) => ({
        blok: 'tengah',
        isi: potongan.map((p) => ({ ...p, tebal: true })),
      }));
    case 'subjudul':
      return satu(isi(b.teks, data), (potongan) => ({ blok: 'subjudul', isi: potongan }));
    case 'rincian':
      return susunRincian(b.butir, data, b.lebar);
    case 'daftar':
      return daftar(b, data);
    case 'baris':
      return berlabel(
        b.label,
        b.bentuk === '' ? b.butir.flatMap((t) => susunButir(t, data).flat()) : daftar(b, data),
        data,
      );
    case 'tabel':
      return susunTabel(b, data);
    case 'pegawai':
      return berlabel(b.label, orang(b.isian, data, b.bernomor ?? false), data);
  }
};

const susunRincian = (butir: readonly ButirRincian[], data: Data, lebar?: number): readonly BlokSurat[] => {
  const baris = butir
    .filter((b) => tampil(b, data))
    .flatMap(({ label, teks, bentuk }) => {
      if (!bentuk) return barisRincian(label, teks, data);
      const nilai = daftar({ bentuk, butir: teks.split('\n') }, data);
      return nilai.length > 0 ? [{ label: isi(label, data) ?? [], isi: nilai }] : [];
    });
  return baris.length > 0 ? [{ blok: 'rincian', ...(lebar !== undefined && { lebar }), baris }] : [];
};

const barisRincian = (label: string, teks: string, data: Data): readonly BarisRincian[] =>
  setiap(`${label}${teks}`, data).flatMap((satuan) => {
    const nilai = alinea(teks, satuan);
    return nilai.length > 0 ? [{ label: isi(label, satuan) ?? [], isi: nilai }] : [];
  });

/** One row for every entry of the list that the columns name. */
const susunTabel = (b: Extract<BagianTemplat, { jenis: 'tabel' }>, data: Data): readonly BlokSurat[] => {
  const { nomor, kolom } = b;
  const sel = (teks: string): readonly BlokSurat[] => [{ blok: 'paragraf', isi: [biasa(teks)] }];
  const semua = kolom.map((k) => k.teks).join(' ');
  if (namaDaftar(semua, data) === undefined) return [];
  const baris = setiap(semua, data).map((satuan, i) => [
    ...(nomor === undefined ? [] : [sel(String(i + 1))]),
    ...kolom.map((k) => alinea(k.teks, satuan)),
  ]);
  if (baris.length === 0) return [];
  return [
    {
      blok: 'tabel',
      kolom: [...(nomor === undefined ? [] : [LEBAR_NOMOR]), ...kolom.map((k) => k.lebar)],
      kepala: [...(nomor === undefined ? [] : [nomor]), ...kolom.map((k) => k.judul)].map((j) => isi(j, data) ?? []),
      baris,
    },
  ];
};

const LEBAR_NOMOR = 1;

const berlabel = (label: string | undefined, nilai: readonly BlokSurat[], data: Data): readonly BlokSurat[] =>
  label === undefined || nilai.length === 0 ? nilai : [{ blok: 'baris', label: isi(label, data) ?? [], isi: nilai }];

type BagianDaftar = Pick<Extract<BagianTemplat, { jenis: 'daftar' }>, 'bentuk' | 'tutup' | 'butir'>;

const daftar = (b: BagianDaftar, data: Data): readonly BlokSurat[] => {
  const isi = b.butir.flatMap((satu) => susunButir(satu, data)).filter((blok) => blok.length > 0);
  const butir = b.tutup ? isi.map((blok) => blok.map(tanpaTitikAkhir)) : isi;
  return butir.length > 0 ? [{ blok: 'daftar', bentuk: b.bentuk, ...(b.tutup && { tutup: true }), butir }] : [];
};

/** A point, once for every entry of the list that its words name. */
const susunButir = (butir: Butir, data: Data): readonly (readonly BlokSurat[])[] => {
  const b = toRinci(butir);
  if (!tampil(b, data)) return [];
  const kata = [b.teks, ...(b.rincian ?? []).flatMap((r) => [r.label, r.teks])].join(' ');
  return setiap(kata, data).map((satuan) => [
    ...(b.orang === undefined ? [] : orang(b.orang, data, false)),
    ...alinea(b.teks, satuan),
    ...susunRincian(b.rincian ?? [], satuan, LEBAR_DALAM),
  ]);
};

const LEBAR_DALAM = 3.4;

/** The list that these words go through. */
const namaDaftar = (teks: string, data: Data): string | undefined =>
  isianBerulang(bacaTeks(teks).ruas)
    .map((n) => n.split('.'))
    .find(([a = '', b = '']) => Array.isArray(data[a]) && !isUjung(b))?.[0];

/** The fields with one entry of that list after the other in its place; without a list, the fields once. */
const setiap = (teks: string, data: Data): readonly Data[] => {
  const nama = namaDaftar(teks, data);
  return nama === undefined
    ? [data]
    : (data[nama] as readonly unknown[]).map((satuan) => ({ ...data, [nama]: satuan }));
};

/** Words as paragraphs, one a line; none when every field they name is empty. */
const alinea = (teks: string, data: Data): readonly Extract<BlokSurat, { blok: 'paragraf' }>[] =>
  teks.split('\n').flatMap((baris) => {
    const potongan = baris.trim() === '' ? null : isi(baris, data);
    return potongan ? pecahBaris(potongan).map((p) => ({ blok: 'paragraf' as const, isi: p })) : [];
  });

/** The lines that somebody wrote into a field become paragraphs too. */
const pecahBaris = (potongan: readonly Potongan[]): readonly (readonly Potongan[])[] => {
  const hasil: Potongan[][] = [[]];
  for (const p of potongan)
    for (const [i, teks] of p.teks.split('\n').entries()) {
      if (i > 0) hasil.push([]);
      if (teks !== '') hasil.at(-1)?.push({ ...p, teks });
    }
  return hasil.filter((p) => p.some(({ teks }) => teks.trim() !== ''));
};

/** Null: the words name fields, and all of them are empty. */
const isi = (teks: string, data: Data): readonly Potongan[] | null => {
  const { ruas } = bacaTeks(teks);
  const isian = ruas.filter((r) => r.jenis === 'isian');
  if (isian.length > 0 && isian.every((r) => tulis(r, data) === '')) return null;
  const potongan = ruas.flatMap((r): readonly Potongan[] => {
    if (r.jenis !== 'bila') return [toPotongan(r, data)];
    const kosong = r.isi.filter((d) => d.jenis === 'isian').every((d) => tulis(d, data) === '');
    return kosong ? [] : r.isi.flatMap((d) => (d.jenis === 'bila' ? [] : [toPotongan(d, data)]));
  });
  return tanpaTitikGanda(potongan.filter((p) => p.teks !== ''));
};

const tanpaTitik = (p: Potongan): Potongan => ({ ...p, teks: p.teks.replace(/(\p{Ll}{3})[.;,]+$/u, '$1') });

/** Points that are closed with a sign of their own. */
const tanpaTitikAkhir = (b: BlokSurat): BlokSurat =>
  b.blok === 'paragraf' ? { ...b, isi: b.isi.map((p, i) => (i + 1 === b.isi.length ? tanpaTitik(p) : p)) } : b;

/** What was written into a field may end with a full stop of its own: the sentence goes on, or has one already. */
const tanpaTitikGanda = (potongan: readonly Potongan[]): readonly Potongan[] =>
  potongan.map((p, i) => (/^[.;,]/.test(potongan[i + 1]?.teks ?? '') ? tanpaTitik(p) : p));

const toPotongan = (r: Exclude<Ruas, { jenis: 'bila' }>, data: Data): Potongan => ({
  teks: r.jenis === 'teks' ? r.teks : tulis(r, data),
  tebal: r.tebal,
  miring: false,
});

/** A field as letters write it: days and NIPs in their form, numbers as digits or in words. */
const tulis = ({ nama, cara }: Extract<Ruas, { jenis: 'isian' }>, data: Data): string => {
  const jalan = nama.split('.');
  const nilai = ambil(nama, data);
  if (nilai === undefined && jalan.at(-1) === 'masa')
    return tulisMasa(jalan.slice(0, -1).reduce<unknown>(langkah, data));
  if (Array.isArray(nilai)) return nilai.map((n) => tulisNilai(n, '')).join('; ');
  if (cara === 'terbilang' && Number.isSafeInteger(nilai)) return terbilang(nilai as number);
  if (cara !== '' && cara !== 'gabung' && typeof nilai === 'string' && isTanggal(nilai)) return HARI[cara](nilai);
  return tulisNilai(nilai, jalan.at(-1) ?? '');
};

const HARI = { terbilang: tanggalSurat, hari: hariTanggal, huruf: tanggalHuruf } as const;

/** From the first day to the last; one day alone where they are the same. */
const tulisMasa = (di: unknown): string => {
  const [mulai, selesai] = [langkah(di, 'mulai'), langkah(di, 'selesai')].map((n) => tulisNilai(n, ''));
  return mulai === selesai ? (mulai ?? '') : `${mulai} sampai dengan ${selesai}`;
};

const ambil = (nama: string, data: Data): unknown => nama.split('.').reduce<unknown>(langkah, data);

const langkah = (nilai: unknown, kunci: string): unknown => {
  if (Array.isArray(nilai)) return entri(nilai, kunci);
  return typeof nilai === 'object' && nilai !== null && Object.hasOwn(nilai, kunci)
    ? (nilai as Record<string, unknown>)[kunci]
    : undefined;
};

const entri = (daftar: readonly unknown[], kunci: string): unknown => {
  if (kunci === 'terakhir') return daftar.at(-1);
  if (!isUjung(kunci)) return undefined;
  return daftar.find((d) => langkah(d, 'jenis') === kunci) ?? daftar[0];
};

const tulisNilai = (nilai: unknown, kunci: string): string => {
  if (typeof nilai === 'number') return String(nilai);
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (typeof nilai !== 'string') return '';
  if (isTanggal(nilai)) return tanggalSurat(nilai);
  if (kunci === 'nip' && /^\d{18}$/.test(nilai)) return formatNip(nilai);
  return kunci === 'jenis' && /^[a-z]+(-[a-z]+)+$/.test(nilai)
    ? namaJenis(nilai)
    : nilai.trim().replace(PUKUL, '$1.$2');
};

const PUKUL = /^(\d{2}):(\d{2})$/;

/** `surat-permohonan-pelibatan` as a letter names it. */
const namaJenis = (jenis: string): string =>
  jenis
    .split('-')
    .map((k) => k.slice(0, 1).toUpperCase() + k.slice(1))
    .join(' ');

const ORANG = [
  ['Nama', 'nama'],
  ['NIP', 'nip'],
  ['Pangkat/Golongan', 'pangkat'],
  ['Jabatan', 'jabatan'],
  ['Unit kerja', 'unit'],
] as const;

/** Everybody a field names, several in the annex; where a request names nobody yet, whom it is asked for. */
const orang = (isian: string, data: Data, bernomor: boolean): readonly BlokSurat[] => {
  const terlampir = isian === 'daftar' ? orangTerlampir(data).length : 0;
  if (terlampir > 0) return [sebutTerlampir(terlampir)];
  const nilai = isian === 'daftar' ? data.pegawai : ambil(isian, data);
  if (Array.isArray(nilai)) return banyakOrang(nilai);
  if (typeof nilai !== 'object' || nilai === null)
    return isian === 'daftar' && 'kebutuhan' in data ? [kebutuhan(data)] : [];
  const rincian = rincianOrang(nilai);
  return [bernomor ? { blok: 'daftar', bentuk: '1.', butir: [[rincian]] } : rincian];
};

/** Many people: each in a sentence with what she is among them; more than a body holds are named in the annex. */
const banyakOrang = (semua: readonly unknown[]): readonly BlokSurat[] => {
  if (semua.length > ORANG_PALING_BANYAK)
    return [{ blok: 'paragraf', isi: [biasa('pegawai yang namanya tercantum dalam lampiran surat ini')] }];
  const butir = semua.map((p): readonly BlokSurat[] => {
    const [nama, nip, jabatan, unit, peran] = ['nama', 'nip', 'jabatan', 'unit', 'peran'].map((k) =>
      tulisNilai(langkah(p, k), k),
    );
    if (!peran) return [rincianOrang(p)];
    const sisa = [nip && `NIP ${nip}`, jabatan, unit].filter(Boolean).map((k) => `, ${k}`);
    return [
      {
        blok: 'paragraf',
        isi: [{ teks: nama ?? '', tebal: true, miring: false }, biasa(`${sisa.join('')}, sebagai ${peran}`)],
      },
    ];
  });
  return [{ blok: 'daftar', bentuk: '1.', butir }];
};
const ORANG_PALING_BANYAK = 10;

const rincianOrang = (p: unknown): BlokSurat => ({
  blok: 'rincian',
  baris: ORANG.flatMap(([label, kunci]) => {
    const nilai = tulisNilai(langkah(p, kunci), kunci);
    return nilai === '' ? [] : [{ label: [biasa(label)], isi: [{ blok: 'paragraf' as const, isi: [biasa(nilai)] }] }];
  }),
});

const kebutuhan = (data: Data): BlokSurat => ({
  blok: 'rincian',
  baris: (
    [
      ['Jumlah', '{kebutuhan.jumlah} ({kebutuhan.jumlah:terbilang}) orang'],
      ['Jenjang', '{kebutuhan.jenjang}'],
    ] as const
  ).flatMap(([label, teks]) => {
    const nilai = alinea(teks, data);
    return nilai.length > 0 ? [{ label: [biasa(label)], isi: nilai }] : [];
  }),
});

const biasa = (teks: string): Potongan => ({ teks, tebal: false, miring: false });
const satu = (p: readonly Potongan[] | null, jadi: (isi: readonly Potongan[]) => BlokSurat): readonly BlokSurat[] =>
  p?.some(({ teks }) => teks.trim() !== '') ? [jadi(p)] : [];
