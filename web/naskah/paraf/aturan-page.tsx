import { Button } from '@mantine/core';
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
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { teksParaf } from './bahasa.ts';
import type { DaftarAturan } from './bentuk.ts';
import { FormulirAturan } from './formulir-aturan.tsx';

/** Who initials letters of which kind, from when. */
export const AturanPage = () => {
  const t = useTeks(teksParaf);
  const petugas = useSesi().hak.includes('ortala');
  const [baru, setBaru] = useState(false);
  const kueri = useQuery(
    bacaan(['naskah', 'paraf', 'aturan'], (signal) => api.GET('/api/naskah/paraf/aturan', { signal })),
  );
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.paraf()}>{t('judul')}</Tautan>}
        judul={t('aturanJudul')}
        keterangan={petugas ? t('aturanPengantar') : `${t('aturanPengantar')} ${t('hanyaOrtala')}`}
      >
        {petugas && (
          <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setBaru(true)}>
            {t('tetapkan')}
          </Button>
        )}
      </Kepala>
      <TabelData
        daftar={utuh(kueri.data?.butir, kueri)}
        kolom={useKolom(kueri.data)}
        kosong={<Kosong ajakan={t('aturanKosongJelas')} judul={t('aturanKosong')} />}
        kunci={(a) => `${a.jenis} ${a.sejak}`}
        nama={t('aturanJudul')}
      />
      {baru && kueri.data && <FormulirAturan daftar={kueri.data} tutup={() => setBaru(false)} />}
    </>
  );
};

const useKolom = (daftar: DaftarAturan | undefined): Kolom<DaftarAturan['butir'][number]>[] => {
  const t = useTeks(teksParaf);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const nama = (jenis: string) => {
    if (jenis === '') return t('semuaLain');
    const ada = daftar?.jenis.find((j) => j.jenis === jenis);
    return ada ? dwi(ada.nama) : jenis;
  };
  return [
    { judul: t('jenis'), isi: (a) => nama(a.jenis) },
    {
      judul: t('cara'),
      panjang: true,
      isi: (a) => (a.cara === 'jabatan' ? a.jabatan.map((j, i) => `${i + 1}. ${j.nama}`).join(', ') : t(a.cara)),
    },
    { judul: t('tenggat'), isi: (a) => (a.cara === 'tanpa' ? '' : t('hari', { jumlah: a.tenggat })) },
    { judul: t('sejak'), isi: (a) => tulisTanggal(a.sejak, bahasa, true) },
  ];
};
