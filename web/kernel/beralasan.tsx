import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTeks } from './bahasa.tsx';
import { Pastikan } from './pastikan.tsx';
import { teksBeralasan } from './teks-beralasan.ts';

type Props = {
  readonly judul: string;
  /** What will happen and cannot be taken back. */
  readonly jelas: ReactNode;
  /** Word of the act itself; the title, unless given. */
  readonly tindakan?: string;
  /** Where the reason goes, who will read it. */
  readonly keterangan?: string;
  readonly palingSedikit?: number;
  readonly palingBanyak?: number;
  /** A dialog that stays mounted keeps what was typed when it is closed and opened again. */
  readonly terbuka?: boolean;
  readonly berbahaya?: boolean;
  readonly sibuk: boolean;
  readonly galat: unknown;
  readonly lakukan: (alasan: string) => void;
  readonly tutup: () => void;
};

/** Asks for the reason before an act, and holds the act until it is written. */
export const Beralasan = ({
  jelas,
  judul,
  keterangan,
  lakukan,
  palingBanyak = 500,
  palingSedikit = 1,
  tindakan = judul,
  ...sisa
}: Props) => {
  const t = useTeks(teksBeralasan);
  const [isi, setIsi] = useState('');
  const alasan = isi.trim();
  const sebab = palingSedikit > 1 ? t('alasanPendek', { jumlah: palingSedikit }) : t('alasanWajib');
  return (
    <Pastikan
      {...sisa}
      judul={judul}
      lakukan={() => lakukan(alasan)}
      tertahan={alasan.length < palingSedikit && sebab}
      tindakan={tindakan}
    >
      <Text mb="sm" size="sm">
        {jelas}
      </Text>
      <Textarea
        autosize
        data-autofocus
        description={keterangan}
        label={t('alasan')}
        maxLength={palingBanyak}
        minRows={2}
        onChange={(kejadian) => setIsi(kejadian.currentTarget.value)}
        required
        value={isi}
      />
    </Pastikan>
  );
};
