import { Button, Group, Text, Title } from '@mantine/core';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisNip, tulisWaktu } from '../format.ts';
import { useSesi } from '../sesi.ts';
import type { TautanSekali } from './bentuk.ts';
import gaya from './hasil-buka.module.css';
import { susunCsvTautan } from './susun-csv-tautan.ts';
import { teksAkun } from './teks-akun.ts';
import { unduhTeks } from './unduh.ts';

type Props = { readonly tautan: readonly TautanSekali[]; readonly dilewati: number };

/** The links of the accounts just opened, as slips to print and cut, or as a file. */
export const HasilBuka = ({ tautan, dilewati }: Props) => {
  const t = useTeks(teksAkun);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const unduh = () => unduhTeks(susunCsvTautan(tautan, location.origin), 'tautan-akun.csv', 'text/csv');
  return (
    <>
      <div className={gaya.jangan}>
        <Title order={2} size="h3">
          {t('hasilJudul', { jumlah: tautan.length })}
        </Title>
        <Text c="dimmed">{t('hasilJelas')}</Text>
        {dilewati > 0 && <Text>{t('dilewati', { jumlah: dilewati })}</Text>}
        <Group mt="sm">
          <Button onClick={() => print()}>{t('cetak')}</Button>
          <Button onClick={unduh} variant="default">
            {t('unduhCsv')}
          </Button>
        </Group>
      </div>
      <ul className={gaya.lembar} data-lembar-tautan>
        {tautan.map((satu) => (
          <li key={satu.akun}>
            <Text fw={600}>{satu.nama}</Text>
            <Text className="angka" size="sm">
              NIP {tulisNip(satu.nip)}
            </Text>
            <p className={gaya.alamat}>{location.origin + satu.jalur}</p>
            <Text c="dimmed" size="xs">
              {t('berlakuSampai', { pada: tulisWaktu(satu.habisPada, bahasa, zonaWaktu) })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
};
