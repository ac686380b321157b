import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ambil, api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { kabarkan } from '../kabar.tsx';
import { Lencana } from '../lencana.tsx';
import { kueriSesi, useSesi } from '../sesi.ts';
import type { AkunSaya } from './bentuk.ts';
import { DaftarCadangan } from './daftar-cadangan.tsx';
import { Kartu } from './kartu.tsx';
import { PasangFaktor } from './pasang-faktor.tsx';
import { SandiDanKode } from './sandi-dan-kode.tsx';
import { teksSaya } from './teks-saya.ts';

type Buka = 'pasang' | 'cadangan' | 'lepas' | null;

/** The second factor: setting it up, new backup codes, taking it away. */
export const BagianFaktor = ({ saya }: { saya: AkunSaya }) => {
  const t = useTeks(teksSaya);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const klien = useQueryClient();
  const [terbuka, setTerbuka] = useState<Buka>(null);
  const [cadangan, setCadangan] = useState<readonly string[] | null>(null);
  const { faktor } = saya;

  const selesai = async (kode: readonly string[] | null) => {
    setTerbuka(null);
    setCadangan(kode);
    await Promise.all([
      klien.invalidateQueries({ queryKey: ['saya'] }),
      klien.invalidateQueries({ queryKey: kueriSesi.queryKey }), // rights that waited for it count now
    ]);
  };

  return (
    <Kartu
      aksi={<Lencana rasa={faktor ? 'baik' : 'awas'}>{t(faktor ? 'terpasang' : 'belum')}</Lencana>}
      judul={t('faktor')}
    >
      <Text c="dimmed">{t('faktorJelas')}</Text>
      {faktor && (
        <Text size="sm">
          {t('faktorAda', { pada: tulisWaktu(faktor.dipasangPada, bahasa, instansi.zonaWaktu) })}{' '}
          {t('cadanganSisa', { jumlah: faktor.sisaCadangan })}
        </Text>
      )}
      {cadangan && <DaftarCadangan kode={cadangan} tutup={() => setCadangan(null)} />}
      {!cadangan && terbuka === null && <Tombol buka={setTerbuka} terpasang={faktor !== null} />}
      {terbuka === 'pasang' && <PasangFaktor batal={() => setTerbuka(null)} selesai={selesai} />}
      {terbuka === 'cadangan' && (
        <SandiDanKode
          batal={() => setTerbuka(null)}
          jelas={t('cadanganBaruJelas')}
          kirim={async (body) => {
            const hasil = await ambil(() => api.POST('/api/saya/faktor/cadangan', { body }));
            await selesai(hasil.cadangan);
          }}
          tombol={t('cadanganBaru')}
        />
      )}
      {terbuka === 'lepas' && (
        <SandiDanKode
          batal={() => setTerbuka(null)}
          berbahaya
          jelas={t('lepasJelas')}
          kirim={async (body) => {
            await ambil(() => api.POST('/api/saya/faktor/lepas', { body }));
            await selesai(null);
            kabarkan(t('faktorDilepas'));
          }}
          tombol={t('lepas')}
        />
      )}
    </Kartu>
  );
};

const Tombol = ({ terpasang, buka }: { terpasang: boolean; buka: (apa: Buka) => void }) => {
  const t = useTeks(teksSaya);
  if (!terpasang)
    return (
      <Group>
        <Button onClick={() => buka('pasang')}>{t('pasang')}</Button>
      </Group>
    );
  return (
    <Group>
      <Button onClick={() => buka('cadangan')} variant="default">
        {t('cadanganBaru')}
      </Button>
      <Button color="merah" onClick={() => buka('lepas')} variant="subtle">
        {t('lepas')}
      </Button>
    </Group>
  );
};
