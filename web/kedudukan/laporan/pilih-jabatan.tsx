import { useQuery } from '@tanstack/react-query';
import { api, bacaan, PilihDariCari, useTeks } from '../../kernel/index.ts';
import { teksLaporan } from './bahasa.ts';

type Props = {
  readonly label: string;
  readonly nilai: string | null;
  readonly pilih: (posisi: string | null) => void;
  /** Known beforehand: stands in the list without a search. */
  readonly awal?: { readonly value: string; readonly label: string };
};

/** An office out of all of them, found by the name of its holder, its own or its unit's. */
export const PilihJabatan = (props: Props) => {
  const t = useTeks(teksLaporan);
  return (
    <PilihDariCari
      {...props}
      ajakan={t('siapaAjakan')}
      kosong={t('siapaKosong')}
      sedikitnya={3}
      temukan={useTemuPejabat}
    />
  );
};

const useTemuPejabat = (cari: string, cukup: boolean) => {
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'atasan', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
    ),
    enabled: cukup,
  });
  return data?.butir.flatMap((p) =>
    p.posisi ? [{ value: p.posisi.id, label: [p.posisi.nama, p.nama, p.unit?.nama].filter(Boolean).join(' · ') }] : [],
  );
};
