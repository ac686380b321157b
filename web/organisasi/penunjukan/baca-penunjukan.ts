import { useQuery } from '@tanstack/react-query';
import { api, bacaan } from '../../kernel/index.ts';

/** The roles that the adopted regulation needs designated. */
export const usePenunjukan = () =>
  useQuery(bacaan(['organisasi', 'penunjukan'], (signal) => api.GET('/api/organisasi/penunjukan', { signal })));
