import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORANG_LENGKAP } from './instansi-lengkap.ts';
import { kebutuhanUji } from './kebutuhan-uji.ts';
import { bukaRumahLengkap, permohonanUji, type RumahLengkap } from './rumah-lengkap.ts';
import { JENIS_BASIS } from './rumah-uji.ts';

/** Everything an act can leave behind, counted over the whole database. */
type Cacah = { berkas: number; penugasan: number; tertutup: number; surat: number; nomor: number; jejak: number };

const cacah = async ({ basis }: RumahLengkap): Promise<Cacah> => {
  const { rows } = await sql<Cacah>`select
    (select count(*)::int from alur.berkas) as berkas,
    (select count(*)::int from penugasan.penugasan) as penugasan,
    (select count(*)::int from alur.tindakan where pilihan is not null) as tertutup,
    (select count(*)::int from naskah.surat) as surat,
    (select coalesce(sum(terakhir), 0)::int from naskah.seri_nomor) as nomor,
    (select count(*)::int from kernel.jejak where perbuatan like 'alur.%') as jejak`.execute(basis.db);
  if (!rows[0]) throw new Error('cacah kosong');
  return rows[0];
};

/** What `kerja` added. */
const tambahan = async (rumah: RumahLengkap, kerja: () => Promise<void>): Promise<Cacah> => {
  const sebelum = await cacah(rumah);
  await kerja();
  const sesudah = await cacah(rumah);
  return Object.fromEntries(Object.entries(sesudah).map(([k, n]) => [k, n - sebelum[k as keyof Cacah]])) as Cacah;
};

/** A request opens a dossier with one letter; the appraiser's refusal closes one act with one letter. */
const SATU_PERMOHONAN: Cacah = { berkas: 1, penugasan: 1, tertutup: 1, surat: 1, nomor: 1, jejak: 1 };
const SATU_PENOLAKAN: Cacah = { berkas: 0, penugasan: 0, tertutup: 1, surat: 1, nomor: 1, jejak: 1 };
/** Races on one act; `LINCAH_ULANGAN=200` for the long run. */
const ULANGAN = Number(process.env.LINCAH_ULANGAN ?? 15);
const TOLAK = { pilihan: 'tolak', alasan: 'Beban kerja sudah penuh' };

describe.each(JENIS_BASIS)('serentak di atas %s', (jenis) => {
  let rumah: RumahLengkap;
  beforeAll(async () => {
    rumah = await bukaRumahLengkap({ jenis });
  }, 180_000);
  afterAll(() => rumah?.tutup());

  const ajukan = (kunci?: string) =>
    rumah.klien.pemohon.post('/api/penugasan', permohonanUji('pemohon', 'Serentak'), kunci);
  const tindakanBaru = async () => rumah.tindakanTerbuka(await rumah.ajukan('pemohon', 'Untuk diputus'));
  const tolak = (tindakan: string, kunci?: string) =>
    rumah.klien.penilai.post(`/api/alur/tindakan/${tindakan}/putuskan`, TOLAK, kunci);

  test('uji 16: permohonan, 50 sekaligus dengan satu kunci: satu berkas, satu surat bernomor, satu jejak, satu jawaban', async () => {
    const kunci = randomUUID();
    const n = await tambahan(rumah, async () => {
      const jawab = await Promise.all(Array.from({ length: 50 }, () => ajukan(kunci)));
      expect([...new Set(jawab.map((j) => `${j.statusCode} ${j.body}`))]).toEqual([`201 ${jawab[0]?.body}`]);
    });
    expect(n).toEqual(SATU_PERMOHONAN);
  });

  test('uji 16: putusan, 50 sekaligus dengan satu kunci: satu tindakan tertutup, satu surat bernomor, satu jejak', async () => {
    const tindakan = await tindakanBaru();
    const kunci = randomUUID();
    const n = await tambahan(rumah, async () => {
      const jawab = await Promise.all(Array.from({ length: 50 }, () => tolak(tindakan, kunci)));
      expect([...new Set(jawab.map((j) => `${j.statusCode} ${j.body}`))]).toEqual([`200 ${jawab[0]?.body}`]);
    });
    expect(n).toEqual(SATU_PENOLAKAN);
  });

  test('uji 6: jawaban hilang sesudah tersimpan: kiriman ulang mendapat jawaban pertama, tanpa akibat kedua', async () => {
    const [kunciAjukan, kunciTolak] = [randomUUID(), randomUUID()];
    const hilang = await ajukan(kunciAjukan);
    const tindakan = await rumah.tindakanTerbuka(hilang.json().id);
    const putusan = await tolak(tindakan, kunciTolak);
    const n = await tambahan(rumah, async () => {
      const [ulang, ulangPutusan] = [await ajukan(kunciAjukan), await tolak(tindakan, kunciTolak)];
      expect([ulang.statusCode, ulang.body]).toEqual([201, hilang.body]);
      expect([ulangPutusan.statusCode, ulangPutusan.body]).toEqual([200, putusan.body]);
    });
    expect(n).toEqual({ berkas: 0, penugasan: 0, tertutup: 0, surat: 0, nomor: 0, jejak: 0 });
  });

  test('tombol kirim tertekan dua kali: satu permohonan, kedua jawaban sama', async () => {
    const kunci = randomUUID();
    const n = await tambahan(rumah, async () => {
      const [satu, dua] = await Promise.all([ajukan(kunci), ajukan(kunci)]);
      expect([satu.statusCode, dua.body]).toEqual([201, satu.body]);
    });
    expect(n).toEqual(SATU_PERMOHONAN);
  });

  test('tempat terakhir: empat pelamar disetujui sekaligus bagi dua tempat; menutup sambil melamar tidak meninggalkan yang setengah', async () => {
    const { pemohon } = rumah.klien;
    const { posisi, isi } = kebutuhanUji('pemohon');
    const { id } = (
      await pemohon.post('/api/penugasan/kebutuhan', { posisi, isi: { ...isi, jumlah: 2 }, buka: true })
    ).json();
    const lamar = (peran: 'pegawai' | 'ortala' | 'sdm' | 'admin' | 'auditor') =>
      rumah.klien[peran].post(`/api/penugasan/peluang/${id}/lamar`, {
        pemohon: ORANG_LENGKAP[peran].posisiId,
        motivasi: '',
        kompetensi: 'Analisis data',
      });
    const lamaran = await Promise.all((['pegawai', 'ortala', 'sdm', 'admin'] as const).map(lamar));
    expect(lamaran.map((j) => j.statusCode)).toEqual([201, 201, 201, 201]);
    const tindakan = await Promise.all(lamaran.map((j) => rumah.tindakanTerbuka(j.json().id)));
    const jawab = await Promise.all(
      tindakan.map((t) => pemohon.post(`/api/alur/tindakan/${t}/putuskan`, { pilihan: 'setujui' })),
    );
    expect(jawab.map((j) => j.statusCode).sort()).toEqual([200, 200, 409, 409]);
    const keadaan = async () => (await pemohon.get(`/api/penugasan/kebutuhan/${id}`)).json();
    expect(await keadaan()).toMatchObject({ terisi: 2, menunggu: 2 });

    const dilepas = lamaran.find((_, i) => jawab[i]?.statusCode === 200)?.json().id;
    const pelepas = (['pegawai', 'ortala', 'sdm', 'admin'] as const)[lamaran.findIndex((j) => j.json().id === dilepas)];
    if (!pelepas) throw new Error('tidak ada yang terpilih');
    const [tarik, tutup, terlambat] = await Promise.all([
      rumah.klien[pelepas].post(`/api/alur/berkas/${dilepas}/tarik`, { alasan: 'Berhalangan' }),
      pemohon.post(`/api/penugasan/kebutuhan/${id}/tutup`, { alasan: 'Ditunda' }),
      lamar('auditor'),
    ]);
    expect([tarik.statusCode, tutup.statusCode]).toEqual([200, 204]);
    expect([201, 409]).toContain(terlambat.statusCode);
    expect(await keadaan()).toMatchObject({
      terisi: 1,
      menunggu: terlambat.statusCode === 201 ? 3 : 2,
      keadaan: 'ditutup',
    });
    const beritahu = await pemohon.post(`/api/penugasan/kebutuhan/${id}/beritahukan`);
    expect(beritahu.json().tersisa).toBe(0);
    expect(await keadaan()).toMatchObject({ terisi: 1, menunggu: 0 });
  });

  test(`uji 13: ${ULANGAN} kali: satu 200 dan tiga 409; satu surat, satu nomor, satu jejak`, async () => {
    for (let kali = 0; kali < ULANGAN; kali++) {
      const tindakan = await rumah.tindakanTerbuka(await rumah.ajukan('pemohon', `Serentak ${kali}`));
      const n = await tambahan(rumah, async () => {
        const kirim = () => rumah.klien.penilai.post(`/api/alur/tindakan/${tindakan}/putuskan`, TOLAK);
        const jawab = await Promise.all([kirim(), kirim(), kirim(), kirim()]);
        expect(jawab.map((j) => j.statusCode).sort()).toEqual([200, 409, 409, 409]);
      });
      expect(n).toEqual(SATU_PENOLAKAN);
    }
  }, 120_000);
});
