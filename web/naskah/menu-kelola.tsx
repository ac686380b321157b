import { Button, Menu } from '@mantine/core';
import {
  IconAdjustments,
  IconBook2,
  IconCalendarOff,
  IconFolders,
  IconListCheck,
  IconNumbers,
  IconTemplate,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { jalur, useSesi, useTeks } from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';

const IKON = { size: 18, stroke: 1.7 };

/** The way to what an agency sets about its letters, and to its book of numbers. */
export const MenuKelola = () => {
  const t = useTeks(teksNaskah);
  const { hak } = useSesi();
  const petugas = hak.includes('ortala');
  const isi = [
    {
      ke: jalur.naskah.agenda(),
      nama: t('agenda'),
      ikon: <IconBook2 {...IKON} />,
      ada: petugas || hak.includes('auditor'),
    },
    { ke: jalur.naskah.penomoran(), nama: t('penomoran'), ikon: <IconNumbers {...IKON} />, ada: true },
    { ke: jalur.naskah.klasifikasi(), nama: t('klasifikasi'), ikon: <IconFolders {...IKON} />, ada: true },
    { ke: jalur.naskah.hariLibur(), nama: t('hariLibur'), ikon: <IconCalendarOff {...IKON} />, ada: true },
    { ke: jalur.naskah.aturanParaf(), nama: t('aturanParaf'), ikon: <IconListCheck {...IKON} />, ada: true },
    { ke: jalur.naskah.templat(), nama: t('templat'), ikon: <IconTemplate {...IKON} />, ada: petugas },
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconAdjustments {...IKON} />} variant="default">
          {t('kelola')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {isi
          .filter(({ ada }) => ada)
          .map(({ ke, nama, ikon }) => (
            <Menu.Item component={Link} key={ke} leftSection={ikon} to={ke}>
              {nama}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
};
