import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
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
  TabelData,
  Tautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useTeks,
} from '../../kernel/index.ts';
import { teksPelimpahan } from './bahasa.ts';
import type { Pelimpahan } from './bentuk.ts';
import { CabutPelimpahan } from './cabut-pelimpahan.tsx';
import { FormulirPelimpahan } from './formulir-pelimpahan.tsx';

type Keadaan = 'kini' | 'lalu';

/** Delegated signatures of the agency; `bagian` leads to the other half of the page. */
export const HalamanPelimpahan = ({ bagian, organisasi }: { bagian: ReactNode; organisasi: string }) => {
  const t = useTeks(teksPelimpahan);
  const [keadaan, setKeadaan] = useState<Keadaan>('kini');
  const [cari, setCari] = useState('');
  const [baru, setBaru] = useState(false);
  const daftar = useHalaman(['organisasi', 'pelimpahan', keadaan, cari], (kursor, signal) =>
    api.GET('/api/organisasi/pelimpahan', {
      params: { query: { keadaan, ...(cari && { cari }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const ketik = useDebouncedCallback((kata: string) => setCari(kata.trim()), 250);
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
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t(keadaan === 'kini' ? 'kosong' : 'kosongLalu')} />}
        kunci={(p) => p.id}
        nama={t('judul')}
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
        tersaring={cari !== ''}
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

const RASA = { akan: 'jalan', berlaku: 'baik', selesai: 'tenang', dicabut: 'awas' } as const satisfies Record<
  Pelimpahan['keadaan'],
  Rasa
>;

const useKolom = (): Kolom<Pelimpahan>[] => {
  const t = useTeks(teksPelimpahan);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
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
    { judul: t('masa'), isi: (p) => `${hari(p.sejak)} – ${p.sampai ? hari(p.sampai) : t('tanpaBatas')}` },
    {
      judul: t('surat'),
      panjang: true,
      isi: (p) => (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>{p.nomorSurat}</span>
          <Text c="dimmed" size="sm">
            {p.alasanCabut ?? p.alasan}
          </Text>
        </>
      ),
    },
    {
      judul: t('keadaan'),
      isi: (p) => (
        <Lencana rasa={RASA[p.keadaan]}>
          {p.dicabutSejak ? t('dicabutSejak', { hari: hari(p.dicabutSejak) }) : t(p.keadaan)}
        </Lencana>
      ),
    },
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
