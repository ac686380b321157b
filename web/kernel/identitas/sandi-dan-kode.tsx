import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTeks } from '../bahasa.tsx';
import { Masalah } from '../tampil-masalah.tsx';
import { teksKernel } from '../teks.ts';
import { teksSaya } from './teks-saya.ts';

type Props = {
  readonly jelas: string;
  readonly tombol: string;
  readonly berbahaya?: boolean;
  readonly kirim: (isi: { sandi: string; kode: string }) => Promise<void>;
  readonly batal: () => void;
};

/** Password and code once more, before something that matters. */
export const SandiDanKode = ({ jelas, tombol, berbahaya = false, kirim, batal }: Props) => {
  const t = useTeks(teksSaya);
  const umum = useTeks(teksKernel);
  const [sandi, setSandi] = useState('');
  const [kode, setKode] = useState('');
  const [keadaan, setKeadaan] = useState<{ sibuk: boolean; galat: unknown }>({ sibuk: false, galat: null });
  const ajukan = async (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setKeadaan({ sibuk: true, galat: null });
    try {
      await kirim({ sandi, kode });
    } catch (galat) {
      setKeadaan({ sibuk: false, galat });
    }
  };
  return (
    <form onSubmit={ajukan} style={{ maxWidth: 420 }}>
      <Stack gap="md">
        <Text size="sm">{jelas}</Text>
        <PasswordInput
          autoComplete="current-password"
          label={t('sandiLama')}
          onChange={(e) => setSandi(e.currentTarget.value)}
          required
          value={sandi}
          visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
        />
        <TextInput
          autoComplete="one-time-code"
          className="angka"
          label={t('kode')}
          minLength={6}
          onChange={(e) => setKode(e.currentTarget.value)}
          required
          value={kode}
        />
        {keadaan.galat !== null && <Masalah masalah={keadaan.galat} />}
        <Group justify="flex-end">
          <Button onClick={batal} variant="default">
            {umum('batal')}
          </Button>
          <Button color={berbahaya ? 'merah' : 'merek'} loading={keadaan.sibuk} type="submit">
            {tombol}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
