import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  api,
  type Kolom,
  Kosong,
  Lencana,
  type Rasa,
  TabelData,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useTeks,
} from '../../kernel/index.ts';
import { teksPenunjukan } from './bahasa.ts';
import type { Riwayat } from './bentuk.ts';

/** Every designation that ever was, with its ground and how it ended. */
export const DaftarRiwayat = ({ saring }: { readonly saring: ReactNode }) => {
  const t = useTeks(teksPenunjukan);
  const daftar = useHalaman(['organisasi', 'penunjukan', 'riwayat'], (kursor, signal) =>
    api.GET('/api/organisasi/penunjukan/riwayat', { params: { query: { ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <TabelData
      daftar={daftar}
      kolom={useKolom()}
      kosong={<Kosong ajakan={t('riwayatKosongJelas')} judul={t('riwayatKosong')} />}
      kunci={(r) => r.id}
      nama={t('riwayat')}
      saring={saring}
    />
  );
};

const RASA = { akan: 'jalan', berlaku: 'baik', selesai: 'tenang', batal: 'awas' } as const satisfies Record<
  Riwayat['keadaan'],
  Rasa
>;

const useKolom = (): Kolom<Riwayat>[] => {
  const t = useTeks(teksPenunjukan);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    { judul: t('peran'), isi: (r) => <Text fw={600}>{dwi(r.nama)}</Text> },
    { judul: t('cariJabatan'), isi: (r) => r.posisi.nama },
    {
      judul: t('masa'),
      isi: (r) =>
        r.sampai ? t('hingga', { sejak: hari(r.sejak), sampai: hari(r.sampai) }) : t('sejak', { hari: hari(r.sejak) }),
    },
    {
      judul: t('alasan'),
      panjang: true,
      isi: (r) => (
        <>
          {r.alasan || t('dariBuku')}
          {r.oleh && (
            <Text c="dimmed" size="sm">
              {t('oleh', { nama: r.oleh })}
            </Text>
          )}
          {r.alasanAkhir && (
            <Text c="dimmed" size="sm">
              {t('akhiri')}: {r.alasanAkhir}
            </Text>
          )}
        </>
      ),
    },
    {
      judul: t('keadaan'),
      isi: (r) => <Lencana rasa={RASA[r.keadaan]}>{t(r.keadaan === 'batal' ? 'dibatalkan' : r.keadaan)}</Lencana>,
    },
  ];
};
