import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ambil, api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { Masalah } from '../tampil-masalah.tsx';
import { teksKernel } from '../teks.ts';
import gaya from './saya-page.module.css';
import { teksSaya } from './teks-saya.ts';

type Props = { readonly selesai: (cadangan: readonly string[]) => Promise<void>; readonly batal: () => void };
type Bekal = { readonly rahasia: string; readonly qr: string };

/** Password, QR code (or the key by hand), first code. */
export const PasangFaktor = ({ selesai, batal }: Props) => {
  const t = useTeks(teksSaya);
  const umum = useTeks(teksKernel);
  const [bekal, setBekal] = useState<Bekal | null>(null);
  const [isi, setIsi] = useState('');
  const [keadaan, setKeadaan] = useState<{ sibuk: boolean; galat: unknown }>({ sibuk: false, galat: null });
  const langkah = async () => {
    if (bekal) {
      const { cadangan } = await ambil(() => api.POST('/api/saya/faktor/pasang', { body: { kode: isi } }));
      await selesai(cadangan);
      return;
    }
    setBekal(await ambil(() => api.POST('/api/saya/faktor', { body: { sandi: isi } })));
    setIsi('');
    setKeadaan({ sibuk: false, galat: null });
  };
  const ajukan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setKeadaan({ sibuk: true, galat: null });
    langkah().catch((galat: unknown) => setKeadaan({ sibuk: false, galat }));
  };
  return (
    <form onSubmit={ajukan} style={{ maxWidth: 420 }}>
      <Stack gap="md">
        {bekal && <Pindaian bekal={bekal} />}
        {bekal ? (
          <TextInput
            autoComplete="one-time-code"
            className="angka"
            inputMode="numeric"
            key="kode"
            label={t('kodePertama')}
            minLength={6}
            onChange={(e) => setIsi(e.currentTarget.value)}
            required
            value={isi}
          />
        ) : (
          <PasswordInput
            autoComplete="current-password"
            key="sandi"
            label={t('sandiLama')}
            onChange={(e) => setIsi(e.currentTarget.value)}
            required
            value={isi}
            visibilityToggleButtonProps={{ 'aria-label': t('tampilkan') }}
          />
        )}
        {keadaan.galat !== null && <Masalah masalah={keadaan.galat} />}
        <Group justify="flex-end">
          <Button onClick={batal} variant="default">
            {umum('batal')}
          </Button>
          <Button loading={keadaan.sibuk} type="submit">
            {t(bekal ? 'selesaikan' : 'lanjut')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Pindaian = ({ bekal: { rahasia, qr } }: { bekal: Bekal }) => {
  const t = useTeks(teksSaya);
  return (
    <>
      <Text size="sm">{t('pindai')}</Text>
      <img alt={t('qr')} className={gaya.qr} src={`data:image/svg+xml,${encodeURIComponent(qr)}`} />
      <div>
        <Text size="sm">{t('ketikKunci')}</Text>
        <Text className={gaya.kunci ?? ''} data-kunci={rahasia}>
          {rahasia.replaceAll(/(.{4})/g, '$1 ').trim()}
        </Text>
      </div>
    </>
  );
};
