import { Lencana, type Rasa, useTeks } from '../../kernel/index.ts';
import type { Laporan } from '../bentuk.ts';
import { teksLaporan } from './bahasa.ts';

const rupa = {
  masuk: 'awas',
  diteruskan: 'jalan',
  diusulkan: 'jalan',
  diperbaiki: 'baik',
  ditolak: 'buruk',
} as const satisfies Record<Laporan['keadaan'], Rasa>;

export const KEADAAN = Object.keys(rupa) as readonly Laporan['keadaan'][];

/** What became of a report. */
export const KeadaanLaporan = ({ keadaan }: Pick<Laporan, 'keadaan'>) => {
  const t = useTeks(teksLaporan);
  return <Lencana rasa={rupa[keadaan]}>{t(keadaan)}</Lencana>;
};
