import { useRef } from 'react';
import { type ambil, type paths, useSesi } from '../../kernel/index.ts';

type Jalan = paths['/api/organisasi/impor/{id}'];
export type Impor = Jalan['get']['responses'][200]['content']['application/json'];
export type TemuanImpor = Impor['temuan']['butir'][number];
export type KepalaKolom = Impor['kepala'][number];
export type Lembar = Impor['akhiri'][number];
export type Beda =
  paths['/api/organisasi/impor/{id}/beda']['get']['responses'][200]['content']['application/json']['butir'][number];

export type Kueri = NonNullable<paths['/api/organisasi/impor/{id}/beda']['get']['parameters']['query']>;

export const LEMBAR = [
  'Unit',
  'Posisi',
  'Pegawai',
  'Pendukung',
  'Pemangku',
  'Kedudukan',
  'Penunjukan',
] as const satisfies Lembar[];
export const JENIS = ['baru', 'berubah', 'pindah', 'hilang'] as const satisfies Beda['jenis'][];

type Jawaban = Awaited<ReturnType<Parameters<typeof ambil<Impor>>[0]>>;
export type Kiriman = { readonly berkas: File; readonly berlaku: string; readonly akhiri: readonly Lembar[] };

/** Sends a file and tells how much of it is on its way (0 to 100). `fetch` cannot tell, so this one call does not use it. */
export const useUnggah = (maju: (persen: number) => void) => {
  const { csrf } = useSesi();
  const kini = useRef(csrf);
  kini.current = csrf; // another one after signing in again
  return ({ berkas, berlaku, akhiri }: Kiriman, kepala: Readonly<Record<string, string>>): Promise<Jawaban> =>
    new Promise((selesai, gagal) => {
      const kirim = new XMLHttpRequest();
      const kueri = new URLSearchParams({ ...(berlaku && { berlaku }), akhiri: akhiri.join(',') });
      kirim.open('POST', `/api/organisasi/impor?${kueri}`);
      for (const [nama, nilai] of Object.entries({ ...kepala, 'x-csrf-token': kini.current }))
        kirim.setRequestHeader(nama, nilai);
      kirim.upload.onprogress = ({ loaded, total }) => maju(Math.round((100 * loaded) / total));
      kirim.onload = () => selesai(jawabanDari(kirim));
      kirim.onerror = () => gagal(new Error('terputus'));
      const isi = new FormData();
      isi.append('berkas', berkas);
      maju(0);
      kirim.send(isi);
    });
};

const jawabanDari = ({ status, responseText }: XMLHttpRequest): Jawaban => {
  const response = new Response(null, { status });
  const tubuh = bacaJson(responseText);
  return response.ok ? { data: tubuh as Impor, response } : { error: tubuh, response };
};

const bacaJson = (teks: string): unknown => {
  try {
    return JSON.parse(teks);
  } catch {
    return null;
  }
};
