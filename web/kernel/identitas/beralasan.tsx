import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTeks } from '../bahasa.tsx';
import { Pastikan } from '../pastikan.tsx';
import { teksAkun } from './teks-akun.ts';

type Props = {
  readonly judul: string;
  readonly jelas: string;
  readonly berbahaya?: boolean;
  readonly sibuk: boolean;
  readonly galat: unknown;
  readonly lakukan: (alasan: string) => void;
  readonly tutup: () => void;
};

/** Asks for the reason before an act on somebody else's account. */
export const Beralasan = ({ jelas, lakukan, judul, ...sisa }: Props) => {
  const t = useTeks(teksAkun);
  const [alasan, setAlasan] = useState('');
  const [periksa, setPeriksa] = useState(false);
  const pendek = alasan.trim().length < 5;
  return (
    <Pastikan
      {...sisa}
      judul={judul}
      lakukan={() => {
        setPeriksa(true);
        if (!pendek) lakukan(alasan);
      }}
      tindakan={judul}
    >
      <Text mb="sm" size="sm">
        {jelas}
      </Text>
      <Textarea
        autosize
        description={t('alasanJelas')}
        error={periksa && pendek && t('alasanPendek')}
        label={t('alasan')}
        maxLength={500}
        minRows={2}
        onChange={(e) => setAlasan(e.currentTarget.value)}
        required
        value={alasan}
      />
    </Pastikan>
  );
};
