import { sebutKuasa } from '@lincah/domain/organisasi';
import { Text } from '@mantine/core';
import { tulisWaktu, useBahasa, useDwibahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import type { Peristiwa } from './bentuk.ts';
import gaya from './linimasa.module.css';

/** What happened to a dossier, newest first: who, in which office, decided what, why. */
export const Linimasa = ({ linimasa }: { linimasa: readonly Peristiwa[] }) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  if (linimasa.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('linimasaKosong')}
      </Text>
    );
  return (
    <ol className={gaya.linimasa} reversed>
      {linimasa
        .toSorted((a, b) => b.pada.localeCompare(a.pada))
        .map((satu) => (
          <li key={`${satu.pada}-${satu.tugas.id}`}>
            <Text fw={600} size="sm">
              {dwi(satu.tugas)}
              {satu.pilihan && `: ${dwi(satu.pilihan)}`}
            </Text>
            <Text size="sm">
              {satu.nama}
              {satu.jabatan && (
                <Text c="dimmed" component="span" size="sm">
                  {' '}
                  · {jabatanPemutus(satu)}
                </Text>
              )}
            </Text>
            {satu.alasan && <Text size="sm">{t('alasan', { alasan: satu.alasan })}</Text>}
            <Text c="dimmed" className="angka" size="xs">
              {tulisWaktu(satu.pada, bahasa, instansi.zonaWaktu)}
            </Text>
          </li>
        ))}
    </ol>
  );
};

/** The office that answered, by its title, and in whose name. */
const jabatanPemutus = ({ jabatan, sebagai, atasNama }: Peristiwa): string => {
  const penuh = `${sebutan[sebagai] ?? ''}${jabatan}`;
  return atasNama ? sebutKuasa(atasNama, penuh) : penuh;
};

const sebutan: Readonly<Record<string, string>> = { plt: 'Plt. ', plh: 'Plh. ' };
