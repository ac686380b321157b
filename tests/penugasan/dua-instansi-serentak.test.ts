import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaPanggung, type PanggungCerita, statusDi } from './cerita-dua-instansi.ts';
import { hitungBaris, type Instansi, permohonanLuar } from './dua-instansi.ts';

describe('satu transaksi di dua instansi', () => {
  let panggung: PanggungCerita;
  beforeAll(async () => {
    panggung = await bukaPanggung({ jenis: 'postgres' });
  }, 120_000);
  afterAll(() => panggung?.rumah.tutup());

  describe('satu transaksi: yang gagal di satu sisi tidak meninggalkan apa pun di sisi mana pun', () => {
    test('jabatan tamu lowong', async () => {
      const { panrb, tamu } = panggung.di;
      const { db } = panggung.rumah.basis;
      const berkas = await panggung.ajukan(panrb);
      await sql`update organisasi.pemangku set sampai = '2026-01-01' where instansi_id = ${tamu.id} and posisi_id = ${tamu.posisi.sekretaris}`.execute(
        db,
      );
      await panrb.masuk('sekretaris'); // signing in is on record too
      const sebelum = await hitungBaris(panggung.rumah);
      const jawab = await panrb.putuskan('sekretaris', berkas, { pilihan: 'teruskan' });
      await sql`update organisasi.pemangku set sampai = null where instansi_id = ${tamu.id} and posisi_id = ${tamu.posisi.sekretaris}`.execute(
        db,
      );
      expect([jawab.statusCode, jawab.json().kode]).toEqual([409, 'alur/peran-tanpa-pejabat']);
      expect(await hitungBaris(panggung.rumah)).toEqual(sebelum);
    });

    test('tamu tidak dapat menyimpan suratnya: pemohon pun tidak menghabiskan nomor; sesudah pulih, jalan terus', async () => {
      const { panrb } = panggung.di;
      const { db } = panggung.rumah.basis;
      const berkas = await panggung.ajukan(panrb);
      await sql`create function public.gagal_uji() returns trigger language plpgsql as $$ begin raise exception 'padam'; end $$`.execute(
        db,
      );
      await sql`create trigger gagal_uji before insert on naskah.surat_masuk for each row execute function public.gagal_uji()`.execute(
        db,
      );
      const sebelum = await hitungBaris(panggung.rumah);
      const jawab = await panrb.putuskan('sekretaris', berkas, { pilihan: 'teruskan' });
      expect(jawab.statusCode).toBe(500);
      expect(await hitungBaris(panggung.rumah)).toEqual(sebelum);
      await sql`drop trigger gagal_uji on naskah.surat_masuk`.execute(db);
      await sql`drop function public.gagal_uji()`.execute(db);
      expect((await panrb.putuskan('sekretaris', berkas, { pilihan: 'teruskan' })).statusCode).toBe(200);
    });

    test('ditarik di satu sisi dan diputuskan di sisi lain pada saat yang sama: satu yang berlaku', async () => {
      const { panrb, tamu } = panggung.di;
      const [kepala, sekretaris] = [await panrb.masuk('kepala'), await tamu.masuk('sekretaris')];
      for (let kali = 0; kali < 5; kali++) {
        const berkas = await panggung.ajukan(panrb);
        await panggung.tempuh('panrb', berkas, 1);
        const kotak = (await sekretaris.get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
        const tindakan = kotak.find((t) => t.berkas === berkas)?.id;
        const jawab = await Promise.all([
          kepala.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Berubah' }),
          sekretaris.post(`/api/alur/tindakan/${tindakan}/putuskan`, { pilihan: 'tolak', alasan: 'Penuh' }),
        ]);
        expect(jawab.map((j) => j.statusCode).sort()).toEqual([200, 409]);
        const [diPemohon, diTamu] = [
          await statusDi(panrb, 'kepala', berkas),
          await statusDi(tamu, 'sekretaris', berkas),
        ];
        expect(diPemohon).toBe(diTamu);
      }
    });

    test('dua berkas yang berlawanan arah tidak saling menunggu', async () => {
      const { panrb, tamu } = panggung.di;
      const pasang = async (dari: Instansi, ke: Instansi) => {
        const jawab = await (await dari.masuk('kepala')).post('/api/penugasan', permohonanLuar(dari, ke));
        return { dari, berkas: jawab.json().id as string };
      };
      const daftar = [];
      for (let kali = 0; kali < 4; kali++) daftar.push(await pasang(panrb, tamu), await pasang(tamu, panrb));
      const jawab = await Promise.all(
        daftar.map(({ dari, berkas }) => dari.putuskan('sekretaris', berkas, { pilihan: 'teruskan' })),
      );
      expect(jawab.map((j) => j.statusCode)).toEqual(daftar.map(() => 200));
    });
  });
});
