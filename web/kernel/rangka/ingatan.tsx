import { Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { bacaan } from '../kueri.ts';
import { Mengambang } from '../mengambang.tsx';
import { teksKernel } from '../teks.ts';
import { ButirIngatan } from './butir-ingatan.tsx';
import gaya from './ingatan.module.css';

const SELANG = 5 * 60_000;

/** Reminders of deadlines that come near or have passed; the bell counts those not read yet. */
export const Ingatan = () => {
  const t = useTeks(teksKernel);
  const { data } = useQuery({
    ...bacaan(['alur', 'ingatan'], (signal) => api.GET('/api/alur/ingatan', { signal })),
    refetchInterval: SELANG,
  });
  const butir = data?.butir ?? [];
  const jumlah = butir.filter(({ dibacaPada }) => !dibacaPada).length;
  return (
    <Mengambang
      kelas={gaya.lonceng}
      nama={jumlah ? t('ingatanJumlah', { jumlah }) : t('ingatan')}
      rata="kanan"
      tombol={
        <>
          <IconBell size={20} stroke={1.7} />
          {jumlah > 0 && <span className={gaya.jumlah}>{jumlah}</span>}
        </>
      }
    >
      {(tutup) => (
        <>
          <h2 className={gaya.judul}>{t('ingatan')}</h2>
          {butir.length === 0 && (
            <Text c="dimmed" size="sm">
              {t('ingatanKosong')}
            </Text>
          )}
          <ul className={gaya.daftar}>
            {butir.map((satu) => (
              <ButirIngatan ingatan={satu} key={satu.id} tutup={tutup} />
            ))}
          </ul>
        </>
      )}
    </Mengambang>
  );
};
