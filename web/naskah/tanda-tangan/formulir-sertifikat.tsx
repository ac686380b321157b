import { Button, FileInput, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { kabarkan, Masalah, tulisTanggal, useBahasa, useTeks, useTulis } from '../../kernel/index.ts';
import { Rincian } from '../rincian.tsx';
import { teksTanda } from './bahasa.ts';
import type { Setelan } from './bentuk.ts';
import { type Kiriman, kirimanDari, useUnggah } from './unggah.ts';

/** The certificate of the agency: what it says, and another one in its place. */
export const FormulirSertifikat = ({ setelan: { sertifikat } }: { setelan: Setelan }) => {
  const t = useTeks(teksTanda);
  const { bahasa } = useBahasa();
  const [berkas, setBerkas] = useState<File | null>(null);
  const [sandi, setSandi] = useState('');
  const unggah = useTulis<Kiriman, Setelan>(useUnggah('/api/naskah/tanda-tangan/sertifikat'), {
    segarkan: [['naskah', 'tanda-tangan', 'setelan']],
  });
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    if (!berkas) return;
    const usai = () => {
      setBerkas(null);
      setSandi('');
      kabarkan(t('diunggah'));
    };
    unggah.mutate(kirimanDari(berkas, sandi), { onSuccess: usai });
  };
  const hari = (saat: string) => tulisTanggal(saat, bahasa);
  return (
    <section aria-labelledby="sertifikat">
      <Title id="sertifikat" mb="xs" order={2} size="h3">
        {t('sertifikat')}
      </Title>
      {sertifikat ? (
        <Rincian
          isi={[
            [t('subjek'), sertifikat.subjek],
            [t('penerbit'), sertifikat.penerbit],
            [t('berlaku'), t('masa', { sejak: hari(sertifikat.sejak), sampai: hari(sertifikat.sampai) })],
          ]}
        />
      ) : (
        <Text c="dimmed" size="sm">
          {t('sertifikatBelum')}
        </Text>
      )}
      <form onSubmit={kirim}>
        <Stack mt="md">
          <FileInput
            accept=".p12,.pfx,application/x-pkcs12"
            clearable
            clearButtonProps={{ 'aria-label': t('batal') }}
            label={t('berkasP12')}
            leftSection={<IconUpload size={18} stroke={1.7} />}
            onChange={setBerkas}
            placeholder={t('pilihP12')}
            value={berkas}
          />
          <PasswordInput
            autoComplete="off"
            description={t('sandiP12Jelas')}
            label={t('sandiP12')}
            maxLength={500}
            onChange={(e) => setSandi(e.currentTarget.value)}
            value={sandi}
            visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
          />
          {unggah.error && <Masalah masalah={unggah.error} />}
          <div>
            <Button disabled={!berkas} loading={unggah.isPending} type="submit" variant="default">
              {t('unggah')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  );
};
