import { Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  MenuUnduh,
  Pilihan,
  TabelData,
  Tautan,
  TombolTautan,
  terisi,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Cara, Penugasan } from './bentuk.ts';
import { useIstilah, useNamaCara, useNamaLingkup } from './istilah.ts';
import { CARA } from './jabatan-saya.ts';
import { KonsepSaya } from './konsep-saya.tsx';
import { SiapaDilibatkan } from './pihak-luar.tsx';
import { STATUS, StatusPenugasan, useNamaStatus } from './status.tsx';

/** The register: every assignment that one of my offices has to do with. */
export const DaftarPage = () => {
  const t = useTeks(kamusPenugasan);
  const [{ cari, cara, status, lingkup }] = useSaring<'cari' | 'cara' | 'status' | 'lingkup'>();
  const saringan = terisi({ cari, cara, status, lingkup }) as Saring;
  const daftar = useHalaman(['penugasan', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/penugasan', { params: { query: { ...saringan, ...(kursor && { kursor }) } }, signal }),
  );
  const tersaring = Object.keys(saringan).length > 0;
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <MenuUnduh dari="/api/penugasan/ekspor" nama={t('ekspor')} saring={saringan} />
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
        saring={<Saringan />}
      />
    </>
  );
};

type Saring = {
  cari?: string;
  cara?: Cara;
  status?: (typeof STATUS)[number];
  lingkup?: 'dalam-unit' | 'lintas-unit' | 'lintas-instansi';
};

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
    { judul: t('kolomPegawai'), isi: (p) => <SiapaDilibatkan penugasan={p} /> },
    { judul: kata('unit-pemilik-kinerja'), isi: (p) => p.unitPemohon.nama, lebarSaja: true },
    {
      judul: t('kolomMasa'),
      isi: (p) => `${tulisTanggal(p.mulai, bahasa, true)} – ${tulisTanggal(p.selesai, bahasa, true)}`,
    },
    { judul: t('status'), isi: (p) => <StatusPenugasan status={p.status} /> },
  ];
};

const Saringan = () => {
  const t = useTeks(kamusPenugasan);
  const namaStatus = useNamaStatus();
  const namaCara = useNamaCara();
  const lingkup = [
    { value: 'dalam-unit', label: t('dalamUnit') },
    { value: 'lintas-unit', label: t('lintasUnit') },
    { value: 'lintas-instansi', label: t('lintasInstansi') },
  ];
  return (
    <>
      <KotakCari label={t('cari')} />
      <Pilihan data={CARA.map((c) => ({ value: c, label: namaCara(c) }))} kunci="cara" label={t('cara')} />
      <Pilihan data={STATUS.map((s) => ({ value: s, label: namaStatus(s) }))} kunci="status" label={t('status')} />
      <Pilihan data={lingkup} kunci="lingkup" label={t('lingkup')} />
    </>
  );
};
