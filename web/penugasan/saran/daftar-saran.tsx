import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { type DaftarHalaman, type Kolom, Kosong, Orang, TabelData, useDwibahasa, useTeks } from '../../kernel/index.ts';
import type { CalonDipilih } from '../bentuk.ts';
import { kamusSaran } from './bahasa.ts';
import { BatangBagian } from './batang-bagian.tsx';
import type { OrangDisarankan } from './bentuk.ts';
import type { Memilih } from './saran-calon.tsx';

type Props = Pick<Memilih, 'dipilih' | 'pilih'> & { readonly daftar: DaftarHalaman<OrangDisarankan> };

/** People as they fit: rows to compare, cards on a phone. */
export const DaftarSaran = ({ daftar, dipilih, pilih }: Props) => {
  const t = useTeks(kamusSaran);
  const dwi = useDwibahasa();
  const kolom: Kolom<OrangDisarankan>[] = [
    { judul: t('kolomPegawai'), isi: (o) => <Siapa orang={o} /> },
    { judul: t('kolomCocok'), isi: (o) => <BatangBagian orang={o} />, panjang: true },
    { judul: t('kolomAlasan'), isi: (o) => <Text size="sm">{dwi(o.alasan)}</Text>, panjang: true },
  ];
  if (pilih)
    kolom.push({
      judul: t('kolomPilih'),
      isi: (o) => <Pilih dipilih={dipilih} orang={o} pilih={pilih} />,
      panjang: true,
    });
  return (
    <TabelData
      daftar={daftar}
      kolom={kolom}
      kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
      kunci={(o) => o.pegawai.id}
      nama={t('daftar')}
    />
  );
};

/** The person as a request names her. */
export const calonDari = ({ pegawai, posisi, unit }: OrangDisarankan): CalonDipilih => ({
  posisi: posisi.id,
  nama: pegawai.nama,
  jabatan: posisi.nama,
  unit: unit.nama,
});

const Siapa = ({ orang: { pegawai, posisi, unit, melebihi, catatan } }: { orang: OrangDisarankan }) => {
  const t = useTeks(kamusSaran);
  return (
    <Stack gap={4}>
      <Orang jabatan={`${posisi.nama} · ${unit.nama}`} nama={pegawai.nama} />
      <Group gap={6}>
        {melebihi && (
          <Badge color="kuning" radius="sm" tt="none" variant="light">
            {t('lencanaMelebihi')}
          </Badge>
        )}
        {catatan.length > 0 && (
          <Badge color="biru" radius="sm" tt="none" variant="light">
            {t('perluAlasan')}
          </Badge>
        )}
      </Group>
    </Stack>
  );
};

const Pilih = ({
  orang,
  dipilih,
  pilih,
}: Required<Pick<Memilih, 'dipilih' | 'pilih'>> & { orang: OrangDisarankan }) => {
  const t = useTeks(kamusSaran);
  if (dipilih.some((d) => d.posisi === orang.posisi.id))
    return (
      <Text c="dimmed" size="sm">
        {t('sudahDipilih')}
      </Text>
    );
  return (
    <Button
      aria-label={t('pilih', { nama: orang.pegawai.nama })}
      onClick={() => pilih([calonDari(orang)])}
      size="compact-md"
      variant="light"
    >
      {t('pilihSingkat')}
    </Button>
  );
};
