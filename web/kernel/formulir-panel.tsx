import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTeks } from './bahasa.tsx';
import gaya from './formulir-panel.module.css';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';
import { TombolBeralasan } from './tombol-beralasan.tsx';

export type PropsPanel = {
  readonly judul: string;
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

/**
 * A form over the page: its parts, what the server refused, and at the foot the way back and the act. Mount it to open it,
 * or keep it mounted and say `terbuka`; nothing typed is lost when the act is refused.
 */
export const FormulirPanel = ({
  judul,
  children,
  tindakan,
  tertahan,
  terbuka = true,
  berbahaya,
  sibuk = false,
  galat,
  lakukan,
  tutup,
  size = 'lg',
}: PropsPanel & { readonly size?: 'md' | 'lg' }) => {
  const t = useTeks(teksKernel);
  return (
    <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={tutup} opened={terbuka} size={size} title={judul}>
      <Stack>
        {children}
        {galat != null && <Masalah masalah={galat} />}
        <Group align="flex-start" className={gaya.kaki} justify="flex-end" mt="xs">
          <Button onClick={tutup} style={{ flexShrink: 0 }} variant="default">
            {t('batal')}
          </Button>
          <TombolBeralasan alasan={tertahan} color={berbahaya ? 'merah' : 'merek'} loading={sibuk} onClick={lakukan}>
            {tindakan}
          </TombolBeralasan>
        </Group>
      </Stack>
    </Modal>
  );
};
