import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { berurutan, dapatDiulang } from './berurutan.ts';
import { bacaan, type Panggilan, useTulis } from './kueri.ts';
import { GalatApi } from './masalah.ts';

const JEDA = 1200;

type Tersimpan = { readonly versi: number; readonly diubahPada: string };

/** Where the drafts of one form are kept: its room, its empty form, and the room's calls. */
export type SumberKonsep<I, K = { readonly id: string; readonly diubahPada: string }> = {
  readonly kamar: string;
  readonly kosong: I;
  readonly daftar: (
    kursor: string | undefined,
    signal: AbortSignal,
  ) => Panggilan<{ butir: K[]; kursor: string | null }>;
  readonly baca: (id: string, signal: AbortSignal) => Panggilan<Tersimpan & { readonly isi: Record<string, unknown> }>;
  readonly simpan: (
    konsep: { readonly id: string; readonly isi: I; readonly versi: number },
    kepala: { 'idempotency-key': string },
  ) => Panggilan<Tersimpan>;
  readonly hapus: (id: string, kepala: { 'idempotency-key': string }) => Panggilan<unknown>;
};

const kunciLokal = (kamar: string, id: string) => `lincah.${kamar}.${id}`;

/** Leaves a draft on this device for the form that opens next. */
export const titipKonsep = <I extends object>({ kamar }: Pick<SumberKonsep<I>, 'kamar'>, id: string, isi: I) =>
  localStorage.setItem(kunciLokal(kamar, id), JSON.stringify(isi));

/** Forgets what this device keeps of a draft. */
export const lupakanKonsep = (kamar: string, id: string) => localStorage.removeItem(kunciLokal(kamar, id));

/**
 * A draft that survives: kept on this device at every key, on the server when the hands rest, one copy after the other and
 * again by itself when the line or the server was gone. `awal`: what a new one
 * begins with; null: it is one from before, and until the server's copy has been read `isian` is null too.
 */
export const useKonsep = <I extends object>(
  { kamar, kosong, baca, simpan }: Pick<SumberKonsep<I>, 'kamar' | 'kosong' | 'baca' | 'simpan'>,
  id: string,
  awal: I | null,
) => {
  const [isian, setIsian] = useState<I | null>(() => awal ?? bacaLokal(kamar, id, kosong));
  const lama = useQuery({
    ...bacaan([kamar, 'konsep', id], (signal) => baca(id, signal)),
    enabled: ({ state }) => awal === null && state.data === undefined, // once: a request that was sent takes its draft away
    gcTime: 0, // what was saved since is newer
  });
  const versi = useRef(0);
  const usang = useRef(false); // saved from another screen since: a reload must show that one, not this one's copy

  useEffect(() => {
    if (!lama.data) return;
    versi.current = lama.data.versi;
    setIsian((kini) => kini ?? { ...kosong, ...lama.data.isi });
  }, [lama.data, kosong]);

  const kirim = useTulis((isi: { isi: I; versi: number }, kepala) => simpan({ id, ...isi }, kepala));
  const { mutateAsync } = kirim;
  const menyimpan = useMemo(
    () =>
      berurutan<I>(async (isi) => {
        const k = await mutateAsync({ isi, versi: versi.current }).catch((galat: unknown) => {
          if (galat instanceof GalatApi && galat.isi.status === 409) {
            usang.current = true;
            lupakanKonsep(kamar, id);
          }
          throw galat;
        });
        versi.current = k.versi;
      }),
    [mutateAsync, kamar, id],
  );
  useEffect(() => menyimpan.batal, [menyimpan]);
  const titip = useDebouncedCallback(menyimpan.titip, JEDA);

  const ubah = useCallback(
    (sebagian: Partial<I>) =>
      setIsian((kini) => {
        const baru = { ...(kini ?? kosong), ...sebagian };
        if (!usang.current) localStorage.setItem(kunciLokal(kamar, id), JSON.stringify(baru));
        titip(baru);
        return baru;
      }),
    [kamar, id, kosong, titip],
  );
  // a copy that is still to be saved must not come after the request that takes its place
  const tahan = useCallback(() => {
    titip.cancel();
    menyimpan.batal();
  }, [titip, menyimpan]);
  const buang = useCallback(() => {
    tahan();
    lupakanKonsep(kamar, id);
  }, [kamar, id, tahan]);

  return {
    isian,
    ubah,
    tahan,
    buang,
    tersimpan: kirim.data?.diubahPada ?? lama.data?.diubahPada ?? null,
    galat: (dapatDiulang(kirim.error) ? TERTUNDA : kirim.error) ?? (isian ? null : lama.error),
  };
};

const TERTUNDA = new GalatApi({
  status: 503,
  kode: 'konsep/tertunda',
  detail: {
    id: 'Konsep belum tersimpan di server karena server sedang tidak menjawab. Isian Anda aman di perangkat ini.',
    en: 'The draft is not saved on the server yet, for the server does not answer. What you typed is safe on this device.',
  },
  jalanKeluar: {
    id: 'Teruskan mengisi; konsep dikirim lagi dengan sendirinya.',
    en: 'Go on typing; the draft is sent again by itself.',
  },
  dasar: [],
});

const bacaLokal = <I extends object>(kamar: string, id: string, kosong: I): I | null => {
  const teks = localStorage.getItem(kunciLokal(kamar, id));
  return teks ? { ...kosong, ...JSON.parse(teks) } : null;
};
