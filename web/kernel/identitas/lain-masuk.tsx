import { Button } from '@mantine/core';
import { useTeks } from '../bahasa.tsx';
import gaya from './lain-masuk.module.css';
import { teksMasuk } from './teks-masuk.ts';

const GAGAL = {
  'sso-padam': 'gagalPadam',
  'sso-usang': 'gagalUsang',
  'sso-ditolak': 'gagalDitolak',
  'sso-nip': 'gagalNip',
} as const;

type Props = {
  readonly gagal: string | undefined;
  readonly instansi: string | undefined;
  readonly sso: { readonly nama: string } | null | undefined;
  readonly tujuan: string | undefined;
};

/** Under the form: single sign-on where there is one, and why it did not work. */
export const LainMasuk = ({ gagal, instansi = '', sso, tujuan = '/' }: Props) => {
  const t = useTeks(teksMasuk);
  const sebab = GAGAL[gagal as keyof typeof GAGAL];
  return (
    <div className={gaya.lain}>
      {sebab && (
        <p className={gaya.gagal} role="alert">
          {t(sebab)}
        </p>
      )}
      {sso && (
        <Button
          className={gaya.sso ?? ''}
          component="a"
          href={`/api/masuk/sso?${new URLSearchParams({ instansi, tujuan })}`}
          size="md"
          variant="default"
        >
          {t('masukSso', sso)}
        </Button>
      )}
    </div>
  );
};
