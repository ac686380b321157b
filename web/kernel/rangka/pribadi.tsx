import { Button, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTeks } from '../bahasa.tsx';
import { tulisNip } from '../format.ts';
import { jalur } from '../jalur.ts';
import { Mengambang } from '../mengambang.tsx';
import { Monogram } from '../monogram.tsx';
import { PilihanBahasa } from '../pilihan-bahasa.tsx';
import { type Sesi, useMasuk } from '../sesi.ts';
import { Tautan } from '../tautan.tsx';
import { teksKernel } from '../teks.ts';
import gaya from './pribadi.module.css';
import { Skema } from './skema.tsx';

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
      {(tutup) => (
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
          <Halaman hak={sesi.hak} tutup={tutup} />
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

/** My own page, and for the few who keep accounts theirs. */
const Halaman = ({ hak, tutup }: { hak: readonly string[]; tutup: () => void }) => {
  const t = useTeks(teksKernel);
  const akun = { admin: jalur.akun.daftar(), auditor: jalur.akun.hak(), sdm: jalur.akun.perbaikan() };
  const ke = Object.entries(akun).find(([satu]) => hak.includes(satu))?.[1];
  return (
    <div className={gaya.halaman}>
      <Tautan ke={jalur.saya()} onClick={tutup} size="sm">
        {t('profilSaya')}
      </Tautan>
      {ke && (
        <Tautan ke={ke} onClick={tutup} size="sm">
          {t('akunDanHak')}
        </Tautan>
      )}
    </div>
  );
};
