import { Text } from '@mantine/core';
import { Orang, tulisWaktu, useBahasa, useDwibahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import type { MejaBerkas } from './bentuk.ts';
import gaya from './meja.module.css';

/** On whose desk a dossier lies, and since when. */
export const Meja = ({ meja }: { meja: readonly MejaBerkas[] }) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  if (meja.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('mejaKosong')}
      </Text>
    );
  return (
    <ul className={gaya.meja}>
      {meja.map((satu) => (
        <li key={`${satu.posisi.id}-${dwi(satu.tugas)}`}>
          <Orang
            jabatan={satu.pemangku ? satu.posisi.nama : t(tanpaNama(satu))}
            nama={satu.pemangku ?? satu.posisi.nama}
          />
          <Text c="dimmed" size="xs">
            {dwi(satu.tugas)}, {t('sejak', { waktu: tulisWaktu(satu.sejak, bahasa, instansi.zonaWaktu) })}
          </Text>
        </li>
      ))}
    </ul>
  );
};

/** Why nobody's name stands there: the dossier lies at the other agency, or the office is vacant. */
const tanpaNama = ({ mitra }: MejaBerkas): 'diMitra' | 'lowong' => (mitra ? 'diMitra' : 'lowong');
