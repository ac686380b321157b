import { SANDI_UJI } from './instansi-uji.ts';
import { ORANG, type PeranUji } from './rumah-uji.ts';

export type JawabHttp = { readonly status: number; readonly teks: string; readonly tajuk: Headers };

/** A signed-in person over a real connection. The session outlives the server process; only the address changes. */
export type KlienHttp = {
  get(jalur: string): Promise<JawabHttp>;
  post(jalur: string, isi: unknown, kunci: string): Promise<JawabHttp>;
  /** A line of live news; `sampai` reads on until so many have come. */
  dengar(jalur: string): Promise<{ sampai(banyak: number): Promise<number>; tutup(): Promise<void> }>;
};

const kirim = async (alamat: string, jalur: string, setelan: RequestInit): Promise<JawabHttp> => {
  const jawab = await fetch(alamat + jalur, setelan);
  return { status: jawab.status, teks: await jawab.text(), tajuk: jawab.headers };
};

/** Signs in; `alamat` is asked anew at every call, so that it may move with a restart. */
export const masukHttp = async (alamat: () => string, peran: PeranUji): Promise<KlienHttp> => {
  const jawab = await kirim(alamat(), '/api/masuk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nip: ORANG[peran].nip, sandi: SANDI_UJI }),
  });
  if (jawab.status !== 200) throw new Error(jawab.teks);
  const cookie = jawab.tajuk
    .getSetCookie()
    .map((k) => k.split(';')[0])
    .join('; ');
  const csrf = JSON.parse(jawab.teks).csrf as string;
  return {
    get: (jalur) => kirim(alamat(), jalur, { headers: { cookie } }),
    async dengar(jalur) {
      const jawab = await fetch(alamat() + jalur, { headers: { cookie, accept: 'text/event-stream' } });
      const pembaca = jawab.body?.pipeThrough(new TextDecoderStream()).getReader();
      let teks = '';
      const jumlah = () => teks.split('event: kabar').length - 1;
      return {
        async sampai(banyak) {
          while (jumlah() < banyak) {
            const { done, value } = (await pembaca?.read()) ?? { done: true };
            if (done) throw new Error(`aliran berakhir sesudah ${jumlah()} kabar`);
            teks += value;
          }
          return jumlah();
        },
        tutup: async () => pembaca?.cancel(),
      };
    },
    post: (jalur, isi, kunci) =>
      kirim(alamat(), jalur, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrf, 'idempotency-key': kunci, 'content-type': 'application/json' },
        body: JSON.stringify(isi),
      }),
  };
};
