import { Radio, SimpleGrid } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Cara } from './bentuk.ts';
import { useNamaCara } from './istilah.ts';
import { CARA } from './jabatan-saya.ts';

const RUPA = {
  penunjukan: { judul: 'caraPenunjukan', jelas: 'caraPenunjukanJelas' },
  sukarela: { judul: 'caraSukarela', jelas: 'caraSukarelaJelas' },
} as const;

/** The first choice: to appoint, or to apply oneself; under each, what the adopted regulation calls it. */
export const PilihCara = ({ cara, ubah }: { cara: Cara; ubah: (cara: Cara) => void }) => {
  const t = useTeks(kamusPenugasan);
  const nama = useNamaCara();
  return (
    <Radio.Group label={t('pilihCara')} onChange={(pilihan) => ubah(pilihan as Cara)} value={cara}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" spacing="md">
        {CARA.map((satu) => (
          <Radio
            description={`${nama(satu)}. ${t(RUPA[satu].jelas)}`}
            key={satu}
            label={t(RUPA[satu].judul)}
            value={satu}
          />
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
};
