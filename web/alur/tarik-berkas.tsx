import { useDisclosure } from '@mantine/hooks';
import { api, Beralasan, TombolBeralasan, useDwibahasa, useTulis } from '../kernel/index.ts';
import type { Berkas } from './bentuk.ts';

type Props = {
  readonly berkas: Berkas;
  /** In the words of the room: the act, the question, what follows. */
  readonly kata: { readonly tarik: string; readonly tanya: string; readonly jelas: string };
};

/** Withdrawal by whoever opened the dossier, before a decision; asks once and keeps the reason. Absent for everybody else. */
export const TarikBerkas = ({ berkas, kata }: Props) => {
  const dwi = useDwibahasa();
  const [terbuka, { open, close }] = useDisclosure(false);
  const tarik = useTulis(
    (isi: { alasan: string }, kepala) =>
      api.POST('/api/alur/berkas/{id}/tarik', { params: { path: { id: berkas.id } }, headers: kepala, body: isi }),
    { segarkan: [['alur'], [berkas.kamar], ['beranda']] },
  );
  if (berkas.hasil !== null || berkas.tarik.kode === 'alur/bukan-penarik') return null;
  return (
    <>
      <TombolBeralasan
        color="merah"
        onClick={open}
        variant="subtle"
        {...(!berkas.tarik.boleh && { alasan: berkas.tarik.penjelasan ? dwi(berkas.tarik.penjelasan) : kata.tarik })}
      >
        {kata.tarik}
      </TombolBeralasan>
      <Beralasan
        berbahaya
        galat={tarik.error}
        jelas={kata.jelas}
        judul={kata.tanya}
        lakukan={(alasan) => tarik.mutate({ alasan }, { onSuccess: close })}
        palingBanyak={2000}
        sibuk={tarik.isPending}
        terbuka={terbuka}
        tindakan={kata.tarik}
        tutup={close}
      />
    </>
  );
};
