import { tanggal } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import { gambarHalaman } from './cetak.ts';
import { bukaPencetak, GagalCetak } from './pencetak.ts';

/** A letter kind before anybody writes one: its form and template. */
export type TemplatBaru = {
  readonly jenis: string;
  readonly nama: { readonly id: string };
  readonly skema: Readonly<Record<string, unknown>>;
  readonly templat: string;
};

const BATAS_MS = 5000;

/**
 * Prints a template once with invented content of its form, in a press of its own, so that letters do not wait behind a
 * hostile one. Answers why it cannot be printed; undefined when it can.
 */
export const cobaTemplat = async ({ jenis, nama, skema, templat }: TemplatBaru): Promise<string | undefined> => {
  const pencetak = bukaPencetak(BATAS_MS);
  const naskah: Naskah = {
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
  };
  try {
    await gambarHalaman({ pencetak, alamatDasar: 'https://contoh.invalid' }, naskah, templat);
    return undefined;
  } catch (galat) {
    if (galat instanceof GagalCetak) return galat.message.slice(0, 300);
    throw galat;
  } finally {
    pencetak.tutup();
  }
};

const HARI = tanggal('2026-01-30');
const NIP = '199001012015031001';
const DALAM = 8;

type Skema = {
  readonly $ref?: unknown;
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: unknown;
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
      if (s.format === 'date') return HARI;
      return s.const ?? (nama === 'nip' ? NIP : 'Contoh');
  }
};

const jenisIsian = ({ type }: Skema): unknown => (Array.isArray(type) ? type[0] : type);
