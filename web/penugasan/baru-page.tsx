import { Group, Paper, Skeleton, Stepper, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { jalur, Kepala, Masalah, Tautan, tulisWaktu, useBahasa, useSesi, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian } from './bentuk.ts';
import { LangkahKebutuhan } from './langkah-kebutuhan.tsx';
import { LangkahKirim } from './langkah-kirim.tsx';
import { LangkahSiapa } from './langkah-siapa.tsx';
import { useKonsep } from './pakai-konsep.ts';

const LANGKAH = ['langkahKebutuhan', 'langkahSiapa', 'langkahKirim'] as const;

/** The wizard: what is needed, who, check and send. Every key is kept as a draft. */
export const BaruPage = () => {
  const t = useTeks(kamusPenugasan);
  const { posisi } = useSesi();
  const { konsep } = useSearch({ from: '/rumah/penugasan/baru' });
  const pergi = useNavigate({ from: '/penugasan/baru' });
  const [id] = useState(() => konsep ?? crypto.randomUUID());
  const [bukaan] = useState(konsep !== undefined);
  const [langkah, setLangkah] = useState(0);
  const { isian, ubah, buang, tersimpan, galat } = useKonsep(id, bukaan);
  const ponsel = useMediaQuery('(max-width: 36em)', undefined, { getInitialValueInEffect: false });
  const memimpin = posisi.filter((p) => p.pimpinan);

  if (!isian && galat) throw galat;
  if (!isian) return <Skeleton height={480} radius="lg" />;
  const ganti = (sebagian: Partial<Isian>) => {
    if (konsep !== id) void pergi({ search: { konsep: id }, replace: true });
    ubah(sebagian);
  };
  const lengkap = { ...isian, pemohon: isian.pemohon || (memimpin[0]?.id ?? '') };
  const isi = [
    <LangkahKebutuhan isian={lengkap} key="kebutuhan" lanjut={() => setLangkah(1)} memimpin={memimpin} ubah={ganti} />,
    <LangkahSiapa
      isian={lengkap}
      key="siapa"
      kembali={() => setLangkah(0)}
      lanjut={() => setLangkah(2)}
      ubah={ganti}
    />,
    <LangkahKirim
      isian={lengkap}
      key="kirim"
      kembali={() => setLangkah(1)}
      konsep={id}
      terkirim={buang}
      ubah={ganti}
    />,
  ];
  return (
    <>
      <Kepala di={<Tautan ke={jalur.penugasan.daftar()}>{t('judul')}</Tautan>} judul={t('baru')}>
        <Tersimpan pada={tersimpan} />
      </Kepala>
      {galat && <Masalah masalah={galat} />}
      <Stepper active={langkah} allowNextStepsSelect={false} mb="lg" onStepClick={setLangkah} size="sm">
        {LANGKAH.map((nama, i) => (
          <Stepper.Step aria-label={t(nama)} key={nama} label={ponsel && i !== langkah ? undefined : t(nama)} />
        ))}
      </Stepper>
      <Paper p={{ base: 'md', sm: 'xl' }} radius="lg" withBorder>
        {isi[langkah]}
      </Paper>
    </>
  );
};

const Tersimpan = ({ pada }: { pada: string | null }) => {
  const t = useTeks(kamusPenugasan);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  return (
    <Group aria-live="polite">
      <Text c="dimmed" size="sm">
        {pada ? t('tersimpan', { jam: tulisWaktu(pada, bahasa, instansi.zonaWaktu) }) : t('belumTersimpan')}
      </Text>
    </Group>
  );
};
