import { Group, Text } from '@mantine/core';
import {
  api,
  hariDi,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  Lencana,
  TabelData,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { StatusPenugasan } from '../status.tsx';
import { kamusPapan } from './bahasa.ts';
import type { Lamaran } from './bentuk.ts';
import { TabPenugasan } from './tab-penugasan.tsx';

/** My own applications: on whose desk, and how they ended. */
export const LamaranPage = () => {
  const t = useTeks(kamusPapan);
  const daftar = useHalaman(['penugasan', 'lamaran'], (kursor, signal) =>
    api.GET('/api/penugasan/lamaran', { params: { query: { ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <>
      <Kepala judul={t('lamaran')} keterangan={t('lamaranPengantar')} />
      <TabPenugasan kini="lamaran" />
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={
          <Kosong ajakan={t('lamaranKosongJelas')} judul={t('lamaranKosong')}>
            <TombolTautan ke={jalur.penugasan.peluang()}>{t('kePapan')}</TombolTautan>
          </Kosong>
        }
        kunci={(l) => l.id}
        nama={t('lamaran')}
      />
    </>
  );
};

const useKolom = (): Kolom<Lamaran>[] => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  return [
    {
      judul: t('kolomPekerjaan'),
      isi: (l) => (
        <>
          <Tautan fw={600} ke={jalur.penugasan.berkas(l.id)}>
            {l.kebutuhan.judul}
          </Tautan>
          <Text c="dimmed" size="xs">
            {l.unit.nama}
          </Text>
        </>
      ),
    },
    {
      judul: t('masa'),
      isi: (l) => `${tulisTanggal(l.mulai, bahasa, true)} – ${tulisTanggal(l.selesai, bahasa, true)}`,
      lebarSaja: true,
    },
    { judul: t('kolomMeja'), isi: (l) => l.meja.join(', ') || '–' },
    { judul: t('kolomDikirim'), isi: (l) => tulisTanggal(hariDi(l.dikirimPada, instansi.zonaWaktu), bahasa, true) },
    {
      judul: t('kolomKeadaan'),
      isi: (l) => (
        <>
          <Group gap={6}>
            <StatusPenugasan status={l.status} />
            {l.terpilih && l.status === 'berproses' && <Lencana rasa="baik">{t('terpilih')}</Lencana>}
          </Group>
          {l.kebutuhan.alasanTutup && l.status === 'ditolak' && (
            <Text c="dimmed" mt={4} size="xs">
              {t('alasan', { alasan: l.kebutuhan.alasanTutup })}
            </Text>
          )}
        </>
      ),
    },
  ];
};
