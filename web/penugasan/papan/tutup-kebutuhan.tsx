import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, Beralasan, jalur, kabarkan, Pastikan, useTeks, useTulis } from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { Kebutuhan } from './bentuk.ts';

const SEGARKAN = { segarkan: [['penugasan'], ['alur'], ['beranda']] };
type Props = { readonly kebutuhan: Kebutuhan };

/** Takes a closing back. */
export const useBukaKembali = (id: string) => {
  const t = useTeks(kamusPapan);
  const buka = useTulis(
    (_: undefined, headers) =>
      api.POST('/api/penugasan/kebutuhan/{id}/buka-kembali', { params: { path: { id } }, headers }),
    SEGARKAN,
  );
  const mutate = (isi: undefined) => buka.mutate(isi, { onSuccess: () => kabarkan(t('dibukaKembali')) });
  return { mutate, error: buka.error, isPending: buka.isPending };
};

/** Closes with a reason; the word that says so offers the way back. */
export const TutupKebutuhan = ({ kebutuhan: { id } }: Props) => {
  const t = useTeks(kamusPapan);
  const [terbuka, setTerbuka] = useState(false);
  const bukaKembali = useBukaKembali(id);
  const tutup = useTulis(
    (alasan: string, headers) =>
      api.POST('/api/penugasan/kebutuhan/{id}/tutup', { params: { path: { id } }, body: { alasan }, headers }),
    SEGARKAN,
  );
  const selesai = () => {
    setTerbuka(false);
    kabarkan(t('tertutup'), () => bukaKembali.mutate(undefined));
  };
  return (
    <>
      <Button onClick={() => setTerbuka(true)} variant="default">
        {t('tutup')}
      </Button>
      <Beralasan
        galat={tutup.error}
        jelas={t('tutupJelas')}
        judul={t('tutup')}
        keterangan={t('tutupKeterangan')}
        lakukan={(alasan) => tutup.mutate(alasan, { onSuccess: selesai })}
        sibuk={tutup.isPending}
        terbuka={terbuka}
        tutup={() => setTerbuka(false)}
      />
    </>
  );
};

/** Tells everybody who was not chosen; from then on the closing stands. */
export const BeritahukanPelamar = ({ kebutuhan: { id, menunggu } }: Props) => {
  const t = useTeks(kamusPapan);
  const [terbuka, setTerbuka] = useState(false);
  const beritahukan = useTulis(
    (_: undefined, headers) =>
      api.POST('/api/penugasan/kebutuhan/{id}/beritahukan', { params: { path: { id } }, headers }),
    SEGARKAN,
  );
  const lakukan = () =>
    beritahukan.mutate(undefined, {
      onSuccess: ({ diberitahu, tersisa }) => {
        setTerbuka(false);
        kabarkan(
          [t('diberitahukan', { jumlah: diberitahu }), tersisa > 0 && t('tersisa', { jumlah: tersisa })]
            .filter(Boolean)
            .join(' '),
        );
      },
    });
  return (
    <>
      <Button onClick={() => setTerbuka(true)}>{t('beritahukan')}</Button>
      <Pastikan
        galat={beritahukan.error}
        judul={t('beritahukanTanya')}
        lakukan={lakukan}
        sibuk={beritahukan.isPending}
        terbuka={terbuka}
        tindakan={t('beritahukan')}
        tutup={() => setTerbuka(false)}
      >
        {t('beritahukanJelas', { jumlah: menunggu })}
      </Pastikan>
    </>
  );
};

/** A draft may be thrown away. */
export const BuangKonsep = ({ kebutuhan: { id } }: Props) => {
  const t = useTeks(kamusPapan);
  const pergi = useNavigate();
  const [terbuka, setTerbuka] = useState(false);
  const buang = useTulis(
    (_: undefined, headers) => api.DELETE('/api/penugasan/kebutuhan/{id}', { params: { path: { id } }, headers }),
    { segarkan: [['penugasan/kebutuhan']] },
  );
  return (
    <>
      <Button color="merah" onClick={() => setTerbuka(true)} variant="subtle">
        {t('buang')}
      </Button>
      <Pastikan
        berbahaya
        galat={buang.error}
        judul={t('buangTanya')}
        lakukan={() => buang.mutate(undefined, { onSuccess: () => void pergi({ to: jalur.penugasan.kebutuhan() }) })}
        sibuk={buang.isPending}
        terbuka={terbuka}
        tindakan={t('buang')}
        tutup={() => setTerbuka(false)}
      >
        {t('buangJelas')}
      </Pastikan>
    </>
  );
};
