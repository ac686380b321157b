import { Avatar, Menu, SegmentedControl, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTeks } from '../bahasa.tsx';
import { inisial } from '../format.ts';
import { jalur } from '../jalur.ts';
import { type Sesi, useMasuk } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import gaya from './pribadi.module.css';

const skema = ['auto', 'light', 'dark'] as const;

/** Who I am today: every office held, by whatever title; appearance; sign out. */
export const Pribadi = ({ sesi }: { sesi: Sesi }) => {
  const t = useTeks(teksKernel);
  const { keluar } = useMasuk();
  const pergi = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const nama = { auto: t('ikutPerangkat'), light: t('terang'), dark: t('gelap') };
  return (
    <Menu position="bottom-end" shadow="md" width={320}>
      <Menu.Target>
        <UnstyledButton aria-label={sesi.pegawai.nama} className={gaya.tombol}>
          <Avatar color="merek" name={sesi.pegawai.nama} radius="xl" size={36}>
            {inisial(sesi.pegawai.nama)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={gaya.isi}>
        <div className={gaya.kepala}>
          <Text fw={650}>{sesi.pegawai.nama}</Text>
          <Text c="dimmed" className="angka" size="xs">
            NIP {sesi.pegawai.nip}
          </Text>
          <Text c="dimmed" size="xs">
            {sesi.instansi.nama}
          </Text>
        </div>
        <Menu.Label>{t('jabatan')}</Menu.Label>
        <ul className={gaya.jabatan}>
          {sesi.posisi.map((posisi) => (
            <li key={posisi.id}>
              {posisi.sebagai !== 'definitif' && <strong>{t(posisi.sebagai)} </strong>}
              {posisi.nama}
              <span>{posisi.unit.nama}</span>
            </li>
          ))}
          {sesi.posisi.length === 0 && <li>{t('tanpaJabatan')}</li>}
        </ul>
        <Menu.Label>{t('tema')}</Menu.Label>
        <div className={gaya.tema}>
          <SegmentedControl
            aria-label={t('tema')}
            data={skema.map((value) => ({ value, label: nama[value] }))}
            fullWidth
            onChange={(pilihan) => setColorScheme(pilihan as (typeof skema)[number])}
            size="xs"
            value={colorScheme}
          />
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={18} stroke={1.7} />}
          onClick={() => keluar().then(() => pergi({ to: jalur.masuk() }))}
        >
          {t('keluar')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
