import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTeks } from './bahasa.tsx';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';
import { TombolBeralasan } from './tombol-beralasan.tsx';

type Props = {
  readonly judul: string;
  /** What will happen and cannot be taken back. */
  readonly children: ReactNode;
  /** Word of the act itself, never "OK". */
  readonly tindakan: string;
  /** Why it cannot be done yet; it is then said beside the button. */
  readonly tertahan?: ReactNode;
  readonly terbuka?: boolean;
  readonly berbahaya?: boolean;
  readonly sibuk?: boolean;
  readonly galat?: unknown;
  readonly lakukan: () => void;
  readonly tutup: () => void;
};

/** Asks once more before the irreversible. Mount it to open it, or keep it mounted and say `terbuka`. */
export const Pastikan = ({ judul, children, tindakan, tertahan, berbahaya, galat, lakukan, tutup, ...sisa }: Props) => {
  const { sibuk = false, terbuka = true } = sisa;
  const t = useTeks(teksKernel);
  return (
    <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={tutup} opened={terbuka} title={judul}>
      <Text component="div" size="sm">
        {children}
      </Text>
      {galat != null && <Masalah masalah={galat} />}
      <Group align="flex-start" justify="flex-end" mt="lg" wrap="nowrap">
        <Button onClick={tutup} style={{ flexShrink: 0 }} variant="default">
          {t('batal')}
        </Button>
        <TombolBeralasan alasan={tertahan} color={berbahaya ? 'merah' : 'merek'} loading={sibuk} onClick={lakukan}>
          {tindakan}
        </TombolBeralasan>
      </Group>
    </Modal>
  );
};
