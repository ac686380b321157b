import { type JawabHttp, type KlienHttp, masukHttp } from './klien-http.ts';
import { ORANG } from './rumah-uji.ts';

type Pelaku = 'kepalaA' | 'kepalaB' | 'fungsionalB';
type Perbuatan = { readonly pelaku: Pelaku; readonly jalur: string; readonly isi: object; readonly kunci: string };
/** An act whose answer arrived. */
type Terjawab = Perbuatan & { readonly teks: string };

/** One request from sending to acceptance, act by act. `tertunda`: sent, and no answer came. */
export type Kisah = {
  readonly perihal: string;
  berkas?: string;
  langkah: number;
  tertunda?: Perbuatan;
  /** A worker has it in hand. */
  dipegang?: boolean;
  readonly terjawab: Terjawab[];
};

// Appraiser and head of the unit of origin are one office in the small agency, so the recommendation is passed over.
const LANGKAH = [
  { pelaku: 'kepalaB', pilihan: 'minta-rekomendasi' },
  { pelaku: 'kepalaB', pilihan: 'setujui' },
  { pelaku: 'fungsionalB', pilihan: 'terima' },
] as const;
/** Acts of a whole story, and the letters it has after each. */
export const PERBUATAN_KISAH = LANGKAH.length + 1;
export const SURAT_SESUDAH = [0, 1, 1, 3, 3] as const;

export const kisahBaru = (nomor: number): Kisah => ({ perihal: `Kisah ${nomor}`, langkah: 0, terjawab: [] });

export const permohonan = (perihal: string) => ({
  cara: 'penunjukan',
  pemohon: ORANG.kepalaA.posisiId,
  pegawai: ORANG.fungsionalB.posisiId,
  isi: {
    perihal,
    maksud: 'Menyusun peta jalan',
    kompetensi: 'Statistik',
    ekspektasi: 'Satu dokumen',
    mulai: '2090-01-04',
    selesai: '2090-03-31',
  },
  alasan: {},
});

export type Para = Readonly<Record<Pelaku, KlienHttp>>;

/** The three people of every story, signed in. */
export const masukSemua = async (alamat: () => string): Promise<Para> => ({
  kepalaA: await masukHttp(alamat, 'kepalaA'),
  kepalaB: await masukHttp(alamat, 'kepalaB'),
  fungsionalB: await masukHttp(alamat, 'fungsionalB'),
});

/**
 * Takes the next act of a story, or sends the one again that was left without an answer: same key, same words. A refusal
 * comes back as it is, and the act stays to be sent again.
 */
export const teruskan = async (para: Para, kisah: Kisah): Promise<JawabHttp> => {
  if (!kisah.tertunda) {
    const hasil = await perbuatanBerikut(para, kisah);
    if ('status' in hasil) return hasil;
    kisah.tertunda = hasil;
  }
  const { tertunda } = kisah;
  const jawab = await para[tertunda.pelaku].post(tertunda.jalur, tertunda.isi, tertunda.kunci);
  if (jawab.status >= 400) return jawab;
  kisah.berkas ??= JSON.parse(jawab.teks).id as string;
  kisah.terjawab.push({ ...tertunda, teks: jawab.teks });
  kisah.langkah += 1;
  delete kisah.tertunda;
  return jawab;
};

const perbuatanBerikut = async (para: Para, { perihal, berkas, langkah }: Kisah): Promise<Perbuatan | JawabHttp> => {
  const kunci = `${perihal.replace(' ', '-')}-${langkah}`;
  const berikut = LANGKAH[langkah - 1];
  if (!berikut || !berkas) return { pelaku: 'kepalaA', jalur: '/api/penugasan', isi: permohonan(perihal), kunci };
  const { pelaku, pilihan } = berikut;
  const jawab = await para[pelaku].get(`/api/alur/berkas/${berkas}`);
  if (jawab.status !== 200) return jawab;
  const [tindakan] = JSON.parse(jawab.teks).tindakanSaya as { id: string }[];
  if (!tindakan) throw new Error(`${perihal} langkah ${langkah}: tidak ada tindakan terbuka: ${jawab.teks}`);
  return { pelaku, jalur: `/api/alur/tindakan/${tindakan.id}/putuskan`, isi: { pilihan }, kunci };
};
