import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import {
  api,
  bacaan,
  DaftarKartu,
  jalur,
  Kepala,
  Kosong,
  Lencana,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import gaya from './beranda-page.module.css';
import { KartuBerjalan } from './kartu-berjalan.tsx';
import { KartuTindakan } from './kartu-tindakan.tsx';

/** Few have letters to initial: the others' first page does not carry the card. */
const KartuParaf = lazy(() => import('./kartu-paraf.tsx').then((isi) => ({ default: isi.KartuParaf })));
const PARAF = 3;

/** Home: what waits for me, what I started and where it is. */
export const BerandaPage = () => {
  const t = useTeks(teksAlur);
  const { bahasa } = useBahasa();
  const { pegawai, hariIni } = useSesi();
  const tindakan = useHalaman(['alur', 'tindakan'], (kursor, signal) =>
    api.GET('/api/alur/tindakan', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  const berjalan = useHalaman(['alur', 'berjalan'], (kursor, signal) =>
    api.GET('/api/alur/berjalan', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  const { data: paraf } = useQuery(
    bacaan(['naskah', 'paraf', 'beranda'], (signal) =>
      api.GET('/api/naskah/paraf', { params: { query: { batas: PARAF } }, signal }),
    ),
  );
  const jumlah = tindakan.pertama?.jumlah ?? 0;
  return (
    <>
      <Kepala judul={t('selamat', { nama: pegawai.nama })} keterangan={tulisTanggal(hariIni, bahasa)} />
      <div className={gaya.dua}>
        <section aria-labelledby="menunggu">
          {paraf && paraf.butir.length > 0 && (
            <Suspense>
              <KartuParaf paraf={paraf} />
            </Suspense>
          )}
          <Title className={gaya.judul} id="menunggu" order={2}>
            {t('menunggu')}
            {jumlah > 0 && <Lencana rasa="merek">{t('menungguJumlah', { jumlah })}</Lencana>}
          </Title>
          <DaftarKartu
            daftar={tindakan}
            kartu={(satu) => <KartuTindakan tindakan={satu} />}
            kosong={<Kosong ajakan={t('menungguAjakan')} judul={t('menungguKosong')} />}
            kunci={(satu) => satu.id}
            nama={t('menunggu')}
          />
        </section>
        <section aria-labelledby="berjalan">
          <Title className={gaya.judul} id="berjalan" order={2}>
            {t('berjalan')}
          </Title>
          <DaftarKartu
            daftar={berjalan}
            kartu={(satu) => <KartuBerjalan berjalan={satu} />}
            kosong={
              <Kosong ajakan={<Text size="sm">{t('berjalanAjakan')}</Text>} judul={t('berjalanKosong')}>
                <TombolTautan ke={jalur.penugasan.baru()} mt="xs" variant="default">
                  {t('mulaiPenugasan')}
                </TombolTautan>
              </Kosong>
            }
            kunci={(satu) => satu.id}
            nama={t('berjalan')}
          />
        </section>
      </div>
    </>
  );
};
