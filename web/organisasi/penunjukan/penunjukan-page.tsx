import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { jalur, Kepala, Tautan, useSesi, useTeks } from '../../kernel/index.ts';
import { BagianAlamat } from '../alamat/bagian-alamat.tsx';
import { teksPenunjukan } from './bahasa.ts';
import { DaftarPeran } from './daftar-peran.tsx';
import { DaftarRiwayat } from './daftar-riwayat.tsx';

/** Which office answers for the roles that no chart can show; ortala and sdm find the buttons, the others the list. */
export const PenunjukanPage = () => {
  const t = useTeks(teksPenunjukan);
  const { hak } = useSesi();
  const [tampilan, setTampilan] = useState<'kini' | 'riwayat'>('kini');
  const menunjuk = hak.includes('ortala') || hak.includes('sdm');
  const saring = (
    <SegmentedControl
      aria-label={t('tampilan')}
      data={[
        { value: 'kini', label: t('kini') },
        { value: 'riwayat', label: t('riwayat') },
      ]}
      onChange={(pilihan) => setTampilan(pilihan as typeof tampilan)}
      value={tampilan}
    />
  );
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.organisasi.bagan()}>{t('organisasi')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      />
      {tampilan === 'kini' ? <DaftarPeran menunjuk={menunjuk} saring={saring} /> : <DaftarRiwayat saring={saring} />}
      <BagianAlamat mengubah={hak.includes('ortala')} />
    </>
  );
};
