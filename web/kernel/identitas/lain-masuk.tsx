import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, buka } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
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
  readonly tujuan: string | undefined;
};

/** Under the form: single sign-on where there is one, a forgotten password, and why single sign-on did not work. */
export const LainMasuk = ({ gagal, instansi = '', tujuan = '/' }: Props) => {
  const t = useTeks(teksMasuk);
  const { data } = useQuery({
    queryKey: ['masuk', 'cara', instansi],
    queryFn: async ({ signal }) => buka(await api.GET('/api/masuk/cara', { params: { query: { instansi } }, signal })),
    retry: false,
  });
  const sebab = GAGAL[gagal as keyof typeof GAGAL];
  return (
    <div className={gaya.lain}>
      {sebab && (
        <p className={gaya.gagal} role="alert">
          {t(sebab)}
        </p>
      )}
      {data?.sso && (
        <Button
          className={gaya.sso ?? ''}
          component="a"
          href={`/api/masuk/sso?${new URLSearchParams({ instansi, tujuan })}`}
          size="md"
          variant="default"
        >
          {t('masukSso', data.sso)}
        </Button>
      )}
      <Link to={jalur.lupaSandi()}>{t('lupa')}</Link>
    </div>
  );
};
