import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { api, Masalah, TombolBeralasan, useDwibahasa, useTeks, useTulis } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Berkas } from './bentuk.ts';

/** Withdrawal by the requester before a decision; asks once and keeps the reason. */
export const TarikPermohonan = ({ berkas }: { berkas: Berkas }) => {
  const t = useTeks(kamusPenugasan);
  const dwi = useDwibahasa();
  const [terbuka, { open, close }] = useDisclosure(false);
  const [alasan, setAlasan] = useState('');
  const tarik = useTulis(
    (isi: { alasan: string }, kepala) =>
      api.POST('/api/alur/berkas/{id}/tarik', { params: { path: { id: berkas.id } }, headers: kepala, body: isi }),
    { segarkan: [['alur'], ['penugasan'], ['beranda']] },
  );
  return (
    <>
      <TombolBeralasan
        color="merah"
        onClick={open}
        variant="subtle"
        {...(!berkas.tarik.boleh && { alasan: berkas.tarik.penjelasan ? dwi(berkas.tarik.penjelasan) : t('tarik') })}
      >
        {t('tarik')}
      </TombolBeralasan>
      <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={close} opened={terbuka} title={t('tarikTanya')}>
        <Stack>
          <Text size="sm">{t('tarikJelas')}</Text>
          <Textarea
            autosize
            data-autofocus
            label={t('alasan')}
            maxLength={2000}
            minRows={2}
            onChange={(e) => setAlasan(e.currentTarget.value)}
            required
            value={alasan}
          />
          {tarik.error && <Masalah masalah={tarik.error} />}
          <Group justify="flex-end">
            <Button onClick={close} variant="default">
              {t('batal')}
            </Button>
            <TombolBeralasan
              color="merah"
              loading={tarik.isPending}
              onClick={() => tarik.mutate({ alasan: alasan.trim() }, { onSuccess: close })}
              {...(!alasan.trim() && { alasan: t('alasanWajib') })}
            >
              {t('tarik')}
            </TombolBeralasan>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};
