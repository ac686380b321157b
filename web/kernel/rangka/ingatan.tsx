import { Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useDwibahasa, useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { bacaan } from '../kueri.ts';
import { Mengambang } from '../mengambang.tsx';
import { Tautan } from '../tautan.tsx';
import { teksKernel } from '../teks.ts';
import { Tenggat } from '../tenggat.tsx';
import gaya from './ingatan.module.css';

/** Reminders of deadlines that come near or have passed. */
export const Ingatan = () => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const { data = [] } = useQuery({
    ...bacaan(['alur', 'ingatan'], (signal) => api.GET('/api/alur/ingatan', { signal })),
    refetchInterval: 5 * 60_000,
  });
  return (
    <Mengambang
      kelas={gaya.lonceng}
      nama={data.length ? t('ingatanJumlah', { jumlah: data.length }) : t('ingatan')}
      rata="kanan"
      tombol={
        <>
          <IconBell size={20} stroke={1.7} />
          {data.length > 0 && <span className={gaya.jumlah}>{data.length}</span>}
        </>
      }
    >
      {(tutup) => (
        <>
          <h2 className={gaya.judul}>{t('ingatan')}</h2>
          {data.length === 0 && (
            <Text c="dimmed" size="sm">
              {t('ingatanKosong')}
            </Text>
          )}
          <ul className={gaya.daftar}>
            {data.map((satu) => (
              <li key={satu.id}>
                <Tautan fw={600} ke={jalur.berkas(satu.kamar, satu.berkas)} onClick={tutup} size="sm">
                  {satu.perihal}
                </Tautan>
                <Text c="dimmed" size="xs">
                  {dwi(satu.pesan)}
                </Text>
                {satu.tenggat && <Tenggat pada={satu.tenggat} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Mengambang>
  );
};
