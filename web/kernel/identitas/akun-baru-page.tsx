import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { tulisNip } from '../format.ts';
import { jalur } from '../jalur.ts';
import { Kepala } from '../kepala.tsx';
import { Kosong } from '../kosong.tsx';
import { useHalaman, useTulis } from '../kueri.ts';
import { TabelData } from '../tabel-data.tsx';
import { Masalah } from '../tampil-masalah.tsx';
import { Tautan } from '../tautan.tsx';
import type { Calon, TautanSekali } from './bentuk.ts';
import { HasilBuka } from './hasil-buka.tsx';
import { teksAkun } from './teks-akun.ts';

const PALING_BANYAK = 500;

/** Opening accounts: choose people, get a one-time link for each. */
export const AkunBaruPage = () => {
  const t = useTeks(teksAkun);
  const [hasil, setHasil] = useState<{ tautan: readonly TautanSekali[]; dilewati: number } | null>(null);
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.akun.daftar()}>{t('judul')}</Tautan>}
        judul={t('baruJudul')}
        keterangan={t('baruPengantar')}
      />
      {hasil ? <HasilBuka {...hasil} /> : <PilihCalon selesai={setHasil} />}
    </>
  );
};

type Selesai = (hasil: { tautan: readonly TautanSekali[]; dilewati: number }) => void;

const PilihCalon = ({ selesai }: { selesai: Selesai }) => {
  const t = useTeks(teksAkun);
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 250);
  const [pilih, setPilih] = useState<ReadonlySet<string>>(new Set());
  const daftar = useHalaman(['akun', 'calon', cari], (kursor, signal) =>
    api.GET('/api/akun/calon', {
      params: { query: { batas: 100, ...(cari && { cari }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  const buka = useTulis(
    (pegawai: readonly string[], headers) => api.POST('/api/akun', { body: { pegawai: [...pegawai] }, headers }),
    { segarkan: [['akun']] },
  );
  const tampak = daftar.butir ?? [];
  const semua = tampak.length > 0 && tampak.every(({ id }) => pilih.has(id));
  const ubah = (ids: readonly string[], masuk: boolean) =>
    setPilih((lama) => new Set(masuk ? [...lama, ...ids] : [...lama].filter((id) => !ids.includes(id))));
  if (daftar.error && !daftar.butir) throw daftar.error;
  return (
    <>
      <TabelData
        daftar={daftar}
        kolom={[
          {
            judul: t('kolomOrang'),
            isi: (c: Calon) => (
              <Checkbox
                aria-label={t('pilih', { nama: c.nama })}
                checked={pilih.has(c.id)}
                label={<NamaCalon calon={c} />}
                onChange={(e) => ubah([c.id], e.currentTarget.checked)}
              />
            ),
          },
          { judul: t('unit'), isi: (c) => c.unit ?? '—' },
          { judul: t('surel'), isi: (c) => c.email ?? '—', lebarSaja: true },
        ]}
        kosong={<Kosong ajakan={t('baruKosongJelas')} judul={t('baruKosong')} />}
        kunci={(c) => c.id}
        nama={t('baruJudul')}
        saring={
          <>
            <TextInput
              aria-label={t('cari')}
              leftSection={<IconSearch size={16} />}
              onChange={(e) => setKata(e.currentTarget.value)}
              placeholder={t('cari')}
              style={{ flex: '1 1 240px' }}
              type="search"
              value={kata}
            />
            <Checkbox
              checked={semua}
              label={t('pilihSemua')}
              onChange={(e) =>
                ubah(
                  tampak.map(({ id }) => id),
                  e.currentTarget.checked,
                )
              }
            />
          </>
        }
      />
      {buka.error && <Masalah masalah={buka.error} />}
      {pilih.size > 0 && (
        <Button
          loading={buka.isPending}
          mt="md"
          onClick={() => buka.mutate([...pilih].slice(0, PALING_BANYAK), { onSuccess: selesai })}
        >
          {t('bukaTerpilih', { jumlah: Math.min(pilih.size, PALING_BANYAK) })}
        </Button>
      )}
    </>
  );
};

const NamaCalon = ({ calon }: { calon: Calon }) => (
  <>
    <Text component="span" fw={600} size="sm">
      {calon.nama}
    </Text>
    <Text c="dimmed" className="angka" component="span" display="block" size="xs">
      {tulisNip(calon.nip)}
    </Text>
  </>
);
