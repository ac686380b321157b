import { tulisAngka, useBahasa, useTeks } from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import gaya from './ringkasan-beda.module.css';
import { type Impor, JENIS } from './unggah.ts';

const ANGKA = [...JENIS, 'tetap', 'dibiarkan'] as const;

/** How many rows of each sheet are new, changed, moved and gone, as bars and in figures. */
export const RingkasanBeda = ({ hitungan }: { hitungan: Impor['hitungan'] }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  const terbanyak = Math.max(1, ...hitungan.map((h) => JENIS.reduce((n, j) => n + h[j], 0)));
  return (
    <ul aria-label={t('menurutLembar')} className={gaya.daftar}>
      {hitungan.map((h) => {
        return (
          <li className={gaya.baris} key={h.lembar}>
            <strong>{t(h.lembar)}</strong>
            <div aria-hidden className={gaya.batang}>
              {JENIS.map((j) => (
                <span data-jenis={j} key={j} style={{ width: `${(100 * h[j]) / terbanyak}%` }} />
              ))}
            </div>
            <p className={gaya.angka}>
              {ANGKA.filter((k) => h[k] > 0).map((k) => (
                <span key={k}>{`${t(k)} ${tulisAngka(h[k], bahasa)}`}</span>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
