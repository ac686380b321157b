import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  api,
  HalamanTabel,
  jalur,
  type Kolom,
  Lencana,
  Tautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useTeks,
} from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';
import type { Tembusan } from './bentuk.ts';
import { TakTerpenggal } from './tak-terpenggal.tsx';

/** Letters copied to the offices that I hold: to be read, nothing to be done. Opening one marks it read. */
export const TembusanPage = () => {
  const t = useTeks(teksNaskah);
  const daftar = useHalaman(['naskah', 'tembusan'], (kursor, signal) =>
    api.GET('/api/naskah/tembusan', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  const klien = useQueryClient();
  // what is opened from here is read when one comes back
  useEffect(() => () => klien.removeQueries({ queryKey: ['naskah', 'tembusan'] }), [klien]);
  const jumlah = daftar.pertama?.belumDibaca ?? 0;
  return (
    <HalamanTabel
      daftar={daftar}
      di={<Tautan ke={jalur.naskah.daftar()}>{t('judul')}</Tautan>}
      judul={t('tembusan')}
      keterangan={jumlah > 0 ? t('tembusanBelum', { jumlah }) : t('tembusanPengantar')}
      kolom={useKolom()}
      kosong={{ judul: t('tembusanKosong'), ajakan: t('tembusanAjakan') }}
      kunci={(s) => s.id}
    />
  );
};

const useKolom = (): Kolom<Tembusan>[] => {
  const t = useTeks(teksNaskah);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('hal'),
      isi: (s) => (
        <>
          <Tautan fw={s.dibacaPada === null ? 700 : 500} ke={jalur.naskah.surat(s.id)}>
            {s.hal}
          </Tautan>
          <Text c="dimmed" size="sm">
            {[dwi(s.namaJenis), s.penandaTangan.jabatan, s.asal].filter((kata) => kata && kata !== s.hal).join(' · ')}
          </Text>
        </>
      ),
    },
    { judul: t('nomor'), isi: (s) => <TakTerpenggal>{s.nomor}</TakTerpenggal> },
    { judul: t('tanggal'), isi: (s) => <TakTerpenggal>{tulisTanggal(s.tanggal, bahasa, true)}</TakTerpenggal> },
    {
      judul: t('tembusanUntuk'),
      isi: (s) => (s.sebagai === 'tujuan' ? `${t('tujuan')}: ${s.untuk}` : s.untuk),
      lebarSaja: true,
    },
    {
      judul: t('tembusanKeadaan'),
      isi: (s) =>
        s.dibacaPada === null ? (
          <Lencana rasa="jalan">{t('tembusanBaru')}</Lencana>
        ) : (
          <Lencana rasa="tenang">{t('tembusanDibaca')}</Lencana>
        ),
    },
  ];
};
