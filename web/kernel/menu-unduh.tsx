import { Button, type ButtonProps, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { terisi } from './saring.ts';

type Props = Pick<ButtonProps, 'size'> & {
  /** What the button says. */
  readonly nama: string;
  /** The address that sends the list as a file. */
  readonly dari: string;
  /** The list as filtered on screen. */
  readonly saring: Readonly<Record<string, string | undefined>>;
};

/** A list taken out as a file, as it is filtered on screen. */
export const MenuUnduh = ({ nama, dari, saring, ...rupa }: Props) => {
  const isi = terisi(saring) as Record<string, string>;
  const alamat = (format: string) => `${dari}?${new URLSearchParams({ ...isi, format })}`;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={18} stroke={1.7} />} variant="default" {...rupa}>
          {nama}
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
