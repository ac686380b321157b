import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { buatAplikasiUji, NIP } from '../../server/kernel/uji-aplikasi.ts';
import { imporRoutes } from '../../server/organisasi/impor/index.ts';

/** What an import answers, as far as tests read it. */
type Keadaan = { id: string; keadaan: string; temuan: { jumlah: number; butir: readonly { sel: string }[] } };

type Orang = { readonly kuki: string; readonly csrf: string };

/** A small program with two agencies; the person of the first may import, that of the second may not. */
export type RumahImpor = Awaited<ReturnType<typeof bukaRumahImpor>>;

export const bukaRumahImpor = async () => {
  const u = await buatAplikasiUji([imporRoutes()]);
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${u.instansi[0]}, ${randomUUID()}, ${u.akun[0]}, 'sdm', '2026-01-01', 'uji')`.execute(u.basis.db);
  const petugas = await u.masuk();
  const biasa = await u.masuk(NIP[1]);

  const panggil = async (
    cara: 'GET' | 'POST' | 'PUT',
    url: string,
    isi?: object,
    sesi: Orang = petugas,
    kunci?: string,
  ) =>
    u.app.inject({
      method: cara,
      url,
      headers: { cookie: sesi.kuki, 'x-csrf-token': sesi.csrf, ...(kunci && { 'idempotency-key': kunci }) },
      ...(isi && { payload: isi }),
    });
  const unggah = (isi: Buffer | undefined, { kueri = '', nama = 'buku.xlsx', sesi = petugas, kunci = '' } = {}) => {
    const kepala = `--${BATAS}\r\ncontent-disposition: form-data; name="berkas"; filename="../../${nama}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    return u.app.inject({
      method: 'POST',
      url: `/api/organisasi/impor${kueri}`,
      headers: {
        cookie: sesi.kuki,
        'x-csrf-token': sesi.csrf,
        'content-type': `multipart/form-data; boundary=${BATAS}`,
        ...(kunci && { 'idempotency-key': kunci }),
      },
      payload: isi
        ? Buffer.concat([Buffer.from(kepala), isi, Buffer.from(`\r\n--${BATAS}--\r\n`)])
        : Buffer.from(`--${BATAS}--\r\n`),
    });
  };
  /** Waits for the work behind an import: it has no step left. */
  const tunggu = async (id: string): Promise<Keadaan> => {
    for (;;) {
      const kini = (await panggil('GET', `/api/organisasi/impor/${id}`)).json();
      if (kini.langkah === null) return kini;
      await setTimeout(10);
    }
  };
  const lakukan = async (id: string, perbuatan: 'terapkan' | 'urungkan') => {
    const jawab = await panggil(
      'POST',
      `/api/organisasi/impor/${id}/${perbuatan}`,
      perbuatan === 'urungkan' ? { alasan: 'Salah berkas' } : undefined,
    );
    return jawab.statusCode === 202 ? tunggu(id) : jawab.json();
  };
  return {
    ...u,
    petugas,
    biasa,
    panggil,
    unggah,
    tunggu,
    lakukan,
    siapkan: async (isi: Buffer, pilihan: Parameters<typeof unggah>[1] = {}) =>
      tunggu((await unggah(isi, pilihan)).json().id),
    siapkanData: async (isi: object) => tunggu((await panggil('POST', '/api/organisasi/impor/data', isi)).json().id),
    async tutup() {
      await u.app.close();
      await u.basis.tutup();
    },
  };
};

const BATAS = '----uji';
