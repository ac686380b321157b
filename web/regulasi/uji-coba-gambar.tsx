import { Text, Title } from '@mantine/core';
import { tulisAngka, useBahasa, useSaring, useTeks } from '../kernel/index.ts';
import type { UjiCoba } from './bentuk-kelola.ts';
import { teksKelola } from './teks-kelola.ts';
import gaya from './uji-coba-gambar.module.css';

const URUT = ['ditolak', 'diperingatkan', 'berbeda', 'tak-teruji', 'sama'] as const;

/** Dossiers by outcome as bars; each bar is a button that narrows the list below. */
export const GambarUjiCoba = ({ u }: { u: UjiCoba }) => {
  const t = useTeks(teksKelola);
  const { bahasa } = useBahasa();
  const [{ putusan }, saring] = useSaring<'putusan'>();
  const paling = Math.max(1, ...URUT.map((p) => u.putusan[p]));
  return (
    <section aria-labelledby="judul-hasil">
      <Title id="judul-hasil" mb="xs" order={2}>
        {t('hasilGambar')}
      </Title>
      <ul className={gaya.gambar}>
        {URUT.map((p) => (
          <li key={p}>
            <button
              aria-pressed={putusan === p}
              className={gaya.batang}
              data-putusan={p}
              onClick={() => saring({ putusan: putusan === p ? '' : p })}
              type="button"
            >
              <Text component="span" size="sm">
                {t(p)}
              </Text>
              <span aria-hidden className={gaya.rel}>
                <svg aria-hidden="true" height="12" preserveAspectRatio="none" viewBox="0 0 100 12" width="100%">
                  <rect className={gaya.isi} height="12" width={(100 * u.putusan[p]) / paling} />
                </svg>
              </span>
              <Text className="angka" component="span" fw={600} size="sm" ta="right">
                {tulisAngka(u.putusan[p], bahasa)}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
