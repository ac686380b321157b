import { Lencana, useTeks } from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';
import type { SuratRingkas } from './bentuk.ts';

/** What a letter still waits for before it counts; undefined when nothing. */
const kurang = ({ status, menungguParaf, tanda }: SuratRingkas) => {
  if (status === 'batal') return undefined;
  if (menungguParaf !== null) return 'menungguParaf';
  return tanda !== null && tanda !== 'selesai' ? 'menungguTanda' : undefined;
};

/** The state of a letter in a list. `hemat`: nothing is said of one that is in order. */
export const KeadaanSurat = ({ surat, hemat = false }: { surat: SuratRingkas; hemat?: boolean }) => {
  const t = useTeks(teksNaskah);
  const menunggu = kurang(surat);
  if (menunggu) return <Lencana rasa="awas">{t(menunggu)}</Lencana>;
  if (surat.status === 'batal') return <Lencana rasa="buruk">{t('batal')}</Lencana>;
  return hemat ? null : <Lencana rasa="baik">{t('terbit')}</Lencana>;
};
