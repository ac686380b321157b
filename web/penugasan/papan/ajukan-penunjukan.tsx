import { Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { BagianBerkas } from '../../alur/index.ts';
import { jalur, TombolBeralasan, titipKonsep, useTeks } from '../../kernel/index.ts';
import { type CalonDipilih, type Isian, isianKosong, tambahOrang } from '../bentuk.ts';
import { CariCalon } from '../cari-calon.tsx';
import { DaftarDipilih } from '../daftar-dipilih.tsx';
import { konsepPenugasan } from '../konsep.ts';
import { SaranCalon } from '../saran/saran-calon.tsx';
import { kamusPapan } from './bahasa.ts';
import type { Kebutuhan } from './bentuk.ts';

/** Who fits a need: while it has places left, people are chosen here and asked for with a request that is filled in already. */
export const AjukanPenunjukan = ({ kebutuhan: k }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  const bebas = k.jumlah - k.terisi;
  const menunjuk = k.keadaan === 'dibuka' && bebas > 0;
  return (
    <BagianBerkas judul={t('saran')}>
      <Stack gap="md">
        <Text c="dimmed" size="sm">
          {t(menunjuk ? 'saranMenunjuk' : 'saranMelihat', { bebas })}
        </Text>
        {menunjuk ? <Memilih bebas={bebas} kebutuhan={k} /> : <SaranCalon dicari={dicariDari(k)} dipilih={[]} />}
      </Stack>
    </BagianBerkas>
  );
};

const Memilih = ({ kebutuhan: k, bebas }: { kebutuhan: Kebutuhan; bebas: number }) => {
  const t = useTeks(kamusPapan);
  const [dipilih, setDipilih] = useState<readonly CalonDipilih[]>([]);
  const buka = useBukaPermohonan(k);
  const jumlah = dipilih.length;
  const tertahan = jumlah === 0 ? t('pilihDahulu') : t('terlaluBanyak', { bebas });
  return (
    <>
      <SaranCalon
        dicari={dicariDari(k)}
        dipilih={dipilih}
        pilih={(calon) => setDipilih(calon.reduce(tambahOrang, dipilih))}
        sebanyak={bebas}
      />
      <CariCalon dipilih={dipilih} ubah={setDipilih} />
      {jumlah > 0 && (
        <section>
          <Text c="dimmed" mb="xs" role="status" size="sm">
            {t('dipilihUntuk', { jumlah, bebas })}
          </Text>
          <DaftarDipilih dipilih={dipilih} nama={t('dipilih')} ubah={setDipilih} />
        </section>
      )}
      <Group>
        <TombolBeralasan onClick={() => buka(dipilih)} {...((jumlah === 0 || jumlah > bebas) && { alasan: tertahan })}>
          {jumlah > 0 ? t('ajukanUntuk', { jumlah }) : t('ajukan')}
        </TombolBeralasan>
      </Group>
    </>
  );
};

/** Opens the wizard at its last step, with what the need says and these people. */
const useBukaPermohonan = (k: Kebutuhan) => {
  const pergi = useNavigate();
  return (orang: readonly CalonDipilih[]) => {
    const konsep = crypto.randomUUID();
    titipKonsep(konsepPenugasan, konsep, isianDari(k, orang));
    void pergi({ to: jalur.penugasan.baru(konsep, 'kirim') });
  };
};

const isianDari = (k: Kebutuhan, orang: readonly CalonDipilih[]): Isian => ({
  ...isianKosong,
  cara: 'penunjukan',
  pemohon: k.posisi.id,
  perihal: k.judul,
  maksud: k.maksud,
  kompetensi: k.kompetensi.join(', '),
  ekspektasi: k.ekspektasi,
  mulai: k.mulai ?? '',
  selesai: k.selesai ?? '',
  jam: k.jam,
  jenjang: k.jenjang,
  untukKebutuhan: { id: k.id, nama: k.judul },
  orang,
});

const dicariDari = (k: Kebutuhan) => ({
  pemohon: k.posisi.id,
  perihal: k.judul,
  mulai: k.mulai ?? '',
  selesai: k.selesai ?? '',
  kompetensi: k.kompetensi,
  jenjang: k.jenjang,
});
