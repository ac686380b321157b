import { Text } from '@mantine/core';
import {
  api,
  DaftarKonsep,
  HalamanDaftar,
  jalur,
  type Kolom,
  KotakCari,
  Pilihan,
  Tautan,
  tulisTanggal,
  useBahasa,
  useTeks,
} from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Penugasan, Saring } from './bentuk.ts';
import { useIstilah, useNamaCara, useNamaLingkup } from './istilah.ts';
import { CARA } from './jabatan-saya.ts';
import { konsepPenugasan } from './konsep.ts';
import { TabPenugasan } from './papan/tab-penugasan.tsx';
import { SiapaDilibatkan } from './pihak-luar.tsx';
import { STATUS, StatusPenugasan, useNamaStatus } from './status.tsx';

/** The register: every assignment that one of my offices has to do with. */
export const DaftarPage = () => {
  const t = useTeks(kamusPenugasan);
  return (
    <HalamanDaftar<Penugasan, Saring>
      baca={(query, signal) => api.GET('/api/penugasan', { params: { query }, signal })}
      baru={jalur.penugasan.baru()}
      ekspor="/api/penugasan/ekspor"
      kamar="penugasan"
      kata={{
        judul: t('judul'),
        pengantar: t('pengantar'),
        baru: t('baru'),
        kosong: t('kosong'),
        kosongJelas: t('kosongJelas'),
      }}
      kolom={useKolom()}
      kunciSaring={['cari', 'cara', 'status', 'lingkup', 'masa']}
      saring={<Saringan />}
    >
      <TabPenugasan kini="daftar" />
      <DaftarKonsep
        ke={(k) => jalur.penugasan.baru(k.id)}
        nama={(k) => String(k.isi.perihal || t('tanpaPerihal'))}
        sumber={konsepPenugasan}
      />
    </HalamanDaftar>
  );
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
  const masa = [
    { value: 'akan-berakhir', label: t('masaAkanBerakhir') },
    { value: 'berakhir', label: t('masaBerakhir') },
    { value: 'tanpa-laporan', label: t('masaTanpaLaporan') },
  ];
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
      <Pilihan data={masa} kunci="masa" label={t('kolomMasa')} />
    </>
  );
};
