import { type BarisBanding, bandingTemplat } from '@lincah/domain/naskah';
import { NativeSelect, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Lencana, Masalah, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Templat, TemplatRinci } from './bentuk.ts';
import gaya from './templat.module.css';

const SUNTINGAN = 'suntingan';

/** Two versions line by line, what differs marked word by word. */
export const Banding = ({ rinci, suntingan }: { rinci: TemplatRinci; suntingan: Templat | null }) => {
  const t = useTeks(teksTemplat);
  const { jenis, terbaru } = rinci;
  const [kiri, setKiri] = useState(suntingan ? String(rinci.kini?.versi ?? 0) : String(Math.max(0, terbaru - 1)));
  const [kanan, setKanan] = useState(suntingan ? SUNTINGAN : String(terbaru));
  const lama = useIsi(jenis, kiri, suntingan);
  const baru = useIsi(jenis, kanan, suntingan);
  const pilihan = [
    ...(suntingan ? [{ value: SUNTINGAN, label: t('suntingan') }] : []),
    ...Array.from({ length: terbaru }, (_, i) => ({
      value: String(terbaru - i),
      label: t('nomorVersi', { versi: terbaru - i }),
    })),
    { value: '0', label: t('templatPeraturan') },
  ];
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect data={pilihan} label={t('kiri')} onChange={(e) => setKiri(e.currentTarget.value)} value={kiri} />
        <NativeSelect
          data={pilihan}
          label={t('kanan')}
          onChange={(e) => setKanan(e.currentTarget.value)}
          value={kanan}
        />
      </SimpleGrid>
      {(lama.error ?? baru.error) && <Masalah masalah={lama.error ?? baru.error} />}
      {lama.isi && baru.isi ? <Beda baris={bandingTemplat(lama.isi, baru.isi)} /> : <Skeleton height={160} />}
    </Stack>
  );
};

const useIsi = (jenis: string, pilih: string, suntingan: Templat | null) => {
  const versi = Number(pilih);
  const kueri = useQuery({
    ...bacaan(['naskah', 'templat', jenis, 'isi', versi], (signal) =>
      api.GET('/api/naskah/templat/{jenis}/versi/{versi}', { params: { path: { jenis, versi } }, signal }),
    ),
    enabled: pilih !== SUNTINGAN,
  });
  return { isi: pilih === SUNTINGAN ? suntingan : (kueri.data ?? null), error: kueri.error };
};

const Beda = ({ baris }: { baris: readonly BarisBanding[] }) => {
  const t = useTeks(teksTemplat);
  if (baris.every((b) => b.tanda === 'sama')) return <Text c="dimmed">{t('tanpaBeda')}</Text>;
  return (
    <div className={gaya.banding}>
      {baris.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, and nothing in it keeps state
        <Baris baris={b} key={i} />
      ))}
    </div>
  );
};

const KATA = { tambah: 'bedaTambah', hapus: 'bedaHapus', ubah: 'bedaUbah' } as const;
const RASA = { tambah: 'baik', hapus: 'buruk', ubah: 'awas' } as const;
const UNSUR = { tambah: 'ins', hapus: 'del', sama: 'span' } as const;

const Baris = ({ baris: { tanda, bagian, kata } }: { baris: BarisBanding }) => {
  const t = useTeks(teksTemplat);
  return (
    <div className={gaya.baris} data-tanda={tanda}>
      <Text c="dimmed" size="sm">
        {t(`bagian_${bagian as 'paragraf'}`)}
      </Text>
      <Text component="p" m={0} size="sm">
        {kata.map((k, i) => {
          const Unsur = UNSUR[k.tanda];
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place, and keeps no state
          return <Unsur key={i}>{k.teks}</Unsur>;
        })}{' '}
        {tanda !== 'sama' && <Lencana rasa={RASA[tanda]}>{t(KATA[tanda])}</Lencana>}
      </Text>
    </div>
  );
};
