import { Button, Group, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDwibahasa, useTeks } from './bahasa.tsx';
import gaya from './jalan-buntu.module.css';
import { jalur } from './jalur.ts';
import { useJudul } from './judul.ts';
import { GalatApi } from './masalah.ts';
import { Masalah } from './tampil-masalah.tsx';
import { TombolTautan } from './tautan.tsx';
import { teksKernel } from './teks.ts';

const Buntu = ({ judul, mengapa, children }: { judul: string; mengapa: ReactNode; children?: ReactNode }) => {
  const t = useTeks(teksKernel);
  useJudul(judul);
  return (
    <div className={gaya.buntu}>
      <Title order={1}>{judul}</Title>
      <Text c="dimmed" component="div" maw={520} mt="xs">
        {mengapa}
      </Text>
      <Group mt="lg">
        {children}
        <TombolTautan ke={jalur.beranda()} variant="default">
          {t('keBeranda')}
        </TombolTautan>
      </Group>
    </div>
  );
};

/** 404: what a person may not know of does not exist either. */
export const TidakAda = () => {
  const t = useTeks(teksKernel);
  return (
    <Buntu
      judul={t('tidakAda')}
      mengapa={
        <>
          {t('tidakAdaMengapa')} {t('tidakAdaLalu')}
        </>
      }
    />
  );
};

/** 403: says who can. */
export const Terlarang = ({ mengapa, siapa }: { mengapa: string; siapa?: string }) => {
  const t = useTeks(teksKernel);
  return (
    <Buntu
      judul={t('terlarang')}
      mengapa={
        <>
          {mengapa} {siapa && t('yangDapat', { siapa })}
        </>
      }
    />
  );
};

/** A page that failed: the answer of the server as it is, or our own mistake. */
export const Rusak = ({ error, reset }: ErrorComponentProps) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  if (error instanceof GalatApi && error.isi.status === 404) return <TidakAda />;
  if (error instanceof GalatApi && error.isi.status === 403)
    return (
      <Terlarang
        mengapa={dwi(error.isi.detail)}
        {...(error.isi.jalanKeluar ? { siapa: dwi(error.isi.jalanKeluar) } : {})}
      />
    );
  return (
    <Buntu
      judul={t('rusak')}
      mengapa={error instanceof GalatApi ? <Masalah cobaLagi={reset} masalah={error} /> : t('rusakMengapa')}
    >
      <Button onClick={() => location.reload()}>{t('muatUlang')}</Button>
    </Buntu>
  );
};

/** The same where there is no shell around it. */
export const RusakLuar = (galat: ErrorComponentProps) => (
  <main>
    <Rusak {...galat} />
  </main>
);
