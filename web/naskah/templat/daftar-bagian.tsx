import { ActionIcon, Button, Group, Menu, Paper, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useKunciBaris, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Bagian, Isian, IsianSyarat } from './bentuk.ts';
import { IsiBagian } from './isi-bagian.tsx';
import { SyaratTampil } from './syarat.tsx';

type Props = {
  readonly bagian: readonly Bagian[];
  readonly isian: readonly Isian[];
  readonly syarat: readonly IsianSyarat[];
  readonly ubah: (bagian: Bagian[]) => void;
};

/** The body of a letter, part by part, in its order. */
export const DaftarBagian = ({ bagian, isian, syarat, ubah }: Props) => {
  const t = useTeks(teksTemplat);
  const baris = useKunciBaris(bagian.length);
  const tukar = (i: number, j: number) => {
    const [a, b] = [bagian[i], bagian[j]];
    if (!a || !b) return;
    baris.tukar(i, j);
    ubah(bagian.map((isi, n) => (n === i ? b : n === j ? a : isi)));
  };
  const hapus = (i: number) => {
    baris.hapus(i);
    ubah(bagian.filter((_, n) => n !== i));
  };
  return (
    <Stack gap="sm">
      {bagian.map((isi, i) => (
        <Paper key={baris.kunci[i]} p="sm" withBorder>
          <KepalaBagian
            akhir={i === bagian.length - 1}
            geser={(ke) => tukar(i, i + ke)}
            hapus={() => hapus(i)}
            jenis={isi.jenis}
            nomor={i + 1}
          />
          <IsiBagian
            bagian={isi}
            isian={isian}
            nomor={i + 1}
            syarat={syarat}
            ubah={(baru) => ubah(bagian.map((lama, n) => (n === i ? baru : lama)))}
          />
          <SyaratTampil
            bila={isi.bila}
            syarat={syarat}
            tempat={t('bagianKe', { nomor: i + 1 })}
            ubah={(bila) => {
              const { bila: _, ...tanpa } = isi;
              const baru = (bila ? { ...tanpa, bila } : tanpa) as Bagian;
              ubah(bagian.map((lama, n) => (n === i ? baru : lama)));
            }}
          />
        </Paper>
      ))}
      <TambahBagian isian={isian} tambah={(baru) => ubah([...bagian, baru])} />
    </Stack>
  );
};

type PropsKepala = {
  readonly jenis: Bagian['jenis'];
  readonly nomor: number;
  readonly akhir: boolean;
  readonly geser: (ke: number) => void;
  readonly hapus: () => void;
};

const KepalaBagian = ({ jenis, nomor, akhir, geser, hapus }: PropsKepala) => {
  const t = useTeks(teksTemplat);
  const tombol = { size: 'md', variant: 'subtle', color: 'gray' } as const;
  return (
    <Group gap={4} mb={4} wrap="nowrap">
      <Text c="dimmed" fw={600} size="sm" style={{ flex: 1 }}>
        {nomor}. {t(`bagian_${jenis}`)}
      </Text>
      <ActionIcon {...tombol} aria-label={t('naik', { nomor })} disabled={nomor === 1} onClick={() => geser(-1)}>
        <IconArrowUp size={18} stroke={1.7} />
      </ActionIcon>
      <ActionIcon {...tombol} aria-label={t('turun', { nomor })} disabled={akhir} onClick={() => geser(1)}>
        <IconArrowDown size={18} stroke={1.7} />
      </ActionIcon>
      <ActionIcon {...tombol} aria-label={t('hapusBagian', { nomor })} onClick={hapus}>
        <IconTrash size={18} stroke={1.7} />
      </ActionIcon>
    </Group>
  );
};

const TambahBagian = ({ isian, tambah }: { isian: readonly Isian[]; tambah: (bagian: Bagian) => void }) => {
  const t = useTeks(teksTemplat);
  const orang = isian.find((i) => i.orang);
  const daftar = isian.find((i) => i.daftar && i.nama.includes('.'));
  const baru: Bagian[] = [
    { jenis: 'paragraf', teks: '' },
    { jenis: 'subjudul', teks: '' },
    { jenis: 'tengah', teks: '' },
    { jenis: 'rincian', butir: [{ label: '', teks: '' }] },
    { jenis: 'daftar', bentuk: '1.', butir: [''] },
    { jenis: 'baris', label: '', bentuk: '', butir: [''] },
    ...tabelBaru(daftar),
    ...(orang ? [{ jenis: 'pegawai', isian: orang.nama } as const] : []),
  ];
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <Button leftSection={<IconPlus size={18} stroke={1.7} />} variant="default" w="fit-content">
          {t('tambahBagian')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {baru.map((b) => (
          <Menu.Item key={b.jenis} onClick={() => tambah(b)}>
            {t(`bagian_${b.jenis}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const tabelBaru = (daftar: Isian | undefined): Bagian[] =>
  daftar ? [{ jenis: 'tabel', nomor: 'No.', kolom: [{ judul: '', teks: `{${daftar.nama}}`, lebar: 0 }] }] : [];
