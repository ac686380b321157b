import createClient from 'openapi-fetch';
import type { paths } from './api.gen.ts';
import { bacaMasalah, GalatApi } from './masalah.ts';
import { tunggulah } from './sesi-habis.ts';

let csrf = '';
/** Told by whoever learns the session: every write carries it. */
export const pasangCsrf = (nilai: string) => {
  csrf = nilai;
};

/** What a write must carry when it does not go through `api`. */
export const tajukCsrf = (): Readonly<Record<string, string>> => ({ 'x-csrf-token': csrf });

/** Typed HTTP client of the server's OpenAPI. Wrap calls in `ambil`, `useHalaman` or `useTulis`. */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });

api.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET') request.headers.set('x-csrf-token', csrf);
    return request;
  },
});

type Jawaban<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/**
 * Runs a call and hands back its body. When the session has ended it waits for the person to sign in again
 * and repeats the call, so nothing typed is lost. Anything else that fails becomes a `GalatApi`.
 */
export const ambil = async <T>(panggil: () => Promise<Jawaban<T>>): Promise<T> => {
  const jawaban = await sambungkan(panggil);
  if (jawaban.response.status !== 401) return buka(jawaban);
  await tunggulah();
  return buka(await sambungkan(panggil));
};

const sambungkan = async <T>(panggil: () => Promise<Jawaban<T>>): Promise<Jawaban<T>> => {
  try {
    return await panggil();
  } catch (galat) {
    if (galat instanceof DOMException && galat.name === 'AbortError') throw galat;
    throw new GalatApi(bacaMasalah(0, null));
  }
};

/** The body, or a `GalatApi`. Does not ask to sign in again: for the session's own routes. */
export const buka = <T>({ data, error, response }: Jawaban<T>): T => {
  if (!response.ok) throw new GalatApi(bacaMasalah(response.status, error));
  return data as T;
};
