import { useRef } from 'react';
import { type ambil, type paths, useSesi } from '../kernel/index.ts';

export type LaporanImpor = paths['/api/organisasi/impor']['post']['responses'][200]['content']['application/json'];
export type TemuanImpor = LaporanImpor['temuan']['butir'][number];

type Jawaban = Awaited<ReturnType<Parameters<typeof ambil<LaporanImpor>>[0]>>;
type Kiriman = { readonly berkas: File; readonly uji: boolean };

/** Sends a workbook and tells how much of it is on its way (0 to 100). `fetch` cannot tell, so this one call does not use it. */
export const useUnggah = (maju: (persen: number) => void) => {
  const { csrf } = useSesi();
  const kini = useRef(csrf);
  kini.current = csrf; // another one after signing in again
  return ({ berkas, uji }: Kiriman, kepala: Readonly<Record<string, string>>): Promise<Jawaban> =>
    new Promise((selesai, gagal) => {
      const kirim = new XMLHttpRequest();
      kirim.open('POST', `/api/organisasi/impor${uji ? '?uji=1' : ''}`);
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
  return response.ok ? { data: tubuh as LaporanImpor, response } : { error: tubuh, response };
};

const bacaJson = (teks: string): unknown => {
  try {
    return JSON.parse(teks);
  } catch {
    return null;
  }
};
