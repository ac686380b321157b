import { Modal, Text } from '@mantine/core';
import { useTeks } from './bahasa.tsx';
import { FormulirMasuk } from './formulir-masuk.tsx';
import { useSesiBila } from './sesi.ts';
import { teksKernel } from './teks.ts';

/** The session ended while a page is open: sign in over it, nothing typed is lost. */
export const MasukKembali = () => {
  const t = useTeks(teksKernel);
  const sesi = useSesiBila();
  return (
    <Modal
      closeOnClickOutside={false}
      closeOnEscape={false}
      onClose={() => {}}
      opened
      title={t('masukKembali')}
      withCloseButton={false}
    >
      <Text c="dimmed" mb="md" size="sm">
        {t('masukKembaliMengapa')}
      </Text>
      <FormulirMasuk nipAwal={sesi?.pegawai.nip ?? ''} />
    </Modal>
  );
};
