import { Button, Group, Modal, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Masalah, TombolBeralasan, useTeks } from '../../kernel/index.ts';
import { PilihDariCari } from '../mandat/pilih-dari-cari.tsx';
import { teksAlamat } from './bahasa.ts';

type Props = {
  readonly buka: (posisi: string) => void;
  readonly sibuk: boolean;
  readonly galat: unknown;
  readonly tutup: () => void;
};

/** Which office other agencies may write to from now on. */
export const BukaAlamat = ({ buka, sibuk, galat, tutup }: Props) => {
  const t = useTeks(teksAlamat);
  const [posisi, setPosisi] = useState<string | null>(null);
  return (
    <Modal closeButtonProps={{ 'aria-label': t('tutupPanel') }} onClose={tutup} opened title={t('tambah')}>
      <Stack>
        <PilihDariCari
          ajakan={t('jabatanAjakan')}
          kosong={t('jabatanKosong')}
          label={t('cariJabatan')}
          nilai={posisi}
          pilih={setPosisi}
          temukan={useTemuJabatan}
        />
        {galat != null && <Masalah masalah={galat} />}
        <Group justify="flex-end">
          <Button onClick={tutup} variant="default">
            {t('batal')}
          </Button>
          <TombolBeralasan
            loading={sibuk}
            onClick={() => posisi && buka(posisi)}
            {...(!posisi && { alasan: t('pilihDulu') })}
          >
            {t('buka')}
          </TombolBeralasan>
        </Group>
      </Stack>
    </Modal>
  );
};

const useTemuJabatan = (cari: string) => {
  const t = useTeks(teksAlamat);
  const { data } = useQuery(
    bacaan(['organisasi', 'penunjukan', 'jabatan', cari], (signal) =>
      api.GET('/api/organisasi/penunjukan/jabatan', { params: { query: { cari } }, signal }),
    ),
  );
  return {
    data: data?.map((p) => ({
      value: p.id,
      label: `${p.nama} · ${p.unit.nama} · ${p.pemangku?.nama ?? t('lowong')}`,
    })),
  };
};
