import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { tulisNip } from '../format.ts';
import { kabarkan } from '../kabar.tsx';
import { bacaan, useTulis } from '../kueri.ts';
import { PilihTanggal } from '../pilih-tanggal.tsx';
import { useSesi } from '../sesi.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { teksKernel } from '../teks.ts';
import { HAK, type Hak, useNamaHak } from './nama-hak.ts';
import { teksAkun } from './teks-akun.ts';

type Isi = { akun: string; hak: Hak; sejak: string; sampai: string | null; alasan: string };

/** Grants a right to somebody else: which, from when, until when, why. */
export const BeriHak = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksAkun);
  const umum = useTeks(teksKernel);
  const namaHak = useNamaHak();
  const { hariIni, pegawai } = useSesi();
  const [kata, setKata] = useState('');
  const [isi, setIsi] = useState<Partial<Isi>>({ sejak: hariIni, sampai: null });
  const [cari] = useDebouncedValue(kata.trim(), 250);
  const { data } = useQuery(
    bacaan(['akun', 'pilih', cari], (signal) =>
      api.GET('/api/akun', { params: { query: { batas: 20, keadaan: 'aktif', ...(cari && { cari }) } }, signal }),
    ),
  );
  const beri = useTulis((body: Isi, headers) => api.POST('/api/hak', { body, headers }), {
    segarkan: [['hak'], ['akun', 'daftar']],
  });
  const ajukan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    const { akun, hak, sejak, sampai = null, alasan } = isi;
    if (!akun || !hak || !sejak || !alasan) return;
    beri.mutate(
      { akun, hak, sejak, sampai, alasan },
      {
        onSuccess: () => {
          kabarkan(t('selesai'));
          tutup();
        },
      },
    );
  };
  const lain = (data?.butir ?? []).filter((a) => a.pegawaiId !== pegawai.id);
  return (
    <Modal closeButtonProps={{ 'aria-label': umum('tutup') }} onClose={tutup} opened title={t('beriHak')}>
      <form onSubmit={ajukan}>
        <Stack gap="md">
          <Select
            data={lain.map((a) => ({ value: a.id, label: `${a.nama} · ${tulisNip(a.nip)}` }))}
            filter={({ options }) => options}
            label={t('kepada')}
            onChange={(akun) => setIsi({ ...isi, akun: akun ?? '' })}
            onSearchChange={setKata}
            placeholder={t('cariAkun')}
            required
            searchable
            value={isi.akun ?? null}
          />
          <Select
            data={HAK.map((h) => ({ value: h, label: namaHak(h) }))}
            label={t('hak')}
            onChange={(hak) => setIsi({ ...isi, ...(hak && { hak: hak as Hak }) })}
            required
            value={isi.hak ?? null}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <PilihTanggal
              label={t('mulai')}
              nilai={isi.sejak ?? ''}
              ubah={(sejak) => setIsi({ ...isi, sejak })}
              wajib
            />
            <PilihTanggal
              keterangan={t('sampaiJelas')}
              label={t('sampai')}
              nilai={isi.sampai ?? ''}
              ubah={(sampai) => setIsi({ ...isi, sampai: sampai || null })}
            />
          </SimpleGrid>
          <Textarea
            autosize
            description={t('alasanJelas')}
            label={t('alasan')}
            maxLength={500}
            minLength={5}
            minRows={2}
            onChange={(e) => setIsi({ ...isi, alasan: e.currentTarget.value })}
            required
            value={isi.alasan ?? ''}
          />
          {beri.error && <Masalah masalah={beri.error} />}
          <Group justify="flex-end">
            <Button onClick={tutup} variant="default">
              {umum('batal')}
            </Button>
            <Button loading={beri.isPending} type="submit">
              {t('beriHak')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
