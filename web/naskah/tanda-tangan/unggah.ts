import { useRef } from 'react';
import { type ambil, useSesi } from '../../kernel/index.ts';

type Jawaban<T> = Awaited<ReturnType<Parameters<typeof ambil<T>>[0]>>;

/** One file on its way; name and time tell two choices of a file apart. */
export type Kiriman = {
  readonly berkas: File;
  readonly nama: string;
  readonly diubah: number;
  readonly sandi?: string;
};

export const kirimanDari = (berkas: File, sandi?: string): Kiriman => ({
  berkas,
  nama: berkas.name,
  diubah: berkas.lastModified,
  ...(sandi !== undefined && { sandi }),
});

/** Sends a file as a form, which the typed client cannot. For `useTulis`. */
export const useUnggah = <T>(alamat: string) => {
  const { csrf } = useSesi();
  const kini = useRef(csrf);
  kini.current = csrf; // another one after signing in again
  return async ({ berkas, sandi }: Kiriman, kepala: Readonly<Record<string, string>>): Promise<Jawaban<T>> => {
    const isi = new FormData();
    if (sandi !== undefined) isi.append('sandi', sandi); // fields are read as far as the file
    isi.append('berkas', berkas);
    const response = await fetch(alamat, {
      method: 'POST',
      headers: { ...kepala, 'x-csrf-token': kini.current },
      body: isi,
    });
    const tubuh: unknown = await response.json().catch(() => null);
    return response.ok ? { data: tubuh as T, response } : { error: tubuh, response };
  };
};
