import { useBahasa, useTeks } from './bahasa.tsx';
import { hariDi, selisihHari, tulisWaktu } from './format.ts';
import { Lencana, type Rasa } from './lencana.tsx';
import { useSesi } from './sesi.ts';
import { teksKernel } from './teks.ts';

/** How long until a deadline (ISO moment or day); the exact moment on hover. */
export const Tenggat = ({ pada }: { pada: string }) => {
  const t = useTeks(teksKernel);
  const { bahasa } = useBahasa();
  const { hariIni, instansi } = useSesi();
  const hari = selisihHari(hariIni, pada.length > 10 ? hariDi(pada, instansi.zonaWaktu) : pada);
  return (
    <span title={pada.length > 10 ? tulisWaktu(pada, bahasa, instansi.zonaWaktu) : pada}>
      <Lencana rasa={rasa(hari)}>{kalimat(t, hari)}</Lencana>
    </span>
  );
};

const rasa = (hari: number): Rasa => (hari < 0 ? 'buruk' : hari <= 1 ? 'awas' : 'tenang');

const kalimat = (t: ReturnType<typeof useTeks<typeof teksKernel.id>>, hari: number): string => {
  if (hari < 0) return t('tenggatLewat', { jumlah: -hari });
  if (hari === 0) return t('tenggatHariIni');
  return hari === 1 ? t('tenggatBesok') : t('tenggatLagi', { jumlah: hari });
};
