import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTeks } from './bahasa.tsx';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';

type Props = {
  readonly judul: string;
  /** What will happen and cannot be taken back. */
  readonly children: ReactNode;
  /** Word of the act itself, never "OK". */
  readonly tindakan: string;
  readonly berbahaya?: boolean;
  readonly sibuk?: boolean;
  readonly galat?: unknown;
  readonly lakukan: () => void;
  readonly tutup: () => void;
};

/** Asks once more before the irreversible. Mount it to open it. */
export const Pastikan = ({ judul, children, tindakan, berbahaya, sibuk = false, galat, lakukan, tutup }: Props) => {
  const t = useTeks(teksKernel);
  return (
    <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={tutup} opened title={judul}>
      <Text component="div" size="sm">
        {children}
      </Text>
      {galat != null && <Masalah masalah={galat} />}
      <Group justify="flex-end" mt="lg">
        <Button onClick={tutup} variant="default">
          {t('batal')}
        </Button>
        <Button color={berbahaya ? 'merah' : 'merek'} loading={sibuk} onClick={lakukan}>
          {tindakan}
        </Button>
      </Group>
    </Modal>
  );
};
