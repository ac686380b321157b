import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { bacaan } from '../kueri.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { Tautan } from '../tautan.tsx';
import { KUNCI } from './bentuk.ts';
import { Butir } from './butir.tsx';
import gaya from './pemberitahuan.module.css';
import { TandaiSemua } from './tandai-semua.tsx';
import { teksPemberitahuan } from './teks.ts';

const SEBANYAK = 6;

/** What opens under the bell: the newest few, and the way to all of them. */
export const Panel = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksPemberitahuan);
  const { data, error } = useQuery(
    bacaan([...KUNCI, 'panel'], (signal) =>
      api.GET('/api/alur/pemberitahuan', { params: { query: { batas: SEBANYAK } }, signal }),
    ),
  );
  return (
    <>
      <div className={gaya.kepala}>
        <h2>{t('judul')}</h2>
        <TandaiSemua />
      </div>
      {error && <Masalah masalah={error} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.butir.length === 0 && (
        <Text c="dimmed" mb="md" size="sm">
          {t('kosongJelas')}
        </Text>
      )}
      <ul className={gaya.daftar}>
        {data?.butir.map((satu) => (
          <Butir kabar={satu} key={satu.id} tutup={tutup} />
        ))}
      </ul>
      <div className={gaya.kakiPanel}>
        <Tautan display="inline-block" ke={jalur.pemberitahuan()} onClick={tutup} py={2} size="sm">
          {t('lihatSemua')}
        </Tautan>
        <Tautan display="inline-block" ke={jalur.saya()} onClick={tutup} py={2} size="sm">
          {t('atur')}
        </Tautan>
      </div>
    </>
  );
};
