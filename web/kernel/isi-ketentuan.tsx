import type { Dwibahasa } from '@lincah/domain/kernel';
import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { useDwibahasa, useTeks } from './bahasa.tsx';
import gaya from './isi-ketentuan.module.css';
import { jalur } from './jalur.ts';
import { bacaan } from './kueri.ts';
import { Lencana } from './lencana.tsx';
import { masalahDari } from './masalah.ts';
import { Tautan } from './tautan.tsx';
import { teksKernel } from './teks.ts';

/** One provision as the adopted regulation has it. */
export const IsiKetentuan = ({ id }: { id: string }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const { data, error } = useQuery(
    bacaan(['regulasi', 'ketentuan', id], (signal) =>
      api.GET('/api/regulasi/ketentuan/{id}', { params: { path: { id } }, signal }),
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
      <Dipikul dipikul={data.dipikul} />
      <Tautan ke={jalur.regulasi.ketentuan(id)} size="sm">
        {t('lihatKetentuan')}
      </Tautan>
    </Stack>
  );
};

type Pemikul =
  | {
      readonly oleh:
        | 'aturan'
        | 'alur'
        | 'naskah'
        | 'parameter'
        | 'istilah'
        | 'peran'
        | 'pola'
        | 'kedudukan'
        | 'struktur'
        | 'peranTim'
        | 'layar';
      readonly id: string;
    }
  | { readonly oleh: 'none'; readonly alasan: Dwibahasa };

const kunciPemikul = {
  aturan: 'pemikulAturan',
  alur: 'pemikulAlur',
  naskah: 'pemikulNaskah',
  parameter: 'pemikulParameter',
  istilah: 'pemikulIstilah',
  peran: 'pemikulPeran',
  pola: 'pemikulPola',
  kedudukan: 'pemikulKedudukan',
  struktur: 'pemikulStruktur',
  peranTim: 'pemikulPeranTim',
  layar: 'pemikulLayar',
} as const;

/** What in the application makes a provision live, or why nothing does. */
export const Dipikul = ({ dipikul }: { dipikul: readonly Pemikul[] }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  return (
    <ul className={gaya.dipikul}>
      {dipikul.map((satu) =>
        satu.oleh === 'none' ? (
          <li key={satu.alasan.id}>{t('tanpaPemikul', { alasan: dwi(satu.alasan) })}</li>
        ) : (
          <li key={`${satu.oleh}-${satu.id}`}>
            {t(kunciPemikul[satu.oleh])}
            {': '}
            {satu.oleh === 'alur' ? (
              <Tautan ke={jalur.regulasi.gambar(satu.id)} size="sm">
                {satu.id}
              </Tautan>
            ) : (
              <code>{satu.id}</code>
            )}
          </li>
        ),
      )}
    </ul>
  );
};

const rupa = {
  wajib: { kunci: 'wajib', rasa: 'jalan' },
  diutamakan: { kunci: 'diutamakan', rasa: 'baik' },
  dapat: { kunci: 'dapat', rasa: 'tenang' },
  larangan: { kunci: 'larangan', rasa: 'buruk' },
  'batas-waktu': { kunci: 'batasWaktu', rasa: 'awas' },
  definisi: { kunci: 'definisi', rasa: 'tenang' },
} as const;

/** The voice of a provision: must, preferably, may, must not, by when, what it means. */
export const LencanaModalitas = ({ modalitas }: { modalitas: keyof typeof rupa }) => {
  const t = useTeks(teksKernel);
  return <Lencana rasa={rupa[modalitas].rasa}>{t(rupa[modalitas].kunci)}</Lencana>;
};
