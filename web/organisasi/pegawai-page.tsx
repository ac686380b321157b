import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import {
  api,
  bacaan,
  FotoPegawai,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  TabelData,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useSesi,
  useTeks,
  utuh,
} from '../kernel/index.ts';
import { Bagian } from './bagian-lembar.tsx';
import { teksOrganisasi } from './bahasa.ts';
import type { LembarPegawai, Riwayat } from './bentuk.ts';
import { BagianData } from './data-pegawai/bagian-data.tsx';
import { KedudukanPegawai } from './kedudukan/kedudukan-pegawai.tsx';
import { KeteranganPegawai } from './keterangan-pegawai.tsx';
import { MuatLembar } from './muat-lembar.tsx';
import { Pada } from './pada.tsx';
import { BagianPortofolio } from './portofolio/bagian-portofolio.tsx';
import { TautanUnit } from './tautan-unit.tsx';

/** One person on a day: the register's facts, who appraises and assigns, what is proved, the history. */
export const PegawaiPage = () => {
  const { id = '' } = useParams({ strict: false });
  const { hariIni } = useSesi();
  const { pada = hariIni } = useSearch({ strict: false });
  const kueri = useQuery(
    bacaan(['organisasi', 'pegawai', id, pada], (signal) =>
      api.GET('/api/organisasi/pegawai/{id}', { params: { path: { id }, query: { pada } }, signal }),
    ),
  );
  return <MuatLembar kueri={kueri}>{(pegawai) => <Lembar pada={pada} pegawai={pegawai} />}</MuatLembar>;
};

const Lembar = ({ pegawai, pada }: { pegawai: LembarPegawai; pada: string }) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const sesi = useSesi();
  const kini = pegawai.riwayat.filter((r) => r.hubungan);
  const jabatan = kini.map((r) => r.posisi.nama).join(', ');
  const kosong = pada === sesi.hariIni ? t('belumAdaKini') : t('belumAdaPada', { hari: tulisTanggal(pada, bahasa) });
  return (
    <>
      <Kepala judul={pegawai.nama} keterangan={jabatan || kosong}>
        <TombolTautan ke={jalur.penugasan.daftar(pegawai.nama)} variant="default">
          {t('penugasannya')}
        </TombolTautan>
      </Kepala>
      <Stack gap="xl">
        <Pada />
        <FotoPegawai foto={pegawai.foto} id={pegawai.id} nama={pegawai.sebutan.nama} />
        <KeteranganPegawai pegawai={pegawai} />
        <KedudukanPegawai id={pegawai.id} pada={pada} />
        <BagianData pada={pada} pegawai={pegawai} />
        <BagianPortofolio pada={pada} pegawai={pegawai} />
        <Bagian id="riwayat" judul={t('riwayat')}>
          <TabelData
            daftar={utuh(pegawai.riwayat)}
            kolom={useKolom()}
            kosong={<Kosong ajakan={t('posisiKosongAjakan')} judul={t('tanpaJabatan')} />}
            kunci={(r) => `${r.posisi.id}${r.sejak}${r.sebagai}`}
            nama={t('riwayat')}
          />
        </Bagian>
        {pegawai.id !== sesi.pegawai.id && (
          <Text c="dimmed" size="xs">
            {t('tercatat')}
          </Text>
        )}
      </Stack>
    </>
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
