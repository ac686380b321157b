import { Text } from '@mantine/core';
import { jalur, Tautan, useDwibahasa, useSaring, useTeks } from '../kernel/index.ts';
import { teksBacaan } from './teks-bacaan.ts';

type Tempat = { readonly id: string; readonly nama: { id: string; en: string }; readonly langkah: string | null };

/** The figures that use something, each at its step. */
export const DipakaiDi = ({ dipakai }: { dipakai: readonly Tempat[] }) => {
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [{ peraturan }] = useSaring<'peraturan'>();
  const tempat = dipakai.filter((d, i) => dipakai.findIndex((x) => x.id === d.id) === i);
  if (tempat.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {b('tidakDipakai')}
      </Text>
    );
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1rem', lineHeight: '1.75rem' }}>
      {tempat.map((d) => (
        <li key={d.id}>
          <Tautan ke={jalur.regulasi.gambar(d.id, { langkah: d.langkah ?? undefined, peraturan })} size="sm">
            {dwi(d.nama)}
          </Tautan>
        </li>
      ))}
    </ul>
  );
};
