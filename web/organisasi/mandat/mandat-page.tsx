import { Box, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  type Kolom,
  Sakelar,
  Tautan,
  TombolTautan,
  useSaring,
  useTeks,
} from '../../kernel/index.ts';
import { teksPelimpahan } from '../pelimpahan/bahasa.ts';
import { HalamanPelimpahan } from '../pelimpahan/halaman-pelimpahan.tsx';
import { BukuSurat, useKolomSurat } from '../surat-tercatat/buku-surat.tsx';
import { teksMandat } from './bahasa.ts';
import type { Mandat } from './bentuk.ts';
import { CabutMandat } from './cabut-mandat.tsx';
import { FormulirMandat } from './formulir-mandat.tsx';

/** Who acts for whom: Plt and Plh, and signatures delegated to offices below. */
export const MandatPage = () => {
  const t = useTeks(teksPelimpahan);
  const umum = useTeks(teksMandat);
  const [{ bagian }, saring] = useSaring<'bagian'>();
  const pilihan = (
    <Box mb="md">
      <Sakelar
        ganti={(nilai) => saring({ bagian: nilai === 'pelimpahan' ? nilai : undefined })}
        nama={t('bagian')}
        nilai={bagian === 'pelimpahan' ? 'pelimpahan' : 'mandat'}
        pilihan={[
          { nilai: 'mandat', label: t('mandat') },
          { nilai: 'pelimpahan', label: t('judul') },
        ]}
      />
    </Box>
  );
  return bagian === 'pelimpahan' ? (
    <HalamanPelimpahan bagian={pilihan} organisasi={umum('organisasi')} />
  ) : (
    <HalamanMandat bagian={pilihan} />
  );
};

/** Plt and Plh of the agency; those who may give one find the button, the others the list. */
const HalamanMandat = ({ bagian }: { bagian: ReactNode }) => {
  const t = useTeks(teksMandat);
  const [baru, setBaru] = useState(false);
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.organisasi.bagan()}>{t('organisasi')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        <TombolTautan ke={jalur.organisasi.penunjukan()} variant="default">
          {t('penunjukan')}
        </TombolTautan>
        {useBolehMemberi() && (
          <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setBaru(true)}>
            {t('beri')}
          </Button>
        )}
      </Kepala>
      {bagian}
      <BukuSurat
        baca={(query, signal) => api.GET('/api/organisasi/mandat', { params: { query }, signal })}
        cari={t('cari')}
        kolom={useKolom()}
        kosong={{ kini: t('kosong'), lalu: t('kosongLalu'), ajakan: t('kosongJelas') }}
        kunci="mandat"
        nama={t('judul')}
      />
      {baru && <FormulirMandat tutup={() => setBaru(false)} />}
    </>
  );
};

const useBolehMemberi = (): boolean => {
  const { data } = useQuery(
    bacaan(['organisasi', 'mandat', 'posisi', ''], (signal) =>
      api.GET('/api/organisasi/mandat/posisi', { params: { query: { cari: '' } }, signal }),
    ),
  );
  return Boolean(data?.length);
};

const useKolom = (): Kolom<Mandat>[] => {
  const t = useTeks(teksMandat);
  const surat = useKolomSurat<Mandat>({
    surat: t('surat'),
    tanpaBatas: t('tanpaBatas'),
    keterangan: (m) => m.alasanCabut ?? m.sebab,
  });
  return [
    {
      judul: t('jabatan'),
      isi: (m) => (
        <>
          <Text fw={600}>{m.posisi.nama}</Text>
          <Tautan ke={jalur.organisasi.unit(m.unit.id)}>{m.unit.nama}</Tautan>
        </>
      ),
    },
    {
      judul: t('pelaksana'),
      isi: (m) => (
        <>
          <Tautan ke={jalur.organisasi.pegawai(m.pegawai.id)}>{m.pegawai.nama}</Tautan>
          <Text c="dimmed" size="sm">
            {t(m.sebagai)}
          </Text>
        </>
      ),
    },
    ...surat,
    { judul: t('cabut'), isi: (m) => (m.dapatDicabut ? <CabutMandat mandat={m} /> : '—') },
  ];
};
