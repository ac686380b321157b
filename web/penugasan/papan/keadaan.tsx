import { Lencana, useTeks } from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { Kebutuhan } from './bentuk.ts';

export const KEADAAN = ['konsep', 'dibuka', 'ditutup'] as const;

/** How far a need has come; one that is open and full says so. */
export const KeadaanKebutuhan = ({ kebutuhan: k }: { kebutuhan: Pick<Kebutuhan, 'keadaan' | 'terisi' | 'jumlah'> }) => {
  const t = useTeks(kamusPapan);
  if (k.keadaan === 'konsep') return <Lencana rasa="tenang">{t('konsep')}</Lencana>;
  if (k.keadaan === 'ditutup') return <Lencana rasa="tenang">{t('ditutup')}</Lencana>;
  return k.terisi >= k.jumlah ? (
    <Lencana rasa="baik">{t('terpenuhi')}</Lencana>
  ) : (
    <Lencana rasa="jalan">{t('dibuka')}</Lencana>
  );
};
