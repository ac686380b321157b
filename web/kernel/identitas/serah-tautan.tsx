import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { kabarkan } from '../kabar.tsx';
import { useSesi } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import type { TautanSekali } from './bentuk.ts';
import { teksAkun } from './teks-akun.ts';

/** A one-time link, shown this once, to be handed to its owner. */
export const SerahTautan = ({ tautan, tutup }: { tautan: TautanSekali; tutup: () => void }) => {
  const t = useTeks(teksAkun);
  const umum = useTeks(teksKernel);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const alamat = location.origin + tautan.jalur;
  const salin = () => navigator.clipboard.writeText(alamat).then(() => kabarkan(t('disalin')));
  return (
    <Modal closeButtonProps={{ 'aria-label': umum('tutup') }} onClose={tutup} opened title={t('tautan')}>
      <Text mb="sm" size="sm">
        {t('tautanJelas', { nama: tautan.nama })}
      </Text>
      <TextInput aria-label={t('tautan')} onFocus={(e) => e.currentTarget.select()} readOnly value={alamat} />
      <Text c="dimmed" mt="xs" size="sm">
        {t('berlakuSampai', { pada: tulisWaktu(tautan.habisPada, bahasa, zonaWaktu) })}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button onClick={salin} variant="default">
          {t('salin')}
        </Button>
        <Button onClick={tutup}>{umum('tutup')}</Button>
      </Group>
    </Modal>
  );
};
