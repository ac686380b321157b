import { Button, Group, Modal, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  bacaan,
  kabarkan,
  Masalah,
  PilihTanggal,
  TombolBeralasan,
  useDwibahasa,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { PilihDariCari } from '../mandat/pilih-dari-cari.tsx';
import { teksPenunjukan } from './bahasa.ts';
import type { Penunjukan, PenunjukanBaru } from './bentuk.ts';

type Props = { readonly peran: Penunjukan; readonly tutup: () => void };

/** An office designated for one role from a day on. What the server refuses is said above the button. */
export const FormulirPenunjukan = ({ peran, tutup }: Props) => {
  const t = useTeks(teksPenunjukan);
  const dwi = useDwibahasa();
  const { hariIni } = useSesi();
  const [isi, setIsi] = useState({ posisi: '', sejak: hariIni, sampai: '', alasan: '' });
  const ubah = (sebagian: Partial<typeof isi>) => setIsi((kini) => ({ ...kini, ...sebagian }));
  const tunjuk = useTulis(
    (body: PenunjukanBaru, headers) => api.POST('/api/organisasi/penunjukan', { body, headers }),
    { segarkan: [['organisasi'], ['alur']] },
  );
  const { sampai, ...tanpaSampai } = isi;
  const kirim = () =>
    tunjuk.mutate(
      { peran: peran.peran, ...tanpaSampai, ...(sampai && { sampai }) },
      {
        onSuccess: () => {
          tutup();
          kabarkan(t('tercatat'));
        },
      },
    );
  const lengkap = isi.posisi && isi.sejak && isi.alasan.trim();
  const [utama] = peran.nama;
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('tutup') }}
      onClose={tutup}
      opened
      size="lg"
      title={t('judulBaru', { peran: utama ? dwi(utama) : peran.peran })}
    >
      <Stack>
        <PilihDariCari
          ajakan={t('jabatanAjakan')}
          kosong={t('jabatanKosong')}
          label={t('cariJabatan')}
          nilai={isi.posisi || null}
          pilih={(posisi) => ubah({ posisi: posisi ?? '' })}
          temukan={useTemuJabatan}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <PilihTanggal label={t('hariPertama')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
          <PilihTanggal
            keterangan={t('hariTerakhirJelas')}
            label={t('hariTerakhir')}
            nilai={isi.sampai ?? ''}
            ubah={(sampai) => ubah({ sampai })}
          />
        </SimpleGrid>
        <Textarea
          autosize
          label={t('alasan')}
          maxLength={500}
          minRows={2}
          onChange={(e) => ubah({ alasan: e.currentTarget.value })}
          placeholder={t('alasanAjakan')}
          required
          value={isi.alasan}
        />
        {tunjuk.error && <Masalah masalah={tunjuk.error} />}
        <Group justify="flex-end">
          <Button onClick={tutup} variant="default">
            {t('batal')}
          </Button>
          <TombolBeralasan loading={tunjuk.isPending} onClick={kirim} {...(!lengkap && { alasan: t('isiDulu') })}>
            {t('tetapkan')}
          </TombolBeralasan>
        </Group>
      </Stack>
    </Modal>
  );
};

const useTemuJabatan = (cari: string) => {
  const t = useTeks(teksPenunjukan);
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
