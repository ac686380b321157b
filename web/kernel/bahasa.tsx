import type { Bahasa, Dwibahasa } from '@lincah/domain/kernel';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type Kamus, pilihBahasa, type Teks, teksDari } from './kamus.ts';

const SIMPAN = 'lincah.bahasa';
const Konteks = createContext<{ bahasa: Bahasa; gantiBahasa: (bahasa: Bahasa) => void }>({
  bahasa: 'id',
  gantiBahasa: () => {},
});

const ingat = (): Bahasa => (localStorage.getItem(SIMPAN) === 'en' ? 'en' : 'id');

/** Indonesian unless the person chose English, which is remembered on this device. */
export const Berbahasa = ({ children }: { children: ReactNode }) => {
  const [bahasa, setBahasa] = useState<Bahasa>(ingat);
  useEffect(() => {
    document.documentElement.lang = bahasa;
  }, [bahasa]);
  const gantiBahasa = useCallback((pilihan: Bahasa) => {
    localStorage.setItem(SIMPAN, pilihan);
    setBahasa(pilihan);
  }, []);
  const nilai = useMemo(() => ({ bahasa, gantiBahasa }), [bahasa, gantiBahasa]);
  return <Konteks value={nilai}>{children}</Konteks>;
};

export const useBahasa = () => use(Konteks);

/** `const t = useTeks(kamusPenugasan)` → `t('judul')`. */
export const useTeks = <T extends Readonly<Record<string, string>>>(daftar: Kamus<T>): Teks<T> => {
  const { bahasa } = useBahasa();
  return useMemo(() => teksDari(daftar, bahasa), [daftar, bahasa]);
};

/** For sentences that come from the server: `dwi(tugas.nama)`. */
export const useDwibahasa = (): ((kalimat: Dwibahasa) => string) => {
  const { bahasa } = useBahasa();
  return useCallback((kalimat) => pilihBahasa(kalimat, bahasa), [bahasa]);
};
