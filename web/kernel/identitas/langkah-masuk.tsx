import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, buka } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { type LangkahMasuk, useMasuk } from '../sesi.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { SandiBaru } from './sandi-baru.tsx';
import { teksMasuk } from './teks-masuk.ts';

type Props = {
  readonly langkah: LangkahMasuk;
  readonly lanjut: (langkah: LangkahMasuk | null) => void;
  readonly sesudah?: () => void;
};

/** What stands between the right password and the session: the second code, or a password of one's own. */
export const LangkahLanjut = ({ langkah, lanjut, sesudah }: Props) => {
  const t = useTeks(teksMasuk);
  const { terima } = useMasuk();
  const tujuan = (hasil: LangkahMasuk | null) => (hasil ? lanjut(hasil) : sesudah?.());
  const kirimSandi = async (sandi: string) =>
    tujuan(terima(buka(await api.POST('/api/sandi/baru', { body: { tiket: langkah.tiket, sandi } }))));
  const kirimKode = async (kode: string) =>
    tujuan(terima(buka(await api.POST('/api/masuk/kode', { body: { tiket: langkah.tiket, kode } }))));
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h4">
          {t(langkah.langkah === 'kode' ? 'kodeJudul' : 'gantiJudul')}
        </Title>
        <Text c="dimmed" size="sm">
          {t(langkah.langkah === 'kode' ? 'kodeJelas' : 'gantiJelas')}
        </Text>
      </div>
      {langkah.langkah === 'kode' ? (
        <FormulirKode key={langkah.tiket} kirim={kirimKode} />
      ) : (
        <SandiBaru kirim={kirimSandi} tombol={t('simpanSandi')} />
      )}
      <Button onClick={() => lanjut(null)} variant="subtle">
        {t('dariAwal')}
      </Button>
    </Stack>
  );
};

const FormulirKode = ({ kirim }: { kirim: (kode: string) => Promise<void> }) => {
  const t = useTeks(teksMasuk);
  const [kode, setKode] = useState('');
  const [periksa, setPeriksa] = useState(false);
  const [keadaan, setKeadaan] = useState<{ sibuk: boolean; galat: unknown }>({ sibuk: false, galat: null });
  const kurang = kode.replaceAll(/\s/g, '').length < 6;
  const ajukan = async (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setPeriksa(true);
    if (kurang) return;
    setKeadaan({ sibuk: true, galat: null });
    try {
      await kirim(kode);
    } catch (galat) {
      setKeadaan({ sibuk: false, galat });
      setKode('');
      setPeriksa(false);
    }
  };
  return (
    <form noValidate onSubmit={ajukan}>
      <Stack gap="md">
        <TextInput
          autoComplete="one-time-code"
          autoFocus
          className="angka"
          error={periksa && kurang && t('kodeKosong')}
          label={t('kode')}
          onChange={(e) => setKode(e.currentTarget.value)}
          size="md"
          value={kode}
        />
        {keadaan.galat !== null && <Masalah masalah={keadaan.galat} />}
        <Button fullWidth loading={keadaan.sibuk} size="md" type="submit">
          {t('lanjut')}
        </Button>
      </Stack>
    </form>
  );
};
