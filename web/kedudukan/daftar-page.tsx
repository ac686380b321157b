import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  DaftarKonsep,
  HalamanDaftar,
  jalur,
  type Kolom,
  KotakCari,
  Pilihan,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Saring, Usul } from './bentuk.ts';
import { konsepUsul } from './konsep.ts';
import { PerluUsul } from './laporan/perlu-usul.tsx';
import { STATUS, StatusUsul } from './status.tsx';

/** The register: every proposal that one of my offices has to do with. */
export const DaftarPage = () => {
  const t = useTeks(teksKedudukan);
  return (
    <HalamanDaftar<Usul, Saring>
      baca={(query, signal) => api.GET('/api/kedudukan', { params: { query }, signal })}
      baru={jalur.kedudukan.usul()}
      ekspor="/api/kedudukan/ekspor"
      kamar="kedudukan"
      kata={{
        judul: t('judul'),
        pengantar: t('pengantar'),
        baru: t('usulkan'),
        kosong: t('kosong'),
        kosongJelas: t('kosongJelas'),
      }}
      kolom={useKolom()}
      kunciSaring={['cari', 'status', 'unit']}
      saring={
        <>
          <KotakCari label={t('cari')} />
          <Pilihan data={STATUS.map((s) => ({ value: s, label: t(s) }))} kunci="status" label={t('status')} />
          <SaringUnit />
        </>
      }
      tombol={
        <TombolTautan ke={jalur.kedudukan.laporan()} variant="default">
          {t('laporan')}
        </TombolTautan>
      }
    >
      <DaftarKonsep
        ke={(k) => jalur.kedudukan.usul({ konsep: k.id, unit: k.unit.id })}
        nama={(k) => k.unit.nama}
        sumber={konsepUsul}
      />
      <PerluUsul />
    </HalamanDaftar>
  );
};

const SaringUnit = () => {
  const t = useTeks(teksKedudukan);
  const [{ unit }, saring] = useSaring<'unit'>();
  const daftar = useQuery(
    bacaan(['organisasi', 'unit'], (signal) => api.GET('/api/organisasi/unit', { params: { query: {} }, signal })),
  );
  return (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': t('unitSemua'), size: 'md' }}
      data={(daftar.data ?? []).map((u) => ({ value: u.id, label: `${u.nama} · ${u.kode}` }))}
      flex="1 1 14rem"
      label={t('kolomUnit')}
      limit={30}
      nothingFoundMessage={t('pilihUnitKosong')}
      onChange={(pilih) => saring({ unit: pilih ?? '' })}
      placeholder={t('unitSemua')}
      searchable
      value={unit ?? null}
    />
  );
};

const useKolom = (): Kolom<Usul>[] => {
  const t = useTeks(teksKedudukan);
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('kolomPerihal'),
      isi: (u) => (
        <Tautan fw={600} ke={jalur.kedudukan.berkas(u.id)}>
          {u.perihal}
        </Tautan>
      ),
    },
    { judul: t('kolomUnit'), isi: (u) => u.unit.nama },
    { judul: t('kolomJumlah'), isi: (u) => u.jumlah, angka: true },
    { judul: t('kolomSejak'), isi: (u) => tulisTanggal(u.sejak, bahasa, true) },
    { judul: t('status'), isi: (u) => <StatusUsul status={u.status} /> },
  ];
};
