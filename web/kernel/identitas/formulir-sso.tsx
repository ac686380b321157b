import { Button, Code, Group, PasswordInput, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { paths } from '../api.gen.ts';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { kabarkan } from '../kabar.tsx';
import { useTulis } from '../kueri.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { teksKernel } from '../teks.ts';
import { bacaPemetaan, tulisPemetaan } from './baca-pemetaan.ts';
import type { Keamanan } from './bentuk.ts';
import { teksAkun } from './teks-akun.ts';

type Isi = paths['/api/keamanan/penyedia']['put']['requestBody']['content']['application/json'];

const AWAL = { nama: '', penerbit: '', klienId: '', klaimNip: 'nip', klaimHak: '', aktif: false };

/** The single sign-on provider of the agency. */
export const FormulirSso = ({ keamanan: { penyedia, alamatKembali, alamatMasuk } }: { keamanan: Keamanan }) => {
  const t = useTeks(teksAkun);
  const umum = useTeks(teksKernel);
  const [isi, setIsi] = useState(() => ({ ...AWAL, ...penyedia }));
  const [rahasia, setRahasia] = useState('');
  const [petaan, setPetaan] = useState(tulisPemetaan(penyedia?.pemetaan ?? []));
  const { pemetaan, keliru } = bacaPemetaan(petaan);
  const simpan = useTulis((body: Isi, headers) => api.PUT('/api/keamanan/penyedia', { body, headers }), {
    segarkan: [['keamanan'], ['masuk']],
  });
  const ubah = (bagian: Partial<typeof AWAL>) => setIsi({ ...isi, ...bagian });
  const ajukan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    if (keliru !== null) return;
    const { nama, penerbit, klienId, klaimNip, klaimHak, aktif } = isi;
    const body = { nama, penerbit, klienId, klaimNip, klaimHak, aktif, pemetaan, ...(rahasia && { rahasia }) };
    simpan.mutate(body, { onSuccess: () => kabarkan(t('tersimpan')) });
  };
  return (
    <form onSubmit={ajukan} style={{ maxWidth: 560 }}>
      <Stack gap="md">
        <TextInput
          label={t('namaPenyedia')}
          onChange={(e) => ubah({ nama: e.currentTarget.value })}
          required
          value={isi.nama}
        />
        <TextInput
          label={t('penerbit')}
          onChange={(e) => ubah({ penerbit: e.currentTarget.value })}
          placeholder="https://sso.instansi.go.id"
          required
          type="url"
          value={isi.penerbit}
        />
        <TextInput
          label={t('klienId')}
          onChange={(e) => ubah({ klienId: e.currentTarget.value })}
          required
          value={isi.klienId}
        />
        <PasswordInput
          autoComplete="off"
          description={penyedia?.berahasia && t('rahasiaTersimpan')}
          label={t('rahasia')}
          onChange={(e) => setRahasia(e.currentTarget.value)}
          value={rahasia}
          visibilityToggleButtonProps={{ 'aria-label': umum('tampilkanSandi') }}
        />
        <TextInput
          label={t('klaimNip')}
          onChange={(e) => ubah({ klaimNip: e.currentTarget.value })}
          required
          value={isi.klaimNip}
        />
        <TextInput
          description={t('klaimHakJelas')}
          label={t('klaimHak')}
          onChange={(e) => ubah({ klaimHak: e.currentTarget.value })}
          value={isi.klaimHak}
        />
        <Textarea
          autosize
          description={t('pemetaanJelas')}
          error={keliru !== null && t('pemetaanKeliru', { baris: keliru })}
          label={t('pemetaan')}
          minRows={2}
          onChange={(e) => setPetaan(e.currentTarget.value)}
          value={petaan}
        />
        <Switch checked={isi.aktif} label={t('aktifkan')} onChange={(e) => ubah({ aktif: e.currentTarget.checked })} />
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('alamatKembali')} <Code>{alamatKembali}</Code>
        </Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {t('alamatMasuk')} <Code>{alamatMasuk}</Code>
        </Text>
        {simpan.error && <Masalah masalah={simpan.error} />}
        <Group justify="flex-end">
          <Button loading={simpan.isPending} type="submit">
            {t('simpan')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
