import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDwibahasa, useKunciBaris, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Bagian, Isian } from './bentuk.ts';
import { TeksTemplat } from './teks-templat.tsx';

type Props<B extends Bagian = Bagian> = {
  readonly bagian: B;
  readonly nomor: number;
  readonly isian: readonly Isian[];
  readonly ubah: (bagian: Bagian) => void;
};

/** The fields of one part. */
export const IsiBagian = ({ bagian, ...sisa }: Props) => {
  switch (bagian.jenis) {
    case 'paragraf':
    case 'tengah':
      return <Tulisan bagian={bagian} {...sisa} />;
    case 'rincian':
      return <Rincian bagian={bagian} {...sisa} />;
    case 'daftar':
    case 'baris':
      return <Daftar bagian={bagian} {...sisa} />;
    case 'pegawai':
      return <Pegawai bagian={bagian} {...sisa} />;
  }
};

type BagianTulisan = Extract<Bagian, { teks: string }>;
type BagianRincian = Extract<Bagian, { jenis: 'rincian' }>;
type BagianDaftar = Extract<Bagian, { bentuk: string }>;
type BagianPegawai = Extract<Bagian, { jenis: 'pegawai' }>;

const Tulisan = ({ bagian, nomor, isian, ubah }: Props<BagianTulisan>) => {
  const t = useTeks(teksTemplat);
  return (
    <TeksTemplat
      isian={isian}
      label={t('teksKe', { nomor })}
      nilai={bagian.teks}
      satuBaris={bagian.jenis === 'tengah'}
      tanpaLabel
      ubah={(teks) => ubah({ ...bagian, teks })}
    />
  );
};

const Rincian = ({ bagian, nomor, isian, ubah }: Props<BagianRincian>) => {
  const t = useTeks(teksTemplat);
  const ganti = (i: number, isi: Partial<BagianRincian['butir'][number]>) =>
    ubah({ ...bagian, butir: bagian.butir.map((b, n) => (n === i ? { ...b, ...isi } : b)) });
  return (
    <Butir
      jumlah={bagian.butir.length}
      nomor={nomor}
      hapus={(i) => ubah({ ...bagian, butir: bagian.butir.filter((_, n) => n !== i) })}
      tambah={() => ubah({ ...bagian, butir: [...bagian.butir, { label: '', teks: '' }] })}
    >
      {(i) => (
        <Stack gap={4}>
          <TextInput
            aria-label={t('labelKe', { nomor, butir: i + 1 })}
            onChange={(e) => ganti(i, { label: e.currentTarget.value })}
            placeholder={t('label')}
            value={bagian.butir[i]?.label ?? ''}
          />
          <TeksTemplat
            isian={isian}
            label={t('butirKe', { nomor, butir: i + 1 })}
            nilai={bagian.butir[i]?.teks ?? ''}
            tanpaLabel
            ubah={(teks) => ganti(i, { teks })}
          />
        </Stack>
      )}
    </Butir>
  );
};

const Daftar = ({ bagian, nomor, isian, ubah }: Props<BagianDaftar>) => {
  const t = useTeks(teksTemplat);
  return (
    <Stack gap="xs">
      <Group align="end" gap="sm">
        {bagian.jenis === 'baris' && (
          <TextInput
            label={t('label')}
            onChange={(e) => ubah({ ...bagian, label: e.currentTarget.value })}
            style={{ flex: 1 }}
            value={bagian.label}
          />
        )}
        <NativeSelect
          data={[
            { value: '1.', label: t('bentukAngka') },
            { value: 'a.', label: t('bentukHuruf') },
            { value: '', label: t('bentukTanpa') },
          ]}
          label={t('bentuk')}
          onChange={(e) => ubah({ ...bagian, bentuk: e.currentTarget.value as BagianDaftar['bentuk'] })}
          value={bagian.bentuk}
        />
      </Group>
      <Butir
        hapus={(i) => ubah({ ...bagian, butir: bagian.butir.filter((_, n) => n !== i) })}
        jumlah={bagian.butir.length}
        nomor={nomor}
        tambah={() => ubah({ ...bagian, butir: [...bagian.butir, ''] })}
      >
        {(i) => (
          <TeksTemplat
            daftar={bagian.bentuk !== ''}
            isian={isian}
            label={t('butirKe', { nomor, butir: i + 1 })}
            nilai={bagian.butir[i] ?? ''}
            tanpaLabel
            ubah={(teks) => ubah({ ...bagian, butir: bagian.butir.map((b, n) => (n === i ? teks : b)) })}
          />
        )}
      </Butir>
    </Stack>
  );
};

const Pegawai = ({ bagian, isian, ubah }: Props<BagianPegawai>) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  return (
    <Stack gap="xs">
      {bagian.label !== undefined && (
        <TextInput
          label={t('label')}
          onChange={(e) => ubah({ ...bagian, label: e.currentTarget.value })}
          value={bagian.label}
        />
      )}
      <NativeSelect
        data={isian.filter((i) => i.orang).map((i) => ({ value: i.nama, label: dwi(i.label) }))}
        label={t('pegawaiYang')}
        onChange={(e) => ubah({ ...bagian, isian: e.currentTarget.value })}
        value={bagian.isian}
      />
      <Text c="dimmed" size="sm">
        {t('pegawaiJelas')}
      </Text>
    </Stack>
  );
};

type PropsButir = {
  readonly jumlah: number;
  readonly nomor: number;
  readonly tambah: () => void;
  readonly hapus: (i: number) => void;
  readonly children: (i: number) => ReactNode;
};

const Butir = ({ jumlah, nomor, tambah, hapus, children }: PropsButir) => {
  const t = useTeks(teksTemplat);
  const baris = useKunciBaris(jumlah);
  return (
    <Stack gap="xs">
      {baris.kunci.map((kunci, i) => (
        <Group align="start" gap={4} key={kunci} wrap="nowrap">
          <div style={{ flex: 1, minWidth: 0 }}>{children(i)}</div>
          <ActionIcon
            aria-label={t('hapusButir', { nomor, butir: i + 1 })}
            color="gray"
            disabled={jumlah === 1}
            mt={4}
            onClick={() => {
              baris.hapus(i);
              hapus(i);
            }}
            size="md"
            variant="subtle"
          >
            <IconX size={18} stroke={1.7} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        leftSection={<IconPlus size={16} stroke={1.7} />}
        onClick={tambah}
        size="compact-sm"
        variant="subtle"
        w="fit-content"
      >
        {t('tambahButir')}
      </Button>
    </Stack>
  );
};
