import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
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
  const temuan = useRef<ReadonlyMap<string, Pejabat>>(new Map());
  const useTemu = (cari: string, cukup: boolean) => {
    const { data } = useQuery({
      ...bacaan(['organisasi', 'pegawai', 'naskah', cari], (signal) =>
        api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
      ),
      enabled: cukup,
    });
    const pejabat = data?.butir.flatMap(({ nama, posisi, unit }) =>
      posisi && unit ? [{ posisi: posisi.id, nama, jabatan: posisi.nama, unit: unit.nama }] : [],
    );
    temuan.current = new Map(pejabat?.map((p) => [p.posisi, p]));
    return pejabat?.map((p) => ({ value: p.posisi, label: [p.jabatan, p.nama, p.unit].join(' · ') }));
  };
  return (
    <PilihDariCari
      ajakan={t('cariAjakan')}
      key={ke}
      kosong={t('cariKosong')}
      label={label}
      nilai={null}
      pilih={(id) => {
        const ada = id && temuan.current.get(id);
        if (!ada) return;
        pilih(ada);
        setKe(ke + 1);
      }}
      sedikitnya={3}
      temukan={useTemu}
      wajib={false}
    />
  );
};
