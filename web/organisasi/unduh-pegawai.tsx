import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';

/** The list as filtered on screen, as a file. */
export const UnduhPegawai = ({ saringan }: { saringan: Readonly<Record<string, string>> }) => {
  const t = useTeks(teksOrganisasi);
  const alamat = (format: string) => `/api/organisasi/pegawai/ekspor?${new URLSearchParams({ ...saringan, format })}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={18} stroke={1.7} />} variant="default">
          {t('unduh')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" download href={alamat('xlsx')}>
          Excel (XLSX)
        </Menu.Item>
        <Menu.Item component="a" download href={alamat('csv')}>
          CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
