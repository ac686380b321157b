import { useSyncExternalStore } from 'react';

let masukKembali: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;
const pendengar = new Set<() => void>();
const kabari = () => {
  for (const dengar of pendengar) dengar();
};

/** Called on 401: opens the sign-in dialog over the page and waits for it. Several callers share one dialog. */
export const tunggulah = (): Promise<void> => {
  if (!masukKembali) {
    let resolve: () => void = () => {};
    const promise = new Promise<void>((ya) => {
      resolve = ya;
    });
    masukKembali = { promise, resolve };
    kabari();
  }
  return masukKembali.promise;
};

export const sudahMasukKembali = () => {
  masukKembali?.resolve();
  masukKembali = null;
  kabari();
};

export const useSesiHabis = (): boolean =>
  useSyncExternalStore(
    (dengar) => {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
    () => masukKembali !== null,
  );
