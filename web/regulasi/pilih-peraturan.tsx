import type { Tanggal } from '@lincah/domain/kernel';
import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, tulisTanggal, useBahasa, useDwibahasa, useSaring, useTeks } from '../kernel/index.ts';
import type { RingkasPeraturan } from './bentuk.ts';
import { teksBacaan } from './teks-bacaan.ts';

/** Every regulation that can be read, the followed one among them. */
export const useDaftarPeraturan = () =>
  useQuery(
    bacaan(['regulasi', 'peraturan'], (signal) =>
      api.GET('/api/regulasi/peraturan', { params: { query: { batas: 200 } }, signal }),
    ),
  );

/** Which regulation the room shows; the address keeps the choice, nothing there means the followed one. */
export const PilihPeraturan = () => {
  const t = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [{ peraturan }, saring] = useSaring<'peraturan'>();
  const { data } = useDaftarPeraturan();
  const semua = data?.butir ?? [];
  const dianut = semua.find((p) => p.dianutSejak !== null);
  if (semua.length === 0) return null;
  return (
    <Select
      allowDeselect={false}
      data={semua.map((p) => ({
        value: p.id,
        label: p === dianut ? t('dianut', { judul: dwi(p.judul) }) : dwi(p.judul),
      }))}
      label={t('dibaca')}
      maw="100%"
      onChange={(id) => saring({ peraturan: id === dianut?.id ? '' : (id ?? '') })}
      value={peraturan ?? dianut?.id ?? null}
      w={640}
    />
  );
};

/** Its standing in a sentence or two: followed since when, in force since when, on which text it stands. */
export const KeteranganPeraturan = ({ satu }: { satu: RingkasPeraturan }) => {
  const t = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h as Tanggal, bahasa);
  return (
    <Text c="dimmed" size="sm">
      {[
        satu.dianutSejak ? t('dianutSejak', { hari: hari(satu.dianutSejak) }) : t('bukanAnutan'),
        satu.berlakuSejak ? t('berlakuSejak', { hari: hari(satu.berlakuSejak) }) : t('rancangan'),
        ...(satu.induk ? [t('berinduk', { judul: dwi(satu.induk.judul) })] : []),
      ].join(' ')}
    </Text>
  );
};
