import { Alert, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import {
  api,
  bacaan,
  Kepala,
  type Kolom,
  Kosong,
  Lencana,
  Orang,
  TabelData,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
  utuh,
} from '../kernel/index.ts';
import { Bagian } from './bagian-lembar.tsx';
import { NAMA_JENIS, teksOrganisasi } from './bahasa.ts';
import type { LembarUnit, PosisiUnit } from './bentuk.ts';
import { KartuPejabat } from './kartu-pejabat.tsx';
import { KedudukanUnit } from './kedudukan/kedudukan-unit.tsx';
import { MuatLembar } from './muat-lembar.tsx';
import { Pada } from './pada.tsx';
import { PendukungUnit } from './pendukung/pendukung-unit.tsx';
import { TautanUnit } from './tautan-unit.tsx';

/** One unit on a day: who leads, who appraises, every office with its holder, what is vacant. */
export const UnitPage = () => {
  const { id = '' } = useParams({ strict: false });
  const { pada } = useSearch({ strict: false });
  const kueri = useQuery(
    bacaan(['organisasi', 'unit', id, pada], (signal) =>
      api.GET('/api/organisasi/unit/{id}', { params: { path: { id }, query: pada ? { pada } : {} }, signal }),
    ),
  );
  return <MuatLembar kueri={kueri}>{(unit) => <Lembar pada={pada} unit={unit} />}</MuatLembar>;
};

type PimpinanDahulu = LembarUnit['riwayatPimpinan'][number];

const Lembar = ({ unit, pada }: { unit: LembarUnit; pada: string | undefined }) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const { hariIni } = useSesi();
  const kolomRiwayat = useKolomRiwayat();
  return (
    <>
      <Kepala
        di={
          unit.leluhur.length > 0 && (
            <Group component="ol" gap="0.125rem 0.5rem" m={0} p={0} style={{ listStyle: 'none' }}>
              {unit.leluhur.map((u) => (
                <Group component="li" gap="0.5rem" key={u.id} wrap="nowrap">
                  <TautanUnit pada={pada} size="sm" unit={u} />
                  <span aria-hidden>›</span>
                </Group>
              ))}
            </Group>
          )
        }
        judul={unit.nama}
        keterangan={[unit.kode, t('dilihatPada', { hari: tulisTanggal(pada ?? hariIni, bahasa) })].join(' · ')}
      />
      <Stack gap="xl">
        <Stack gap="sm">
          <Pada />
          <Temuan unit={unit} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <KartuPejabat judul={t('pimpinan')} pejabat={unit.pimpinan} />
            <KartuPejabat judul={t('penilaiUnit')} keterangan={t('penilaiUnitJelas')} pejabat={unit.penilai} />
          </SimpleGrid>
        </Stack>
        <KedudukanUnit garis={[unit.id, ...unit.leluhur.map((u) => u.id)]} id={unit.id} pada={pada} />
        <Bagian id="jabatan" judul={t('daftarPosisi')}>
          <TabelData
            daftar={utuh(unit.posisi)}
            kolom={useKolom()}
            kosong={<Kosong ajakan={t('posisiKosongAjakan')} judul={t('posisiKosong')} />}
            kunci={(p) => p.id}
            nama={t('daftarPosisi')}
          />
        </Bagian>
        <PendukungUnit pada={pada} pendukung={unit.pendukung} />
        {unit.riwayatPimpinan.length > 0 && (
          <Bagian id="riwayat" judul={t('riwayatPimpinan')}>
            <TabelData
              daftar={utuh(unit.riwayatPimpinan)}
              kolom={kolomRiwayat}
              kosong={null}
              kunci={(r) => r.pegawaiId + r.sejak + r.sebagai}
              nama={t('riwayatPimpinan')}
            />
          </Bagian>
        )}
        {unit.bawahan.length > 0 && (
          <Bagian id="bawahan" judul={t('unitBawahan')}>
            <SimpleGrid
              cols={{ base: 1, sm: 2, lg: 3 }}
              component="ul"
              m={0}
              p={0}
              spacing="xs"
              style={{ listStyle: 'none' }}
            >
              {unit.bawahan.map((u) => (
                <li key={u.id}>
                  <TautanUnit pada={pada} unit={u} />
                </li>
              ))}
            </SimpleGrid>
          </Bagian>
        )}
      </Stack>
    </>
  );
};

/** A vacancy that holds up decisions or appraisals, and what to do. */
const Temuan = ({ unit: { pimpinan, penilai, posisi } }: { unit: LembarUnit }) => {
  const t = useTeks(teksOrganisasi);
  const lowong = posisi.filter((p) => !p.pimpinan && isLowong(p)).length;
  const temuan = [
    ...(isLowong(pimpinan) ? [t('pimpinanLowong')] : []),
    ...(penilai && isLowong(penilai) ? [t('penilaiLowong', { nama: penilai.nama })] : []),
    ...(lowong > 0 ? [t('jabatanLowong', { jumlah: lowong, dari: posisi.length })] : []),
  ];
  if (temuan.length === 0) return null;
  return (
    <Alert color="kuning" icon={<IconAlertTriangle size={20} stroke={1.7} />}>
      {temuan.map((kalimat) => (
        <Text key={kalimat} size="sm">
          {kalimat}
        </Text>
      ))}
    </Alert>
  );
};

/** A state official is in no register of employees: the office is not vacant. */
const isLowong = (p: LembarUnit['pimpinan']): boolean => p !== null && !p.pemangku && p.jenis !== 'pejabat-negara';

const useKolom = (): Kolom<PosisiUnit>[] => {
  const t = useTeks(teksOrganisasi);
  const dwi = useDwibahasa();
  return [
    {
      judul: t('posisi'),
      isi: (p) => (
        <>
          <Text fw={600} size="sm">
            {p.nama}
          </Text>
          <Text c="dimmed" size="xs">
            {[dwi(NAMA_JENIS[p.jenis]), p.jenjang].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
    {
      judul: t('pemangku'),
      isi: ({ pemangku: g, ...p }) =>
        g ? (
          <Orang id={g.pegawaiId} nama={g.nama} {...(g.pangkat && { jabatan: g.pangkat })} sebagai={g.sebagai} />
        ) : (
          <Kosongnya jenis={p.jenis} />
        ),
    },
    { judul: t('penilai'), isi: (p) => <Text size="sm">{p.penilai?.nama ?? t('belumAdaPenilai')}</Text> },
  ];
};

const useKolomRiwayat = (): Kolom<PimpinanDahulu>[] => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    {
      judul: t('pimpinan'),
      isi: (r) => <Orang id={r.pegawaiId} jabatan={r.posisi} nama={r.nama} sebagai={r.sebagai} />,
    },
    {
      judul: t('waktu'),
      isi: (r) =>
        r.sampai ? t('masa', { sejak: hari(r.sejak), sampai: hari(r.sampai) }) : t('sejak', { hari: hari(r.sejak) }),
    },
  ];
};

const Kosongnya = ({ jenis }: { jenis: PosisiUnit['jenis'] }) => {
  const t = useTeks(teksOrganisasi);
  return jenis === 'pejabat-negara' ? (
    <Text c="dimmed" size="sm">
      {t('pejabatNegara')}
    </Text>
  ) : (
    <Lencana rasa="buruk">{t('lowong')}</Lencana>
  );
};
