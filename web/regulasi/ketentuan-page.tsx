import { Select, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import {
  api,
  jalur,
  type Kolom,
  Kosong,
  LencanaModalitas,
  TabelData,
  Tautan,
  useDwibahasa,
  useHalaman,
  useTeks,
} from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import type { RingkasKetentuan } from './bentuk.ts';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { daftarModalitas, type PilihanModalitas, ruteDaftarKetentuan } from './rute.ts';
import { teksModalitas } from './teks-modalitas.ts';

/** Provisions of the adopted regulation, searched and filtered; the address keeps both. */
export const DaftarKetentuanPage = () => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const sebut = useTeks(teksModalitas);
  const pergi = useNavigate();
  const { cari, sifat } = ruteDaftarKetentuan.useSearch();
  const saring = (baru: { cari?: string | undefined; sifat?: PilihanModalitas | undefined }) => {
    const isi = { cari, sifat, ...baru };
    void pergi({
      to: jalur.regulasi.beranda(),
      search: { ...(isi.cari ? { cari: isi.cari } : {}), ...(isi.sifat ? { sifat: isi.sifat } : {}) },
      replace: true,
    });
  };
  const ketik = useDebouncedCallback((kata: string) => saring({ cari: kata }), 300);
  const daftar = useHalaman(['regulasi', 'ketentuan', { cari, sifat }], (kursor, signal) =>
    api.GET('/api/regulasi/ketentuan', {
      params: {
        query: { ...(kursor ? { kursor } : {}), ...(cari ? { cari } : {}), ...(sifat ? { modalitas: sifat } : {}) },
      },
      signal,
    }),
  );
  const kolom: readonly Kolom<RingkasKetentuan>[] = [
    {
      judul: t('ketentuan'),
      isi: (satu) => (
        <Tautan ke={jalur.regulasi.ketentuan(satu.id)} size="sm" style={{ whiteSpace: 'nowrap' }}>
          {satu.letak}
        </Tautan>
      ),
    },
    { judul: t('modalitas'), isi: (satu) => <LencanaModalitas modalitas={satu.modalitas} /> },
    {
      judul: t('ringkasan'),
      panjang: true,
      isi: (satu) => (
        <>
          {dwi(satu.ringkasan)}
          <Text c="dimmed" size="xs">
            {satu.asal === 'warisan' && t('warisan', { peraturan: dwi(satu.judulPeraturan) })}
          </Text>
        </>
      ),
    },
  ];
  return (
    <>
      <KepalaRegulasi kini="ketentuan" />
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
        kunci={(satu) => satu.id}
        nama={t('ketentuan')}
        saring={
          <>
            <TextInput
              defaultValue={cari ?? ''}
              flex="1 1 16rem"
              label={t('cari')}
              leftSection={<IconSearch size={18} stroke={1.7} />}
              onChange={(kejadian) => ketik(kejadian.currentTarget.value)}
              placeholder={t('cariContoh')}
              type="search"
            />
            <Select
              clearable
              clearButtonProps={{ 'aria-label': t('semua') }}
              data={daftarModalitas.map((value) => ({ value, label: sebut(value) }))}
              label={t('modalitas')}
              onChange={(nilai) => saring({ sifat: daftarModalitas.find((satu) => satu === nilai) })}
              placeholder={t('semua')}
              value={sifat ?? null}
            />
          </>
        }
      />
    </>
  );
};
