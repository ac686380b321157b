import { Group, Paper, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import {
  api,
  jalur,
  Kosong,
  Lencana,
  Masalah,
  MuatLagi,
  Orang,
  Tautan,
  TombolBeralasan,
  useHalaman,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { StatusPenugasan } from '../status.tsx';
import { kamusPapan } from './bahasa.ts';
import type { Kebutuhan, Pelamar } from './bentuk.ts';
import { Sesuai } from './sesuai.tsx';

/** Everybody who applied, side by side, those who fit best first. */
export const DaftarPelamar = ({ kebutuhan }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  const daftar = useHalaman(['penugasan', 'kebutuhan', kebutuhan.id, 'pelamar'], (kursor, signal) =>
    api.GET('/api/penugasan/kebutuhan/{id}/pelamar', {
      params: { path: { id: kebutuhan.id }, query: { ...(kursor && { kursor }) } },
      signal,
    }),
  );
  if (daftar.error) return <Masalah cobaLagi={daftar.refetch} masalah={daftar.error} />;
  if (!daftar.butir) return <Skeleton height={160} radius="md" />;
  if (daftar.butir.length === 0) return <Kosong ajakan={t('pelamarKosongJelas')} judul={t('pelamarKosong')} />;
  return (
    <>
      <SimpleGrid
        aria-label={t('pelamar')}
        cols={{ base: 1, md: 2 }}
        component="ul"
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
      >
        {daftar.butir.map((p) => (
          <KartuPelamar kebutuhan={kebutuhan} key={p.id} pelamar={p} />
        ))}
      </SimpleGrid>
      <MuatLagi daftar={daftar} />
    </>
  );
};

const KartuPelamar = ({ pelamar: p, kebutuhan }: { pelamar: Pelamar; kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  return (
    <Paper component="li" p="md" radius="md" withBorder>
      <Stack gap="sm" h="100%">
        <Group align="flex-start" justify="space-between">
          <Orang id={p.pegawai.id} jabatan={`${p.posisi.nama} · ${p.unit}`} nama={p.pegawai.nama} />
          {p.terpilih && p.status === 'berproses' ? (
            <Lencana rasa="baik">{t('terpilih')}</Lencana>
          ) : (
            <StatusPenugasan status={p.status} />
          )}
        </Group>
        <Sesuai jenjang={kebutuhan.jenjang} kesesuaian={p.kesesuaian} milik="dia" />
        <Text size="sm">{p.tugasLain > 0 ? t('tugasLain', { jumlah: p.tugasLain }) : t('tanpaTugasLain')}</Text>
        {p.motivasi && (
          <div>
            <Text c="dimmed" size="xs">
              {t('motivasiPelamar')}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {p.motivasi}
            </Text>
          </div>
        )}
        <Putusan kebutuhan={kebutuhan} pelamar={p} />
      </Stack>
    </Paper>
  );
};

/** The head's yes is given here; a no asks for its reason in the dossier. */
const Putusan = ({ pelamar: p, kebutuhan: k }: { pelamar: Pelamar; kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  const setujui = p.tindakan?.pilihan.find((pilihan) => !pilihan.beralasan);
  const pilih = useTulis(
    (pilihan: string, headers) =>
      api.POST('/api/alur/tindakan/{id}/putuskan', {
        params: { path: { id: p.tindakan?.id ?? '' } },
        body: { pilihan },
        headers,
      }),
    { segarkan: [['penugasan'], ['alur'], ['naskah'], ['beranda']] },
  );
  const penuh = k.terisi >= k.jumlah && !p.terpilih;
  const alasan =
    (k.keadaan === 'ditutup' && t('ditutup')) || (penuh && t('terisi', { terisi: k.terisi, jumlah: k.jumlah }));
  return (
    <Stack gap="xs" mt="auto">
      {pilih.error && <Masalah masalah={pilih.error} />}
      <Group align="center" gap="md">
        {setujui && (
          <TombolBeralasan
            loading={pilih.isPending}
            onClick={() => pilih.mutate(setujui.kode)}
            {...(alasan && { alasan })}
          >
            {t('pilihDia', { nama: p.pegawai.nama })}
          </TombolBeralasan>
        )}
        <Tautan ke={jalur.penugasan.berkas(p.id)} size="sm">
          {t('bukaBerkas')}
        </Tautan>
      </Group>
    </Stack>
  );
};
