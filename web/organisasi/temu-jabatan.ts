import { type QueryKey, useQuery } from '@tanstack/react-query';
import { api, bacaan, type Panggilan, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';

type Jabatan = {
  readonly id: string;
  readonly nama: string;
  readonly unit: { readonly nama: string };
  readonly pemangku: { readonly nama: string } | null;
};

/** Offices for a list to choose from, each with its unit and its holder. */
export const useTemuJabatan = (kunci: QueryKey, panggil: (signal: AbortSignal) => Panggilan<Jabatan[]>) => {
  const t = useTeks(teksOrganisasi);
  const { data } = useQuery(bacaan(kunci, panggil));
  return data?.map((p) => ({
    value: p.id,
    label: `${p.nama} · ${p.unit.nama} · ${p.pemangku?.nama ?? t('lowong').toLowerCase()}`,
  }));
};

/** Any office of the agency that could be designated. */
export const useTemuJabatanTunjukan = (cari: string) =>
  useTemuJabatan(['organisasi', 'penunjukan', 'jabatan', cari], (signal) =>
    api.GET('/api/organisasi/penunjukan/jabatan', { params: { query: { cari } }, signal }),
  );
