import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { paths } from './api.gen.ts';
import { api, buka, pasangCsrf } from './api.ts';
import { sudahMasukKembali } from './sesi-habis.ts';

/** The signed-in person, the agency, the offices held today and the words of the adopted regulation. */
export type Sesi = paths['/api/sesi']['get']['responses'][200]['content']['application/json'];

const catat = (sesi: Sesi): Sesi => {
  pasangCsrf(sesi.csrf);
  return sesi;
};

export const kueriSesi = queryOptions({
  queryKey: ['sesi'],
  queryFn: async ({ signal }) => catat(buka(await api.GET('/api/sesi', { signal }))),
  staleTime: 5 * 60_000,
  retry: false,
});

/** Only inside the shell, where the session is known. */
export const useSesi = (): Sesi => useSuspenseQuery(kueriSesi).data;

/** `null` on pages that anyone may open. */
export const useSesiBila = (): Sesi | null => {
  const klien = useQueryClient();
  return klien.getQueryData(kueriSesi.queryKey) ?? null;
};

/** What the server still asks for before the session begins. */
export type LangkahMasuk = paths['/api/masuk']['post']['responses'][202]['content']['application/json'];

/** Sign in and out. Signing out forgets everything that was read. */
export const useMasuk = () => {
  const klien = useQueryClient();
  /** Takes the answer to any step of signing in: the session, or the step that comes next. */
  const terima = (hasil: Sesi | LangkahMasuk): LangkahMasuk | null => {
    if ('langkah' in hasil) return hasil;
    const sesi = catat(hasil);
    const lama = klien.getQueryData(kueriSesi.queryKey);
    const orangSama = !lama || lama.pegawai.id === sesi.pegawai.id;
    if (!orangSama) klien.clear();
    klien.setQueryData(kueriSesi.queryKey, sesi);
    sudahMasukKembali(orangSama);
    return null;
  };
  return {
    terima,
    masuk: async (nip: string, sandi: string): Promise<LangkahMasuk | null> =>
      terima(buka(await api.POST('/api/masuk', { body: { nip, sandi } }))),
    keluar: async (): Promise<void> => {
      buka(await api.POST('/api/keluar', {}));
      klien.clear();
    },
  };
};
