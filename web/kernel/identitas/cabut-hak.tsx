import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { Beralasan } from '../beralasan.tsx';
import { kabarkan } from '../kabar.tsx';
import { useTulis } from '../kueri.ts';
import type { HakDiberi } from './bentuk.ts';
import { useNamaHak } from './nama-hak.ts';
import { teksAkun } from './teks-akun.ts';

/** Withdraws a right, at once, with a reason. */
export const CabutHak = ({ hak }: { hak: HakDiberi }) => {
  const t = useTeks(teksAkun);
  const namaHak = useNamaHak();
  const [terbuka, setTerbuka] = useState(false);
  const cabut = useTulis(
    (alasan: string, headers) =>
      api.POST('/api/hak/{id}/cabut', { params: { path: { id: hak.id } }, body: { alasan }, headers }),
    { segarkan: [['hak'], ['akun']] },
  );
  return (
    <>
      <Button
        aria-label={`${t('cabut')}: ${namaHak(hak.hak)}, ${hak.nama}`}
        onClick={() => setTerbuka(true)}
        size="xs"
        variant="default"
      >
        {t('cabut')}
      </Button>
      {terbuka && (
        <Beralasan
          berbahaya
          galat={cabut.error}
          jelas={t('cabutJelas', { hak: namaHak(hak.hak), nama: hak.nama })}
          judul={t('cabutHak')}
          keterangan={t('alasanJelas')}
          lakukan={(alasan) =>
            cabut.mutate(alasan, {
              onSuccess: () => {
                setTerbuka(false);
                kabarkan(t('selesai'));
              },
            })
          }
          palingSedikit={5}
          sibuk={cabut.isPending}
          tutup={() => setTerbuka(false)}
        />
      )}
    </>
  );
};
