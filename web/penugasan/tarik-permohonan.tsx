import { useDisclosure } from '@mantine/hooks';
import { api, Beralasan, TombolBeralasan, useDwibahasa, useTeks, useTulis } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Berkas } from './bentuk.ts';

/** Withdrawal by the requester before a decision; asks once and keeps the reason. */
export const TarikPermohonan = ({ berkas }: { berkas: Berkas }) => {
  const t = useTeks(kamusPenugasan);
  const dwi = useDwibahasa();
  const [terbuka, { open, close }] = useDisclosure(false);
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
      <Beralasan
        berbahaya
        galat={tarik.error}
        jelas={t('tarikJelas')}
        judul={t('tarikTanya')}
        lakukan={(alasan) => tarik.mutate({ alasan }, { onSuccess: close })}
        palingBanyak={2000}
        sibuk={tarik.isPending}
        terbuka={terbuka}
        tindakan={t('tarik')}
        tutup={close}
      />
    </>
  );
};
