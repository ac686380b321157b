import { Card, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  jalur,
  Kosong,
  Masalah,
  TombolTautan,
  useDwibahasa,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import { NAMA_JENIS } from '../bahasa.ts';
import { teksKedudukan } from './bahasa.ts';
import type { KedudukanUnit as Isi, Kelompok } from './bentuk.ts';
import { RincianKedudukan } from './rincian-kedudukan.tsx';

type Props = {
  readonly id: string;
  readonly pada: string | undefined;
  /** The unit and those above it: who leads one of them may propose. */
  readonly garis: readonly string[];
};

/** Under whom the functional officials and pelaksana of a unit stand, by which variant and pattern. */
export const KedudukanUnit = ({ id, pada, garis }: Props) => {
  const t = useTeks(teksKedudukan);
  const { posisi } = useSesi();
  const memimpin = posisi.some((p) => p.pimpinan && garis.includes(p.unit.id));
  const kueri = useQuery(
    bacaan(['organisasi', 'unit', id, 'kedudukan', pada], (signal) =>
      api.GET('/api/organisasi/unit/{id}/kedudukan', { params: { path: { id }, query: pada ? { pada } : {} }, signal }),
    ),
  );
  return (
    <Bagian id="kedudukan" judul={t('judul')}>
      {kueri.error && <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} />}
      {kueri.isPending && <Skeleton height={240} radius="lg" />}
      {kueri.data && <Daftar isi={kueri.data} />}
      {memimpin && (
        <TombolTautan ke={jalur.kedudukan.usul({ unit: id })} mt="md" variant="default">
          {t('usulkan')}
        </TombolTautan>
      )}
    </Bagian>
  );
};

const Daftar = ({ isi: { peraturan, kelompok } }: { isi: Isi }) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  if (!peraturan) return <Kosong ajakan={t('tanpaPeraturanAjakan')} judul={t('tanpaPeraturan')} />;
  if (kelompok.length === 0) return <Kosong ajakan={t('tanpaKelompokAjakan')} judul={t('tanpaKelompok')} />;
  return (
    <Stack>
      <Text c="dimmed" size="sm">
        {t('pengantar', { peraturan: dwi(peraturan.judul) })}
      </Text>
      {serupa(kelompok).map((k) => (
        <Serupa kelompok={k} key={k.map((satu) => satu.penilai?.id).join()} />
      ))}
    </Stack>
  );
};

/** Groups with one answer under different appraisers are shown together, each with its figure. */
const Serupa = ({ kelompok }: { kelompok: readonly [Kelompok, ...Kelompok[]] }) => {
  const t = useTeks(teksKedudukan);
  const [satu] = kelompok;
  return (
    <Card component="article" padding="md" radius="lg" withBorder>
      <Text fw={600}>{t('kelompok', { jumlah: kelompok.reduce((n, k) => n + k.jumlah, 0) })}</Text>
      <Text c="dimmed" mb="sm" size="sm">
        <Rincian pegawai={kelompok.flatMap((k) => k.pegawai)} />
      </Text>
      <RincianKedudukan
        gambar={kelompok.map((k) => ({ garis: k.garis, siapa: t('kelompokGambar', { jumlah: k.jumlah }) }))}
        kedudukan={satu}
      />
    </Card>
  );
};

const serupa = (kelompok: readonly Kelompok[]): readonly (readonly [Kelompok, ...Kelompok[]])[] => {
  const hasil = new Map<string, [Kelompok, ...Kelompok[]]>();
  for (const k of kelompok) {
    const jawaban = [k.varian?.id, k.pola?.id, k.alasan, k.hampir, k.temuan.map((satu) => satu.aturan)];
    const ada = hasil.get(JSON.stringify(jawaban));
    if (ada) ada.push(k);
    else hasil.set(JSON.stringify(jawaban), [k]);
  }
  return [...hasil.values()];
};

const Rincian = ({ pegawai }: { pegawai: Kelompok['pegawai'] }) => {
  const dwi = useDwibahasa();
  const jumlah = new Map<string, number>();
  for (const p of pegawai) {
    const sebutan = p.jenjang ?? dwi(NAMA_JENIS[p.jenis]);
    jumlah.set(sebutan, (jumlah.get(sebutan) ?? 0) + p.jumlah);
  }
  return [...jumlah].map(([sebutan, n]) => `${sebutan} ${n}`).join(' · ');
};
