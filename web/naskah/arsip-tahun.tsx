import { Button, Menu } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useSesi, useTeks } from '../kernel/index.ts';
import { alamatArsip } from './alamat.ts';
import { teksNaskah } from './bahasa.ts';

const TAHUN_TERDAHULU = 5;

/** The archive of a year as one package, for whoever may look at everything. Taking it is recorded. */
export const ArsipTahun = () => {
  const t = useTeks(teksNaskah);
  const tahunIni = Number(useSesi().hariIni.slice(0, 4));
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button leftSection={<IconArchive size={18} stroke={1.7} />} variant="default">
          {t('arsip')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label maw={260}>{t('arsipJelas')}</Menu.Label>
        {Array.from({ length: TAHUN_TERDAHULU }, (_, i) => tahunIni - i).map((tahun) => (
          <Menu.Item component="a" download href={alamatArsip(tahun)} key={tahun}>
            {tahun}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
