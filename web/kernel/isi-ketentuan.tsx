import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { paths } from './api.gen.ts';
import { api } from './api.ts';
import { useDwibahasa, useTeks } from './bahasa.tsx';
import gaya from './isi-ketentuan.module.css';
import { jalur } from './jalur.ts';
import { bacaan } from './kueri.ts';
import { LencanaModalitas } from './lencana-modalitas.tsx';
import { masalahDari } from './masalah.ts';
import { Tautan } from './tautan.tsx';
import { teksKernel } from './teks.ts';

/** One provision as the adopted regulation has it. */
export const IsiKetentuan = ({ id, peraturan }: { id: string; peraturan?: string | undefined }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const { data, error } = useQuery(
    bacaan(['regulasi', 'ketentuan', id, { peraturan }], (signal) =>
      api.GET('/api/regulasi/ketentuan/{id}', {
        params: { path: { id }, query: peraturan ? { peraturan } : {} },
        signal,
      }),
    ),
  );
  if (error) return <Text size="sm">{dwi(masalahDari(error).detail)}</Text>;
  if (!data) return <Skeleton height={96} />;
  return (
    <Stack gap="xs">
      <Group gap="xs" justify="space-between">
        <Text fw={650} size="sm">
          {data.letak}
        </Text>
        <LencanaModalitas modalitas={data.modalitas} />
      </Group>
      <Text size="sm">{dwi(data.ringkasan)}</Text>
      <Text c="dimmed" size="xs">
        {data.asal === 'warisan' ? t('diwarisi', { peraturan: dwi(data.judulPeraturan) }) : dwi(data.judulPeraturan)}
      </Text>
      <RingkasPenerapan id={id} penerapan={data.penerapan} peraturan={peraturan} />
      <Tautan ke={jalur.regulasi.ketentuan(id, peraturan)} size="sm">
        {t('lihatKetentuan')}
      </Tautan>
    </Stack>
  );
};

type Penerapan =
  paths['/api/regulasi/ketentuan/{id}']['get']['responses'][200]['content']['application/json']['penerapan'];
const TERLIHAT = 4;

/** The first places that apply the provision, and how many more its page lists. */
const RingkasPenerapan = ({
  id,
  penerapan,
  peraturan,
}: {
  id: string;
  penerapan: Penerapan;
  peraturan?: string | undefined;
}) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  if (penerapan.length === 0) return null;
  return (
    <ul className={gaya.dipikul}>
      {penerapan.slice(0, TERLIHAT).map(({ oleh, id: pemikul, nama, bagian }) => (
        <li key={`${oleh}-${pemikul}-${bagian?.id}`}>
          {t(kunciPemikul[oleh])}
          {': '}
          {dwi(nama)}
          {bagian && ` · ${dwi(bagian.nama)}`}
        </li>
      ))}
      {penerapan.length > TERLIHAT && (
        <li>
          <Tautan ke={jalur.regulasi.ketentuan(id, peraturan)} size="sm">
            {t('tempatLain', { jumlah: penerapan.length - TERLIHAT })}
          </Tautan>
        </li>
      )}
    </ul>
  );
};

const kunciPemikul = {
  aturan: 'pemikulAturan',
  alur: 'pemikulAlur',
  naskah: 'pemikulNaskah',
  parameter: 'pemikulParameter',
  satuan: 'pemikulSatuan',
  istilah: 'pemikulIstilah',
  peran: 'pemikulPeran',
  pola: 'pemikulPola',
  kedudukan: 'pemikulKedudukan',
  struktur: 'pemikulStruktur',
  peranTim: 'pemikulPeranTim',
  layar: 'pemikulLayar',
} as const;
