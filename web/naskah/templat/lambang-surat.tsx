import { Box, Button, Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Masalah, tulisTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { RiwayatLambang } from './riwayat-lambang.tsx';
import { teksLambang } from './teks-lambang.ts';
import { TetapkanLambang } from './tetapkan-lambang.tsx';

/** The agency's own emblem on its letterhead: what stands there, what comes, and the ways to change it. */
export const LambangSurat = () => {
  const t = useTeks(teksLambang);
  const { bahasa } = useBahasa();
  const { data, error } = useQuery(
    bacaan(['naskah', 'templat', 'lambang'], (signal) => api.GET('/api/naskah/lambang', { signal })),
  );
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  if (error) return <Masalah masalah={error} />;
  if (!data) return null;
  const { kini, nanti } = data;
  return (
    <Paper mb="lg" p="md" radius="lg" withBorder>
      <Text fw={600}>{t('lambang')}</Text>
      <Text c="dimmed" mb="sm" size="sm">
        {t('jelas')}
      </Text>
      <Group align="center" gap="md" mb="sm">
        {kini && <img alt={t('gambarKini')} height={72} src={kini.gambar} style={GAMBAR} width={72} />}
        <div>
          <Text size="sm">{kini ? t('sejakHari', { hari: hari(kini.sejak), oleh: kini.oleh }) : t('tandaGambar')}</Text>
          {nanti && (
            <Text size="sm">{t(nanti.kembali ? 'nantiKembali' : 'nantiLambang', { hari: hari(nanti.sejak) })}</Text>
          )}
        </div>
      </Group>
      <CaraMengubah berlambang={kini !== null} kembali={kini ? !nanti?.kembali : nanti?.kembali === false} />
    </Paper>
  );
};

type PropsCara = {
  readonly berlambang: boolean;
  /** There is an emblem, now or to come, to go back from. */
  readonly kembali: boolean;
};

const CaraMengubah = ({ berlambang, kembali }: PropsCara) => {
  const t = useTeks(teksLambang);
  const [riwayat, setRiwayat] = useState(false);
  const [buka, setBuka] = useState<'pasang' | 'kembali' | null>(null);
  return (
    <>
      <Group gap="xs">
        <Button onClick={() => setBuka('pasang')} variant="default">
          {t(berlambang ? 'ganti' : 'pasang')}
        </Button>
        {kembali && (
          <Button onClick={() => setBuka('kembali')} variant="default">
            {t('kembali')}
          </Button>
        )}
        <Button aria-expanded={riwayat} onClick={() => setRiwayat(!riwayat)} variant="subtle">
          {t(riwayat ? 'tutupRiwayat' : 'riwayat')}
        </Button>
      </Group>
      {riwayat && (
        <Box mt="md">
          <RiwayatLambang />
        </Box>
      )}
      {buka && <TetapkanLambang kembali={buka === 'kembali'} tutup={() => setBuka(null)} />}
    </>
  );
};

const GAMBAR = { objectFit: 'contain', background: '#fff', borderRadius: 8, padding: 4 } as const;
