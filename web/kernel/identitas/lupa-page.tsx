import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, buka } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { useJudul } from '../judul.ts';
import { BingkaiMasuk } from '../masuk-page.tsx';
import { Masalah } from '../tampil-masalah.tsx';
import { Tautan } from '../tautan.tsx';
import { teksMasuk } from './teks-masuk.ts';

/** Asks for a link by mail. The answer is the same whatever the NIP. */
export const LupaPage = () => {
  const t = useTeks(teksMasuk);
  useJudul(t('lupaJudul'));
  const { data } = useQuery({
    queryKey: ['masuk', 'cara', ''],
    queryFn: async ({ signal }) => buka(await api.GET('/api/masuk/cara', { signal })),
    retry: false,
  });
  return (
    <BingkaiMasuk>
      <Title mb="xs" order={1}>
        {t('lupaJudul')}
      </Title>
      {data && (data.surel ? <Formulir /> : <Text>{t('lupaTanpaSurel')}</Text>)}
      <Text mt="lg" size="sm">
        <Tautan ke={jalur.masuk()}>{t('keMasuk')}</Tautan>
      </Text>
    </BingkaiMasuk>
  );
};

const Formulir = () => {
  const t = useTeks(teksMasuk);
  const [nip, setNip] = useState('');
  const [periksa, setPeriksa] = useState(false);
  const [keadaan, setKeadaan] = useState<{ sibuk: boolean; terkirim: boolean; galat: unknown }>({
    sibuk: false,
    terkirim: false,
    galat: null,
  });
  const angka = nip.replaceAll(/\s/g, '');
  const salah = !/^\d{18}$/.test(angka);
  const ajukan = async (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setPeriksa(true);
    if (salah) return;
    setKeadaan({ sibuk: true, terkirim: false, galat: null });
    try {
      buka(await api.POST('/api/sandi/lupa', { body: { nip: angka } }));
      setKeadaan({ sibuk: false, terkirim: true, galat: null });
    } catch (galat) {
      setKeadaan({ sibuk: false, terkirim: false, galat });
    }
  };
  if (keadaan.terkirim) return <Text role="status">{t('lupaTerkirim')}</Text>;
  return (
    <form noValidate onSubmit={ajukan}>
      <Stack gap="md">
        <Text c="dimmed">{t('lupaJelas')}</Text>
        <TextInput
          autoComplete="username"
          className="angka"
          error={periksa && salah && t('nipSalah')}
          inputMode="numeric"
          label={t('nip')}
          onChange={(e) => setNip(e.currentTarget.value)}
          size="md"
          value={nip}
        />
        {keadaan.galat !== null && <Masalah masalah={keadaan.galat} />}
        <Button fullWidth loading={keadaan.sibuk} size="md" type="submit">
          {t('kirimTautan')}
        </Button>
      </Stack>
    </form>
  );
};
