import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTeks } from '../bahasa.tsx';
import { Masalah } from '../tampil-masalah.tsx';
import { teksMasuk } from './teks-masuk.ts';

type Props = {
  readonly kirim: (sandi: string) => Promise<void>;
  readonly tombol: string;
};

/** A new password, typed twice; the rules stand beside it before anything is refused. */
export const SandiBaru = ({ kirim, tombol }: Props) => {
  const t = useTeks(teksMasuk);
  const [sandi, setSandi] = useState('');
  const [ulang, setUlang] = useState('');
  const [periksa, setPeriksa] = useState(false);
  const [keadaan, setKeadaan] = useState<{ sibuk: boolean; galat: unknown }>({ sibuk: false, galat: null });
  const pendek = Array.from(sandi).length < 12;

  const ajukan = async (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setPeriksa(true);
    if (pendek || sandi !== ulang) return;
    setKeadaan({ sibuk: true, galat: null });
    try {
      await kirim(sandi);
    } catch (galat) {
      setKeadaan({ sibuk: false, galat });
    }
  };

  return (
    <form noValidate onSubmit={ajukan}>
      <Stack gap="md">
        <Text c="dimmed" size="sm">
          {t('sandiSaran')}
        </Text>
        <PasswordInput
          autoComplete="new-password"
          error={periksa && pendek && t('sandiPendek')}
          label={t('sandiBaru')}
          onChange={(e) => setSandi(e.currentTarget.value)}
          size="md"
          value={sandi}
          visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
        />
        <PasswordInput
          autoComplete="new-password"
          error={periksa && sandi !== ulang && t('sandiBeda')}
          label={t('sandiUlang')}
          onChange={(e) => setUlang(e.currentTarget.value)}
          size="md"
          value={ulang}
          visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
        />
        {keadaan.galat !== null && <Masalah masalah={keadaan.galat} />}
        <Button fullWidth loading={keadaan.sibuk} size="md" type="submit">
          {tombol}
        </Button>
      </Stack>
    </form>
  );
};
