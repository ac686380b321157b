import { Button, Group, Select, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, FormulirPanel, useIsian, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { type Derajat, type Sifat, useKelas } from '../kelas.ts';
import { teksKlasifikasi } from './bahasa.ts';
import type { CiriBerkas as Ciri } from './bentuk.ts';
import { PilihKlasifikasi } from './pilih-klasifikasi.tsx';

/** How the next letters of a dossier are classed; whoever has an open act in it may choose. */
export const CiriBerkas = ({ berkas }: { berkas: string }) => {
  const t = useTeks(teksKlasifikasi);
  const kelas = useKelas();
  const [ubah, setUbah] = useState(false);
  const { data } = useQuery(
    bacaan(['naskah', 'ciri', berkas], (signal) =>
      api.GET('/api/naskah/ciri/berkas/{id}', { params: { path: { id: berkas } }, signal }),
    ),
  );
  if (!data) return null;
  const { boleh, ...ciri } = data;
  const terpilih = [ciri.sifat && kelas.t(ciri.sifat), ciri.derajat && kelas.t(ciri.derajat), ciri.klasifikasi].filter(
    Boolean,
  );
  if (!boleh && terpilih.length === 0) return null;
  return (
    <Group gap="sm" justify="space-between" mt="md">
      <Text size="sm">
        <Text c="dimmed" component="span" size="sm">
          {t('berikut')}:
        </Text>{' '}
        {terpilih.length > 0 ? terpilih.join(' · ') : t('bawaan')}
      </Text>
      {boleh && (
        <Button onClick={() => setUbah(true)} size="compact-md" variant="default">
          {t('ubah')}
        </Button>
      )}
      {ubah && <Formulir berkas={berkas} ciri={ciri} tutup={() => setUbah(false)} />}
    </Group>
  );
};

const Formulir = ({ berkas, ciri, tutup }: { berkas: string; ciri: Ciri; tutup: () => void }) => {
  const t = useTeks(teksKlasifikasi);
  const kelas = useKelas();
  const [isi, ubah] = useIsian<Ciri>(ciri);
  const { kirim, panel } = useTulisPanel(
    (body: Ciri, headers) =>
      api.PUT('/api/naskah/ciri/berkas/{id}', { params: { path: { id: berkas } }, body, headers }),
    { segarkan: [['naskah', 'ciri']], kabar: t('ubahKabar'), tutup },
  );
  return (
    <FormulirPanel {...panel} judul={t('ubahJudul')} lakukan={() => kirim(isi)} size="md" tindakan={t('simpan')}>
      <Text size="sm">{t('ubahJelas')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          clearable
          data={kelas.sifat}
          label={kelas.t('sifat')}
          onChange={(sifat) => ubah({ sifat: sifat as Sifat | null })}
          placeholder={t('bawaan')}
          value={isi.sifat}
        />
        <Select
          clearable
          data={kelas.derajat}
          label={kelas.t('derajat')}
          onChange={(derajat) => ubah({ derajat: derajat as Derajat | null })}
          placeholder={t('bawaan')}
          value={isi.derajat}
        />
      </SimpleGrid>
      <PilihKlasifikasi nilai={isi.klasifikasi} pilih={(klasifikasi) => ubah({ klasifikasi })} />
    </FormulirPanel>
  );
};
