import { useTeks } from './bahasa.tsx';
import { IsiKetentuan } from './isi-ketentuan.tsx';
import gaya from './ketentuan.module.css';
import { Mengambang } from './mengambang.tsx';
import { teksKernel } from './teks.ts';

/** A small § that opens the provision: its place, our summary, its parent if inherited, what else it governs. */
export const Ketentuan = ({ id, letak }: { id: string; letak?: string | undefined }) => {
  const t = useTeks(teksKernel);
  return (
    <Mengambang kelas={gaya.tanda} nama={t('bukaKetentuan', { letak: letak ?? id })} tombol={`§ ${letak ?? ''}`.trim()}>
      {() => <IsiKetentuan id={id} />}
    </Mengambang>
  );
};
