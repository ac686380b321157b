import type { Dwibahasa } from '@lincah/domain/kernel';
import { Lencana, type Rasa, useTeks } from '../../kernel/index.ts';
import { teksTanda } from './bahasa.ts';

type Props = {
  readonly cara: 'sertifikat' | 'bsre' | 'basah';
  readonly keadaan: 'menunggu' | 'antre' | 'selesai';
  readonly galat: Dwibahasa | null;
};

/** The state of a signature in a word. */
export const KeadaanTanda = (props: Props) => {
  const t = useTeks(teksTanda);
  const [kata, rasa] = kataKeadaan(props);
  return <Lencana rasa={rasa}>{t(kata)}</Lencana>;
};

/** Its word and how urgent it is. */
export const kataKeadaan = ({
  cara,
  keadaan,
  galat,
}: Props): ['selesai' | 'tertahan' | 'antre' | 'basah' | 'menunggu', Rasa] => {
  if (keadaan === 'selesai') return ['selesai', 'baik'];
  if (keadaan === 'antre') return galat ? ['tertahan', 'awas'] : ['antre', 'jalan'];
  return cara === 'basah' ? ['basah', 'awas'] : ['menunggu', 'awas'];
};
