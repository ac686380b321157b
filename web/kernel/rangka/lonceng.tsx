import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { bacaan } from '../kueri.ts';
import { Mengambang } from '../mengambang.tsx';
import { teksKernel } from '../teks.ts';
import gaya from './lonceng.module.css';

const Panel = lazy(() => import('../pemberitahuan/panel.tsx').then((isi) => ({ default: isi.Panel })));

const TENANG_MS = 2000;

/** Counts what was told and not read yet; live, and opened only when it is asked for. */
export const Lonceng = () => {
  const t = useTeks(teksKernel);
  const klien = useQueryClient();
  const { data } = useQuery(
    bacaan(['alur', 'pemberitahuan', 'kini'], (signal) => api.GET('/api/alur/pemberitahuan/kini', { signal })),
  );
  useEffect(() => {
    let pergi = false;
    let diam = () => {};
    const dengar = async () => {
      const { ikuti } = await import('../pemberitahuan/ikuti.ts');
      if (!pergi) diam = ikuti(klien);
    };
    // the page comes first; without the live part it works all the same
    const nanti = setTimeout(() => dengar().catch(() => undefined), TENANG_MS);
    return () => {
      pergi = true;
      clearTimeout(nanti);
      diam();
    };
  }, [klien]);
  const jumlah = data?.jumlah ?? 0;
  return (
    <Mengambang
      kelas={gaya.lonceng}
      nama={jumlah ? t('pemberitahuanJumlah', { jumlah }) : t('pemberitahuan')}
      rata="kanan"
      tombol={
        <>
          <IconBell size={20} stroke={1.7} />
          {jumlah > 0 && <span className={gaya.jumlah}>{jumlah > 99 ? '99+' : jumlah}</span>}
        </>
      }
    >
      {(tutup) => (
        <Suspense>
          <Panel tutup={tutup} />
        </Suspense>
      )}
    </Mengambang>
  );
};
