import type { Tanggal } from '@lincah/domain/kernel';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  Beralasan,
  bacaan,
  type Kolom,
  kabarkan,
  Lencana,
  TabelData,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
  useTulis,
  utuh,
} from '../kernel/index.ts';
import { AdopsiBaru } from './adopsi-baru.tsx';
import type { DaftarAdopsi } from './bentuk-kelola.ts';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { KhususPengelola } from './khusus-pengelola.tsx';
import { teksKelola } from './teks-kelola.ts';

type Adopsi = DaftarAdopsi['adopsi'][number];
const rasa = { akan: 'jalan', kini: 'baik', lampau: 'tenang' } as const;

/** Which regulation the agency follows from which day; a new one; taking back one to come. */
export const AdopsiPage = () => (
  <KhususPengelola>
    <Isi />
  </KhususPengelola>
);

const Isi = () => {
  const t = useTeks(teksKelola);
  const [ditarik, setDitarik] = useState<Adopsi | null>(null);
  const kolomAdopsi = useKolomAdopsi(setDitarik);
  const kolomDitarik = useKolomDitarik();
  const kueri = useQuery(bacaan(['regulasi', 'adopsi'], (signal) => api.GET('/api/regulasi/adopsi', { signal })));
  if (kueri.error) throw kueri.error;
  return (
    <>
      <KepalaRegulasi kini="adopsi" />
      <Stack gap="xl">
        <Text c="dimmed" maw={720}>
          {t('adopsiJelas')}
        </Text>
        <TabelData<Adopsi>
          daftar={utuh(kueri.data?.adopsi, kueri)}
          kolom={kolomAdopsi}
          kosong={null}
          kunci={(a) => a.sejak}
          nama={t('adopsi')}
        />
        {kueri.data && <AdopsiBaru daftar={kueri.data} />}
        {kueri.data && kueri.data.ditarik.length > 0 && (
          <section aria-labelledby="judul-ditarik">
            <Title id="judul-ditarik" mb="sm" order={2}>
              {t('ditarik')}
            </Title>
            <TabelData<DaftarAdopsi['ditarik'][number]>
              daftar={utuh(kueri.data.ditarik)}
              kolom={kolomDitarik}
              kosong={null}
              kunci={(a) => a.pada}
              nama={t('ditarik')}
            />
          </section>
        )}
      </Stack>
      {ditarik && <TarikAdopsi adopsi={ditarik} tutup={() => setDitarik(null)} />}
    </>
  );
};

const useKolomAdopsi = (tarik: (a: Adopsi) => void): readonly Kolom<Adopsi>[] => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h as Tanggal, bahasa);
  return [
    { judul: t('pilihPeraturan'), panjang: true, isi: (a) => dwi(a.judul) },
    { judul: t('sejak'), isi: (a) => <span className="angka">{hari(a.sejak)}</span> },
    {
      judul: t('keadaan'),
      isi: (a) => (
        <Group gap={4}>
          <Lencana rasa={rasa[a.keadaan]}>{t(a.keadaan)}</Lencana>
          {a.percobaan && <Lencana rasa="awas">{t('percobaan')}</Lencana>}
        </Group>
      ),
    },
    { judul: t('alasan'), panjang: true, isi: (a) => a.alasan || t('pendirian') },
    { judul: t('oleh'), isi: (a) => a.oleh ?? '' },
    {
      judul: t('tarik'),
      isi: (a) =>
        a.keadaan === 'akan' && (
          <Button
            aria-label={t('tarikAdopsi', { hari: hari(a.sejak) })}
            onClick={() => tarik(a)}
            size="compact-sm"
            variant="default"
          >
            {t('tarik')}
          </Button>
        ),
    },
  ];
};

const useKolomDitarik = (): readonly Kolom<DaftarAdopsi['ditarik'][number]>[] => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h.slice(0, 10) as Tanggal, bahasa);
  return [
    { judul: t('pilihPeraturan'), panjang: true, isi: (a) => dwi(a.judul) },
    { judul: t('sejak'), isi: (a) => hari(a.sejak) },
    { judul: t('ditarikPada'), isi: (a) => hari(a.pada) },
    { judul: t('oleh'), isi: (a) => a.oleh },
    { judul: t('alasan'), panjang: true, isi: (a) => a.alasan },
  ];
};

const TarikAdopsi = ({ adopsi, tutup }: { adopsi: Adopsi; tutup: () => void }) => {
  const t = useTeks(teksKelola);
  const { bahasa } = useBahasa();
  const tarik = useTulis(
    (isi: { alasan: string }, headers) =>
      api.POST('/api/regulasi/adopsi/{sejak}/tarik', { params: { path: { sejak: adopsi.sejak } }, body: isi, headers }),
    { segarkan: [['regulasi', 'adopsi']] },
  );
  const kirim = (alasan: string) =>
    tarik.mutate(
      { alasan },
      {
        onSuccess: () => {
          kabarkan(t('sudahDitarik'));
          tutup();
        },
      },
    );
  return (
    <Beralasan
      berbahaya
      galat={tarik.error}
      jelas={t('tarikJelas')}
      judul={t('tarikAdopsi', { hari: tulisTanggal(adopsi.sejak as Tanggal, bahasa) })}
      lakukan={kirim}
      sibuk={tarik.isPending}
      tindakan={t('tarik')}
      tutup={tutup}
    />
  );
};
