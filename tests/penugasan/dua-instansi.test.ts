import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dalamInstansi } from '../../server/kernel/index.ts';
import { PANGGILAN } from '../kernel/panggilan-uji.ts';
import { JENIS_BASIS, type KlienUji } from '../kernel/rumah-uji.ts';
import {
  baca,
  bukaPanggung,
  CERITA,
  DAPUR,
  KUNCI,
  type Kunci,
  type PanggungCerita,
  suratDi,
  type TembusanSeberang,
} from './cerita-dua-instansi.ts';
import { type Instansi, isiDinding, type Jabatan } from './dua-instansi.ts';

describe.each(JENIS_BASIS)('penugasan lintas instansi di atas %s', (jenis) => {
  const selesai = {} as Record<Kunci, string>;
  let panggung: PanggungCerita;
  beforeAll(async () => {
    panggung = await bukaPanggung({ jenis });
  }, 120_000);
  afterAll(() => panggung?.rumah.tutup());

  test.each(KUNCI.map((kunci) => ({ kunci, ketentuan: CERITA[kunci].ketentuan })))(
    '$kunci: dari permohonan sampai diterima oleh setiap pegawai ($ketentuan)',
    async ({ kunci }) => {
      const { tamu } = panggung.di;
      const pemohon = panggung.di[kunci];
      const berkas = await panggung.ajukan(pemohon);
      selesai[kunci] = berkas;
      await panggung.tempuh(kunci, berkas);
      for (const jabatan of ['analis', 'penelaah'] as const)
        expect((await tamu.putuskan(jabatan, berkas, { pilihan: 'terima' })).statusCode).toBe(200);
      for (const dari of [pemohon, tamu])
        expect((await baca(dari, 'kepala', `/api/penugasan/${berkas}`)).json()).toMatchObject({
          status: 'diterima',
          lingkup: 'lintas-instansi',
          peserta: [{ nama: 'Orang Analis tamu' }, { nama: 'Orang Penelaah tamu' }],
        });

      const { surat: harap } = CERITA[kunci];
      const [diPemohon, diTamu] = [await suratDi(pemohon, berkas), await suratDi(tamu, berkas)];
      const terbit = (daftar: typeof diPemohon) => daftar.filter((s) => s.asal === null).map((s) => s.jenis);
      const masuk = (daftar: typeof diPemohon) => daftar.filter((s) => s.asal !== null).map((s) => s.jenis);
      expect([terbit(diPemohon).sort(), masuk(diPemohon).sort()]).toEqual([
        [...harap.pemohon].sort(),
        [...harap.kePemohon].sort(),
      ]);
      expect([terbit(diTamu).sort(), masuk(diTamu).sort()]).toEqual([[...harap.tamu].sort(), [...harap.keTamu].sort()]);
      // whoever is copied on the other side finds it in the inbox of copies, unread until it is opened
      await periksaTembusan(pemohon, CERITA[kunci].tembusan.pemohon, berkas);
      await periksaTembusan(tamu, CERITA[kunci].tembusan.tamu, berkas);
      // a copy is the letter itself: same id, same number, same file
      for (const s of diTamu.filter((x) => x.asal !== null)) {
        const [asli, salinan] = [
          await baca(pemohon, 'kepala', `/api/naskah/${s.id}/pdf`),
          await baca(tamu, 'kepala', `/api/naskah/${s.id}/pdf`),
        ];
        expect([s.jenis, salinan.statusCode, salinan.rawPayload.equals(asli.rawPayload)]).toEqual([s.jenis, 200, true]);
      }
    },
    60_000,
  );

  describe('uji 22: setiap sisi melihat bagiannya, juga sesudah selesai; instansi ketiga tidak melihat apa pun', () => {
    test.each(KUNCI)('%s: dinding tabel', async (kunci) => {
      const berkas = selesai[kunci];
      const { tamu, ketiga } = panggung.di;
      const pemohon = panggung.di[kunci];
      const isi = async (i: Instansi) => isiDinding(panggung.rumah, i.id);
      expect((await isi(ketiga)).includes(berkas)).toBe(false);
      const [diPemohon, diTamu] = [await isi(pemohon), await isi(tamu)];
      expect([diPemohon.includes(berkas), diTamu.includes(berkas)]).toEqual([true, true]);
      const rahasiaTamu = [DAPUR.tamu, ...Object.values(tamu.posisi), ...Object.values(tamu.pegawai)];
      // the address is in the directory for all to see; everything else of the guest stays there
      expect(rahasiaTamu.filter((r) => r !== tamu.posisi.sekretaris && diPemohon.includes(r))).toEqual([]);
      const rahasiaPemohon = [DAPUR.pemohon, ...Object.values(pemohon.posisi), ...Object.values(pemohon.pegawai)];
      expect(rahasiaPemohon.filter((r) => diTamu.includes(r))).toEqual(
        rahasiaPemohon.filter((r) => dalamFakta(r, pemohon)),
      );
    });

    test('penguji dinding ini melihat dinding yang dibuka', async () => {
      const { rumah, di } = panggung;
      await sql`create policy bocor on alur.berkas for select to lincah_app using (true)`.execute(rumah.basis.db);
      const isi = await isiDinding(rumah, di.ketiga.id);
      await sql`drop policy bocor on alur.berkas`.execute(rumah.basis.db);
      expect(isi.includes(selesai.panrb)).toBe(true);
    });

    test('lorong ke instansi mitra hanya terbuka dari berkas yang menyebutnya', async () => {
      const { panrb, tamu, ketiga } = panggung.di;
      const menyeberang = (dari: Instansi) =>
        dalamInstansi(panggung.rumah.basis.db, dari.id, async (trx) => {
          const { rows } = await sql<{ ke: string }>`select alur.menyeberang(${selesai.panrb}) as ke`.execute(trx);
          return rows[0]?.ke;
        });
      expect([await menyeberang(panrb), await menyeberang(tamu)]).toEqual([tamu.id, panrb.id]);
      await expect(menyeberang(ketiga)).rejects.toThrow('tidak bersama instansi lain');
    });

    // every route again on the embedded database would prove the same sentences of the same walls: one way is enough there
    test.each(jenis === 'postgres' ? KUNCI : KUNCI.slice(0, 1))(
      '%s: bagi instansi ketiga setiap rute sama dengan benda yang tidak ada',
      async (kunci) => {
        const berkas = selesai[kunci];
        const milik = await bendaBerkas(panggung.di[kunci], berkas);
        for (const jabatan of ['sekretaris', 'kepala', 'analis'] as const)
          await tidakAdaBagi(await panggung.di.ketiga.masuk(jabatan), milik);
      },
    );

    test('yang bukan pihak di kedua instansi pun tidak melihatnya', async () => {
      for (const dari of [panggung.di.panrb, panggung.di.tamu])
        expect((await baca(dari, 'staf', `/api/penugasan/${selesai.panrb}`)).statusCode).toBe(404);
    });

    test.each([
      { sisi: 'panrb', mitra: 'Instansi tamu', jejak: ['alur.bukaBerkas', 'alur.langkahMitra', 'alur.putuskan'] },
      { sisi: 'tamu', mitra: 'Instansi panrb', jejak: ['alur.langkahMitra', 'alur.putuskan'] },
    ] as const)('daftar, unduhan, dan jejak di sisi $sisi', async ({ sisi, mitra, jejak }) => {
      const dari = panggung.di[sisi];
      const daftar = await baca(dari, 'kepala', '/api/penugasan?lingkup=lintas-instansi&status=diterima');
      expect(daftar.json().butir.map((p: { id: string }) => p.id)).toContain(selesai.panrb);
      const unduh = await baca(dari, 'kepala', '/api/penugasan/ekspor?format=csv&lingkup=lintas-instansi');
      expect(unduh.body).toContain(mitra);
      const { rows } = await sql<{ perbuatan: string }>`select distinct perbuatan from kernel.jejak
        where instansi_id = ${dari.id} and objek = ${selesai.panrb} order by 1`.execute(panggung.rumah.basis.db);
      expect(rows.map((r) => r.perbuatan)).toEqual(jejak);
    });
  });
});

type Tembusan = { id: string; berkas: string; jenis: string; asal: string | null; dibacaPada: string | null };

/** The letters of the other side stand unread in the inboxes of those they are copied to, and read once one is opened. */
const periksaTembusan = async (di: Instansi, ditembusi: TembusanSeberang['tamu'], berkas: string): Promise<void> => {
  for (const [jabatan, jenis] of Object.entries(ditembusi) as [Jabatan, readonly string[]][]) {
    const salinan = await tembusanLuar(di, jabatan, berkas);
    const harap = jenis.map((j) => [di.nama, jabatan, j, null]);
    expect(salinan.map((t) => [di.nama, jabatan, t.jenis, t.dibacaPada])).toEqual(harap);
    await baca(di, jabatan, `/api/naskah/${salinan[0]?.id}`);
    expect((await tembusanLuar(di, jabatan, berkas))[0]?.dibacaPada).not.toBeNull();
  }
};

/** Letters of the other agency in an office's inbox of copies. */
const tembusanLuar = async (di: Instansi, jabatan: Jabatan, berkas: string): Promise<Tembusan[]> =>
  (await baca(di, jabatan, '/api/naskah/tembusan'))
    .json()
    .butir.filter((t: Tembusan) => t.berkas === berkas && t.asal !== null);

/** What of a requester the guest's facts name: her office and unit, as rules ask of them; no person. */
const dalamFakta = (r: string, pemohon: Instansi): boolean => r === pemohon.posisi.kepala;

/** Every thing of a dossier that an address can name. */
const bendaBerkas = async (pemohon: Instansi, berkas: string) => {
  const klien = await pemohon.masuk('kepala');
  return {
    berkas,
    versi: (await klien.get(`/api/alur/berkas/${berkas}`)).json().alur.versi as string,
    surat: (await klien.get(`/api/naskah?berkas=${berkas}`)).json().butir[0].id as string,
    tindakan: berkas,
    pemberitahuan: berkas,
  };
};

const panggilanBerkas = (milik: Awaited<ReturnType<typeof bendaBerkas>>) =>
  Object.entries(PANGGILAN)
    .filter(
      ([rute]) =>
        /^(GET|POST) \/api\/(alur|naskah|penugasan)\/[^?]*\{/.test(rute) &&
        !/konsep|gambar|kebutuhan|peluang/.test(rute),
    )
    .flatMap(([rute, susun]) => {
      const { url, isi } = susun(milik as unknown as Parameters<typeof susun>[0]);
      return Object.values(milik).some((id) => url.includes(id)) ? [{ rute, url, isi }] : [];
    });

/** Whatever the address, it answers as for a thing that nobody has. */
const tidakAdaBagi = async (klien: KlienUji, milik: Parameters<typeof panggilanBerkas>[0]): Promise<void> => {
  for (const { rute, url, isi } of panggilanBerkas(milik)) {
    const [nyata, tiada] = [await panggil(klien, rute, url, isi), await panggil(klien, rute, idAcak(url), isi)];
    expect([rute, nyata.statusCode, nyata.body]).toEqual([rute, tiada.statusCode, tiada.body]);
    // a write may be refused for its own content first; what is read does not exist
    expect(rute.startsWith('GET') ? [404] : [404, 422]).toContain(nyata.statusCode);
  }
};

const panggil = (klien: KlienUji, rute: string, url: string, isi?: object) =>
  rute.startsWith('GET') ? klien.get(url) : klien.post(url, isi);

/** The same address with an id that nobody has. */
const idAcak = (url: string): string => url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, () => randomUUID());
