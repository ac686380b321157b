import { Anchor, Button, FileButton, Text } from '@mantine/core';
import { kabarkan, Masalah, useTeks, useTulis } from '../../kernel/index.ts';
import { type Kiriman, kirimanDari, useUnggah } from '../tanda-tangan/unggah.ts';
import { teksAgenda } from './bahasa.ts';
import { alamatPindaianKertas } from './bentuk.ts';

type Props = { readonly id: string; readonly ada: boolean; readonly petugas: boolean };

/** The scan of a paper letter: to be taken out, or to be handed in once. */
export const PindaianKertas = ({ id, ada, petugas }: Props) => {
  const t = useTeks(teksAgenda);
  const unggah = useTulis<Kiriman, { sidik: string }>(useUnggah(alamatPindaianKertas(id)), {
    segarkan: [['naskah', 'agenda']],
  });
  if (ada)
    return (
      <Anchor display="block" download href={alamatPindaianKertas(id)} py={2} size="sm">
        {t('pindaian')}
      </Anchor>
    );
  const kirim = (berkas: File | null) =>
    berkas && unggah.mutate(kirimanDari(berkas), { onSuccess: () => kabarkan(t('pindaianDiterima')) });
  return (
    <>
      <Text c="dimmed" size="sm">
        {t('belumPindaian')}
      </Text>
      {petugas && (
        <FileButton accept="application/pdf,image/png,image/jpeg" onChange={kirim}>
          {(tombol) => (
            <Button {...tombol} loading={unggah.isPending} mt={4} size="compact-sm" variant="default">
              {t('unggahPindaian')}
            </Button>
          )}
        </FileButton>
      )}
      {unggah.error && <Masalah masalah={unggah.error} />}
    </>
  );
};
