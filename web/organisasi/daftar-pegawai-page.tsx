import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  Orang,
  TabelData,
  tulisNip,
  useHalaman,
  useTeks,
} from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { RingkasPegawai } from './bentuk.ts';
import gaya from './daftar-pegawai-page.module.css';
import { TautanUnit } from './tautan-unit.tsx';
import { UnduhPegawai } from './unduh-pegawai.tsx';

/** People of the agency, found by name, post, unit or competence, misspelt or not. */
export const DaftarPegawaiPage = () => {
  const t = useTeks(teksOrganisasi);
  const { cari, kompetensi } = useSearch({ strict: false });
  const saringan = { ...(cari && { cari }), ...(kompetensi && { kompetensi }) };
  const daftar = useHalaman(['organisasi', 'pegawai', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/organisasi/pegawai', { params: { query: { ...saringan, ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <>
      <Kepala judul={t('pegawai')} keterangan={t('pegawaiPengantar')}>
        <UnduhPegawai saringan={saringan} />
      </Kepala>
      <TabelData
        daftar={daftar}
        kolom={useKolom()}
        kosong={<Kosong ajakan={t('pegawaiKosongAjakan')} judul={t('pegawaiKosong')} />}
        kunci={(g) => g.id}
        nama={t('pegawai')}
        saring={<Saringan saringan={saringan} />}
      />
    </>
  );
};

type Saring = { readonly cari?: string; readonly kompetensi?: string };

const Saringan = ({ saringan }: { saringan: Saring }) => {
  const t = useTeks(teksOrganisasi);
  const navigate = useNavigate();
  const ubah = useDebouncedCallback((cari: string) => {
    const { kompetensi } = saringan;
    const search = { ...(cari && { cari }), ...(kompetensi && { kompetensi }) };
    navigate({ to: jalur.organisasi.daftarPegawai(), search, replace: true });
  }, 250);
  return (
    <TextInput
      aria-label={t('cariPegawai')}
      defaultValue={saringan.cari ?? ''}
      leftSection={<IconSearch size={18} stroke={1.7} />}
      onChange={({ currentTarget }) => ubah(currentTarget.value.trim())}
      placeholder={t('cariPegawai')}
      type="search"
      w={{ base: '100%', sm: 360 }}
    />
  );
};

const useKolom = (): Kolom<RingkasPegawai>[] => {
  const t = useTeks(teksOrganisasi);
  return [
    {
      judul: t('pegawai'),
      isi: (g) => (
        <div className={gaya.orang}>
          <Orang id={g.id} jabatan={g.posisi?.nama ?? t('tanpaJabatan')} nama={g.nama} />
        </div>
      ),
    },
    { judul: t('unit'), isi: (g) => g.unit && <TautanUnit size="sm" unit={g.unit} /> },
    { judul: t('nip'), isi: (g) => <span className={`angka ${gaya.nip}`}>{tulisNip(g.nip)}</span>, lebarSaja: true },
    { judul: t('kompetensi'), isi: (g) => g.kompetensi.join(', '), lebarSaja: true },
  ];
};
