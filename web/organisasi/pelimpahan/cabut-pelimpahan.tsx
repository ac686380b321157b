import { Button } from '@mantine/core';
import { useState } from 'react';
import { api, FormulirPanel, PilihTanggal, useIsian, useSesi, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { IsianAlasan } from '../surat-tercatat/isian-surat.tsx';
import { teksPelimpahan } from './bahasa.ts';
import type { Pelimpahan, Pencabutan } from './bentuk.ts';

/** Ends a delegation from a day on; asks for the day and the reason. */
export const CabutPelimpahan = ({ pelimpahan }: { pelimpahan: Pelimpahan }) => {
  const t = useTeks(teksPelimpahan);
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button
        aria-label={`${t('cabut')}: ${pelimpahan.nomorSurat}`}
        color="merah"
        onClick={() => setTerbuka(true)}
        size="compact-sm"
        variant="subtle"
      >
        {t('cabut')}
      </Button>
      {terbuka && <Formulir pelimpahan={pelimpahan} tutup={() => setTerbuka(false)} />}
    </>
  );
};

const Formulir = ({ pelimpahan, tutup }: { pelimpahan: Pelimpahan; tutup: () => void }) => {
  const t = useTeks(teksPelimpahan);
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<{ -readonly [K in keyof Pencabutan]: Pencabutan[K] }>({ sejak: hariIni, alasan: '' });
  const { kirim, panel } = useTulisPanel(
    (body: Pencabutan, headers) =>
      api.POST('/api/organisasi/pelimpahan/{id}/cabut', { params: { path: { id: pelimpahan.id } }, body, headers }),
    { segarkan: [['organisasi'], ['naskah', 'tulis']], kabar: t('dicabutKabar'), tutup },
  );
  return (
    <FormulirPanel
      {...panel}
      berbahaya
      judul={t('cabutJudul')}
      lakukan={() => kirim(isi)}
      size="md"
      tertahan={!isi.alasan.trim() && t('alasanDulu')}
      tindakan={t('cabut')}
    >
      {t('cabutJelas', { penerima: pelimpahan.penerima.nama, pemberi: pelimpahan.pemberi.nama })}
      <PilihTanggal label={t('cabutSejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
      <IsianAlasan label={t('alasanCabut')} nilai={isi.alasan} ubah={(alasan) => ubah({ alasan })} />
    </FormulirPanel>
  );
};
