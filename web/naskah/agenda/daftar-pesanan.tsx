import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import {
  api,
  Beralasan,
  type Kolom,
  Kosong,
  kabarkan,
  TabelData,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksAgenda } from './bahasa.ts';
import type { Blok } from './bentuk.ts';
import { FormulirKertas } from './formulir-kertas.tsx';

/** Blocks of numbers put aside, with what is left of them. */
export const DaftarPesanan = () => {
  const t = useTeks(teksAgenda);
  const { hak } = useSesi();
  const [catat, setCatat] = useState<Blok | null>(null);
  const [tutup, setTutup] = useState<Blok | null>(null);
  const daftar = useHalaman(['naskah', 'agenda', 'blok'], (kursor, signal) =>
    api.GET('/api/naskah/agenda/blok', { params: { query: kursor ? { kursor } : {} }, signal }),
  );
  return (
    <section aria-labelledby="pesanan">
      <Title id="pesanan" mb={4} mt="xl" order={2} size="h3">
        {t('pesanan')}
      </Title>
      <Text c="dimmed" mb="sm" size="sm">
        {t('pesananJelas')}
      </Text>
      <TabelData
        daftar={daftar}
        kolom={useKolom(hak.includes('ortala') ? { setCatat, setTutup } : null)}
        kosong={<Kosong ajakan={t('pesananKosongJelas')} judul={t('pesananKosong')} />}
        kunci={(b) => b.id}
        nama={t('pesanan')}
      />
      {catat && <FormulirKertas blok={catat} seri={catat.seri} tutup={() => setCatat(null)} />}
      {tutup && <TutupSisa blok={tutup} tutup={() => setTutup(null)} />}
    </section>
  );
};

const TutupSisa = ({ blok, tutup }: { blok: Blok; tutup: () => void }) => {
  const t = useTeks(teksAgenda);
  const kirim = useTulis(
    (alasan: string, headers) =>
      api.POST('/api/naskah/agenda/blok/{id}/tutup', { params: { path: { id: blok.id } }, body: { alasan }, headers }),
    { segarkan: [['naskah', 'agenda']] },
  );
  const selesai = () => {
    tutup();
    kabarkan(t('ditutup'));
  };
  return (
    <Beralasan
      galat={kirim.error}
      jelas={t('tutupJelas', { nomor: blok.kosong.join(', ') })}
      judul={t('tutupJudul')}
      keterangan={t('tutupKeterangan')}
      lakukan={(alasan) => kirim.mutate(alasan, { onSuccess: selesai })}
      sibuk={kirim.isPending}
      tindakan={t('tutup')}
      tutup={tutup}
    />
  );
};

type Aksi = { readonly setCatat: (blok: Blok) => void; readonly setTutup: (blok: Blok) => void };

const useKolom = (aksi: Aksi | null): Kolom<Blok>[] => {
  const t = useTeks(teksAgenda);
  const { bahasa } = useBahasa();
  return [
    { judul: t('untukHari'), isi: (b) => tulisTanggal(b.hari, bahasa, true) },
    { judul: t('seri'), isi: (b) => b.seri },
    { judul: t('nomorUrut'), isi: (b) => <span className="angka">{t('rentang', b)}</span> },
    { judul: t('alasan'), panjang: true, isi: (b) => `${b.alasan} (${b.oleh})` },
    { judul: t('sisa'), panjang: true, isi: (b) => (b.kosong.length > 0 ? b.kosong.join(', ') : t('habis')) },
    ...(aksi
      ? [
          {
            judul: t('tindakan'),
            panjang: true,
            isi: (b: Blok) =>
              b.kosong.length > 0 && (
                <Group gap="xs">
                  <Button onClick={() => aksi.setCatat(b)} size="compact-md" variant="default">
                    {t('catat')}
                  </Button>
                  <Button onClick={() => aksi.setTutup(b)} size="compact-md" variant="default">
                    {t('tutup')}
                  </Button>
                </Group>
              ),
          },
        ]
      : []),
  ];
};
