import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { dirikanInstansiLengkap, ORANG_LENGKAP, type PeranLengkap } from './instansi-lengkap.ts';
import {
  bukaRumahUji,
  type KlienUji,
  masukkan,
  ORANG,
  PERATURAN_UJI,
  type PilihanRumah,
  type RumahUji,
} from './rumah-uji.ts';

/** Parts in a dossier of the full agency, and `asing`: a head of unit in the other agency of the same database. */
export type Peran = PeranLengkap | 'asing';

export type RumahLengkap = RumahUji & {
  readonly klien: Readonly<Record<Peran, KlienUji>>;
  /** A new idempotency key unless given; answers the id of the dossier. */
  ajukan(peran: 'pemohon' | 'luar' | 'asing', perihal: string): Promise<string>;
  /** The open act of a dossier. */
  tindakanTerbuka(berkas: string): Promise<string>;
};

/** Two agencies in one database: the small one of `bukaRumahUji`, and one with every part of a dossier filled. */
export const bukaRumahLengkap = async (pilihan: PilihanRumah = {}): Promise<RumahLengkap> => {
  const rumah = await bukaRumahUji(pilihan);
  await dirikanInstansiLengkap(rumah.basis.db, PERATURAN_UJI, new Date('2026-03-02T02:00:00Z'));
  const klien = { asing: await rumah.masuk('kepalaA') } as Record<Peran, KlienUji>;
  for (const [peran, { nip }] of Object.entries(ORANG_LENGKAP))
    klien[peran as PeranLengkap] = await masukkan(rumah.app, nip);
  return {
    ...rumah,
    klien,
    async ajukan(peran, perihal) {
      const jawab = await klien[peran].post('/api/penugasan', permohonanUji(peran, perihal));
      if (jawab.statusCode !== 201) throw new Error(jawab.body);
      return jawab.json().id;
    },
    async tindakanTerbuka(berkas) {
      const { rows } = await sql<{ id: string }>`
        select id from alur.tindakan where berkas_id = ${berkas} and ditutup_pada is null`.execute(rumah.basis.db);
      return rows[0]?.id ?? '';
    },
  };
};

const UJUNG = {
  pemohon: [ORANG_LENGKAP.pemohon, ORANG_LENGKAP.pegawai],
  luar: [ORANG_LENGKAP.luar, ORANG_LENGKAP.ortala],
  asing: [ORANG.kepalaA, ORANG.fungsionalB],
} as const;

/** A request that meets every rule: across units for `pemohon` and `asing`, inside the own unit for `luar`. */
export const permohonanUji = (peran: keyof typeof UJUNG, perihal: string) => ({
  cara: 'penunjukan',
  pemohon: UJUNG[peran][0].posisiId,
  pegawai: UJUNG[peran][1].posisiId,
  isi: {
    perihal,
    maksud: 'Menyusun peta jalan',
    kompetensi: 'Statistik',
    ekspektasi: 'Satu dokumen',
    mulai: '2026-03-09',
    selesai: '2026-06-30',
  },
  alasan: {},
});

/** Tells the holder of an open act of a deadline, as the clock would. Answers the id of the reminder. */
export const ingatkan = async ({ basis }: RumahUji, berkas: string): Promise<string> => {
  const id = randomUUID();
  await sql`insert into alur.pemberitahuan (instansi_id, id, berkas_id, tindakan_id, pewaktu_id, posisi_id, jenis, pada)
    select w.instansi_id, ${id}, w.berkas_id, w.tindakan_id, w.id, t.posisi_id, 'pengingat', w.jatuh_tempo
    from alur.pewaktu w join alur.tindakan t on t.instansi_id = w.instansi_id and t.id = w.tindakan_id
    where w.berkas_id = ${berkas} limit 1`.execute(basis.db);
  return id;
};

/** An attachment that somebody who is no party put there, so that nobody may take it back. Answers its id. */
export const lampirkan = async ({ basis }: RumahUji, berkas: string): Promise<string> => {
  const id = randomUUID();
  await sql`insert into alur.lampiran (instansi_id, id, berkas_id, posisi_id, sebagai, oleh, nama, jenis, ukuran, sidik, dipindai, pada)
    select b.instansi_id, ${id}, b.id, b.pemohon_id, 'definitif', (select g.id from organisasi.pegawai g where g.instansi_id = b.instansi_id and g.nama in ('Ade Atur', 'Dewi Uji') limit 1), 'uji.pdf', 'application/pdf', 5,
      encode(sha256('%PDF-'::bytea), 'hex'), false, b.dibuka_pada from alur.berkas b where b.id = ${berkas}`.execute(
    basis.db,
  );
  await sql`insert into alur.lampiran_isi (instansi_id, lampiran_id, urut, isi)
    select instansi_id, id, 0, '%PDF-'::bytea from alur.lampiran where id = ${id}`.execute(basis.db);
  return id;
};

/** A mandate in the far future over a person's own post, so that nothing changes hands now. Answers its id. */
export const mandatkan = async (
  { basis }: RumahUji,
  { posisiId, pegawaiId }: { readonly posisiId: string; readonly pegawaiId: string },
): Promise<string> => {
  const id = randomUUID();
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, sejak, sampai)
    select instansi_id, ${id}, id, ${pegawaiId}, 'plh', 'SP-2090', '2090-01-01', '2090-01-31'
    from organisasi.posisi where id = ${posisiId}`.execute(basis.db);
  return id;
};

/** A delegation that begins in many years, from an office to the first other one of its agency. Answers its id. */
export const limpahkanUji = async (
  { basis }: RumahUji,
  { posisiId, pegawaiId }: { readonly posisiId: string; readonly pegawaiId: string },
): Promise<string> => {
  const id = randomUUID();
  await sql`insert into organisasi.pelimpahan (instansi_id, id, pemberi_id, penerima_id, jenis, nomor_surat, tanggal_surat,
      alasan, sejak, dilimpahkan_oleh, dilimpahkan_pada)
    select p.instansi_id, ${id}, p.id, (select l.id from organisasi.posisi l where l.instansi_id = p.instansi_id and l.id <> p.id
      order by l.id limit 1), '{}', 'SP-2090', '2026-01-01', 'Uji matriks', '2090-01-01', ${pegawaiId}, '2026-01-01'
    from organisasi.posisi p where p.id = ${posisiId}`.execute(basis.db);
  return id;
};

/** A proposal for the register that nobody may revoke, for it does not count yet. Answers its id. */
export const catatkan = async ({ basis }: RumahUji, { pegawaiId }: { readonly pegawaiId: string }): Promise<string> => {
  const id = randomUUID();
  await sql`insert into organisasi.portofolio (instansi_id, id, pegawai_id, jenis, nama, sejak, keadaan, dicatat_pada)
    select instansi_id, ${id}, id, 'kompetensi', 'Uji matriks', '2024-01-01', 'usul', '2024-01-01'
    from organisasi.pegawai where id = ${pegawaiId}`.execute(basis.db);
  return id;
};

/** A photo of a person, of a few bytes. */
export const fotokan = async ({ basis }: RumahUji, { pegawaiId }: { readonly pegawaiId: string }): Promise<void> => {
  await sql`insert into organisasi.foto (instansi_id, pegawai_id, jenis, sidik, isi, oleh, pada)
    select instansi_id, id, 'image/png', ${'a'.repeat(64)}, '\\x89504e47', id, '2024-01-01'
    from organisasi.pegawai where id = ${pegawaiId}`.execute(basis.db);
};

/** Somebody of the supporting staff in the unit of an office. Answers the id. */
export const dukungkan = async ({ basis }: RumahUji, { posisiId }: { readonly posisiId: string }): Promise<string> => {
  const id = randomUUID();
  await sql`insert into organisasi.pendukung (instansi_id, id, nomor, nama, unit_id, tugas, sejak)
    select instansi_id, ${id}, ${`TP-${id}`}, 'Pendukung Uji', unit_id, 'Pengemudi', '2024-01-01'
    from organisasi.posisi where id = ${posisiId}`.execute(basis.db);
  return id;
};

/** A designation in the far future under a name that no regulation asks for, so that nothing changes hands. Answers its id. */
export const tunjukkan = async ({ basis }: RumahUji, { posisiId }: { readonly posisiId: string }): Promise<string> => {
  const id = randomUUID();
  await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak, sampai)
    select instansi_id, ${id}, ${`UJI_${id}`}, id, '2090-01-01', '2090-01-31'
    from organisasi.posisi where id = ${posisiId}`.execute(basis.db);
  return id;
};
