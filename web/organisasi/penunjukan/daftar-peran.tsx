import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  jalur,
  type Kolom,
  Kosong,
  Lencana,
  TabelData,
  Tautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
} from '../../kernel/index.ts';
import { AkhiriPenunjukan } from './akhiri-penunjukan.tsx';
import { usePenunjukan } from './baca-penunjukan.ts';
import { teksPenunjukan } from './bahasa.ts';
import type { Penunjukan } from './bentuk.ts';
import { FormulirPenunjukan } from './formulir-penunjukan.tsx';

type Props = { readonly menunjuk: boolean; readonly saring: ReactNode };

/** Every role that needs an office, the missing ones first. */
export const DaftarPeran = ({ menunjuk, saring }: Props) => {
  const t = useTeks(teksPenunjukan);
  const { data, isPending, error, refetch } = usePenunjukan();
  const [ditunjuk, setDitunjuk] = useState<Penunjukan | null>(null);
  const daftar = { butir: data, isPending, error, refetch, ...SEHALAMAN };
  return (
    <>
      <TabelData
        daftar={daftar}
        kolom={useKolom(menunjuk, setDitunjuk)}
        kosong={<Kosong ajakan={t('kosongJelas')} judul={t('kosong')} />}
        kunci={(p) => p.peran}
        nama={t('judul')}
        saring={saring}
      />
      {ditunjuk && <FormulirPenunjukan peran={ditunjuk} tutup={() => setDitunjuk(null)} />}
    </>
  );
};

/** The list comes whole: a regulation names a handful of such roles. */
const SEHALAMAN = { hasNextPage: false, isFetchingNextPage: false, fetchNextPage: () => undefined } as const;

const useKolom = (menunjuk: boolean, tunjuk: (p: Penunjukan) => void): Kolom<Penunjukan>[] => {
  const t = useTeks(teksPenunjukan);
  const dwi = useDwibahasa();
  const kolom: Kolom<Penunjukan>[] = [
    {
      judul: t('peran'),
      isi: (p) => (
        <>
          {p.nama.map((nama) => (
            <Text fw={600} key={nama.id}>
              {dwi(nama)}
            </Text>
          ))}
          <Text c="dimmed" size="sm">
            {t('dipakai', { jumlah: p.dipakai.length })}
          </Text>
        </>
      ),
    },
    { judul: t('jabatan'), panjang: true, isi: (p) => <JabatanHariIni penunjukan={p} /> },
    { judul: t('masa'), panjang: true, isi: (p) => <Masa menunjuk={menunjuk} penunjukan={p} /> },
  ];
  if (!menunjuk) return kolom;
  return [
    ...kolom,
    {
      judul: t('tindakan'),
      isi: (p) => (
        <Button
          aria-label={`${t(p.pejabat ? 'ganti' : 'tunjuk')}: ${p.nama.map(dwi).join(', ')}`}
          onClick={() => tunjuk(p)}
          size="compact-sm"
          variant={p.pejabat ? 'default' : 'filled'}
        >
          {t(p.pejabat ? 'ganti' : 'tunjuk')}
        </Button>
      ),
    },
  ];
};

const JabatanHariIni = ({ penunjukan: { pejabat, dipakai } }: { penunjukan: Penunjukan }) => {
  const t = useTeks(teksPenunjukan);
  const dwi = useDwibahasa();
  if (pejabat)
    return (
      <Stack align="flex-start" gap={4}>
        <Text fw={600}>{pejabat.nama}</Text>
        <Text c="dimmed" size="sm">
          {pejabat.pemangku?.nama ?? t('lowong')}
        </Text>
        <Tautan ke={jalur.organisasi.unit(pejabat.unit.id)}>{pejabat.unit.nama}</Tautan>
        <Lencana rasa={pejabat.asal === 'ditunjuk' ? 'baik' : 'tenang'}>{t(pejabat.asal)}</Lencana>
      </Stack>
    );
  const sebut = (berhenti: boolean) => [
    ...new Set(dipakai.filter((d) => d.berhenti === berhenti).map((d) => dwi(d.nama))),
  ];
  const [berhenti, terlewat] = [sebut(true), sebut(false)];
  return (
    <Stack align="flex-start" gap={4}>
      <Lencana rasa={berhenti.length > 0 ? 'buruk' : 'awas'}>{t('belumAda')}</Lencana>
      {berhenti.length > 0 && <Text size="sm">{t('berhenti', { alur: berhenti.join(', ') })}</Text>}
      {terlewat.length > 0 && (
        <Text c="dimmed" size="sm">
          {t('terlewat', { alur: terlewat.join(', ') })}
        </Text>
      )}
    </Stack>
  );
};

const Masa = ({ penunjukan, menunjuk }: { penunjukan: Penunjukan; menunjuk: boolean }) => {
  const t = useTeks(teksPenunjukan);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  if (penunjukan.penunjukan.length === 0) return '—';
  return (
    <Stack gap={4}>
      {penunjukan.penunjukan.map((m) => (
        <Group gap={4} key={m.id}>
          <Text size="sm">
            {m.posisi.nama},{' '}
            {m.sampai
              ? t('hingga', { sejak: hari(m.sejak), sampai: hari(m.sampai) })
              : t('sejak', { hari: hari(m.sejak) })}
          </Text>
          {menunjuk && <AkhiriPenunjukan namaPeran={penunjukan.nama.map(dwi).join(', ')} penunjukan={m} />}
        </Group>
      ))}
    </Stack>
  );
};
