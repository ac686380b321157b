import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  api,
  bacaan,
  Kepala,
  type Kolom,
  TabelData,
  tulisTanggal,
  useBahasa,
  useSesi,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import type { Jawaban } from '../bentuk.ts';
import gaya from '../keterangan-pegawai.module.css';
import { MuatLembar } from '../muat-lembar.tsx';
import { Pada } from '../pada.tsx';
import { TautanUnit } from '../tautan-unit.tsx';
import { teksPendukung } from './bahasa.ts';

type Pendukung = Jawaban<'/api/organisasi/pendukung/{id}'>;

/** One of the supporting staff on a day: where, what work, what the status means. */
export const PendukungPage = () => {
  const { id = '' } = useParams({ strict: false });
  const { pada } = useSearch({ strict: false });
  const kueri = useQuery(
    bacaan(['organisasi', 'pendukung', id, pada], (signal) =>
      api.GET('/api/organisasi/pendukung/{id}', { params: { path: { id }, query: pada ? { pada } : {} }, signal }),
    ),
  );
  return <MuatLembar kueri={kueri}>{(satu) => <Lembar pada={pada} satu={satu} />}</MuatLembar>;
};

const Lembar = ({ satu, pada }: { satu: Pendukung; pada: string | undefined }) => {
  const t = useTeks(teksPendukung);
  const { bahasa } = useBahasa();
  const { hariIni } = useSesi();
  const hari = tulisTanggal(pada ?? hariIni, bahasa);
  return (
    <>
      <Kepala judul={satu.nama} keterangan={satu.berlaku ? satu.tugas : t('tidakBekerja', { hari })} />
      <Stack gap="xl">
        <Pada />
        <Keterangan satu={satu} />
        <Bagian id="riwayat" judul={t('riwayat')}>
          <TabelData
            daftar={utuh(satu.riwayat)}
            kolom={useKolom()}
            kosong={null}
            kunci={(r) => r.id}
            nama={t('riwayat')}
          />
        </Bagian>
        <Text c="dimmed" size="xs">
          {t('tercatat')}
        </Text>
      </Stack>
    </>
  );
};

const Keterangan = ({ satu }: { satu: Pendukung }) => {
  const t = useTeks(teksPendukung);
  const samar = satu.nomor === null;
  const butir: readonly (readonly [label: string, isi: ReactNode, jelas?: string])[] = [
    [t('status'), t('statusIsi'), t('batas')],
    [t('unit'), <TautanUnit key="unit" unit={satu.unit} />],
    [
      t('nomor'),
      <span className="angka" key="nomor">
        {satu.nomor ?? '••••'}
      </span>,
      samar ? t('nomorSamar') : '',
    ],
    [t('pendidikan'), satu.pendidikan ?? t('tidakDiisi')],
  ];
  return (
    <dl className={gaya.butir}>
      {butir.map(([label, isi, jelas]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {isi}
            {jelas && (
              <Text c="dimmed" size="xs">
                {jelas}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const useKolom = (): Kolom<Pendukung['riwayat'][number]>[] => {
  const t = useTeks(teksPendukung);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    { judul: t('tugas'), isi: (r) => r.tugas },
    { judul: t('unit'), isi: (r) => <TautanUnit size="sm" unit={r.unit} /> },
    {
      judul: t('waktu'),
      isi: (r) =>
        r.sampai ? t('masa', { sejak: hari(r.sejak), sampai: hari(r.sampai) }) : t('sejak', { hari: hari(r.sejak) }),
    },
  ];
};
