import { Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, buka } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { useJudul } from '../judul.ts';
import { BingkaiMasuk } from '../masuk-page.tsx';
import { type LangkahMasuk, useMasuk } from '../sesi.ts';
import { Tautan } from '../tautan.tsx';
import { LangkahLanjut } from './langkah-masuk.tsx';
import { SandiBaru } from './sandi-baru.tsx';
import { teksMasuk } from './teks-masuk.ts';

/** Behind a one-time link. The token stands behind `#` and is taken out of the address at once. */
const tokenDariAlamat = (): string => {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname);
  return /^[\w-]{40,100}$/.test(token) ? token : '';
};

export const SandiPage = () => {
  const t = useTeks(teksMasuk);
  useJudul(t('tautanJudul'));
  const pergi = useNavigate();
  const { terima } = useMasuk();
  const [tiket] = useState(tokenDariAlamat);
  const [langkah, setLangkah] = useState<LangkahMasuk | null>(null);
  const keBeranda = () => void pergi({ href: jalur.beranda(), replace: true });
  const kirim = async (sandi: string) => {
    const hasil = terima(buka(await api.POST('/api/sandi/baru', { body: { tiket, sandi } })));
    if (hasil) setLangkah(hasil);
    else keBeranda();
  };
  return (
    <BingkaiMasuk>
      <Title mb="xs" order={1}>
        {t('tautanJudul')}
      </Title>
      {langkah && (
        <LangkahLanjut
          langkah={langkah}
          lanjut={(l) => (l ? setLangkah(l) : void pergi({ href: jalur.masuk() }))}
          sesudah={keBeranda}
        />
      )}
      {!langkah && tiket && (
        <>
          <Text mb="md">{t('tautanJelas')}</Text>
          <SandiBaru kirim={kirim} tombol={t('simpanSandi')} />
        </>
      )}
      {!tiket && <Text role="alert">{t('tautanRusak')}</Text>}
      <Text mt="lg" size="sm">
        <Tautan ke={jalur.masuk()}>{t('keMasuk')}</Tautan>
      </Text>
    </BingkaiMasuk>
  );
};
