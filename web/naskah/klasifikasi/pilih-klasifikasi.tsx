import { useQuery } from '@tanstack/react-query';
import { api, bacaan, PilihDariCari, useTeks } from '../../kernel/index.ts';
import { teksKlasifikasi } from './bahasa.ts';

type Props = { readonly nilai: string | null; readonly pilih: (kode: string | null) => void };

/** A filing code that is in force today; none leaves it to the kind, or to the series. */
export const PilihKlasifikasi = ({ nilai, pilih }: Props) => {
  const t = useTeks(teksKlasifikasi);
  return (
    <PilihDariCari
      ajakan={t('pilihAjakan')}
      {...(nilai && { awal: { value: nilai, label: nilai } })}
      kosong={t('pilihKosong')}
      label={t('kodeKlasifikasi')}
      nilai={nilai}
      pilih={pilih}
      temukan={useTemuKlasifikasi}
      wajib={false}
    />
  );
};

const useTemuKlasifikasi = (cari: string) => {
  const { data } = useQuery(
    bacaan(['naskah', 'klasifikasi', 'pilih', cari], (signal) =>
      api.GET('/api/naskah/klasifikasi', {
        params: { query: { berlaku: '1', batas: 30, ...(cari && { cari }) } },
        signal,
      }),
    ),
  );
  return data?.butir.map(({ kode, arti }) => ({ value: kode, label: `${kode} · ${arti}` }));
};
