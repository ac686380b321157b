import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconNumbers, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  Lencana,
  TabelData,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';
import type { SuratRingkas } from './bentuk.ts';

type Saring = { readonly cari?: string; readonly tahun?: string };

/** The register of letters, newest first. */
export const DaftarSuratPage = () => {
  const t = useTeks(teksNaskah);
  const { cari, tahun }: Saring = useSearch({ strict: false });
  const saringan = { ...(cari && { cari }), ...(tahun && { tahun }) };
  const daftar = useHalaman(['naskah', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/naskah', {
      params: { query: { ...(cari && { cari }), ...(tahun && { tahun: Number(tahun) }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const tersaring = Boolean(cari || tahun);
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <TombolTautan
          ke={jalur.naskah.penomoran()}
          leftSection={<IconNumbers size={18} stroke={1.7} />}
          variant="default"
        >
          {t('penomoran')}
        </TombolTautan>
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={
          <Kosong
            ajakan={t(tersaring ? 'kosongCariAjakan' : 'kosongAjakan')}
            judul={t(tersaring ? 'kosongCari' : 'kosong')}
          />
        }
        kunci={(s) => s.id}
        nama={t('judul')}
        saring={<Saringan saringan={saringan} />}
      />
    </>
  );
};

const TAHUN_TERDAHULU = 5;

const Saringan = ({ saringan }: { saringan: Saring }) => {
  const t = useTeks(teksNaskah);
  const navigate = useNavigate();
  const tahunIni = Number(useSesi().hariIni.slice(0, 4));
  const pergi = ({ cari, tahun }: Saring) =>
    navigate({
      to: jalur.naskah.daftar(),
      search: { ...(cari && { cari }), ...(tahun && { tahun }) },
      replace: true,
    });
  const ubah = useDebouncedCallback((cari: string) => pergi({ ...saringan, cari }), 250);
  return (
    <>
      <TextInput
        aria-label={t('cari')}
        defaultValue={saringan.cari ?? ''}
        leftSection={<IconSearch size={18} stroke={1.7} />}
        onChange={({ currentTarget }) => ubah(currentTarget.value.trim())}
        placeholder={t('cari')}
        type="search"
        w={{ base: '100%', sm: 360 }}
      />
      <Select
        aria-label={t('tahun')}
        clearable
        data={Array.from({ length: TAHUN_TERDAHULU }, (_, i) => String(tahunIni - i))}
        onChange={(tahun) => pergi({ ...(saringan.cari && { cari: saringan.cari }), ...(tahun && { tahun }) })}
        placeholder={t('semuaTahun')}
        value={saringan.tahun ?? null}
        w={{ base: '100%', sm: 160 }}
      />
    </>
  );
};

const useKolom = (): Kolom<SuratRingkas>[] => {
  const t = useTeks(teksNaskah);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  return [
    {
      judul: t('nomor'),
      isi: (s) => (
        <Tautan className="angka" ke={jalur.naskah.surat(s.id)} style={{ whiteSpace: 'nowrap' }}>
          {s.nomor}
        </Tautan>
      ),
    },
    { judul: t('hal'), isi: (s) => s.hal },
    { judul: t('jenis'), isi: (s) => dwi(s.namaJenis), lebarSaja: true },
    { judul: t('tanggal'), isi: (s) => tulisTanggal(s.tanggal, bahasa, true) },
    { judul: t('penandaTangan'), isi: (s) => s.penandaTangan.jabatan },
    {
      judul: t('keadaan'),
      isi: (s) => <Lencana rasa={s.status === 'terbit' ? 'baik' : 'buruk'}>{t(s.status)}</Lencana>,
    },
  ];
};
