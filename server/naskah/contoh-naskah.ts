import { tanggal } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';

type JenisContoh = {
  readonly jenis: string;
  readonly nama: { readonly id: string };
  readonly skema: Readonly<Record<string, unknown>>;
};

/** A draft of a letter kind with invented content of its form, every field filled. */
export const contohNaskah = ({ jenis, nama, skema }: JenisContoh): Naskah => ({
  jenis,
  peraturan: 'contoh',
  kop: { instansi: 'Instansi Contoh', unit: 'Unit Contoh', alamat: 'Jalan Contoh Nomor 1' },
  nomor: '',
  tempat: 'Jakarta',
  tanggal: HARI,
  sifat: 'Biasa',
  lampiran: '-',
  hal: nama.id,
  yth: ['Kepala Unit Contoh'],
  data: contohIsian(skema, skema, 'data') as Naskah['data'],
  tandaTangan: { jabatan: 'Kepala Unit Contoh', nama: 'Nama Contoh', nip: NIP },
  tembusan: [],
  kodeVerifikasi: '',
});

const HARI = tanggal('2026-01-30');
const AKHIR = tanggal('2026-06-30');
const PUKUL = '09:30';
const NIP = '199001012015031001';
const DALAM = 8;

type Skema = {
  readonly $ref?: unknown;
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: unknown;
  readonly title?: unknown;
  readonly maxLength?: unknown;
  readonly minimum?: unknown;
  readonly items?: Skema;
  readonly properties?: Readonly<Record<string, Skema>>;
  readonly $defs?: Readonly<Record<string, Skema>>;
};

/** A value that a form may hold; every field filled. */
const contohIsian = (s: Skema, akar: Skema, nama: string, dalam = 0): unknown => {
  if (dalam > DALAM) return null;
  const dirujuk = typeof s.$ref === 'string' ? akar.$defs?.[s.$ref.replace('#/$defs/', '')] : undefined;
  if (dirujuk) return contohIsian(dirujuk, akar, nama, dalam + 1);
  const turun = (isi: Skema, kunci = nama) => contohIsian(isi, akar, kunci, dalam + 1);
  if (s.properties) return Object.fromEntries(Object.entries(s.properties).map(([k, isi]) => [k, turun(isi, k)]));
  if (jenisIsian(s) === 'array') return s.items ? [turun(s.items)] : [];
  return contohTunggal(s, nama);
};

const contohTunggal = (s: Skema, nama: string): unknown => {
  if (Array.isArray(s.enum)) return s.enum[0];
  switch (jenisIsian(s)) {
    case 'integer':
    case 'number':
      return typeof s.minimum === 'number' ? s.minimum : 1;
    case 'boolean':
      return true;
    default:
      return contohTeks(s, nama);
  }
};

const contohTeks = (s: Skema, nama: string): unknown => {
  if (s.format === 'date') return nama === 'selesai' ? AKHIR : HARI;
  if (s.format === 'time') return PUKUL;
  return s.const ?? KATA[nama] ?? potong(s, typeof s.title === 'string' ? s.title : 'Contoh');
};

/** What a field of that name holds in a letter; others show their label. */
const KATA: Readonly<Record<string, string>> = {
  nip: NIP,
  nama: 'Bagas Contoh, S.A.P.',
  pangkat: 'Penata (III/c)',
  jabatan: 'Analis Kebijakan Ahli Muda',
  unit: 'Biro Contoh',
  nomor: 'B-001/CONTOH/I/2026',
  jenis: 'surat-contoh',
};
const potong = ({ maxLength }: Skema, teks: string): string =>
  typeof maxLength === 'number' ? teks.slice(0, maxLength) : teks;

const jenisIsian = ({ type }: Skema): unknown => (Array.isArray(type) ? type[0] : type);
