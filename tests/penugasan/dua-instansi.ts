import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dalamInstansi, hashSandi } from '../../server/kernel/index.ts';
import { SANDI_UJI } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, masukkan, type PilihanRumah, type RumahUji } from '../kernel/rumah-uji.ts';
import { dirikanInstansi } from './dirikan-instansi.ts';

/** Offices of each agency: who is authorised, a bureau with its head, an appraiser beside the head, and whom both stand above. */
const SUSUNAN = {
  sekretaris: { unit: 'sekretariat', jabatan: 'Sekretaris', jenis: 'jpt-madya', pimpinan: true, penilai: null },
  kepala: { unit: 'biro', jabatan: 'Kepala Biro', jenis: 'jpt-pratama', pimpinan: true, penilai: 'sekretaris' },
  koordinator: { unit: 'biro', jabatan: 'Koordinator', jenis: 'fungsional', pimpinan: false, penilai: 'kepala' },
  analis: { unit: 'biro', jabatan: 'Analis', jenis: 'fungsional', pimpinan: false, penilai: 'koordinator' },
  penelaah: { unit: 'biro', jabatan: 'Penelaah', jenis: 'pelaksana', pimpinan: false, penilai: 'koordinator' },
  staf: { unit: 'biro', jabatan: 'Staf Kepala', jenis: 'fungsional', pimpinan: false, penilai: 'kepala' },
} as const;

export type Jabatan = keyof typeof SUSUNAN;

/** One agency and its people, who sign in when they are first asked for. */
export type Instansi = {
  readonly id: string;
  readonly nama: string;
  readonly posisi: Readonly<Record<Jabatan, string>>;
  readonly pegawai: Readonly<Record<Jabatan, string>>;
  masuk(jabatan: Jabatan): Promise<KlienUji>;
  /** Decides the open act of a dossier in the name of an office. */
  putuskan(jabatan: Jabatan, berkas: string, isi: object): ReturnType<KlienUji['post']>;
};

/** A house with agencies side by side, each with a regulation of its own. */
export type RumahBersama<K extends string> = { readonly rumah: RumahUji; readonly di: Readonly<Record<K, Instansi>> };

export const bukaRumahBersama = async <K extends string>(
  instansi: Readonly<Record<K, string>>,
  pilihan: PilihanRumah = {},
): Promise<RumahBersama<K>> => {
  const rumah = await bukaRumahUji(pilihan);
  const sandi = await hashSandi(SANDI_UJI);
  const di = {} as Record<K, Instansi>;
  for (const [i, kode] of (Object.keys(instansi) as K[]).entries())
    di[kode] = await dirikan(rumah, kode, instansi[kode], i + 1, sandi);
  return { rumah, di };
};

const dirikan = async (
  rumah: RumahUji,
  kode: string,
  peraturan: string,
  n: number,
  sandiHash: string,
): Promise<Instansi> => {
  const berdiri = await dirikanInstansi(rumah.basis.db, {
    kode,
    nama: `Instansi ${kode}`,
    peraturan,
    unit: {
      sekretariat: { jenis: 'sekretariat', nama: `sekretariat ${kode}` },
      biro: { jenis: 'biro', nama: `biro ${kode}` },
    },
    susunan: SUSUNAN,
    alamat: 'sekretaris',
    nip: (urut) => `19880${n}0120100110${String(urut).padStart(2, '0')}`,
    namaOrang: (jabatan) => `Orang ${jabatan} ${kode}`,
    sandiHash,
    kini: new Date('2026-03-02T02:00:00Z'),
  });
  const klien = new Map<Jabatan, Promise<KlienUji>>();
  const masuk = (j: Jabatan) => {
    const ada = klien.get(j) ?? masukkan(rumah.app, berdiri.nip[j]);
    klien.set(j, ada);
    return ada;
  };
  return { ...berdiri, masuk, putuskan: async (j, ...isi) => putuskan(await masuk(j), ...isi) };
};

const putuskan = async (klien: KlienUji, berkas: string, isi: object) => {
  const kotak = (await klien.get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
  const tindakan = kotak.find((t) => t.berkas === berkas);
  return klien.post(`/api/alur/tindakan/${tindakan?.id ?? randomUUID()}/putuskan`, isi);
};

/** A request of one agency's bureau head to another agency. */
export const permohonanLuar = (dari: Instansi, ke: Instansi, lain: object = {}) => ({
  cara: 'penunjukan',
  pemohon: dari.posisi.kepala,
  tujuan: { instansi: ke.id, alamat: ke.posisi.sekretaris, jumlah: 2, jenjang: 'Ahli Muda' },
  isi: {
    perihal: 'Analisis bersama',
    maksud: 'Menyusun analisis bersama',
    kompetensi: 'Statistik',
    ekspektasi: 'Satu laporan',
    mulai: '2026-03-09',
    selesai: '2026-06-30',
  },
  alasan: { 'ajukan.perorangan': 'Hanya perlu dua orang' },
  ...lain,
});

/** Everything that one agency's walls let the application read, table by table, as text. */
export const isiDinding = async ({ basis }: RumahUji, instansi: string): Promise<string> => {
  const { rows: tabel } = await sql<{ nama: string }>`select format('%I.%I', n.nspname, c.relname) as nama
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and has_schema_privilege('lincah_app', n.oid, 'usage') and has_table_privilege('lincah_app', c.oid, 'select')
    order by 1`.execute(basis.db);
  return dalamInstansi(basis.db, instansi, async (trx) => {
    let isi = '';
    for (const { nama } of tabel) {
      const { rows } = await sql<{ baris: string }>`select t::text as baris from ${sql.raw(nama)} t`.execute(trx);
      isi += rows.map((b) => `${nama} ${b.baris}`).join('\n');
    }
    return isi;
  });
};

/** How many rows stand in every table, over all agencies. */
export const hitungBaris = async ({ basis }: RumahUji): Promise<Readonly<Record<string, number>>> => {
  const hasil: Record<string, number> = {};
  for (const nama of [
    'alur.berkas',
    'alur.tindakan',
    'alur.pihak',
    'alur.pewaktu',
    'alur.langkah_mitra',
    'alur.pemberitahuan',
    'naskah.surat',
    'naskah.surat_masuk',
    'naskah.seri_nomor',
    'penugasan.penugasan',
    'penugasan.peserta',
    'kernel.jejak',
  ])
    hasil[nama] =
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(nama)}`.execute(basis.db)).rows[0]?.n ?? -1;
  return hasil;
};
