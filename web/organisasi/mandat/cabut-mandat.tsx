import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { api, kabarkan, Masalah, TombolBeralasan, useTeks, useTulis } from '../../kernel/index.ts';
import { teksMandat } from './bahasa.ts';
import type { Mandat } from './bentuk.ts';

/** Ends a mandate before its day; asks once and keeps the reason. */
export const CabutMandat = ({ mandat }: { mandat: Mandat }) => {
  const t = useTeks(teksMandat);
  const [terbuka, { open, close }] = useDisclosure(false);
  const [alasan, setAlasan] = useState('');
  const cabut = useTulis(
    (isi: { alasan: string }, headers) =>
      api.POST('/api/organisasi/mandat/{id}/cabut', { params: { path: { id: mandat.id } }, body: isi, headers }),
    { segarkan: [['organisasi'], ['alur'], ['sesi']] },
  );
  const selesai = () => {
    close();
    kabarkan(t('dicabutKabar'));
  };
  return (
    <>
      <Button
        aria-label={`${t('cabut')}: ${mandat.posisi.nama}`}
        color="merah"
        onClick={open}
        size="compact-sm"
        variant="subtle"
      >
        {t('cabut')}
      </Button>
      <Modal closeButtonProps={{ 'aria-label': t('tutup') }} onClose={close} opened={terbuka} title={t('cabutJudul')}>
        <Stack>
          <Text size="sm">{t('cabutJelas', { jabatan: mandat.posisi.nama })}</Text>
          <Textarea
            autosize
            data-autofocus
            label={t('alasan')}
            maxLength={500}
            minRows={2}
            onChange={(e) => setAlasan(e.currentTarget.value)}
            required
            value={alasan}
          />
          {cabut.error && <Masalah masalah={cabut.error} />}
          <Group justify="flex-end">
            <Button onClick={close} variant="default">
              {t('batal')}
            </Button>
            <TombolBeralasan
              color="merah"
              loading={cabut.isPending}
              onClick={() => cabut.mutate({ alasan: alasan.trim() }, { onSuccess: selesai })}
              {...(!alasan.trim() && { alasan: t('alasanWajib') })}
            >
              {t('cabut')}
            </TombolBeralasan>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};
