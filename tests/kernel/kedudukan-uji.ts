import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { INSTANSI_LENGKAP, ORANG_LENGKAP, UNIT_LENGKAP } from './instansi-lengkap.ts';
import { INSTANSI_UJI } from './instansi-uji.ts';
import type { RumahLengkap } from './rumah-lengkap.ts';
import { ORANG, UNIT } from './rumah-uji.ts';

type Pemilik = 'pemohon' | 'luar' | 'asing';

/** What one side of the table of access owns in the room of kedudukan. */
export type KedudukanMilik = {
  readonly unit: string;
  /** Post of the head of the unit, under whom somebody is proposed. */
  readonly penilai: string;
  readonly posisi: string;
  readonly usul: string;
  readonly laporan: string;
};

const PERENCANA = { posisi: '00000000-0000-4000-9000-0000000002ff', pegawai: '00000000-0000-4000-9000-0000000001ff' };

const SIAPA = {
  pemohon: { unit: UNIT_LENGKAP.biroA, penilai: ORANG_LENGKAP.pemohon.posisiId, posisi: PERENCANA.posisi },
  luar: { unit: UNIT_LENGKAP.biroC, penilai: ORANG_LENGKAP.luar.posisiId, posisi: ORANG_LENGKAP.ortala.posisiId },
  asing: { unit: UNIT.biroA, penilai: ORANG.kepalaA.posisiId, posisi: ORANG.fungsionalA.posisiId },
} as const;

/** A proposal that meets every rule. */
export const usulUji = ({ unit, penilai, posisi }: Pick<KedudukanMilik, 'unit' | 'penilai' | 'posisi'>) => ({
  unit,
  sejak: '2026-04-01',
  isi: { dasarKompetensi: 'Perencanaan', bebanKerja: 'Dua belas dokumen setahun', dasarPengecualian: '' },
  kelompok: [{ penilai, posisi: [posisi] }],
  alasan: {},
});

/** A draft, a proposal and a waiting report of one side; who stipulates in each agency is designated first. */
export const siapkanKedudukan = async (
  rumah: RumahLengkap,
  pemilik: Pemilik,
  konsep: string,
  pelapor: { readonly pegawaiId: string; readonly posisiId: string },
): Promise<KedudukanMilik> => {
  const { db } = rumah.basis;
  await tunjukPenetap(rumah, pemilik);
  if (pemilik === 'pemohon') await dudukkanPerencana(rumah);
  const milik = SIAPA[pemilik];
  const klien = rumah.klien[pemilik];
  await klien.kirim('PUT', `/api/kedudukan/konsep/${konsep}`, { unit: milik.unit, isi: {}, versi: 0 });
  const jawab = await klien.post('/api/kedudukan', usulUji(milik));
  if (jawab.statusCode !== 201) throw new Error(jawab.body);
  const laporan = randomUUID();
  await sql`insert into kedudukan.laporan (instansi_id, id, pelapor_id, posisi_id, unit_id, penilai_seharusnya_id, alasan, dibuat_pada)
    select instansi_id, ${laporan}, ${pelapor.pegawaiId}, id, unit_id, ${milik.penilai}, 'Matriks', '2026-03-02T02:00:00Z'
    from organisasi.posisi where id = ${pelapor.posisiId}`.execute(db);
  return { ...milik, usul: jawab.json().id, laporan };
};

const tunjukPenetap = async ({ basis }: RumahLengkap, pemilik: Pemilik): Promise<void> => {
  const [instansi, posisi] =
    pemilik === 'asing'
      ? [INSTANSI_UJI, ORANG.sekretaris.posisiId]
      : [INSTANSI_LENGKAP, ORANG_LENGKAP.penilaiPemohon.posisiId];
  await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak)
    select ${instansi}, ${randomUUID()}, 'PEMBINA_KEPEGAWAIAN', ${posisi}, '2024-01-01'
    where not exists (select from organisasi.penunjukan_peran where instansi_id = ${instansi} and peran = 'PEMBINA_KEPEGAWAIAN')`.execute(
    basis.db,
  );
};

/** Somebody to be proposed in the unit of `pemohon`, where nobody else works. */
const dudukkanPerencana = async ({ basis: { db } }: RumahLengkap): Promise<void> => {
  const { posisi, pegawai } = PERENCANA;
  await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, sejak)
    values (${INSTANSI_LENGKAP}, ${posisi}, ${UNIT_LENGKAP.biroA}, 'Perencana', 'fungsional', '2024-01-01')`.execute(
    db,
  );
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
    values (${INSTANSI_LENGKAP}, ${pegawai}, '198602022011021090', 'Rencana Perencana', 'PNS')`.execute(db);
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    values (${INSTANSI_LENGKAP}, ${randomUUID()}, ${posisi}, ${pegawai}, 'definitif', '2024-01-01')`.execute(db);
};
