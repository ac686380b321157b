import { SegmentedControl, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type Kolom,
  Kosong,
  Lencana,
  type Rasa,
  TabelData,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useTeks,
} from '../../kernel/index.ts';
import { teksTercatat } from './bahasa.ts';

/** A row that counts from a day on, by a letter. */
type Tercatat = {
  readonly id: string;
  readonly sejak: string;
  readonly sampai: string | null;
  readonly nomorSurat: string;
  readonly keadaan: 'akan' | 'berlaku' | 'selesai' | 'dicabut';
  readonly dicabutSejak?: string | null;
};

type Keadaan = 'kini' | 'lalu';
type Saring = { readonly keadaan: Keadaan; readonly cari?: string; readonly kursor?: string };

type Props<B extends Tercatat> = {
  readonly nama: string;
  /** How its keys begin. */
  readonly kunci: string;
  readonly baca: (saring: Saring, signal: AbortSignal) => ReturnType<Parameters<typeof useHalaman<B>>[1]>;
  readonly kolom: readonly Kolom<B>[];
  /** What may be searched for. */
  readonly cari: string;
  readonly kosong: { readonly kini: string; readonly lalu: string; readonly ajakan: string };
};

/** What is in force and to come, or what is over; searched while typing. */
export const BukuSurat = <B extends Tercatat>({ nama, kunci, baca, kolom, cari: ajakan, kosong }: Props<B>) => {
  const t = useTeks(teksTercatat);
  const [keadaan, setKeadaan] = useState<Keadaan>('kini');
  const [cari, setCari] = useState('');
  const daftar = useHalaman<B>(['organisasi', kunci, keadaan, cari], (kursor, signal) =>
    baca({ keadaan, ...(cari && { cari }), ...(kursor && { kursor }) }, signal),
  );
  const ketik = useDebouncedCallback((kata: string) => setCari(kata.trim()), 250);
  return (
    <TabelData
      daftar={daftar}
      kolom={kolom}
      kosong={<Kosong ajakan={kosong.ajakan} judul={kosong[keadaan]} />}
      kunci={(b) => b.id}
      nama={nama}
      saring={
        <>
          <TextInput
            aria-label={ajakan}
            leftSection={<IconSearch size={16} stroke={1.7} />}
            onChange={(e) => ketik(e.currentTarget.value)}
            placeholder={ajakan}
            style={{ flex: '1 1 240px' }}
            type="search"
          />
          <SegmentedControl
            aria-label={t('keadaan')}
            data={[
              { value: 'kini', label: t('kini') },
              { value: 'lalu', label: t('lalu') },
            ]}
            onChange={(k) => setKeadaan(k as Keadaan)}
            value={keadaan}
          />
        </>
      }
      tersaring={cari !== ''}
    />
  );
};

const RASA = { akan: 'jalan', berlaku: 'baik', selesai: 'tenang', dicabut: 'awas' } as const satisfies Record<
  Tercatat['keadaan'],
  Rasa
>;

type KataSurat<B> = {
  readonly surat: string;
  /** What no last day means. */
  readonly tanpaBatas: string;
  readonly keterangan: (butir: B) => string | null | undefined;
};

/** The columns that say when it counts, by which letter, and whether it does. */
export const useKolomSurat = <B extends Tercatat>({ surat, tanpaBatas, keterangan }: KataSurat<B>): Kolom<B>[] => {
  const t = useTeks(teksTercatat);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    { judul: t('masa'), isi: (b) => `${hari(b.sejak)} – ${b.sampai ? hari(b.sampai) : tanpaBatas}` },
    {
      judul: surat,
      panjang: true,
      isi: (b) => (
        <>
          <span style={{ whiteSpace: 'nowrap' }}>{b.nomorSurat}</span>
          {keterangan(b) && (
            <Text c="dimmed" size="sm">
              {keterangan(b)}
            </Text>
          )}
        </>
      ),
    },
    {
      judul: t('keadaan'),
      isi: (b) => (
        <Lencana rasa={RASA[b.keadaan]}>
          {b.dicabutSejak ? t('dicabutSejak', { hari: hari(b.dicabutSejak) }) : t(b.keadaan)}
        </Lencana>
      ),
    },
  ];
};
