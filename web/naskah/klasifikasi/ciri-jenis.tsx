import { Button, Group, NativeSelect, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  bacaan,
  FormulirPanel,
  type Kolom,
  Kosong,
  PilihTanggal,
  TabelData,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
  utuh,
} from '../../kernel/index.ts';
import { type Derajat, type Sifat, useKelas } from '../kelas.ts';
import { teksKlasifikasi } from './bahasa.ts';
import type { CiriBaru, DaftarCiri } from './bentuk.ts';
import { PilihKlasifikasi } from './pilih-klasifikasi.tsx';

/** What letters of each kind are classed as, now and from days to come. */
export const CiriJenis = ({ petugas }: { petugas: boolean }) => {
  const t = useTeks(teksKlasifikasi);
  const [atur, setAtur] = useState(false);
  const kueri = useQuery(bacaan(['naskah', 'ciri'], (signal) => api.GET('/api/naskah/ciri', { signal })));
  return (
    <section aria-labelledby="ciri">
      <Group align="flex-end" justify="space-between" mb="sm" mt="xl">
        <div>
          <Title id="ciri" mb={4} order={2} size="h3">
            {t('ciriJudul')}
          </Title>
          <Text c="dimmed" maw={640} size="sm">
            {t('ciriJelas')}
          </Text>
        </div>
        {petugas && (
          <Button onClick={() => setAtur(true)} variant="default">
            {t('ciriAtur')}
          </Button>
        )}
      </Group>
      <TabelData
        daftar={utuh(kueri.data?.butir, kueri)}
        kolom={useKolom(kueri.data)}
        kosong={<Kosong ajakan={t('ciriKosongJelas')} judul={t('ciriKosong')} />}
        kunci={(c) => `${c.jenis} ${c.sejak}`}
        nama={t('ciriJudul')}
      />
      {atur && kueri.data && <FormulirCiri daftar={kueri.data} tutup={() => setAtur(false)} />}
    </section>
  );
};

const FormulirCiri = ({ daftar, tutup }: { daftar: DaftarCiri; tutup: () => void }) => {
  const t = useTeks(teksKlasifikasi);
  const dwi = useDwibahasa();
  const kelas = useKelas();
  const { hariIni } = useSesi();
  const [isi, ubah] = useIsian<CiriBaru>({
    jenis: '',
    sifat: 'biasa',
    derajat: 'biasa',
    klasifikasi: null,
    sejak: hariIni,
  });
  const { kirim, panel } = useTulisPanel((body: CiriBaru, headers) => api.POST('/api/naskah/ciri', { body, headers }), {
    segarkan: [['naskah', 'ciri']],
    kabar: t('ciriKabar'),
    tutup,
  });
  return (
    <FormulirPanel
      {...panel}
      judul={t('ciriAtur')}
      lakukan={() => kirim(isi)}
      tertahan={(!isi.jenis || !isi.sejak) && t('pilihJenis')}
      tindakan={t('simpan')}
    >
      <NativeSelect
        data={[
          { value: '', label: t('pilihJenis') },
          ...daftar.jenis.map(({ jenis, nama }) => ({ value: jenis, label: dwi(nama) })),
        ]}
        data-autofocus
        label={t('jenis')}
        onChange={(e) => ubah({ jenis: e.currentTarget.value })}
        required
        value={isi.jenis}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          data={kelas.sifat}
          label={kelas.t('sifat')}
          onChange={(e) => ubah({ sifat: e.currentTarget.value as Sifat })}
          value={isi.sifat ?? 'biasa'}
        />
        <NativeSelect
          data={kelas.derajat}
          label={kelas.t('derajat')}
          onChange={(e) => ubah({ derajat: e.currentTarget.value as Derajat })}
          value={isi.derajat ?? 'biasa'}
        />
        <PilihKlasifikasi nilai={isi.klasifikasi} pilih={(klasifikasi) => ubah({ klasifikasi })} />
        <PilihTanggal label={t('hariPertama')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
      </SimpleGrid>
    </FormulirPanel>
  );
};

const useKolom = (daftar: DaftarCiri | undefined): Kolom<DaftarCiri['butir'][number]>[] => {
  const t = useTeks(teksKlasifikasi);
  const dwi = useDwibahasa();
  const kelas = useKelas();
  const { bahasa } = useBahasa();
  const nama = (jenis: string) => {
    const ada = daftar?.jenis.find((j) => j.jenis === jenis);
    return ada ? dwi(ada.nama) : jenis;
  };
  return [
    { judul: t('jenis'), isi: (c) => nama(c.jenis) },
    { judul: kelas.t('sifat'), isi: (c) => kelas.t(c.sifat ?? 'biasa') },
    { judul: kelas.t('derajat'), isi: (c) => kelas.t(c.derajat ?? 'biasa') },
    { judul: t('kode'), isi: (c) => c.klasifikasi ?? t('kodeSeri') },
    { judul: t('hariPertama'), isi: (c) => tulisTanggal(c.sejak, bahasa, true) },
  ];
};
