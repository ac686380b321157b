import { Alert, Button, Group, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PihakDiminta } from '../alur/index.ts';
import { api, bacaan, jalur, Masalah, TombolBeralasan, useDwibahasa, useTeks, useTulis } from '../kernel/index.ts';
import { HalamanSurat } from '../naskah/index.ts';
import { RincianKedudukan } from '../organisasi/index.ts';
import { masihMenghalangi, Pemenuhan } from '../regulasi/index.ts';
import { BagianUsul } from './bagian-usul.tsx';
import { teksKedudukan } from './bahasa.ts';
import { type Bahan, type Isian, type Pemeriksaan, penilaiDisebut, usulDari } from './bentuk.ts';

type Props = {
  readonly bahan: Bahan;
  readonly isian: Isian;
  readonly konsep: string;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  /** Before the proposal goes out. */
  readonly mengirim: () => void;
  readonly terkirim: () => void;
};

const JEDA = 600;

/** Beside the form, as it is typed: how people would stand, the span of control, what is not met, who will be met. */
export const HasilPeriksa = ({ isian, konsep, ubah, mengirim, terkirim }: Props) => {
  const t = useTeks(teksKedudukan);
  const pergi = useNavigate();
  const [tenang] = useDebouncedValue(isian, JEDA);
  const badan = usulDari(tenang);
  const ada = penilaiDisebut(isian).length > 0 && isian.sejak !== '';
  const periksa = useQuery({
    ...bacaan(['kedudukan', 'periksa', badan], (signal) => api.POST('/api/kedudukan/periksa', { body: badan, signal })),
    enabled: ada && badan.kelompok.length > 0,
    placeholderData: keepPreviousData,
  });
  const kirim = useTulis(
    (isi: ReturnType<typeof usulDari>, kepala) => api.POST('/api/kedudukan', { headers: kepala, body: isi }),
    { segarkan: [['kedudukan'], ['alur'], ['naskah'], ['beranda']] },
  );
  if (!ada)
    return (
      <BagianUsul judul={t('pemeriksaan')}>
        <Text c="dimmed" size="sm">
          {t('pemeriksaanNanti')}
        </Text>
      </BagianUsul>
    );
  if (periksa.error) return <Masalah masalah={periksa.error} />;
  if (!periksa.data) return <Skeleton aria-label={t('memeriksa')} height={360} radius="lg" />;
  const sekarang = () => {
    mengirim();
    kirim.mutate(usulDari(isian, konsep), {
      onSuccess: ({ id }) => {
        terkirim();
        void pergi({ to: jalur.kedudukan.berkas(id) });
      },
      onError: () => ubah({}), // so that the draft is kept after all
    });
  };
  const hambatan = masihMenghalangi(periksa.data.pelanggaran, isian.alasan);
  const tertahan = hambatan.length > 0 || periksa.data.halangan !== null;
  return (
    <Stack gap="lg">
      <Rentang rentang={periksa.data.rentang} />
      <Menjadi
        kelompok={periksa.data.kelompok}
        pilih={(penilai, varian) => ubah({ varian: { ...isian.varian, [penilai]: varian } })}
        varian={isian.varian ?? {}}
      />
      <BagianUsul judul={t('pemeriksaan')}>
        <Stack gap="lg">
          <Halangan pemeriksaan={periksa.data} />
          <Pemenuhan
            alasan={isian.alasan}
            pelanggaran={periksa.data.pelanggaran}
            tulis={(aturan, alasan) => ubah({ alasan: { ...isian.alasan, [aturan]: alasan } })}
          />
          <PihakDiminta alur={periksa.data.alur} order={3} pihak={periksa.data.pihak} />
          {!tertahan && <Pratinjau badan={badan} />}
          {kirim.error && <Masalah masalah={kirim.error} />}
          <Group justify="flex-end">
            <TombolBeralasan
              ketentuan={hambatan.flatMap((p) => p.dasar.map((d) => ({ id: d.ketentuan, letak: d.letak })))}
              loading={kirim.isPending}
              onClick={sekarang}
              {...(tertahan && { alasan: t('belumTerpenuhi') })}
            >
              {t(kataKirim(isian))}
            </TombolBeralasan>
          </Group>
        </Stack>
      </BagianUsul>
    </Stack>
  );
};

const kataKirim = ({ tindakan }: Isian) => (tindakan ? 'kirimLagi' : 'kirim');

const Halangan = ({ pemeriksaan: { halangan } }: { pemeriksaan: Pemeriksaan }) => {
  const dwi = useDwibahasa();
  return (
    halangan && (
      <Alert color="kuning">
        <Text size="sm">{dwi(halangan)}</Text>
      </Alert>
    )
  );
};

const Rentang = ({ rentang }: { rentang: Pemeriksaan['rentang'] }) => {
  const t = useTeks(teksKedudukan);
  return (
    <BagianUsul judul={t('rentang')} keterangan={t('rentangJelas')}>
      <Stack component="dl" gap="xs" m={0}>
        {rentang.map((r) => (
          <Group gap="xs" justify="space-between" key={r.posisi} wrap="nowrap">
            <Text component="dt" size="sm">
              {r.jabatan}
            </Text>
            <Text component="dd" fw={600} m={0} size="sm" style={{ fontVariantNumeric: 'tabular-nums' }} ta="right">
              {r.kini === r.nanti
                ? t('rentangTetap', { nanti: r.nanti })
                : t('rentangButir', { kini: r.kini, nanti: r.nanti })}
            </Text>
          </Group>
        ))}
      </Stack>
    </BagianUsul>
  );
};

const TERSEBUT = 4;

type PropsMenjadi = {
  readonly kelompok: Pemeriksaan['kelompok'];
  readonly varian: Readonly<Record<string, string>>;
  readonly pilih: (penilai: string, varian: string) => void;
};

const Menjadi = ({ kelompok, varian, pilih }: PropsMenjadi) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  const sebut = (siapa: readonly string[]) =>
    `${siapa.slice(0, TERSEBUT).join(', ')}${siapa.length > TERSEBUT ? ' …' : ''}`;
  return (
    <BagianUsul judul={t('menjadi')}>
      <Stack gap="lg">
        {kelompok.map(({ siapa, kedudukan, pilihan }) => (
          <Stack gap="xs" key={siapa.join()}>
            <Text fw={600} size="sm">
              {t('menjadiSiapa', { jumlah: siapa.length, nama: sebut(siapa) })}
            </Text>
            {pilihan.length > 0 && kedudukan.penilai && (
              <Select
                allowDeselect={false}
                data={pilihan.map((v) => ({ value: v.id, label: `${dwi(v.nama)} (${v.letak})` }))}
                description={t('pilihVarianJelas')}
                label={t('pilihVarian')}
                onChange={(id) => pilih(kedudukan.penilai?.id ?? '', id ?? '')}
                placeholder={t('pilihVarianAjakan')}
                value={varian[kedudukan.penilai.id] ?? null}
              />
            )}
            <RincianKedudukan gambar={[{ garis: kedudukan.garis, siapa: sebut(siapa) }]} kedudukan={kedudukan} />
          </Stack>
        ))}
      </Stack>
    </BagianUsul>
  );
};

const Pratinjau = ({ badan }: { badan: ReturnType<typeof usulDari> }) => {
  const t = useTeks(teksKedudukan);
  const [tampil, setTampil] = useState(false);
  const { data, error } = useQuery({
    ...bacaan(['kedudukan', 'pratinjau', badan], (signal) =>
      api.POST('/api/kedudukan/pratinjau', { body: badan, signal }),
    ),
    enabled: tampil,
  });
  if (!tampil)
    return (
      <Button onClick={() => setTampil(true)} variant="default">
        {t('tampilkanPratinjau')}
      </Button>
    );
  return (
    <section>
      <Title mb="sm" order={3} size="h5">
        {t('pratinjau')}
      </Title>
      {error && <Masalah masalah={error} />}
      {!error && (data ? <HalamanSurat halaman={data.halaman} nama={t('pratinjau')} /> : <Skeleton height={480} />)}
    </section>
  );
};
