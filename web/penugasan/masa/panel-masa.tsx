import { Alert, Group, Skeleton, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { BagianBerkas } from '../../alur/index.ts';
import {
  api,
  bacaan,
  jalur,
  kabarkan,
  Lencana,
  Masalah,
  type Rasa,
  TombolBeralasan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksMasa } from './bahasa.ts';
import { BatangMasa } from './batang-masa.tsx';
import type { Jenis, Masa, UsulPerubahan } from './bentuk.ts';
import { DaftarPerubahan } from './daftar-perubahan.tsx';
import { FormulirPerubahan, type JenisFormulir } from './formulir-perubahan.tsx';

/** The period of an accepted assignment: how far it is, what may be done about it, what changed. Nothing before that. */
export const PanelMasa = ({ id }: { id: string }) => {
  const t = useTeks(teksMasa);
  const { data: masa, error } = useQuery(
    bacaan(['penugasan', id, 'masa'], (signal) =>
      api.GET('/api/penugasan/{id}/masa', { params: { path: { id } }, signal }),
    ),
  );
  if (error) throw error;
  if (masa?.keadaan === 'belum-berlaku') return null;
  return (
    <BagianBerkas judul={t('masa')}>
      {masa ? (
        <Stack gap="md">
          <BatangMasa masa={masa} />
          <Keadaan masa={masa} />
          <Tindakan id={id} masa={masa} />
          <DaftarPerubahan masa={masa} />
        </Stack>
      ) : (
        <Skeleton height={160} />
      )}
    </BagianBerkas>
  );
};

const Keadaan = ({ masa }: { masa: Masa }) => {
  const t = useTeks(teksMasa);
  const { bahasa } = useBahasa();
  const { laporan, keadaan } = masa;
  const ditunggu = laporan.keadaan !== 'diterima' && keadaan === 'berakhir' && laporan.tenggat !== null;
  const hari = laporan.tenggat === null ? '' : tulisTanggal(laporan.tenggat, bahasa);
  return (
    <>
      <Group gap="xs">
        <LencanaMasa keadaan={keadaan} sisaHari={masa.sisaHari} />
        {keadaan === 'berakhir' && laporan.keadaan === 'belum' && <Lencana rasa="awas">{t('laporanBelum')}</Lencana>}
      </Group>
      {ditunggu && (
        <Alert color={laporan.terlambat ? 'kuning' : 'biru'} icon={<IconAlertTriangle size={20} stroke={1.7} />}>
          {t(laporan.terlambat ? 'laporanTerlambat' : 'laporanTenggat', { hari })}
        </Alert>
      )}
    </>
  );
};

/** Where an assignment stands in its period, with the days that are left. */
const LencanaMasa = ({ keadaan, sisaHari }: Pick<Masa, 'keadaan' | 'sisaHari'>) => {
  const t = useTeks(teksMasa);
  const rupa: Record<Exclude<Masa['keadaan'], 'belum-berlaku'>, [Rasa, string]> = {
    'belum-mulai': ['tenang', t('belumMulai')],
    berjalan: ['jalan', `${t('berjalan')} · ${t('sisa', { jumlah: sisaHari })}`],
    'akan-berakhir': ['awas', sisaHari === 0 ? t('hariTerakhir') : t('akanBerakhir', { jumlah: sisaHari })],
    berakhir: ['tenang', t('berakhir', { jumlah: -sisaHari })],
  };
  if (keadaan === 'belum-berlaku') return null;
  const [rasa, kata] = rupa[keadaan];
  return <Lencana rasa={rasa}>{kata}</Lencana>;
};

const TOMBOL = {
  perpanjangan: 'perpanjang',
  pengakhiran: 'akhiri',
  penggantian: 'ganti',
  'laporan-akhir': 'laporkan',
} as const satisfies Record<Jenis, string>;

const Tindakan = ({ id, masa }: { id: string; masa: Masa }) => {
  const t = useTeks(teksMasa);
  const dwi = useDwibahasa();
  const ke = useNavigate();
  const [formulir, setFormulir] = useState<JenisFormulir | null>(null);
  const laporkan = useTulis(
    (body: UsulPerubahan, headers) =>
      api.POST('/api/penugasan/{id}/perubahan', { params: { path: { id } }, body, headers }),
    { segarkan: [['penugasan'], ['alur'], ['beranda']] },
  );
  const buka = (jenis: Jenis) => {
    if (jenis !== 'laporan-akhir') return setFormulir(jenis);
    laporkan.mutate(
      { jenis, alasan: '', alasanAturan: {} },
      {
        onSuccess: ({ id: berkas }) => {
          kabarkan(t('kabarLaporan'));
          ke({ to: jalur.penugasan.berkas(berkas) });
        },
      },
    );
  };
  if (masa.tindakan.length === 0) return null;
  return (
    <>
      <Group align="flex-start" gap="sm">
        {masa.tindakan.map(({ jenis, boleh, sebab }) => (
          <TombolBeralasan
            key={jenis}
            loading={jenis === 'laporan-akhir' && laporkan.isPending}
            onClick={() => buka(jenis)}
            size="sm"
            variant="default"
            {...(!boleh && {
              alasan: sebab.map((s) => dwi(s.pesan)).join(' '),
              ketentuan: sebab.flatMap((s) => s.dasar.map((d) => ({ id: d.ketentuan, letak: d.letak }))),
            })}
          >
            {t(TOMBOL[jenis])}
          </TombolBeralasan>
        ))}
      </Group>
      {laporkan.error && <Masalah masalah={laporkan.error} />}
      {formulir && <FormulirPerubahan id={id} jenis={formulir} masa={masa} tutup={() => setFormulir(null)} />}
    </>
  );
};
