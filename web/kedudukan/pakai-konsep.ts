import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, bacaan, useTulis } from '../kernel/index.ts';
import { type Isian, isianKosong } from './bentuk.ts';

const JEDA = 1200;
const kunciLokal = (id: string) => `lincah.kedudukan.${id}`;

const bacaLokal = (id: string): Isian | null => {
  const teks = localStorage.getItem(kunciLokal(id));
  return teks ? ({ ...isianKosong, ...JSON.parse(teks) } as Isian) : null;
};

/**
 * A draft that survives: kept on this device at every key, on the server when the hands rest. Until the server's copy has
 * been read `isian` is null. `buka`: the draft is one from before; `awal`: what a new one begins with.
 */
export const useKonsep = (id: string, buka: boolean, awal: Isian) => {
  const lama = useQuery({
    ...bacaan(['kedudukan', 'konsep', id], (signal) =>
      api.GET('/api/kedudukan/konsep/{id}', { params: { path: { id } }, signal }),
    ),
    enabled: buka,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [isian, setIsian] = useState<Isian | null>(buka ? bacaLokal(id) : awal);
  const versi = useRef(0);

  useEffect(() => {
    if (!lama.data) return;
    versi.current = lama.data.versi;
    setIsian((kini) => kini ?? { ...isianKosong, ...(lama.data.isi as Partial<Isian>) });
  }, [lama.data]);

  const kirim = useTulis((isi: { isi: Isian; versi: number }, kepala) =>
    api.PUT('/api/kedudukan/konsep/{id}', {
      params: { path: { id } },
      headers: kepala,
      body: { unit: isi.isi.unit, isi: { ...isi.isi }, versi: isi.versi },
    }),
  );
  const simpan = useDebouncedCallback((isi: Isian) => {
    kirim.mutate(
      { isi, versi: versi.current },
      {
        onSuccess: (k) => {
          versi.current = k.versi;
        },
      },
    );
  }, JEDA);

  const ubah = useCallback(
    (sebagian: Partial<Isian>) =>
      setIsian((kini) => {
        const baru = { ...(kini ?? isianKosong), ...sebagian };
        localStorage.setItem(kunciLokal(id), JSON.stringify(baru));
        simpan(baru);
        return baru;
      }),
    [id, simpan],
  );
  // a copy that is still to be saved must not come after the proposal that takes its place
  const tahan = useCallback(() => simpan.cancel(), [simpan]);
  const buang = useCallback(() => {
    simpan.cancel();
    localStorage.removeItem(kunciLokal(id));
  }, [id, simpan]);

  return {
    isian,
    ubah,
    tahan,
    buang,
    tersimpan: kirim.data?.diubahPada ?? lama.data?.diubahPada ?? null,
    galat: kirim.error ?? (isian ? null : lama.error),
  };
};
