import { Box, Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  Lencana,
  type Rasa,
  Sakelar,
  TabelData,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../../kernel/index.ts';
import { teksPelimpahan } from '../pelimpahan/bahasa.ts';
import { HalamanPelimpahan } from '../pelimpahan/halaman-pelimpahan.tsx';
import { teksMandat } from './bahasa.ts';
import type { Mandat } from './bentuk.ts';
import { CabutMandat } from './cabut-mandat.tsx';
import { FormulirMandat } from './formulir-mandat.tsx';

type Keadaan = 'kini' | 'lalu';

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
  const [keadaan, setKeadaan] = useState<Keadaan>('kini');
  const [cari, setCari] = useState('');
  const [baru, setBaru] = useState(false);
  const daftar = useHalaman(['organisasi', 'mandat', keadaan, cari], (kursor, signal) =>
    api.GET('/api/organisasi/mandat', {
      params: { query: { keadaan, ...(cari && { cari }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const ketik = useDebouncedCallback((kata: string) => setCari(kata.trim()), 250);
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
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={<MandatKosong keadaan={keadaan} />}
        kunci={(m) => m.id}
        nama={t('judul')}
        tersaring={cari !== ''}
        saring={
          <>
            <TextInput
              aria-label={t('cari')}
              leftSection={<IconSearch size={16} stroke={1.7} />}
              onChange={(e) => ketik(e.currentTarget.value)}
              placeholder={t('cari')}
              style={{ flex: '1 1 240px' }}
              type="search"
            />
            <SegmentedControl
              aria-label={t('keadaan')}
              data={[
                { value: 'kini', label: t('kini') },
                { value: 'lalu', label: t('lalu') },
              ]}
              onChange={(k) => setKeadaan(k as Keadaan)}
              value={keadaan}
            />
          </>
        }
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

const MandatKosong = ({ keadaan }: { keadaan: Keadaan }) => {
  const t = useTeks(teksMandat);
  return <Kosong ajakan={t('kosongJelas')} judul={t(keadaan === 'kini' ? 'kosong' : 'kosongLalu')} />;
};

const RASA = { akan: 'jalan', berlaku: 'baik', selesai: 'tenang', dicabut: 'awas' } as const satisfies Record<
  Mandat['keadaan'],
  Rasa
>;

const useKolom = (): Kolom<Mandat>[] => {
  const t = useTeks(teksMandat);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
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
    { judul: t('masa'), isi: (m) => `${hari(m.sejak)} – ${m.sampai ? hari(m.sampai) : t('tanpaBatas')}` },
    {
      judul: t('surat'),
      panjang: true,
      isi: (m) => (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>{m.nomorSurat}</span>
          {(m.alasanCabut || m.sebab) && (
            <Text c="dimmed" size="sm">
              {m.alasanCabut ?? m.sebab}
            </Text>
          )}
        </>
      ),
    },
    { judul: t('keadaan'), isi: (m) => <Lencana rasa={RASA[m.keadaan]}>{t(m.keadaan)}</Lencana> },
    { judul: t('cabut'), isi: (m) => (m.dapatDicabut ? <CabutMandat mandat={m} /> : '—') },
  ];
};
