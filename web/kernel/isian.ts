import { useCallback, useState } from 'react';
import { kabarkan } from './kabar.tsx';
import { type Panggilan, useTulis } from './kueri.ts';

/** What is written in a form, and how some of its fields change. */
export const useIsian = <I extends object>(awal: I) => {
  const [isi, setIsi] = useState(awal);
  const ubah = useCallback((sebagian: Partial<I>) => setIsi((kini) => ({ ...kini, ...sebagian })), []);
  return [isi, ubah] as const;
};

type Sesudah = {
  readonly segarkan: NonNullable<Parameters<typeof useTulis>[1]>['segarkan'];
  /** Said once it is done. */
  readonly kabar: string;
  readonly tutup: () => void;
};

/** The write of a form over the page: when it is done the form closes and says so. `panel` is for its `FormulirPanel`. */
export const useTulisPanel = <I, T>(
  kirim: (isi: I, kepala: { 'idempotency-key': string }) => Panggilan<T>,
  { segarkan = [], kabar, tutup }: Sesudah,
) => {
  const { mutate, error, isPending } = useTulis(kirim, { segarkan });
  const selesai = () => {
    tutup();
    kabarkan(kabar);
  };
  return {
    kirim: (isi: I) => mutate(isi, { onSuccess: selesai }),
    panel: { galat: error, sibuk: isPending, tutup },
  };
};
