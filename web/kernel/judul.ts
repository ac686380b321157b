import { useEffect } from 'react';

/** Title of the browser tab. */
export const useJudul = (judul: string) => {
  useEffect(() => {
    document.title = `${judul} · Lincah`;
  }, [judul]);
};
