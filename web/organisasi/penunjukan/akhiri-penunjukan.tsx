import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { api, Beralasan, kabarkan, useTeks, useTulis } from '../../kernel/index.ts';
import { teksPenunjukan } from './bahasa.ts';
import type { Penunjukan } from './bentuk.ts';

type Props = { readonly penunjukan: Penunjukan['penunjukan'][number]; readonly namaPeran: string };

/** Ends a designation at once; asks for the reason. */
export const AkhiriPenunjukan = ({ penunjukan: { id, posisi }, namaPeran }: Props) => {
  const t = useTeks(teksPenunjukan);
  const [terbuka, { open, close }] = useDisclosure(false);
  const akhiri = useTulis(
    (body: { alasan: string }, headers) =>
      api.POST('/api/organisasi/penunjukan/{id}/akhiri', { params: { path: { id } }, body, headers }),
    { segarkan: [['organisasi'], ['alur']] },
  );
  const selesai = () => {
    close();
    kabarkan(t('diakhiri'));
  };
  return (
    <>
      <Button
        aria-label={`${t('akhiri')}: ${posisi.nama}, ${namaPeran}`}
        color="merah"
        ml={-8}
        onClick={open}
        size="compact-sm"
        variant="subtle"
      >
        {t('akhiri')}
      </Button>
      <Beralasan
        berbahaya
        galat={akhiri.error}
        jelas={t('akhiriJelas', { jabatan: posisi.nama, peran: namaPeran })}
        judul={t('akhiriJudul')}
        lakukan={(alasan) => akhiri.mutate({ alasan }, { onSuccess: selesai })}
        sibuk={akhiri.isPending}
        terbuka={terbuka}
        tindakan={t('akhiri')}
        tutup={close}
      />
    </>
  );
};
