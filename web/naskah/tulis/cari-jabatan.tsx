import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, PilihDariCari, useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';

export type Pejabat = {
  readonly posisi: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
};

type Props = { readonly label: string; readonly pilih: (pejabat: Pejabat) => void };

/** Finds an office by its post, its holder or its unit; each choice is handed over and the field is empty again. */
export const CariJabatan = ({ label, pilih }: Props) => {
  const t = useTeks(teksTulis);
  const [ke, setKe] = useState(0);
  return (
    <PilihDariCari
      ajakan={t('cariAjakan')}
      key={ke}
      kosong={t('cariKosong')}
      label={label}
      nilai={null}
      pilih={(dipilih) => {
        if (!dipilih) return;
        pilih(JSON.parse(dipilih) as Pejabat);
        setKe(ke + 1);
      }}
      sedikitnya={3}
      temukan={useTemuPejabat}
      wajib={false}
    />
  );
};

/** Officials that the words find; the whole of one is the value of its choice. */
const useTemuPejabat = (cari: string, cukup: boolean) => {
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'naskah', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
    ),
    enabled: cukup,
  });
  return data?.butir.flatMap(({ nama, posisi, unit }) => {
    if (!posisi || !unit) return [];
    const pejabat: Pejabat = { posisi: posisi.id, nama, jabatan: posisi.nama, unit: unit.nama };
    return [{ value: JSON.stringify(pejabat), label: [posisi.nama, nama, unit.nama].join(' · ') }];
  });
};
