import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { api, Beralasan, kabarkan, useTeks, useTulis } from '../../kernel/index.ts';
import { teksMandat } from './bahasa.ts';
import type { Mandat } from './bentuk.ts';

/** Ends a mandate before its day; asks once and keeps the reason. */
export const CabutMandat = ({ mandat }: { mandat: Mandat }) => {
  const t = useTeks(teksMandat);
  const [terbuka, { open, close }] = useDisclosure(false);
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
      <Beralasan
        berbahaya
        galat={cabut.error}
        jelas={t('cabutJelas', { jabatan: mandat.posisi.nama })}
        judul={t('cabutJudul')}
        lakukan={(alasan) => cabut.mutate({ alasan }, { onSuccess: selesai })}
        sibuk={cabut.isPending}
        terbuka={terbuka}
        tindakan={t('cabut')}
        tutup={close}
      />
    </>
  );
};
