import { Button, Code, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  TabelData,
  Tautan,
  tulisAngka,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { teksPenomoran } from './bahasa.ts';
import { contohNomor, type DaftarPola, type Pola } from './bentuk.ts';
import { FormulirPola } from './formulir-pola.tsx';

/** How letters are numbered, from when; the ortala officer sets it. */
export const PenomoranPage = () => {
  const t = useTeks(teksPenomoran);
  const { hak } = useSesi();
  const [baru, setBaru] = useState(false);
  const kueri = useQuery(bacaan(['naskah', 'pola'], (signal) => api.GET('/api/naskah/pola', { signal })));
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={hak.includes('ortala') ? t('pengantar') : `${t('pengantar')} ${t('hanyaOrtala')}`}
      >
        {hak.includes('ortala') && (
          <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setBaru(true)}>
            {t('tetapkan')}
          </Button>
        )}
      </Kepala>
      <TabelData
        daftar={utuh(kueri.data?.butir, kueri)}
        kolom={useKolom(kueri.data)}
        kosong={<Kosong ajakan={t('kosongJelas', { pola: kueri.data?.bawaan ?? '' })} judul={t('kosong')} />}
        kunci={(p) => p.id}
        nama={t('judul')}
      />
      {baru && kueri.data && <FormulirPola daftar={kueri.data} tutup={() => setBaru(false)} />}
    </>
  );
};

const useKolom = (daftar: DaftarPola | undefined): Kolom<Pola>[] => {
  const t = useTeks(teksPenomoran);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { hariIni } = useSesi();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  const nama = (jenis: string) => {
    const ada = daftar?.jenis.find((j) => j.jenis === jenis);
    return ada ? dwi(ada.nama) : jenis;
  };
  return [
    { judul: t('seri'), isi: (p) => <Text fw={600}>{p.seri}</Text> },
    { judul: t('jenis'), panjang: true, isi: (p) => p.jenis.map(nama).join(', ') || t('semuaLain') },
    {
      judul: t('pola'),
      panjang: true,
      isi: (p) => (
        <>
          <Code>{p.pola}</Code>
          <Text c="dimmed" mt={4} size="sm">
            {t('contoh')}: {contohNomor(p.pola, p.klasifikasi, p.terakhir + 1, hariIni)}
          </Text>
        </>
      ),
    },
    {
      judul: t('masa'),
      isi: (p) =>
        p.sampai
          ? t('sampaiHari', { sejak: hari(p.sejak), sampai: hari(p.sampai) })
          : t('sejakHari', { hari: hari(p.sejak) }),
    },
    { judul: t('terakhir'), angka: true, isi: (p) => tulisAngka(p.terakhir, bahasa) },
  ];
};
