import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bacaan, jalur, Kepala, type Kolom, Tautan, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { BukuSurat, useKolomSurat } from '../surat-tercatat/buku-surat.tsx';
import { teksPelimpahan } from './bahasa.ts';
import type { Pelimpahan } from './bentuk.ts';
import { CabutPelimpahan } from './cabut-pelimpahan.tsx';
import { FormulirPelimpahan } from './formulir-pelimpahan.tsx';

/** Delegated signatures of the agency; `bagian` leads to the other half of the page. */
export const HalamanPelimpahan = ({ bagian, organisasi }: { bagian: ReactNode; organisasi: string }) => {
  const t = useTeks(teksPelimpahan);
  const [baru, setBaru] = useState(false);
  const boleh = useBolehMelimpahkan();
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.organisasi.bagan()}>{organisasi}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        {boleh && (
          <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setBaru(true)}>
            {t('limpahkan')}
          </Button>
        )}
      </Kepala>
      {bagian}
      <BukuSurat
        baca={(query, signal) => api.GET('/api/organisasi/pelimpahan', { params: { query }, signal })}
        cari={t('cari')}
        kolom={useKolom()}
        kosong={{ kini: t('kosong'), lalu: t('kosongLalu'), ajakan: t('kosongJelas') }}
        kunci="pelimpahan"
        nama={t('judul')}
      />
      {baru && <FormulirPelimpahan tutup={() => setBaru(false)} />}
    </>
  );
};

const useBolehMelimpahkan = (): boolean => {
  const { data } = useQuery(
    bacaan(['organisasi', 'pelimpahan', 'bahan', ''], (signal) =>
      api.GET('/api/organisasi/pelimpahan/bahan', { params: { query: { cari: '' } }, signal }),
    ),
  );
  return Boolean(data?.pemberi.length);
};

const useKolom = (): Kolom<Pelimpahan>[] => {
  const t = useTeks(teksPelimpahan);
  const dwi = useDwibahasa();
  const surat = useKolomSurat<Pelimpahan>({
    surat: t('surat'),
    tanpaBatas: t('tanpaBatas'),
    keterangan: (p) => p.alasanCabut ?? p.alasan,
  });
  return [
    {
      judul: t('pemberi'),
      isi: (p) => <Jabatan nama={p.pemberi.nama} unit={p.pemberi.unit} />,
    },
    {
      judul: t('penerima'),
      isi: (p) => (
        <>
          <Jabatan nama={p.penerima.nama} unit={p.penerima.unit} />
          <Text c="dimmed" size="sm">
            {p.bentuk ? `${t(p.bentuk)} (${t(`${p.bentuk}Jelas`)})` : t('terlepas')}
          </Text>
          {!p.bentuk && <Text size="sm">{t('terlepasJelas')}</Text>}
        </>
      ),
    },
    {
      judul: t('jenis'),
      panjang: true,
      isi: (p) => (p.jenis.length === 0 ? t('semuaDitulis') : p.jenis.map((j) => dwi(j.nama)).join(', ')),
    },
    ...surat,
    { judul: t('cabut'), isi: (p) => (p.dapatDicabut ? <CabutPelimpahan pelimpahan={p} /> : '—') },
  ];
};

const Jabatan = ({ nama, unit }: { nama: string; unit: string }) => (
  <>
    <Text fw={600}>{nama}</Text>
    <Text c="dimmed" size="sm">
      {unit}
    </Text>
  </>
);
