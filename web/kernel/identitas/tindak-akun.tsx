import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { Beralasan } from '../beralasan.tsx';
import { kabarkan } from '../kabar.tsx';
import { useTulis } from '../kueri.ts';
import { useSesi } from '../sesi.ts';
import type { Akun, TautanSekali } from './bentuk.ts';
import { SerahTautan } from './serah-tautan.tsx';
import { teksAkun } from './teks-akun.ts';

type Apa = 'tautan' | 'lepasTahanan' | 'lepasFaktor' | 'tutupAkun' | 'bukaLagi';
const JELAS = {
  tautan: 'tautanJelas',
  lepasTahanan: 'lepasTahananJelas',
  lepasFaktor: 'lepasFaktorJelas',
  tutupAkun: 'tutupAkunJelas',
  bukaLagi: 'bukaLagiJelas',
} as const satisfies Record<Apa, string>;
type Isi = { readonly apa: Apa; readonly alasan: string };

/** What fits the state of the account; each act asks for its reason. */
const pilihan = (akun: Akun, diri: boolean): Apa[] => [
  ...(akun.aktif ? (['tautan'] as const) : []),
  ...(akun.tahanan > 0 ? (['lepasTahanan'] as const) : []),
  ...(akun.berfaktor ? (['lepasFaktor'] as const) : []),
  ...(!akun.aktif ? (['bukaLagi'] as const) : diri ? [] : (['tutupAkun'] as const)),
];

export const TindakAkun = ({ akun }: { akun: Akun }) => {
  const t = useTeks(teksAkun);
  const { pegawai } = useSesi();
  const [apa, setApa] = useState<Apa | null>(null);
  const [tautan, setTautan] = useState<TautanSekali | null>(null);
  const lakukan = useTulis(({ apa: yang, alasan }: Isi, headers) => panggil(akun.id, yang, alasan, headers), {
    segarkan: [['akun']],
  });
  const tutup = () => {
    setApa(null);
    lakukan.reset();
  };
  const jalankan = (alasan: string) =>
    apa &&
    lakukan.mutate(
      { apa, alasan },
      {
        onSuccess: (hasil) => {
          tutup();
          if (hasil && 'jalur' in hasil) setTautan(hasil);
          else kabarkan(t('selesai'));
        },
      },
    );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('tindakan', { nama: akun.nama })} color="gray" size="lg" variant="subtle">
            <IconDotsVertical size={20} stroke={1.7} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {pilihan(akun, akun.pegawaiId === pegawai.id).map((satu) => (
            <Menu.Item key={satu} onClick={() => setApa(satu)}>
              {t(satu)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {apa && (
        <Beralasan
          berbahaya={apa === 'tutupAkun' || apa === 'lepasFaktor'}
          galat={lakukan.error}
          jelas={t(JELAS[apa], { nama: akun.nama })}
          judul={t(apa)}
          keterangan={t('alasanJelas')}
          lakukan={jalankan}
          palingSedikit={5}
          sibuk={lakukan.isPending}
          tutup={tutup}
        />
      )}
      {tautan && <SerahTautan tautan={tautan} tutup={() => setTautan(null)} />}
    </>
  );
};

const panggil = async (
  id: string,
  apa: Apa,
  alasan: string,
  headers: { 'idempotency-key': string },
): Promise<{ data?: TautanSekali | undefined; error?: unknown; response: Response }> => {
  const isi = { params: { path: { id } }, body: { alasan }, headers };
  if (apa === 'tautan') return api.POST('/api/akun/{id}/tautan', isi);
  const ke = {
    lepasTahanan: '/api/akun/{id}/lepas-tahanan',
    lepasFaktor: '/api/akun/{id}/lepas-faktor',
    tutupAkun: '/api/akun/{id}/tutup',
    bukaLagi: '/api/akun/{id}/buka',
  } as const;
  const { error, response } = await api.POST(ke[apa], isi);
  return { error, response };
};
