import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  Orang,
  Pilihan,
  TabelData,
  Tautan,
  TombolTautan,
  terisi,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSaring,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import type { Laporan } from '../bentuk.ts';
import { teksLaporan } from './bahasa.ts';
import { JawabLaporan } from './jawab-laporan.tsx';
import { KEADAAN, KeadaanLaporan } from './keadaan.tsx';

const PETUGAS = ['sdm', 'ortala', 'auditor'];

/** The repair queue for those who answer, and for everybody else one's own reports with their answers. */
export const LaporanPage = () => {
  const t = useTeks(teksLaporan);
  const { hak } = useSesi();
  const petugas = PETUGAS.some((h) => hak.includes(h));
  const [{ cari, keadaan, untuk }] = useSaring<'cari' | 'keadaan' | 'untuk'>();
  const [dijawab, setDijawab] = useState<Laporan | null>(null);
  const milikSaya = !petugas || untuk === 'saya';
  const saringan = {
    ...(terisi({ cari, keadaan }) as { cari?: string; keadaan?: Laporan['keadaan'] }),
    untuk: milikSaya ? ('saya' as const) : ('antrean' as const),
  };
  const daftar = useHalaman(['kedudukan', 'laporan', saringan], (kursor, signal) =>
    api.GET('/api/kedudukan/laporan', { params: { query: { ...saringan, ...(kursor && { kursor }) } }, signal }),
  );
  const menunggu = daftar.pertama?.menunggu ?? 0;
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.kedudukan.daftar()}>{t('judulRuang')}</Tautan>}
        judul={t(milikSaya ? 'milikSaya' : 'antrean')}
        keterangan={
          <Group gap="xs">
            {t('pengantar')}
            {!milikSaya && menunggu > 0 && <Lencana rasa="awas">{t('menunggu', { jumlah: menunggu })}</Lencana>}
          </Group>
        }
      >
        {petugas && (
          <TombolTautan ke={jalur.kedudukan.laporan(milikSaya ? {} : { untuk: 'saya' })} variant="default">
            {t(milikSaya ? 'antrean' : 'milikSaya')}
          </TombolTautan>
        )}
        <TombolTautan ke={jalur.organisasi.temuan()} variant="default">
          {t('lihatTemuan')}
        </TombolTautan>
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom(setDijawab)}
        kosong={<Kosong ajakan={t(milikSaya ? 'kosongSaya' : 'kosongAntrean')} judul={t('kosong')} />}
        kunci={(l) => l.id}
        nama={t('judul')}
        saring={
          <>
            <KotakCari label={t('cari')} />
            <Pilihan data={KEADAAN.map((k) => ({ value: k, label: t(k) }))} kunci="keadaan" label={t('keadaan')} />
          </>
        }
      />
      {dijawab && <JawabLaporan laporan={dijawab} tutup={() => setDijawab(null)} />}
    </>
  );
};

const useKolom = (jawab: (laporan: Laporan) => void): Kolom<Laporan>[] => {
  const t = useTeks(teksLaporan);
  return [
    { judul: t('pelapor'), isi: (l) => <Orang jabatan={`${l.posisi.nama} · ${l.unit.nama}`} nama={l.pelapor.nama} /> },
    { judul: t('tercatat'), isi: (l) => <Jabatan jabatan={l.penilaiKini} /> },
    { judul: t('seharusnya'), isi: (l) => <Jabatan jabatan={l.penilaiSeharusnya} /> },
    { judul: t('alasan'), isi: (l) => <Text size="sm">{l.alasan}</Text>, panjang: true },
    { judul: t('keadaan'), isi: (l) => <Keadaan jawab={jawab} laporan={l} />, panjang: true },
  ];
};

const Jabatan = ({ jabatan }: { jabatan: Laporan['penilaiKini'] }) => {
  const t = useTeks(teksLaporan);
  return (
    <>
      <Text size="sm">{jabatan?.nama ?? t('belumAda')}</Text>
      {jabatan?.pemangku && (
        <Text c="dimmed" size="xs">
          {jabatan.pemangku}
        </Text>
      )}
    </>
  );
};

const Keadaan = ({ laporan: l, jawab }: { laporan: Laporan; jawab: (laporan: Laporan) => void }) => {
  const t = useTeks(teksLaporan);
  const { bahasa } = useBahasa();
  return (
    <>
      <Group gap="xs">
        <KeadaanLaporan keadaan={l.keadaan} />
        {l.umur !== null && (
          <Text c="dimmed" size="xs">
            {l.umur > 0 ? t('umur', { jumlah: l.umur }) : t('hariIni')}
          </Text>
        )}
      </Group>
      {l.jawaban && (
        <Text mt={4} size="sm">
          {l.jawaban}
        </Text>
      )}
      {l.penilaiBenar && l.berlakuSejak && (
        <Text size="sm">
          {t('berlakuSejak', { jabatan: l.penilaiBenar.nama, hari: tulisTanggal(l.berlakuSejak, bahasa) })}
        </Text>
      )}
      {l.dijawabOleh && l.dijawabPada && (
        <Text c="dimmed" size="xs">
          {t('jawabanDari', { nama: l.dijawabOleh, hari: tulisTanggal(l.dijawabPada.slice(0, 10), bahasa) })}
        </Text>
      )}
      {l.usul && <Tautan ke={jalur.kedudukan.berkas(l.usul)}>{t('lihatUsul')}</Tautan>}
      {l.tindak.includes('tolak') && (
        <Button
          aria-label={t('jawabBagi', { nama: l.pelapor.nama })}
          mt="xs"
          onClick={() => jawab(l)}
          size="xs"
          variant="light"
        >
          {t('jawab')}
        </Button>
      )}
    </>
  );
};
