import { Group, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  api,
  bacaan,
  Kepala,
  type Kolom,
  Kosong,
  Lencana,
  TabelData,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { NAMA_JENIS, teksOrganisasi } from './bahasa.ts';
import type { LembarPegawai, Riwayat } from './bentuk.ts';
import { KartuPejabat } from './kartu-pejabat.tsx';
import { KeteranganPegawai } from './keterangan-pegawai.tsx';
import { TautanUnit } from './tautan-unit.tsx';
import { utuh } from './utuh.ts';

/** One person: offices held today with who leads and appraises them, the register's facts, the history. */
export const PegawaiPage = () => {
  const { id = '' } = useParams({ strict: false });
  const kueri = useQuery(
    bacaan(['organisasi', 'pegawai', id], (signal) =>
      api.GET('/api/organisasi/pegawai/{id}', { params: { path: { id } }, signal }),
    ),
  );
  if (kueri.error) throw kueri.error;
  if (!kueri.data) return <Skeleton height={420} radius="lg" />;
  return <Lembar pegawai={kueri.data} />;
};

const Lembar = ({ pegawai }: { pegawai: LembarPegawai }) => {
  const t = useTeks(teksOrganisasi);
  const sesi = useSesi();
  const kini = pegawai.riwayat.filter((r) => r.hubungan);
  return (
    <>
      <Kepala judul={pegawai.nama} keterangan={kini.map((r) => r.posisi.nama).join(', ') || t('belumAdaKini')} />
      <Stack gap="xl">
        <KeteranganPegawai pegawai={pegawai} />
        {kini.length > 0 && (
          <section aria-labelledby="kini">
            <Title id="kini" mb="sm" order={2}>
              {t('jabatanKini')}
            </Title>
            <Stack>
              {kini.map((r) => (
                <JabatanKini key={`${r.posisi.id}${r.sebagai}`} riwayat={r} />
              ))}
            </Stack>
          </section>
        )}
        <section aria-labelledby="riwayat">
          <Title id="riwayat" mb="sm" order={2}>
            {t('riwayat')}
          </Title>
          <TabelData
            daftar={utuh(pegawai.riwayat)}
            kolom={useKolom()}
            kosong={<Kosong ajakan={t('posisiKosongAjakan')} judul={t('tanpaJabatan')} />}
            kunci={(r) => `${r.posisi.id}${r.sejak}${r.sebagai}`}
            nama={t('riwayat')}
          />
        </section>
        {pegawai.id !== sesi.pegawai.id && (
          <Text c="dimmed" size="xs">
            {t('tercatat')}
          </Text>
        )}
      </Stack>
    </>
  );
};

const JabatanKini = ({ riwayat: { posisi, unit, sebagai, hubungan } }: { riwayat: Riwayat }) => {
  const t = useTeks(teksOrganisasi);
  const dwi = useDwibahasa();
  return (
    <div>
      <Group gap="xs" mb="xs">
        <Text fw={600}>{posisi.nama}</Text>
        {sebagai !== 'definitif' && <Lencana rasa={sebagai === 'plt' ? 'awas' : 'jalan'}>{t(sebagai)}</Lencana>}
        <Text c="dimmed" size="sm">
          {dwi(NAMA_JENIS[posisi.jenis])}
        </Text>
        <TautanUnit py={2} size="sm" unit={unit} />
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <KartuPejabat judul={t('pimpinan')} pejabat={hubungan?.pimpinan ?? null} />
        <KartuPejabat judul={t('penilaiUnit')} pejabat={hubungan?.penilai ?? null} />
      </SimpleGrid>
    </div>
  );
};

const useKolom = (): Kolom<Riwayat>[] => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    { judul: t('posisi'), isi: (r) => r.posisi.nama },
    { judul: t('unit'), isi: (r) => <TautanUnit size="sm" unit={r.unit} /> },
    {
      judul: t('sebagai'),
      isi: (r) => (
        <>
          {t(r.sebagai)}
          {r.mandat && (
            <Text c="dimmed" size="xs">
              {t('mandat', { nomor: r.mandat })}
            </Text>
          )}
        </>
      ),
    },
    {
      judul: t('waktu'),
      isi: (r) =>
        r.sampai ? t('masa', { sejak: hari(r.sejak), sampai: hari(r.sampai) }) : t('sejak', { hari: hari(r.sejak) }),
    },
  ];
};
