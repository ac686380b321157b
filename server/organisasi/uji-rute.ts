import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { bacaKonfigurasi, buatApp, hashSandi } from '../kernel/index.ts';
import { KUERI_POSISI_DIPANGKU, routes } from './index.ts';
import { bangunStruktur } from './uji-struktur.ts';

const ORANG = `select jsonb_build_object('nama', g.nama, 'peraturan', 'uji',
  'posisi', coalesce((select jsonb_agg(to_jsonb(p)) from (${KUERI_POSISI_DIPANGKU}) p), '[]')) from organisasi.pegawai g where g.id = $1`;
const SANDI = 'Sandi-Uji-2026';
export const nipUji = (urut: string) => `199001012015011${urut}`;

/** The small agency behind the room's routes, on 3 February 2025; 005 is the personnel officer. */
export const bukaRuteUji = async () => {
  const s = await bangunStruktur();
  const sandi = await hashSandi(SANDI);
  for (const urut of ['001', '002', '003', '004', '005'])
    await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
      values (${s.id('kita')}, ${s.id(`akun-${urut}`)}, ${s.id(urut)}, ${nipUji(urut)}, ${sandi}, '2024-01-01')`.execute(
      s.basis.db,
    );
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${s.id('kita')}, ${randomUUID()}, ${s.id('akun-005')}, 'sdm', '2024-01-01', 'uji')`.execute(s.basis.db);
  const app = await buatApp({
    basis: s.basis,
    konfigurasi: bacaKonfigurasi({ LOG_LEVEL: 'silent', RATE_LIMIT: '0' }),
    jam: () => new Date('2025-02-03T02:00:00Z'),
    kueriOrang: ORANG,
    kueriPegawai: 'select id, nip, nama, email, null as unit from organisasi.pegawai',
    kueriDataPegawai: `select '{}'::jsonb as data`,
    peraturanSesi: () => ({ peraturan: { id: 'uji', judul: { id: 'Uji', en: 'Test' } }, istilah: {} }),
    rute: [routes()],
  });

  /** Reads and writes as this person. */
  const sebagai = async (urut: string) => {
    const masuk = await app.inject({ method: 'POST', url: '/api/masuk', payload: { nip: nipUji(urut), sandi: SANDI } });
    const cookie = `lincah_sesi=${masuk.cookies[0]?.value}`;
    const tajuk = { cookie, 'x-csrf-token': masuk.json().csrf };
    return {
      cookie,
      baca: (url: string) => app.inject({ url: `/api/organisasi/${url}`, headers: { cookie } }),
      tulis: (url: string, payload: object, method: 'POST' | 'PUT' | 'DELETE' = 'POST') =>
        app.inject({
          method,
          url: `/api/organisasi/${url}`,
          headers: { ...tajuk, 'idempotency-key': randomUUID() },
          payload,
        }),
    };
  };
  const tutup = async () => {
    await app.close();
    await s.basis.tutup();
  };
  return { ...s, app, sebagai, tutup };
};

export type RuteUji = Awaited<ReturnType<typeof bukaRuteUji>>;
