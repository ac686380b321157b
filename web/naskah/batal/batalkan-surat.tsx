import { Group } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import { api, Beralasan, kabarkan, TombolBeralasan, useDwibahasa, useTeks, useTulis } from '../../kernel/index.ts';
import type { Surat } from '../bentuk.ts';
import { teksBatal } from './bahasa.ts';

/** For the office that signed a letter: cancel it with a reason, or read why it cannot be. */
export const BatalkanSurat = ({ surat }: { surat: Surat }) => {
  const t = useTeks(teksBatal);
  const dwi = useDwibahasa();
  const [terbuka, setTerbuka] = useState(false);
  const { error, isPending, mutate, reset } = useTulis(
    (body: { alasan: string }, headers) =>
      api.POST('/api/naskah/{id}/batal', { params: { path: { id: surat.id } }, body, headers }),
    { segarkan: [['naskah'], ['alur']] },
  );
  if (!surat.pembatalan) return null;
  const { sebab } = surat.pembatalan;
  const buka = () => {
    reset();
    setTerbuka(true);
  };
  const batalkan = (alasan: string) =>
    mutate(
      { alasan },
      {
        onSuccess: () => {
          setTerbuka(false);
          kabarkan(t('kabar'));
        },
      },
    );
  return (
    <Group mt="md">
      <TombolBeralasan
        alasan={sebab && [dwi(sebab.detail), sebab.jalanKeluar && dwi(sebab.jalanKeluar)].filter(Boolean).join(' ')}
        color="merah"
        leftSection={<IconBan size={18} stroke={1.7} />}
        onClick={buka}
        variant="light"
      >
        {t('batalkan')}
      </TombolBeralasan>
      {terbuka && (
        <Beralasan
          berbahaya
          galat={error}
          jelas={t('jelas', { nomor: surat.nomor })}
          judul={t('batalkan')}
          keterangan={t('keterangan')}
          lakukan={batalkan}
          palingBanyak={1000}
          sibuk={isPending}
          tutup={() => setTerbuka(false)}
        />
      )}
    </Group>
  );
};
