import { useSyncExternalStore } from 'react';
import { GalatApi, type IsiMasalah } from './masalah.ts';

type Menunggu = { readonly promise: Promise<void>; readonly ya: () => void; readonly tidak: (sebab: Error) => void };
let masukKembali: Menunggu | null = null;
const pendengar = new Set<() => void>();
const kabari = () => {
  for (const dengar of pendengar) dengar();
};

/** Called on 401: opens the sign-in dialog over the page and waits for it. Several callers share one dialog. */
export const tunggulah = (): Promise<void> => {
  if (!masukKembali) {
    let [ya, tidak]: [Menunggu['ya'], Menunggu['tidak']] = [() => {}, () => {}];
    const promise = new Promise<void>((selesai, gagal) => {
      [ya, tidak] = [selesai, gagal];
    });
    masukKembali = { promise, ya, tidak };
    kabari();
  }
  return masukKembali.promise;
};

/** `orangSama` false: what waited belongs to somebody else and is not sent in the name of whoever signed in now. */
export const sudahMasukKembali = (orangSama: boolean) => {
  if (orangSama) masukKembali?.ya();
  else masukKembali?.tidak(new GalatApi(ORANG_LAIN));
  masukKembali = null;
  kabari();
};

const ORANG_LAIN: IsiMasalah = {
  status: 401,
  kode: 'sesi/orang-lain',
  detail: {
    id: 'Yang masuk kini orang lain, jadi yang tertunda tadi tidak dikirim.',
    en: 'Somebody else has signed in, so what was waiting has not been sent.',
  },
  jalanKeluar: {
    id: 'Pemiliknya dapat mengirimnya lagi sesudah masuk; isiannya tersimpan di perangkat ini.',
    en: 'Its owner can send it again after signing in; what was typed is kept on this device.',
  },
  dasar: [],
};

export const useSesiHabis = (): boolean =>
  useSyncExternalStore(
    (dengar) => {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
    () => masukKembali !== null,
  );
