import { Grid, Group, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bacaan, Kepala, type Panggilan, Tautan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { BagianBerkas } from './bagian-berkas.tsx';
import { teksAlur } from './bahasa.ts';
import type { Berkas } from './bentuk.ts';
import { GambarBerkas } from './gambar-berkas.tsx';
import { teksIsi } from './isi-berkas/bahasa.ts';
import { BilaTampak } from './isi-berkas/bila-tampak.tsx';
import { CatatanBerkas } from './isi-berkas/catatan-berkas.tsx';
import { DilihatBerkas } from './isi-berkas/dilihat-berkas.tsx';
import { Perkiraan, Terkait, useIkhtisar } from './isi-berkas/ikhtisar.tsx';
import { LampiranBerkas } from './isi-berkas/lampiran-berkas.tsx';
import { UnduhBerkas } from './isi-berkas/unduh-berkas.tsx';
import { Linimasa } from './linimasa.tsx';
import { Meja } from './meja.tsx';
import { TarikBerkas } from './tarik-berkas.tsx';

type Props<I> = {
  readonly kamar: string;
  readonly id: string;
  /** The room's own record behind the dossier. */
  readonly baca: (signal: AbortSignal) => Panggilan<I>;
  /** The register that it stands in. */
  readonly daftar: { readonly ke: string; readonly judul: string };
  readonly status: (isi: I) => ReactNode;
  readonly kataTarik: { readonly tarik: string; readonly tanya: string; readonly jelas: string };
  readonly tindakan: (tindakan: Berkas['tindakanSaya'][number], isi: I) => ReactNode;
  /** Its letters. */
  readonly surat: ReactNode;
  /** What the dossier is about. */
  readonly children: (isi: I) => ReactNode;
};

/**
 * The page of a dossier. Who has to decide sees the act, what it is about and where it stands, and the figure last; for
 * everybody else the figure with its lit step comes first.
 */
export const HalamanBerkas = <I,>({
  kamar,
  id,
  baca,
  daftar,
  status,
  kataTarik,
  tindakan,
  surat,
  children,
}: Props<I>) => {
  const t = useTeks(teksAlur);
  const ti = useTeks(teksIsi);
  const ikhtisar = useIkhtisar(id);
  const dwi = useDwibahasa();
  const { data: isi, ...milik } = useQuery(bacaan([kamar, id], baca));
  const { data: berkas, ...alur } = useQuery(
    bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params: { path: { id } }, signal })),
  );
  const galat = milik.error ?? alur.error;
  if (galat) throw galat;
  if (!isi || !berkas) return <Skeleton height={480} radius="lg" />;
  const gambar = (
    <BagianBerkas judul={t('gambar')}>
      <GambarBerkas dilalui={berkas.dilalui} token={berkas.token} versi={berkas.alur.versi} />
    </BagianBerkas>
  );
  const giliranSaya = berkas.tindakanSaya.length > 0;
  return (
    <>
      <Kepala
        di={<Tautan ke={daftar.ke}>{daftar.judul}</Tautan>}
        judul={berkas.perihal}
        keterangan={
          <Group gap="xs">
            {status(isi)}
            <span>{[dwi(berkas.alur.nama), berkas.alur.gambar].filter(Boolean).join(' · ')}</span>
          </Group>
        }
      >
        <UnduhBerkas id={id} />
        <TarikBerkas berkas={berkas} kata={kataTarik} />
      </Kepala>
      <Stack gap="lg">
        {giliranSaya ? berkas.tindakanSaya.map((satu) => tindakan(satu, isi)) : gambar}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="lg">
              {children(isi)}
              <BagianBerkas judul={t('surat')}>{surat}</BagianBerkas>
              <BagianBerkas judul={ikhtisar ? ti('lampiranJumlah', { jumlah: ikhtisar.lampiran }) : ti('lampiran')}>
                <BilaTampak>
                  <LampiranBerkas id={id} />
                </BilaTampak>
              </BagianBerkas>
              <BagianBerkas judul={ikhtisar ? ti('catatanJumlah', { jumlah: ikhtisar.catatan }) : ti('catatan')}>
                <BilaTampak>
                  <CatatanBerkas id={id} />
                </BilaTampak>
              </BagianBerkas>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="lg">
              <BagianBerkas judul={t('meja')}>
                <Meja meja={berkas.meja} />
                <Perkiraan ikhtisar={ikhtisar} />
              </BagianBerkas>
              <BagianBerkas judul={t('linimasa')}>
                <Linimasa linimasa={berkas.linimasa} />
              </BagianBerkas>
              <Terkait ikhtisar={ikhtisar} />
              <BagianBerkas judul={ikhtisar ? ti('dilihatJumlah', { jumlah: ikhtisar.dilihat }) : ti('dilihat')}>
                <BilaTampak>
                  <DilihatBerkas id={id} />
                </BilaTampak>
              </BagianBerkas>
            </Stack>
          </Grid.Col>
        </Grid>
        {giliranSaya && gambar}
      </Stack>
    </>
  );
};
