import { Button, Text, useMantineColorScheme } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTeks } from '../bahasa.tsx';
import { tulisNip } from '../format.ts';
import { jalur } from '../jalur.ts';
import { Mengambang } from '../mengambang.tsx';
import { Monogram } from '../monogram.tsx';
import { PilihanBahasa } from '../pilihan-bahasa.tsx';
import { Sakelar } from '../sakelar.tsx';
import { type Sesi, useMasuk } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import gaya from './pribadi.module.css';

/** Who I am today: every office held, by whatever title; appearance; sign out. */
export const Pribadi = ({ sesi }: { sesi: Sesi }) => {
  const t = useTeks(teksKernel);
  const { keluar } = useMasuk();
  const pergi = useNavigate();
  return (
    <Mengambang
      kelas={gaya.tombol}
      nama={t('akunSaya', { nama: sesi.pegawai.nama })}
      rata="kanan"
      tombol={<Monogram besar nama={sesi.pegawai.nama} />}
    >
      {() => (
        <div className={gaya.isi}>
          <div>
            <Text fw={650}>{sesi.pegawai.nama}</Text>
            <Text c="dimmed" className="angka" size="xs">
              NIP {tulisNip(sesi.pegawai.nip)}
            </Text>
            <Text c="dimmed" size="xs">
              {sesi.instansi.nama}
            </Text>
          </div>
          <Jabatan posisi={sesi.posisi} />
          <div className={gaya.bahasa}>
            <h2 className={gaya.label}>{t('bahasa')}</h2>
            <PilihanBahasa penuh />
          </div>
          <Skema />
          <Button
            justify="flex-start"
            leftSection={<IconLogout size={18} stroke={1.7} />}
            onClick={() => keluar().then(() => pergi({ to: jalur.masuk() }))}
            variant="default"
          >
            {t('keluar')}
          </Button>
        </div>
      )}
    </Mengambang>
  );
};

const Jabatan = ({ posisi }: { posisi: Sesi['posisi'] }) => {
  const t = useTeks(teksKernel);
  return (
    <div>
      <h2 className={gaya.label}>{t('jabatan')}</h2>
      <ul className={gaya.jabatan}>
        {posisi.map((satu) => (
          <li key={satu.id}>
            {satu.sebagai !== 'definitif' && <strong>{t(satu.sebagai)} </strong>}
            {satu.nama}
            <span>{satu.unit.nama}</span>
          </li>
        ))}
        {posisi.length === 0 && <li>{t('tanpaJabatan')}</li>}
      </ul>
    </div>
  );
};

const Skema = () => {
  const t = useTeks(teksKernel);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const pilihan = [
    { nilai: 'auto', label: t('ikutPerangkat') },
    { nilai: 'light', label: t('terang') },
    { nilai: 'dark', label: t('gelap') },
  ] as const;
  return (
    <div>
      <h2 className={gaya.label}>{t('tema')}</h2>
      <Sakelar ganti={setColorScheme} nama={t('tema')} nilai={colorScheme} penuh pilihan={pilihan} />
    </div>
  );
};
