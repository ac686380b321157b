import type { Bahasa } from '@lincah/domain/kernel';

/** Size of a file in words: 3,4 MB. */
export const tulisUkuran = (bita: number, bahasa: Bahasa): string => {
  const kb = bita / 1024;
  const [nilai, satuan] = kb < 1024 ? [Math.max(1, Math.round(kb)), 'kB'] : [kb / 1024, 'MB'];
  return `${nilai.toLocaleString(bahasa === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })} ${satuan}`;
};
