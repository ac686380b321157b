import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { type Derajat, type Sifat, useKelas } from '../naskah/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian } from './bentuk.ts';

type Props = {
  readonly isian: Pick<Isian, 'sifat' | 'derajat'>;
  readonly ubah: (sebagian: Partial<Isian>) => void;
};

/** How the letters of this request are classed; left alone, as letters of their kind are. */
export const CiriSurat = ({ isian: { sifat, derajat }, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
  const kelas = useKelas();
  const bawaan = { value: '', label: t('ciriBawaan') };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        data={[bawaan, ...kelas.derajat]}
        label={kelas.t('derajat')}
        onChange={(e) => ubah({ derajat: (e.currentTarget.value || null) as Derajat | null })}
        value={derajat ?? ''}
      />
      <NativeSelect
        data={[bawaan, ...kelas.sifat]}
        label={kelas.t('sifat')}
        onChange={(e) => ubah({ sifat: (e.currentTarget.value || null) as Sifat | null })}
        value={sifat ?? ''}
      />
    </SimpleGrid>
  );
};
