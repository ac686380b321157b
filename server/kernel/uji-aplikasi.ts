import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { buatApp, type SetelanAplikasi } from './aplikasi.ts';
import type { BasisDataTerbuka } from './basis-data.ts';
import { bacaKonfigurasi } from './konfigurasi.ts';
import { hashSandi } from './sandi.ts';
import { bukaBasisUji } from './uji-basis.ts';

// The kernel alone, with two agencies and one person each: what its own tests stand on.
export const SANDI_UJI = 'Sandi-Uji-2026';
export const NIP = ['199001012015011001', '199001012015011002'] as const;

export type AplikasiUji = {
  readonly app: FastifyInstance;
  readonly basis: BasisDataTerbuka;
  /** To build another one on the same database. */
  readonly setelan: SetelanAplikasi;
  readonly instansi: readonly [string, string];
  readonly akun: readonly [string, string];
  maju(detik: number): void;
  masuk(nip?: string, sandi?: string): Promise<{ kuki: string; csrf: string }>;
};

const ORANG = `select jsonb_build_object('nama', 'Orang Uji', 'posisi', '[]'::jsonb, 'peraturan', 'contoh') where $1 is not null and $2 is not null`;

export const buatAplikasiUji = async (
  rute: readonly FastifyPluginAsyncZod[] = [],
  env: Record<string, string> = {},
  basisUji?: BasisDataTerbuka,
): Promise<AplikasiUji> => {
  const basis = basisUji ?? (await bukaBasisUji());
  const hash = await hashSandi(SANDI_UJI);
  const instansi = [randomUUID(), randomUUID()] as const;
  const akun = [randomUUID(), randomUUID()] as const;
  for (const n of [0, 1] as const) {
    await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
      values (${instansi[n]}, ${`uji-${n}`}, ${`Instansi ${n}`}, ${`I${n}`}, 'kementerian', 'Jakarta')`.execute(
      basis.db,
    );
    await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
      values (${instansi[n]}, ${akun[n]}, ${randomUUID()}, ${NIP[n]}, ${hash}, '2026-01-01')`.execute(basis.db);
  }
  let kini = Date.parse('2026-03-02T02:00:00Z');
  const setelan: SetelanAplikasi = {
    basis,
    konfigurasi: bacaKonfigurasi({ LOG_LEVEL: 'silent', RATE_LIMIT: '0', KUNCI: 'kunci uji '.repeat(4), ...env }),
    jam: () => new Date(kini),
    kueriOrang: ORANG,
    kueriPegawai: `select pegawai_id as id, nip, 'Orang Uji' as nama, nip || '@uji.example' as email, 'Unit Uji' as unit from kernel.akun`,
    kueriDataPegawai: `select jsonb_build_object('pegawai', jsonb_build_array(jsonb_build_object('id', $1::uuid))) as data`,
    peraturanSesi: () => ({ peraturan: { id: 'contoh', judul: { id: 'Contoh', en: 'Sample' } }, istilah: {} }),
    rute,
  };
  const app = await buatApp(setelan);
  return {
    app,
    setelan,
    basis,
    instansi,
    akun,
    maju: (detik) => {
      kini += detik * 1000;
    },
    async masuk(nip = NIP[0], sandi = SANDI_UJI) {
      const jawab = await app.inject({ method: 'POST', url: '/api/masuk', payload: { nip, sandi } });
      if (jawab.statusCode !== 200) throw new Error(jawab.body);
      return { kuki: `lincah_sesi=${jawab.cookies[0]?.value}`, csrf: jawab.json().csrf };
    },
  };
};
