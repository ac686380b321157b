import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { SumberAlur } from '../../alur/index.ts';
import { baca, kirim } from '../../kernel/index.ts';
import { mintaSaran, mintaTim, saranOrang, saranTim } from './bentuk.ts';
import { pecahkanTim } from './pemecah.ts';
import { sarankanOrang } from './sarankan-orang.ts';
import { lengkapiSaran } from './siapkan.ts';
import { siapkanTim } from './siapkan-tim.ts';
import { catatLihatTim, susunTim } from './susun-tim.ts';

const TAG = ['penugasan'];

/** Who would fit a need, one by one or as a whole team. Nothing is stored but that somebody looked. */
export const saranRoutes =
  ({ sumber }: { readonly sumber: Pick<SumberAlur, 'kitab'> }): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/penugasan/saran',
      {
        schema: {
          tags: TAG,
          summary: 'Sarankan pegawai yang cocok dengan kebutuhan',
          body: mintaSaran,
          response: { 200: saranOrang },
        },
      },
      (request) =>
        baca(request, (trx, pelaku) => sarankanOrang(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan))),
    );

    app.post(
      '/api/penugasan/saran/tim',
      {
        schema: {
          tags: TAG,
          summary: 'Isi seluruh kursi sebuah tim',
          body: mintaTim,
          response: { 200: saranTim },
        },
      },
      async (request) => {
        const bahan = await baca(request, (trx, pelaku) =>
          siapkanTim(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan)),
        );
        const terpilih = await pecahkanTim(bahan.soal);
        if (!terpilih) return kirim(lengkapiSaran(tolak({ jenis: 'keadaan', kode: 'penugasan/saran-terlalu-lama' })));
        const tim = susunTim(request.body, bahan, terpilih);
        return baca(request, async (trx, pelaku) => {
          await catatLihatTim(trx, pelaku, tim);
          return sah(tim);
        });
      },
    );
  };
