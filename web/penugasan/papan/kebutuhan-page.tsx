import { Text } from '@mantine/core';
import {
  api,
  HalamanDaftar,
  jalur,
  type Kolom,
  KotakCari,
  Pilihan,
  Tautan,
  tulisTanggal,
  useBahasa,
  useTeks,
} from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { KebutuhanRingkas, SaringKebutuhan } from './bentuk.ts';
import { KEADAAN, KeadaanKebutuhan } from './keadaan.tsx';
import { TabPenugasan } from './tab-penugasan.tsx';

/** The register of needs: those that my offices wrote. */
export const KebutuhanPage = () => {
  const t = useTeks(kamusPapan);
  return (
    <HalamanDaftar<KebutuhanRingkas, SaringKebutuhan>
      baca={(query, signal) => api.GET('/api/penugasan/kebutuhan', { params: { query }, signal })}
      baru={jalur.penugasan.tulisKebutuhan()}
      ekspor="/api/penugasan/kebutuhan/ekspor"
      kamar="penugasan/kebutuhan"
      kata={{
        judul: t('kebutuhan'),
        pengantar: t('kebutuhanPengantar'),
        baru: t('kebutuhanBaru'),
        kosong: t('kebutuhanKosong'),
        kosongJelas: t('kebutuhanKosongJelas'),
      }}
      kolom={useKolom()}
      kunciSaring={['cari', 'keadaan']}
      saring={
        <>
          <KotakCari label={t('cariKebutuhan')} />
          <Pilihan data={KEADAAN.map((k) => ({ value: k, label: t(k) }))} kunci="keadaan" label={t('keadaan')} />
        </>
      }
    >
      <TabPenugasan kini="kebutuhan" />
    </HalamanDaftar>
  );
};

const useKolom = (): Kolom<KebutuhanRingkas>[] => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('kolomPekerjaan'),
      isi: (k) => (
        <>
          <Tautan fw={600} ke={jalur.penugasan.satuKebutuhan(k.id)}>
            {k.judul}
          </Tautan>
          <Text c="dimmed" size="xs">
            {k.unit.nama}
          </Text>
        </>
      ),
    },
    { judul: t('kolomTempat'), isi: (k) => `${k.terisi} / ${k.jumlah}`, angka: true },
    { judul: t('kolomMenunggu'), isi: (k) => k.menunggu, angka: true },
    { judul: t('kolomBatas'), isi: (k) => (k.batasLamar ? tulisTanggal(k.batasLamar, bahasa, true) : '–') },
    { judul: t('keadaan'), isi: (k) => <KeadaanKebutuhan kebutuhan={k} /> },
  ];
};
