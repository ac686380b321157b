import { Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useDwibahasa, useTeks } from '../kernel/index.ts';
import { NAMA_JENIS } from '../organisasi/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Anggota, Bahan, Isian } from './bentuk.ts';
import gaya from './siapa-di-bawah-siapa.module.css';

type Props = { readonly bahan: Bahan; readonly isian: Isian; readonly ubah: (sebagian: Partial<Isian>) => void };
type Pilihan = { readonly value: string; readonly label: string };

const SEMUA = '*';

/** Everybody of the unit with the present superior, and a new one for all, for a grade, or for one. */
export const SiapaDiBawahSiapa = ({ bahan, isian, ubah }: Props) => {
  const t = useTeks(teksKedudukan);
  const calon = bahan.calon.map((c) => ({ value: c.id, label: [c.nama, c.pemangku].filter(Boolean).join(' · ') }));
  const denganTetap = useTetap();
  const tetapkan = (posisi: readonly string[], penilai: string | null) => {
    const sisa = Object.fromEntries(Object.entries(isian.atasan).filter(([p]) => !posisi.includes(p)));
    ubah({ atasan: penilai ? { ...sisa, ...Object.fromEntries(posisi.map((p) => [p, penilai])) } : sisa });
  };
  return (
    <Stack gap="md">
      <Sekaligus bahan={bahan} calon={calon} tetapkan={tetapkan} />
      <Table className={gaya.tabel} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('kolomPegawai')}</Table.Th>
            <Table.Th>{t('atasanKini')}</Table.Th>
            <Table.Th>{t('atasanBaru')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bahan.anggota.map((a) => (
            <Baris
              anggota={a}
              calon={calon}
              key={a.posisi.id}
              nilai={isian.atasan[a.posisi.id] ?? null}
              pilih={(penilai) => tetapkan([a.posisi.id], penilai)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Select
        allowDeselect={false}
        data={denganTetap(calon)}
        description={t('seunitJelas')}
        label={t('seunit')}
        onChange={(seunit) => ubah({ seunit: seunit ?? '' })}
        searchable
        value={isian.seunit}
      />
    </Stack>
  );
};

type SekaligusProps = {
  readonly bahan: Bahan;
  readonly calon: readonly Pilihan[];
  readonly tetapkan: (posisi: readonly string[], penilai: string | null) => void;
};

const Sekaligus = ({ bahan, calon, tetapkan }: SekaligusProps) => {
  const t = useTeks(teksKedudukan);
  const sebutan = useSebutan();
  const [bagi, setBagi] = useState(SEMUA);
  const [penilai, setPenilai] = useState<string | null>(null);
  const jenjang = [...new Set(bahan.anggota.map(sebutan))];
  const kena = bahan.anggota.filter((a) => bagi === SEMUA || sebutan(a) === bagi);
  return (
    <Group align="end" gap="sm">
      <Select
        allowDeselect={false}
        data={[
          { value: SEMUA, label: t('semua', { jumlah: bahan.anggota.length }) },
          ...jenjang.map((j) => ({
            value: j,
            label: t('jenjangJumlah', { jenjang: j, jumlah: bahan.anggota.filter((a) => sebutan(a) === j).length }),
          })),
        ]}
        label={t('terapkanBagi')}
        onChange={(j) => setBagi(j ?? SEMUA)}
        style={{ flex: '1 1 160px' }}
        value={bagi}
      />
      <Select
        data={[...calon]}
        label={t('atasanBaru')}
        onChange={setPenilai}
        placeholder={t('pilihAtasan')}
        searchable
        style={{ flex: '2 1 220px' }}
        value={penilai}
      />
      <Button
        onClick={() =>
          tetapkan(
            kena.map((a) => a.posisi.id),
            penilai,
          )
        }
        variant="default"
      >
        {t('terapkan')}
      </Button>
    </Group>
  );
};

type BarisProps = {
  readonly anggota: Anggota;
  readonly calon: readonly Pilihan[];
  readonly nilai: string | null;
  readonly pilih: (penilai: string | null) => void;
};

const Baris = ({ anggota: a, calon, nilai, pilih }: BarisProps) => {
  const t = useTeks(teksKedudukan);
  const sebutan = useSebutan();
  const denganTetap = useTetap();
  const nama = a.pegawai ?? `(${t('lowong')})`;
  return (
    <Table.Tr>
      <Table.Td data-judul={t('kolomPegawai')}>
        <Text fw={600} size="sm">
          {nama}
        </Text>
        <Text c="dimmed" size="xs">
          {a.posisi.nama} · {sebutan(a)}
        </Text>
      </Table.Td>
      <Table.Td data-judul={t('atasanKini')}>
        <Text size="sm">{a.penilai?.nama ?? '–'}</Text>
      </Table.Td>
      <Table.Td data-judul={t('atasanBaru')}>
        <Select
          aria-label={t('atasanBagi', { nama })}
          allowDeselect={false}
          data={denganTetap(calon)}
          onChange={(penilai) => pilih(penilai || null)}
          searchable
          size="sm"
          value={nilai ?? ''}
        />
      </Table.Td>
    </Table.Tr>
  );
};

/** The superiors, and before them that nothing changes: one word to pick, so that no small button has to clear the field. */
const useTetap = (): ((calon: readonly Pilihan[]) => Pilihan[]) => {
  const t = useTeks(teksKedudukan);
  return (calon) => [{ value: '', label: t('tetap') }, ...calon];
};

/** The grade, or for those without one the kind of post. */
const useSebutan = (): ((a: Anggota) => string) => {
  const dwi = useDwibahasa();
  return ({ jenjang, jenis }) => jenjang ?? dwi(NAMA_JENIS[jenis as keyof typeof NAMA_JENIS]);
};
