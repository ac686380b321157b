import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, tulisAngka, tulisTanggal, useBahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';

/** What is otherwise between a day and today; nothing to read when the day is today. */
export const useBedaHari = (pada: string) => {
  const { hariIni } = useSesi();
  return useQuery({
    ...bacaan(['organisasi', 'perubahan', pada], (signal) =>
      api.GET('/api/organisasi/perubahan', { params: { query: { pada } }, signal }),
    ),
    enabled: pada !== hariIni,
  });
};

type Beda = NonNullable<ReturnType<typeof useBedaHari>['data']>;

/** Counts what began and ended, in one sentence. */
export const BedaHari = ({ beda }: { beda: Beda }) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const hari = { dari: tulisTanggal(beda.dari, bahasa), ke: tulisTanggal(beda.ke, bahasa) };
  const bagian = (['unit', 'jabatan', 'pemangku'] as const).flatMap((apa) => {
    const { mulai, berakhir, berubah } = beda[apa];
    if (mulai + berakhir + berubah === 0) return [];
    const [a, b, c] = [mulai, berakhir, berubah].map((n) => tulisAngka(n, bahasa)) as [string, string, string];
    return t(`beda_${apa}`, { mulai: a, berakhir: b, berubah: c });
  });
  return (
    <Text mb="sm" role="status" size="sm">
      {bagian.length === 0 ? t('bedaNihil', hari) : t('beda', { ...hari, isi: bagian.join('; ') })}
    </Text>
  );
};
