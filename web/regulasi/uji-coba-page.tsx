import { Button, Checkbox, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  type Kolom,
  Kosong,
  Lencana,
  Masalah,
  TabelData,
  Tautan,
  tulisAngka,
  tulisWaktu,
  useBahasa,
  useDwibahasa,
  useSaring,
  useSesi,
  useTeks,
  useTulis,
  utuh,
} from '../kernel/index.ts';
import type { UjiCoba } from './bentuk-kelola.ts';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { KhususPengelola } from './khusus-pengelola.tsx';
import { rasaKeadaan, teksKelola } from './teks-kelola.ts';

/** Trials of other regulations on the agency's dossiers: start one, look at those before. */
export const UjiCobaPage = () => (
  <KhususPengelola>
    <Isi />
  </KhususPengelola>
);

const Isi = () => {
  const t = useTeks(teksKelola);
  const kueri = useQuery(bacaan(['regulasi', 'uji-coba'], (signal) => api.GET('/api/regulasi/uji-coba', { signal })));
  if (kueri.error) throw kueri.error;
  const kolom = useKolom();
  return (
    <>
      <KepalaRegulasi kini="uji-coba" />
      <Stack gap="xl">
        <Text c="dimmed" maw={720}>
          {t('ujiCobaJelas')}
        </Text>
        <MulaiUjiCoba />
        <section aria-labelledby="judul-pernah">
          <Title id="judul-pernah" mb="sm" order={2}>
            {t('pernah')}
          </Title>
          <TabelData
            daftar={utuh(kueri.data, kueri)}
            kolom={kolom}
            kosong={<Kosong ajakan={t('belumPernahAjakan')} judul={t('belumPernah')} />}
            kunci={(u) => u.id}
            nama={t('pernah')}
          />
        </section>
      </Stack>
    </>
  );
};

const useKolom = (): readonly Kolom<UjiCoba>[] => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const angka = (n: number) => tulisAngka(n, bahasa);
  return [
    {
      judul: t('ujiMenurut'),
      panjang: true,
      isi: (u) => <Tautan ke={jalur.regulasi.satuUjiCoba(u.id)}>{dwi(u.peraturan.judul)}</Tautan>,
    },
    { judul: t('keadaan'), isi: (u) => <Lencana rasa={rasaKeadaan[u.keadaan]}>{t(u.keadaan)}</Lencana> },
    { judul: t('berkas'), angka: true, isi: (u) => angka(u.diuji) },
    { judul: t('ditolak'), angka: true, isi: (u) => angka(u.putusan.ditolak) },
    { judul: t('diperingatkan'), angka: true, isi: (u) => angka(u.putusan.diperingatkan) },
    { judul: t('berbeda'), angka: true, isi: (u) => angka(u.putusan.berbeda) },
    { judul: t('sejak'), isi: (u) => tulisWaktu(u.pada, bahasa, instansi.zonaWaktu) },
    { judul: t('oleh'), isi: (u) => u.oleh },
  ];
};

const MulaiUjiCoba = () => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const pergi = useNavigate();
  const [{ menurut }] = useSaring<'menurut'>();
  const [peraturan, setPeraturan] = useState(menurut ?? '');
  const [termasukSelesai, setTermasukSelesai] = useState(false);
  const { data } = useQuery(bacaan(['regulasi', 'adopsi'], (signal) => api.GET('/api/regulasi/adopsi', { signal })));
  const mulai = useTulis(
    (body: { peraturan: string; termasukSelesai: boolean }, headers) =>
      api.POST('/api/regulasi/uji-coba', { body, headers }),
    { segarkan: [['regulasi', 'uji-coba']] },
  );
  const kirim = () =>
    mulai.mutate(
      { peraturan, termasukSelesai },
      { onSuccess: (u) => void pergi({ to: jalur.regulasi.satuUjiCoba(u.id) }) },
    );
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="md">
        <Select
          allowDeselect={false}
          data={(data?.pilihan ?? []).map((p) => ({
            value: p.id,
            label: p.status === 'rancangan' ? `${dwi(p.judul)} (${t('rancangan')})` : dwi(p.judul),
          }))}
          label={t('ujiMenurut')}
          maw="100%"
          onChange={(id) => setPeraturan(id ?? '')}
          value={peraturan || null}
          w={420}
        />
        <Button disabled={peraturan === ''} loading={mulai.isPending} onClick={kirim}>
          {t('mulaiUji')}
        </Button>
      </Group>
      <Checkbox
        checked={termasukSelesai}
        label={t('termasukSelesai')}
        onChange={(k) => setTermasukSelesai(k.currentTarget.checked)}
      />
      {mulai.error && <Masalah masalah={mulai.error} />}
    </Stack>
  );
};
