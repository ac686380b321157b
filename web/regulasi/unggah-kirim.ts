import { useRef } from 'react';
import { type ambil, useSesi, useTulis } from '../kernel/index.ts';
import type { LaporanUnggahan } from './bentuk-kelola.ts';

type Jawaban = Awaited<ReturnType<Parameters<typeof ambil<LaporanUnggahan>>[0]>>;
type Niat = { readonly berkas: File; readonly uji: boolean; readonly nama: string; readonly diubah: number };

/** Checking and keeping are two intentions; the key of each names the very file. */
export const useUnggahFolder = () => {
  const { csrf } = useSesi();
  const kini = useRef(csrf);
  kini.current = csrf; // another one after signing in again
  const kirim = async ({ berkas, uji }: Niat, kepala: Readonly<Record<string, string>>): Promise<Jawaban> => {
    const isi = new FormData();
    isi.append('berkas', berkas);
    const response = await fetch(`/api/regulasi/unggahan${uji ? '?uji=1' : ''}`, {
      method: 'POST',
      headers: { ...kepala, 'x-csrf-token': kini.current },
      body: isi,
    });
    const tubuh: unknown = await response.json().catch(() => null);
    return response.ok ? { data: tubuh as LaporanUnggahan, response } : { error: tubuh, response };
  };
  const periksa = useTulis<Niat, LaporanUnggahan>(kirim);
  const simpan = useTulis<Niat, LaporanUnggahan>(kirim, { segarkan: [['regulasi']] });
  const niat = (berkas: File, uji: boolean): Niat => ({ berkas, uji, nama: berkas.name, diubah: berkas.lastModified });
  return {
    sibuk: periksa.isPending || simpan.isPending,
    periksa: { ...periksa, mutate: (berkas: File) => periksa.mutate(niat(berkas, true)) },
    simpan: { ...simpan, mutate: (berkas: File) => simpan.mutate(niat(berkas, false)) },
  };
};
