import { Button, Menu, Select, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDownload, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  Orang,
  TabelData,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useTeks,
} from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Cara, Penugasan } from './bentuk.ts';
import { useIstilah, useNamaCara, useNamaLingkup } from './istilah.ts';
import { CARA } from './jabatan-saya.ts';
import { KonsepSaya } from './konsep-saya.tsx';
import { STATUS, StatusPenugasan, useNamaStatus } from './status.tsx';

/** The register: every assignment that one of my offices has to do with. */
export const DaftarPage = () => {
  const t = useTeks(kamusPenugasan);
  const saringan = useSearch({ from: '/rumah/penugasan' });
  const daftar = useHalaman(['penugasan', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/penugasan', { params: { query: { ...saringanApi(saringan), ...(kursor && { kursor }) } }, signal }),
  );
  const tersaring = Object.keys(saringan).length > 0;
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <Unduh saringan={saringan} />
        <TombolTautan ke={jalur.penugasan.baru()} leftSection={<IconPlus size={18} />}>
          {t('baru')}
        </TombolTautan>
      </Kepala>
      <KonsepSaya />
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={
          <Kosong
            ajakan={t(tersaring ? 'kosongSaringJelas' : 'kosongJelas')}
            judul={t(tersaring ? 'kosongSaring' : 'kosong')}
          />
        }
        kunci={(p) => p.id}
        nama={t('judul')}
        saring={<Saringan saringan={saringan} />}
      />
    </>
  );
};

type Saring = { cari?: string; cara?: string; status?: string; lingkup?: string };
const saringanApi = (s: Saring) =>
  s as { cari?: string; cara?: Cara; status?: (typeof STATUS)[number]; lingkup?: 'dalam-unit' | 'lintas-unit' };

const useKolom = (): Kolom<Penugasan>[] => {
  const t = useTeks(kamusPenugasan);
  const { bahasa } = useBahasa();
  const kata = useIstilah();
  const namaCara = useNamaCara();
  const namaLingkup = useNamaLingkup();
  return [
    {
      judul: t('kolomPerihal'),
      isi: (p) => (
        <>
          <Tautan fw={600} ke={jalur.penugasan.berkas(p.id)}>
            {p.perihal}
          </Tautan>
          <Text c="dimmed" size="xs">
            {namaCara(p.cara)} · {namaLingkup(p.lingkup)}
          </Text>
        </>
      ),
    },
    { judul: t('kolomPegawai'), isi: (p) => <Orang jabatan={p.pegawai.posisi.nama} nama={p.pegawai.nama} /> },
    { judul: kata('unit-pemilik-kinerja'), isi: (p) => p.unitPemohon.nama, lebarSaja: true },
    {
      judul: t('kolomMasa'),
      isi: (p) => `${tulisTanggal(p.mulai, bahasa, true)} – ${tulisTanggal(p.selesai, bahasa, true)}`,
    },
    { judul: t('status'), isi: (p) => <StatusPenugasan status={p.status} /> },
  ];
};

const Saringan = ({ saringan }: { saringan: Saring }) => {
  const t = useTeks(kamusPenugasan);
  const namaStatus = useNamaStatus();
  const namaCara = useNamaCara();
  const pergi = useNavigate({ from: '/penugasan' });
  const ubah = (baru: Saring) => pergi({ search: bersih({ ...saringan, ...baru }), replace: true });
  const cari = useDebouncedCallback((kata: string) => ubah({ cari: kata.trim() }), 250);
  return (
    <>
      <TextInput
        aria-label={t('cari')}
        defaultValue={saringan.cari ?? ''}
        leftSection={<IconSearch size={16} />}
        onChange={(e) => cari(e.currentTarget.value)}
        placeholder={t('cari')}
        style={{ flex: '1 1 240px' }}
        type="search"
      />
      <Select
        aria-label={t('cara')}
        clearable
        data={CARA.map((c) => ({ value: c, label: namaCara(c) }))}
        onChange={(cara) => ubah({ cara: cara ?? '' })}
        placeholder={t('semuaCara')}
        value={saringan.cara ?? null}
        w={220}
      />
      <Select
        aria-label={t('status')}
        clearable
        data={STATUS.map((s) => ({ value: s, label: namaStatus(s) }))}
        onChange={(status) => ubah({ status: status ?? '' })}
        placeholder={t('semuaStatus')}
        value={saringan.status ?? null}
        w={168}
      />
      <Select
        aria-label={t('lingkup')}
        clearable
        data={[
          { value: 'dalam-unit', label: t('dalamUnit') },
          { value: 'lintas-unit', label: t('lintasUnit') },
        ]}
        onChange={(lingkup) => ubah({ lingkup: lingkup ?? '' })}
        placeholder={t('semuaLingkup')}
        value={saringan.lingkup ?? null}
        w={168}
      />
    </>
  );
};

const bersih = (s: Saring): Saring => Object.fromEntries(Object.entries(s).filter(([, nilai]) => nilai));

const Unduh = ({ saringan }: { saringan: Saring }) => {
  const t = useTeks(kamusPenugasan);
  const alamat = (format: string) => `/api/penugasan/ekspor?${new URLSearchParams({ ...bersih(saringan), format })}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={18} />} variant="default">
          {t('ekspor')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" download href={alamat('xlsx')}>
          Excel (XLSX)
        </Menu.Item>
        <Menu.Item component="a" download href={alamat('csv')}>
          CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
