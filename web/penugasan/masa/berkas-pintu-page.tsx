import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, bacaan } from '../../kernel/index.ts';
import { BerkasPage } from '../berkas-page.tsx';
import type { Jenis } from './bentuk.ts';
import { PerubahanPage } from './perubahan-page.tsx';

/** The drawings of changes; whatever else this room runs is an assignment. */
const GAMBAR_PERUBAHAN = {
  'perpanjangan-penugasan': true,
  'pengakhiran-penugasan': true,
  'penggantian-penugasan': true,
  'laporan-akhir-penugasan': true,
  'perpanjangan-penugasan-lintas-instansi': true,
  'pengakhiran-penugasan-lintas-instansi': true,
  'penggantian-penugasan-lintas-instansi': true,
} as const satisfies Record<
  `${Jenis}-penugasan` | `${Exclude<Jenis, 'laporan-akhir'>}-penugasan-lintas-instansi`,
  true
>;

/** The dossier behind an address of this room: an assignment, or a change of one. Its drawing says which. */
export const BerkasPintuPage = () => {
  const { id } = useParams({ from: '/rumah/penugasan/berkas/$id' });
  const { data, error } = useQuery(
    bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params: { path: { id } }, signal })),
  );
  if (error) throw error;
  if (!data) return <Skeleton height={480} radius="lg" />;
  return data.alur.id in GAMBAR_PERUBAHAN ? <PerubahanPage id={id} key={id} /> : <BerkasPage key={id} />;
};
