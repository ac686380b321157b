import { tajukCsrf } from './api.ts';

type Jawaban<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/**
 * Sends a file as a form and tells how much of it has left (0 to 100). For `useTulis`: the typed client can neither send a
 * form nor see it leave.
 */
export const unggahBerkas = <T>(
  alamat: string,
  berkas: File,
  kepala: Readonly<Record<string, string>>,
  maju: (persen: number) => void,
): Promise<Jawaban<T>> =>
  new Promise((selesai, gagal) => {
    const isi = new FormData();
    isi.append('berkas', berkas);
    const kirim = new XMLHttpRequest();
    kirim.open('POST', alamat);
    kirim.responseType = 'json';
    for (const [nama, nilai] of Object.entries({ ...kepala, ...tajukCsrf() })) kirim.setRequestHeader(nama, nilai);
    kirim.upload.onprogress = ({ loaded, total }) => maju(total > 0 ? Math.round((loaded / total) * 100) : 0);
    kirim.onerror = () => gagal(new TypeError('terputus'));
    kirim.onload = () => {
      const response = new Response(null, { status: kirim.status });
      selesai(response.ok ? { data: kirim.response as T, response } : { error: kirim.response, response });
    };
    kirim.send(isi);
  });
