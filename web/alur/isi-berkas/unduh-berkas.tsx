import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTeks } from '../../kernel/index.ts';
import { teksIsi } from './bahasa.ts';

/** The whole dossier to keep: one PDF to read, or the package for the archive. */
export const UnduhBerkas = ({ id }: { id: string }) => {
  const t = useTeks(teksIsi);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={18} stroke={1.7} />} variant="default">
          {t('unduhBerkas')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" download href={`/api/alur/berkas/${id}/cetak`}>
          {t('cetakBerkas')}
        </Menu.Item>
        <Menu.Item component="a" download href={`/api/alur/berkas/${id}/arsip`}>
          {t('paketArsip')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
