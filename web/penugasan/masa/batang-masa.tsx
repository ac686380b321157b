import { Group, Text } from '@mantine/core';
import { tulisTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { teksMasa } from './bahasa.ts';
import gaya from './batang-masa.module.css';
import type { Masa } from './bentuk.ts';

/** The period as a bar: what is past, what is left, today, and where it ended before it was changed. */
export const BatangMasa = ({ masa }: { masa: Masa }) => {
  const t = useTeks(teksMasa);
  const { bahasa } = useBahasa();
  const semula = [...new Set(masa.perubahan.filter((p) => p.berlaku !== null).map((p) => p.selesaiLama))].filter(
    (h) => h !== masa.selesai,
  );
  const ujung = [masa.selesai, ...semula].sort().at(-1) ?? masa.selesai;
  const letak = (hari: string) => bagian(masa.mulai, ujung, hari);
  const kini = letak(masa.hariIni);
  const diDalam = masa.hariIni >= masa.mulai && masa.hariIni <= ujung;
  const tulis = (hari: string) => tulisTanggal(hari, bahasa);
  const gambar = t('gambarMasa', { mulai: tulis(masa.mulai), selesai: tulis(masa.selesai), kini: tulis(masa.hariIni) });
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} size="sm">
          {tulis(masa.mulai)}
        </Text>
        <Text fw={600} size="sm" ta="right">
          {tulis(masa.selesai)}
        </Text>
      </Group>
      <div aria-label={gambar} className={gaya.batang} role="img">
        <div className={gaya.sisa} style={{ left: 0, width: `${letak(masa.selesai)}%` }} />
        <div className={gaya.lalu} style={{ left: 0, width: `${Math.min(kini, letak(masa.selesai))}%` }} />
        {semula.map((hari) => (
          <div className={gaya.tanda} data-semula key={hari} style={{ left: `${letak(hari)}%` }} />
        ))}
        {diDalam && (
          <>
            <div className={gaya.tanda} style={{ left: `${kini}%` }} />
            <span className={gaya.kata} data-tepi={tepi(kini)} style={{ left: `${kini}%` }}>
              {t('hariIni')}
            </span>
          </>
        )}
      </div>
    </>
  );
};

const tepi = (persen: number) => (persen < 12 ? 'kiri' : persen > 88 ? 'kanan' : undefined);

/** Where a day lies between two others, in per cent. */
const bagian = (mulai: string, selesai: string, hari: string): number => {
  const [a, b, x] = [mulai, selesai, hari].map((h) => Date.parse(h)) as [number, number, number];
  return b <= a ? 100 : Math.max(0, Math.min(100, ((x - a) / (b - a)) * 100));
};
