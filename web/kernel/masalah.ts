import type { Dwibahasa } from '@lincah/domain/kernel';

/** As `DasarHukum` and `Pelanggaran` of the domain: the kernel knows no room, the shape is enough. */
type Dasar = { readonly peraturan: string; readonly ketentuan: string; readonly letak: string };
type Langgaran = {
  readonly aturan: string;
  readonly suara: 'harus' | 'larangan' | 'diutamakan' | 'dapat' | 'batas-waktu';
  readonly pesan: Dwibahasa;
  readonly jalanKeluar: Dwibahasa;
  readonly dasar: readonly Dasar[];
  readonly isian?: string;
};

/** problem+json as the server sends it; `status` 0 when it could not be reached. */
export type IsiMasalah = {
  readonly status: number;
  readonly kode: string;
  readonly detail: Dwibahasa;
  readonly dasar: readonly Dasar[];
  readonly jalanKeluar?: Dwibahasa;
  readonly pelanggaran?: readonly Langgaran[];
};

/** Thrown by every read and write that did not succeed. Show it with `<Masalah masalah={error} />`. */
export class GalatApi extends Error {
  readonly isi: IsiMasalah;

  constructor(isi: IsiMasalah) {
    super(`${isi.status} ${isi.kode}: ${isi.detail.id}`);
    this.name = 'GalatApi';
    this.isi = isi;
  }
}

const umum: Readonly<Record<string, { kode: string; detail: Dwibahasa; jalanKeluar: Dwibahasa }>> = {
  terputus: {
    kode: 'jaringan/terputus',
    detail: { id: 'Server tidak dapat dihubungi.', en: 'The server could not be reached.' },
    jalanKeluar: {
      id: 'Periksa sambungan Anda, lalu coba lagi. Isian Anda tetap tersimpan.',
      en: 'Check your connection and try again. What you typed is kept.',
    },
  },
  server: {
    kode: 'server/gagal',
    detail: {
      id: 'Terjadi kesalahan di server. Perubahan Anda belum disimpan.',
      en: 'The server made a mistake. Your change was not saved.',
    },
    jalanKeluar: {
      id: 'Coba lagi sebentar lagi. Bila berulang, sampaikan kepada admin.',
      en: 'Try again shortly. If it happens again, tell the administrator.',
    },
  },
  ditolak: {
    kode: 'permintaan/ditolak',
    detail: { id: 'Permintaan tidak dapat diproses.', en: 'The request could not be processed.' },
    jalanKeluar: { id: 'Muat ulang halaman, lalu coba lagi.', en: 'Reload the page and try again.' },
  },
};

const isDwibahasa = (nilai: unknown): nilai is Dwibahasa =>
  typeof nilai === 'object' && nilai !== null && 'id' in nilai && 'en' in nilai;

/** Reads any error answer; bodies that are not ours get a sentence of their own. */
export const bacaMasalah = (status: number, tubuh: unknown): IsiMasalah => {
  const isi = typeof tubuh === 'object' && tubuh !== null ? (tubuh as Partial<IsiMasalah>) : {};
  if (isDwibahasa(isi.detail))
    return { ...isi, status, kode: isi.kode ?? String(status), detail: isi.detail, dasar: isi.dasar ?? [] };
  const bawaan = umum[status === 0 ? 'terputus' : status >= 500 ? 'server' : 'ditolak'];
  if (!bawaan) throw new Error('tanpa kalimat bawaan');
  return { status, dasar: [], ...bawaan };
};

/** Any thrown thing as a problem that can be shown. */
export const masalahDari = (galat: unknown): IsiMasalah =>
  galat instanceof GalatApi ? galat.isi : bacaMasalah(0, null);
