import { useCallback, useEffect, useRef, useState } from 'react';
import { useSesi } from './sesi.ts';

const JEDA = 400;

const baca = <T>(kunci: string): T | null => {
  try {
    return JSON.parse(localStorage.getItem(kunci) ?? 'null') as T | null;
  } catch {
    return null; // half a record of an older version: start anew
  }
};

/**
 * Typed input that survives a reload, on this device and for this person only.
 * `[isi, ubah, buang]`: call `buang` once it was sent.
 */
export const useKonsep = <T>(nama: string, awal: T): readonly [isi: T, ubah: (isi: T) => void, buang: () => void] => {
  const kunci = `lincah.konsep.${useSesi().pegawai.id}.${nama}`;
  const [isi, setIsi] = useState<T>(() => baca<T>(kunci) ?? awal);
  const kotor = useRef(false);
  useEffect(() => {
    if (!kotor.current) return;
    const jeda = setTimeout(() => localStorage.setItem(kunci, JSON.stringify(isi)), JEDA);
    return () => clearTimeout(jeda);
  }, [kunci, isi]);
  const ubah = useCallback((baru: T) => {
    kotor.current = true;
    setIsi(baru);
  }, []);
  const buang = useCallback(() => {
    kotor.current = false;
    localStorage.removeItem(kunci);
  }, [kunci]);
  return [isi, ubah, buang];
};
