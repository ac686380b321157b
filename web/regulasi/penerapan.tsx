import { Text } from '@mantine/core';
import { Tautan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import type { SatuKetentuan } from './bentuk.ts';
import gaya from './penerapan.module.css';
import { teksPemikul } from './teks-pemikul.ts';
import { namaPenerapan, tujuanPenerapan } from './tujuan.ts';

type Props = { readonly ketentuan: SatuKetentuan; readonly peraturan: string | undefined };

/** Every place that applies a provision, by kind, each leading there; then what still nothing carries, and why. */
export const Penerapan = ({ ketentuan: { penerapan, dipikul }, peraturan }: Props) => {
  const t = useTeks(teksRegulasi);
  const sebut = useTeks(teksPemikul);
  const dwi = useDwibahasa();
  const jenis = [...new Set(penerapan.map((p) => p.oleh))];
  const tanpa = dipikul.flatMap((p) => (p.oleh === 'none' ? [p.alasan] : []));
  return (
    <>
      {jenis.map((oleh) => (
        <section className={gaya.kelompok} key={oleh}>
          <Text component="h3" fw={650} size="sm">
            {sebut(oleh)}
          </Text>
          <ul>
            {penerapan
              .filter((p) => p.oleh === oleh)
              .map((p) => {
                const ke = tujuanPenerapan(p, peraturan);
                const nama = `${dwi(namaPenerapan(p))}${p.bagian ? ` › ${dwi(p.bagian.nama)}` : ''}`;
                return <li key={`${p.id}/${p.bagian?.id ?? ''}`}>{ke ? <Tautan ke={ke}>{nama}</Tautan> : nama}</li>;
              })}
          </ul>
        </section>
      ))}
      {tanpa.map((alasan) => (
        <Text c="dimmed" key={alasan.id} mt="sm" size="sm">
          {t(penerapan.length > 0 ? 'sebagian' : 'tanpaPemikul', { alasan: dwi(alasan) })}
        </Text>
      ))}
    </>
  );
};
