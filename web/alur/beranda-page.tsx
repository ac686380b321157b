import { Text, Title } from '@mantine/core';
import {
  api,
  DaftarKartu,
  jalur,
  Kepala,
  Kosong,
  Tenggat,
  TombolTautan,
  useDwibahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';

/** Home: what waits for me, what I started. */
export const BerandaPage = () => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const { pegawai } = useSesi();
  const tindakan = useHalaman(['alur', 'tindakan'], (kursor, signal) =>
    api.GET('/api/alur/tindakan', { params: { query: { ...(kursor ? { kursor } : {}) } }, signal }),
  );
  return (
    <>
      <Kepala judul={t('selamat', { nama: pegawai.nama })} />
      <Title mb="md" order={2}>
        {t('menunggu')}
      </Title>
      <DaftarKartu
        daftar={tindakan}
        kartu={(satu) => (
          <>
            <Text fw={650}>{satu.perihal}</Text>
            <Text size="sm">{dwi(satu.tugas.nama)}</Text>
            {satu.tenggat && <Tenggat pada={satu.tenggat} />}
            <TombolTautan ke={jalur.berkas(satu.kamar, satu.berkas)}>{t('kerjakan')}</TombolTautan>
          </>
        )}
        kosong={<Kosong ajakan={t('menungguAjakan')} judul={t('menungguKosong')} />}
        kunci={(satu) => satu.id}
        nama={t('menunggu')}
      />
    </>
  );
};
