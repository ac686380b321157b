import { Alert, Text, Title } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTeks } from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';
import gaya from './cocokkan-berkas.module.css';
import { cocokkan, type Dikenal, type HasilCocok } from './sidik-berkas.ts';

const WARNA: Record<HasilCocok, string> = {
  cocok: 'hijau',
  cocokTanda: 'hijau',
  cocokPindaian: 'hijau',
  cocokCetakan: 'kuning',
  beda: 'merah',
  tidakAman: 'kuning',
  terlaluBesar: 'kuning',
  gagalBaca: 'kuning',
};

type Props = {
  /** The letter is cancelled: its own file is not good news either. */
  readonly batal: boolean;
  readonly dikenal: readonly Dikenal[];
};

/** Lets the holder of a file compare it with what was issued; the file stays on the device. */
export const CocokkanBerkas = ({ batal, dikenal }: Props) => {
  const t = useTeks(teksNaskah);
  const [hasil, setHasil] = useState<{ nama: string; hasil: HasilCocok } | null>(null);
  const ada = dikenal.length > 0;
  const periksa = async (berkas: File | undefined) => {
    if (berkas) setHasil({ nama: berkas.name, hasil: await cocokkan(berkas, dikenal, globalThis.crypto?.subtle) });
  };
  return (
    <section aria-labelledby="cocokkan">
      <Title id="cocokkan" mb={4} order={2} size="h4">
        {t('cocokkan')}
      </Title>
      <Text c="dimmed" mb="sm" size="sm">
        {t(ada ? 'cocokkanPengantar' : 'belumAdaSidik')}
      </Text>
      {ada && <Letak label={t('pilihBerkas')} pilih={periksa} />}
      <div aria-live="polite">
        {hasil && (
          <Alert color={warna(hasil.hasil, batal)} mt="sm" title={hasil.nama} variant="light">
            {t(hasil.hasil)}
          </Alert>
        )}
      </div>
    </section>
  );
};

const warna = (hasil: HasilCocok, batal: boolean) => (batal && WARNA[hasil] === 'hijau' ? 'kuning' : WARNA[hasil]);

const Letak = ({ label, pilih }: { label: string; pilih: (berkas: File | undefined) => unknown }) => {
  const [diAtas, setDiAtas] = useState(false);
  return (
    <label className={gaya.letak} data-di-atas={diAtas}>
      <IconFileSearch aria-hidden size={28} stroke={1.5} />
      <Text component="span" fw={550} size="sm">
        {label}
      </Text>
      <input
        accept="application/pdf,image/png,image/jpeg"
        onChange={({ currentTarget }) => {
          pilih(currentTarget.files?.[0]);
          currentTarget.value = ''; // the same file may be chosen again
        }}
        onDragEnter={() => setDiAtas(true)}
        onDragLeave={() => setDiAtas(false)}
        onDrop={() => setDiAtas(false)}
        type="file"
      />
    </label>
  );
};
