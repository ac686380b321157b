import { Button, PasswordInput, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ambil, api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { kabarkan } from '../kabar.tsx';
import { useMasuk, useSesi } from '../sesi.ts';
import type { AkunSaya } from './bentuk.ts';
import { Kartu } from './kartu.tsx';
import { SandiBaru } from './sandi-baru.tsx';
import { teksSaya } from './teks-saya.ts';

/** Changing the password: the old one, and a new one. All other sessions end. */
export const BagianSandi = ({ saya }: { saya: AkunSaya }) => {
  const t = useTeks(teksSaya);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const klien = useQueryClient();
  const { terima } = useMasuk();
  const [lama, setLama] = useState<string | null>(null);
  const pada = saya.sandiDigantiPada;
  const keadaan = pada ? t('sandiSejak', { pada: tulisWaktu(pada, bahasa, instansi.zonaWaktu) }) : t('sandiAwal');
  const kirim = async (baru: string) => {
    terima(await ambil(() => api.POST('/api/sandi', { body: { lama: lama ?? '', baru } })));
    await klien.invalidateQueries({ queryKey: ['saya'] });
    setLama(null);
    kabarkan(t('sandiDiganti'));
  };
  return (
    <Kartu
      aksi={
        saya.bersandi &&
        lama === null && (
          <Button onClick={() => setLama('')} variant="default">
            {t('gantiSandi')}
          </Button>
        )
      }
      judul={t('sandi')}
    >
      <Text c="dimmed">{saya.bersandi ? keadaan : t('sandiTiada')}</Text>
      {lama !== null && (
        <div style={{ maxWidth: 420 }}>
          <PasswordInput
            autoComplete="current-password"
            label={t('sandiLama')}
            mb="md"
            onChange={(e) => setLama(e.currentTarget.value)}
            size="md"
            value={lama}
            visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
          />
          <SandiBaru kirim={kirim} tombol={t('gantiSandi')} />
        </div>
      )}
    </Kartu>
  );
};
