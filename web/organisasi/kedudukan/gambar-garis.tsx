import { Text } from '@mantine/core';
import { Lencana, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Kedudukan } from './bentuk.ts';
import gaya from './gambar-garis.module.css';

/** `siapa`: what hangs on the appraiser, people of a unit or one post. */
type Props = { readonly garis: Kedudukan['garis']; readonly siapa: string };

/** The line of heads from the top down, with the people hung where they are appraised: the figure with the unit's own names. */
export const GambarGaris = ({ garis, siapa }: Props) => {
  const t = useTeks(teksKedudukan);
  return (
    <figure aria-label={t('gambar')} className={gaya.gambar}>
      <ol className={gaya.garis}>
        {garis.map((tingkat, i) => (
          <li className={gaya.tingkat} key={tingkat.pejabat.id}>
            <Tingkat ke={i + 1} tingkat={tingkat} />
            {tingkat.penilai && (
              <div className={gaya.kelompok}>
                <Text size="sm">{siapa}</Text>
              </div>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
};

const Tingkat = ({
  ke,
  tingkat: { jabatan, pejabat, penilai, penugas },
}: {
  ke: number;
  tingkat: Kedudukan['garis'][number];
}) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  return (
    <div className={gaya.kotak} data-penilai={penilai}>
      <Text c="dimmed" size="xs">
        {[t('level', { tingkat: ke }), jabatan ? dwi(jabatan) : t('jabatanLain')].join(' · ')}
      </Text>
      <Text fw={600} size="sm">
        {pejabat.nama}
      </Text>
      <Text size="sm">{pejabat.pemangku?.nama ?? t('lowong')}</Text>
      {(penilai || penugas) && (
        <div className={gaya.peran}>
          {penilai && <Lencana rasa="merek">{t('menilai')}</Lencana>}
          {penugas && <Lencana rasa="jalan">{t('menugaskan')}</Lencana>}
        </div>
      )}
    </div>
  );
};
