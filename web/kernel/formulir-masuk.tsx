import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useTeks } from './bahasa.tsx';
import { type LangkahMasuk, useMasuk } from './sesi.ts';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';

const Langkah = lazy(() => import('./identitas/langkah-masuk.tsx').then((isi) => ({ default: isi.LangkahLanjut })));

type Props = { readonly nipAwal?: string; readonly sesudah?: () => void; readonly langkahAwal?: LangkahMasuk | null };

/** NIP and password, then what else the account asks for. Used by the sign-in page and by the dialog that keeps a page open. */
export const FormulirMasuk = ({ langkahAwal = null, ...sisa }: Props) => {
  const [langkah, setLangkah] = useState(langkahAwal);
  if (!langkah) return <NipDanSandi {...sisa} lanjut={setLangkah} />;
  return (
    <Suspense>
      <Langkah langkah={langkah} lanjut={setLangkah} {...(sisa.sesudah ? { sesudah: sisa.sesudah } : {})} />
    </Suspense>
  );
};

type IsiNip = Omit<Props, 'langkahAwal'> & { readonly lanjut: (langkah: LangkahMasuk) => void };

const NipDanSandi = ({ nipAwal = '', sesudah, lanjut }: IsiNip) => {
  const t = useTeks(teksKernel);
  const { masuk } = useMasuk();
  const [nip, setNip] = useState(nipAwal);
  const [sandi, setSandi] = useState('');
  const [periksa, setPeriksa] = useState(false);
  const [kirim, setKirim] = useState<{ sibuk: boolean; galat: unknown }>({ sibuk: false, galat: null });
  const angka = nip.replace(/\s/g, '');
  const salahNip = periksa && !/^\d{18}$/.test(angka) ? t('nipSalah') : null;
  const salahSandi = periksa && !sandi ? t('sandiKosong') : null;

  const ajukan = async (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setPeriksa(true);
    if (!/^\d{18}$/.test(angka) || !sandi) return;
    setKirim({ sibuk: true, galat: null });
    try {
      const langkah = await masuk(angka, sandi);
      if (langkah) lanjut(langkah);
      else sesudah?.();
    } catch (galat) {
      setKirim({ sibuk: false, galat });
    }
  };

  return (
    <form noValidate onSubmit={ajukan}>
      <Stack gap="md">
        <TextInput
          autoComplete="username"
          className="angka"
          error={salahNip}
          inputMode="numeric"
          label={t('nip')}
          onChange={(e) => setNip(e.currentTarget.value)}
          placeholder="19900101 201501 1 001"
          size="md"
          value={nip}
        />
        <PasswordInput
          autoComplete="current-password"
          error={salahSandi}
          label={t('sandi')}
          onChange={(e) => setSandi(e.currentTarget.value)}
          size="md"
          value={sandi}
          visibilityToggleButtonProps={{ 'aria-label': t('tampilkanSandi') }}
        />
        {kirim.galat !== null && <Masalah masalah={kirim.galat} />}
        <Button fullWidth loading={kirim.sibuk} size="md" type="submit">
          {t('masuk')}
        </Button>
      </Stack>
    </form>
  );
};
