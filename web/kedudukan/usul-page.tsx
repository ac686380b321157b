import { Alert, Grid, Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  KonsepTersimpan,
  Kosong,
  Masalah,
  PilihTanggal,
  Tautan,
  useDwibahasa,
  useKonsep,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { AlasanKembali } from './alasan-kembali.tsx';
import { BagianUsul } from './bagian-usul.tsx';
import { teksKedudukan } from './bahasa.ts';
import { type Bahan, type Isian, isianDari, isianKosong } from './bentuk.ts';
import { HasilPeriksa } from './hasil-periksa.tsx';
import { konsepUsul } from './konsep.ts';
import { Pertimbangan } from './pertimbangan.tsx';
import { PilihUnit } from './pilih-unit.tsx';
import { SiapaDiBawahSiapa } from './siapa-di-bawah-siapa.tsx';

/** The form: empty, a draft, or what a returned dossier proposed. */
export const UsulPage = () => {
  const mulai = useMulai();
  return mulai ? <Formulir mulai={mulai} /> : <Skeleton height={480} radius="lg" />;
};

/** What the form begins with; undefined until the returned dossier has been read. */
const useMulai = (): Isian | undefined => {
  const cari = useSearch({ from: '/rumah/kedudukan/usul' });
  const { hariIni, posisi } = useSesi();
  const { konsep, berkas = '', tindakan = '' } = cari;
  const memperbaiki = berkas !== '' && tindakan !== '' && !konsep;
  const { data, error } = useQuery({
    ...bacaan(['kedudukan', berkas], (signal) =>
      api.GET('/api/kedudukan/{id}', { params: { path: { id: berkas } }, signal }),
    ),
    enabled: memperbaiki,
  });
  if (error) throw error;
  if (memperbaiki) return data && isianDari(data, tindakan, hariIni);
  return {
    ...isianKosong,
    unit: cari.unit ?? posisi.find((p) => p.pimpinan)?.unit.id ?? '',
    sejak: hariIni,
    laporan: cari.laporan ?? '',
    atasan: cari.posisi && cari.penilai ? { [cari.posisi]: cari.penilai } : {},
  };
};

/** A proposal on one page: who under whom and from when, why, and beside it what the regulation says of it. */
const Formulir = ({ mulai }: { readonly mulai: Isian }) => {
  const t = useTeks(teksKedudukan);
  const { konsep } = useSearch({ from: '/rumah/kedudukan/usul' });
  const pergi = useNavigate({ from: '/kedudukan/usul' });
  const [id] = useState(() => konsep ?? crypto.randomUUID());
  const [awal] = useState<Isian | null>(() => (konsep ? null : mulai));
  const { isian, ubah, tahan, buang, tersimpan, galat } = useKonsep(konsepUsul, id, awal);
  const bahan = useQuery({
    ...bacaan(['kedudukan', 'bahan', isian?.unit, isian?.sejak], (signal) =>
      api.GET('/api/kedudukan/bahan', {
        params: { query: { unit: isian?.unit ?? '', ...(isian?.sejak && { sejak: isian.sejak }) } },
        signal,
      }),
    ),
    enabled: Boolean(isian?.unit),
    placeholderData: keepPreviousData,
  });
  if (!isian && galat) throw galat;
  if (!isian) return <Skeleton height={480} radius="lg" />;
  const ganti = (sebagian: Partial<Isian>) => {
    if (konsep !== id) void pergi({ search: { konsep: id }, replace: true });
    ubah(sebagian);
  };
  return (
    <>
      <KepalaUsul berkas={isian.berkas} tersimpan={tersimpan} unit={bahan.data?.unit.nama} />
      {galat && <Masalah masalah={galat} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            {isian.berkas ? (
              <AlasanKembali berkas={isian.berkas} />
            ) : (
              <PilihUnit
                nilai={isian.unit}
                pilih={(u) => ganti({ unit: u, atasan: {}, seunit: '', alasan: {}, laporan: '' })}
              />
            )}
            <PilihTanggal label={t('sejak')} nilai={isian.sejak} ubah={(sejak) => ganti({ sejak })} wajib />
            {bahan.error && <Masalah masalah={bahan.error} />}
            {bahan.data ? (
              <Isi bahan={bahan.data} isian={isian} ubah={ganti} />
            ) : (
              isian.unit && <Skeleton height={320} />
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          {bahan.data?.usulkan.boleh && (
            <HasilPeriksa bahan={bahan.data} isian={isian} konsep={id} mengirim={tahan} terkirim={buang} ubah={ganti} />
          )}
        </Grid.Col>
      </Grid>
    </>
  );
};

type KepalaProps = {
  readonly berkas: string | undefined;
  readonly unit: string | undefined;
  readonly tersimpan: string | null;
};

const KepalaUsul = ({ berkas, unit, tersimpan }: KepalaProps) => {
  const t = useTeks(teksKedudukan);
  const baru = unit ? t('usulUnit', { unit }) : t('usulkan');
  const lagi = unit ? t('perbaikiUnit', { unit }) : t('perbaiki');
  return (
    <Kepala
      di={
        berkas ? (
          <Tautan ke={jalur.kedudukan.berkas(berkas)}>{t('rincian')}</Tautan>
        ) : (
          <Tautan ke={jalur.kedudukan.daftar()}>{t('judul')}</Tautan>
        )
      }
      judul={berkas ? lagi : baru}
    >
      <KonsepTersimpan pada={tersimpan} />
    </Kepala>
  );
};

type IsiProps = { readonly bahan: Bahan; readonly isian: Isian; readonly ubah: (sebagian: Partial<Isian>) => void };

const Isi = ({ bahan, isian, ubah }: IsiProps) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  const { penetap, usulkan } = bahan;
  if (!usulkan.boleh)
    return (
      <Alert color="kuning" title={t('bukanAnda')}>
        {usulkan.penjelasan && <Text size="sm">{dwi(usulkan.penjelasan)}</Text>}
      </Alert>
    );
  return (
    <>
      <BagianUsul judul={t('siapa')} keterangan={t('siapaJelas')}>
        {bahan.anggota.length > 0 ? (
          <SiapaDiBawahSiapa bahan={bahan} isian={isian} ubah={ubah} />
        ) : (
          <Kosong ajakan={t('tanpaAnggotaJelas')} judul={t('tanpaAnggota')} />
        )}
      </BagianUsul>
      <BagianUsul judul={t('pertimbangan')}>
        <Pertimbangan bahan={bahan} isian={isian} ubah={ubah} />
      </BagianUsul>
      {penetap && (
        <Text c="dimmed" size="sm">
          {t('ditetapkanOleh', {
            peran: dwi(penetap.peran),
            jabatan: [penetap.jabatan ?? t('tanpaPejabat'), penetap.pemangku].filter(Boolean).join(', '),
          })}
        </Text>
      )}
    </>
  );
};
