import { Button, Group, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { kabarkan } from '../kabar.tsx';
import { bacaan, useTulis } from '../kueri.ts';
import { Lencana } from '../lencana.tsx';
import { useSesi } from '../sesi.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { Kartu } from './kartu.tsx';
import gaya from './saya-page.module.css';
import { teksSaya } from './teks-saya.ts';

/** Asking for a correction of what is stored about me, and the answers. */
export const BagianPerbaikan = () => {
  const t = useTeks(teksSaya);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const [isi, setIsi] = useState('');
  const [periksa, setPeriksa] = useState(false);
  const { data } = useQuery(bacaan(['saya', 'perbaikan'], (signal) => api.GET('/api/saya/perbaikan', { signal })));
  const kirim = useTulis((body: { isi: string }, headers) => api.POST('/api/saya/perbaikan', { body, headers }), {
    segarkan: [['saya', 'perbaikan']],
  });
  const pendek = isi.trim().length < 10;
  const ajukan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setPeriksa(true);
    if (pendek) return;
    kirim.mutate(
      { isi },
      {
        onSuccess: () => {
          setIsi('');
          setPeriksa(false);
          kabarkan(t('terkirim'));
        },
      },
    );
  };
  return (
    <Kartu judul={t('perbaikan')}>
      <Text c="dimmed">{t('perbaikanJelas')}</Text>
      <form noValidate onSubmit={ajukan}>
        <Textarea
          autosize
          error={periksa && pendek && t('perbaikanPendek')}
          label={t('perbaikanIsi')}
          maxLength={2000}
          minRows={2}
          onChange={(e) => setIsi(e.currentTarget.value)}
          value={isi}
        />
        {kirim.error && <Masalah masalah={kirim.error} />}
        <Group justify="flex-end" mt="sm">
          <Button loading={kirim.isPending} type="submit">
            {t('kirim')}
          </Button>
        </Group>
      </form>
      <ul className={gaya.daftar}>
        {data?.map((satu) => (
          <li key={satu.id}>
            <div>
              <Text>{satu.isi}</Text>
              <Text c="dimmed" size="sm">
                {tulisWaktu(satu.diajukanPada, bahasa, zonaWaktu)}
              </Text>
              {satu.jawaban && <Text size="sm">{satu.jawaban}</Text>}
            </div>
            <Lencana rasa={satu.jawaban ? 'baik' : 'jalan'}>{t(satu.jawaban ? 'dijawab' : 'menunggu')}</Lencana>
          </li>
        ))}
      </ul>
    </Kartu>
  );
};
