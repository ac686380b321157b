import { Alert, Button, Checkbox, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Masalah,
  PilihTanggal,
  Tautan,
  Terlarang,
  useSaring,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { bolehImpor } from '../boleh-impor.ts';
import { teksImpor } from './bahasa-impor.ts';
import { LembarImpor } from './lembar-impor.tsx';
import { periksaBerkas, UKURAN_MB } from './periksa-berkas.ts';
import { PilihBerkas } from './pilih-berkas.tsx';
import { RiwayatImpor } from './riwayat-impor.tsx';
import { type Impor, type Kiriman, LEMBAR, type Lembar, useUnggah } from './unggah.ts';

const TIAP_MS = 700;

/** Brings the structure of an agency in or up to date: choose a file, look at what it changes, apply, take back. */
export const ImporPage = () => {
  const t = useTeks(teksImpor);
  const { hak } = useSesi();
  return bolehImpor(hak) ? <Isi /> : <Terlarang mengapa={t('tanpaHak')} siapa={t('tanpaHakSiapa')} />;
};

const Isi = () => {
  const t = useTeks(teksImpor);
  const [{ impor: id }, saring] = useSaring<'impor' | 'cari' | 'lembar' | 'jenis'>();
  const kirim = useKirim((baru) => saring({ impor: baru.id, cari: '', lembar: '', jenis: '' }));
  const [berkas, setBerkas] = useState<File | null>(null);
  const { hariIni } = useSesi();
  const [berlaku, setBerlaku] = useState<string>(hariIni);
  const [akhiri, setAkhiri] = useState<readonly Lembar[]>([]);
  const salah = berkas && periksaBerkas(berkas);
  const mulai = () => berkas && kirim.tulis.mutate({ berkas, berlaku, akhiri });
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.organisasi.bagan()}>{t('organisasi')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        <Unduh berkas="templat.xlsx" nama={t('templat')} />
        <Unduh berkas="struktur.xlsx" nama={t('struktur')} />
      </Kepala>
      <Stack gap="xl">
        <section aria-labelledby="judul-berkas">
          <Title id="judul-berkas" order={2}>
            {t('langkahBerkas')}
          </Title>
          <Text c="dimmed" maw={720} mb="md" mt={4} size="sm">
            {t('bentuk', { batas: UKURAN_MB })}
          </Text>
          <Stack gap="md">
            <PilihBerkas berkas={berkas} pilih={setBerkas} sibuk={kirim.tulis.isPending} />
            {berkas && !salah && (
              <>
                <Pilihan akhiri={akhiri} berlaku={berlaku} setAkhiri={setAkhiri} setBerlaku={setBerlaku} />
                <Button
                  loading={kirim.tulis.isPending}
                  onClick={mulai}
                  variant={id ? 'default' : 'filled'}
                  w="fit-content"
                >
                  {t(id ? 'siapkanLagi' : 'siapkan')}
                </Button>
              </>
            )}
          </Stack>
        </section>
        {kirim.tulis.isPending && <Kemajuan kata={t('mengunggah', { persen: kirim.persen })} persen={kirim.persen} />}
        {salah && <Masalah masalah={salah} />}
        {kirim.tulis.error && <Masalah masalah={kirim.tulis.error} />}
        {id && <Satu id={id} {...(berkas && { lanjut: mulai })} />}
        <RiwayatImpor />
      </Stack>
    </>
  );
};

/** Sending is one intention a file and its choices. */
const useKirim = (sampai: (impor: Impor) => void) => {
  const [persen, setPersen] = useState(0);
  const unggah = useUnggah(setPersen);
  const tulis = useTulis<Kiriman, Impor>(unggah, { segarkan: [['organisasi', 'impor']] });
  return {
    persen,
    tulis: { ...tulis, mutate: (isi: Kiriman) => tulis.mutate(isi, { onSuccess: sampai }) },
  };
};

const Unduh = ({ berkas, nama }: { berkas: string; nama: string }) => (
  <Button
    component="a"
    download
    href={`/api/organisasi/impor/${berkas}`}
    leftSection={<IconDownload size={18} stroke={1.7} />}
    variant="default"
  >
    {nama}
  </Button>
);

type PropsPilihan = {
  readonly berlaku: string;
  readonly akhiri: readonly Lembar[];
  readonly setBerlaku: (hari: string) => void;
  readonly setAkhiri: (akhiri: readonly Lembar[]) => void;
};

const Pilihan = ({ berlaku, akhiri, setBerlaku, setAkhiri }: PropsPilihan) => {
  const t = useTeks(teksImpor);
  return (
    <>
      <PilihTanggal
        keterangan={t('berlakuJelas')}
        label={t('berlaku')}
        lebar="16rem"
        nilai={berlaku}
        ubah={setBerlaku}
        wajib
      />
      <Checkbox.Group
        description={t('hilangJelas')}
        label={t('hilangJudul')}
        onChange={(nilai) => setAkhiri(LEMBAR.filter((l) => nilai.includes(l)))}
        value={[...akhiri]}
      >
        <Group gap="lg" mt="xs">
          {LEMBAR.map((l) => (
            <Checkbox key={l} label={t(l)} value={l} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
};

/** One import: asked again and again while it is being worked on. */
const Satu = ({ id, lanjut }: { id: string; lanjut?: () => void }) => {
  const t = useTeks(teksImpor);
  const { data, error } = useQuery({
    ...bacaan(['organisasi', 'impor', id], (signal) =>
      api.GET('/api/organisasi/impor/{id}', { params: { path: { id } }, signal }),
    ),
    refetchInterval: ({ state }) => (state.data?.langkah ? TIAP_MS : false),
  });
  useSegarkan(data);
  if (error) return <Masalah masalah={error} />;
  if (!data) return null;
  if (data.langkah) return <Kemajuan kata={t(data.langkah)} persen={data.maju} />;
  return (
    <>
      {data.keadaan === 'dipetakan' && !lanjut && <Alert color="kuning">{t('pilihLagi')}</Alert>}
      <LembarImpor impor={data} lanjut={() => lanjut?.()} />
    </>
  );
};

/** Once the work has ended, what else is on the page is read again. */
const useSegarkan = (impor: Impor | undefined): void => {
  const klien = useQueryClient();
  const selesai = impor?.langkah === null;
  useEffect(() => {
    if (selesai) void klien.invalidateQueries({ queryKey: ['organisasi', 'impor'], exact: true });
  }, [klien, selesai]);
};

const Kemajuan = ({ kata, persen }: { kata: string; persen: number }) => {
  const t = useTeks(teksImpor);
  return (
    <div>
      <Text mb={6} role="status" size="sm">
        {kata}
      </Text>
      <Progress animated aria-label={t('kemajuan')} striped value={persen} />
    </div>
  );
};
