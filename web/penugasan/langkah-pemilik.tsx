import { Button, Group, Paper, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Kosong, Masalah, Orang, TombolBeralasan, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian, JabatanSaya, KotakUnit } from './bentuk.ts';
import { cocokkanUnit, unitSegaris } from './cari-unit.ts';
import { DaftarSebab } from './daftar-sebab.tsx';
import { useIstilah } from './istilah.ts';
import { sebabJangkauan } from './jabatan-saya.ts';

type Props = {
  readonly isian: Isian;
  readonly jabatan: JabatanSaya | undefined;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly kembali: () => void;
  readonly lanjut: () => void;
};
type Pilih = (pemilik: NonNullable<Isian['pemilik']>) => void;

/** Second step of who volunteers: the unit whose performance is helped, own unit first; its head receives the wish. */
export const LangkahPemilik = ({ isian, jabatan, ubah, kembali, lanjut }: Props) => {
  const t = useTeks(kamusPenugasan);
  const kata = useIstilah();
  return (
    <Stack gap="lg">
      {isian.pemilik ? (
        <Paper bg="var(--mantine-color-default-hover)" p="md" radius="md">
          <Text c="dimmed" mb="xs" size="sm">
            {kata('unit-pemilik-kinerja') || t('unitDipilih')}
          </Text>
          <Group justify="space-between">
            <div>
              <Text fw={600}>{isian.pemilik.unit}</Text>
              <Orang jabatan={isian.pemilik.jabatan} nama={isian.pemilik.nama} />
            </div>
            <Button onClick={() => ubah({ pemilik: null })} variant="default">
              {t('ganti')}
            </Button>
          </Group>
        </Paper>
      ) : (
        <Pilihan jabatan={jabatan} pilih={(pemilik) => ubah({ pemilik })} />
      )}
      <Group justify="space-between">
        <Button onClick={kembali} variant="default">
          {t('kembali')}
        </Button>
        {isian.pemilik && <Button onClick={lanjut}>{t('berikut')}</Button>}
      </Group>
    </Stack>
  );
};

const Pilihan = ({ jabatan, pilih }: { jabatan: JabatanSaya | undefined; pilih: Pilih }) => {
  const t = useTeks(kamusPenugasan);
  const { data, error } = useQuery(
    bacaan(['organisasi', 'unit'], (signal) => api.GET('/api/organisasi/unit', { params: { query: {} }, signal })),
  );
  if (error) return <Masalah masalah={error} />;
  if (!data) return <Skeleton height={240} radius="lg" />;
  const segaris = unitSegaris(data, jabatan);
  const lintasUnit = sebabJangkauan(jabatan, 'sukarela', 'lintas-unit');
  const batas = lintasUnit.length > 0 ? lintasUnit : sebabJangkauan(jabatan, 'sukarela', 'lintas-instansi');
  return (
    <Stack gap="xl">
      {segaris.length > 0 && (
        <section>
          <Title mb="sm" order={2} size="h4">
            {t('garisSendiri')}
          </Title>
          <DaftarUnit nama={t('garisSendiri')} pilih={pilih} unit={segaris} />
        </section>
      )}
      {lintasUnit.length === 0 && (
        <section>
          <Title mb="sm" order={2} size="h4">
            {t('unitLain')}
          </Title>
          <CariUnit pilih={pilih} semua={data} />
        </section>
      )}
      {batas.length > 0 && (
        <section>
          <Title mb="sm" order={2} size="h4">
            {t('batasJangkauan')}
          </Title>
          <DaftarSebab sebab={batas} />
        </section>
      )}
    </Stack>
  );
};

const MIN_HURUF = 3;
const PALING_BANYAK = 10;

const CariUnit = ({ semua, pilih }: { semua: readonly KotakUnit[]; pilih: Pilih }) => {
  const t = useTeks(kamusPenugasan);
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 250);
  const cocok = cari.length >= MIN_HURUF ? cocokkanUnit(semua, cari) : null;
  return (
    <Stack gap="md">
      <TextInput
        description={t('cariUnitJelas')}
        label={t('cariUnit')}
        leftSection={<IconSearch size={18} />}
        onChange={(e) => setKata(e.currentTarget.value)}
        size="md"
        type="search"
        value={kata}
      />
      {cocok?.length === 0 && <Kosong ajakan={t('unitTidakAdaJelas')} judul={t('unitTidakAda')} />}
      {cocok && cocok.length > 0 && (
        <DaftarUnit nama={t('unitLain')} pilih={pilih} unit={cocok.slice(0, PALING_BANYAK)} />
      )}
      {cocok && cocok.length > PALING_BANYAK && (
        <Text c="dimmed" size="sm">
          {t('unitMasihBanyak', { jumlah: cocok.length - PALING_BANYAK })}
        </Text>
      )}
    </Stack>
  );
};

const DaftarUnit = ({ unit, nama, pilih }: { unit: readonly KotakUnit[]; nama: string; pilih: Pilih }) => (
  <Stack aria-label={nama} component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
    {unit.map((u) => (
      <BarisUnit key={u.id} pilih={pilih} unit={u} />
    ))}
  </Stack>
);

const BarisUnit = ({ unit, pilih }: { unit: KotakUnit; pilih: Pilih }) => {
  const t = useTeks(kamusPenugasan);
  const { pimpinan } = unit;
  const pilihIni = () => {
    if (!pimpinan?.pemangku) return;
    const { posisi, pemangku } = pimpinan;
    pilih({ posisi: posisi.id, nama: pemangku, jabatan: posisi.nama, unit: unit.nama });
  };
  return (
    <Paper component="li" p="sm" radius="md" withBorder>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{unit.nama}</Text>
          <Text c="dimmed" size="sm">
            {[pimpinan?.posisi.nama, pimpinan?.pemangku ?? t('lowong')].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <TombolBeralasan
          aria-label={`${t('pilih')} ${unit.nama}`}
          onClick={pilihIni}
          variant="light"
          {...(!pimpinan?.pemangku && { alasan: t('lowongJelas') })}
        >
          {t('pilih')}
        </TombolBeralasan>
      </Group>
    </Paper>
  );
};
