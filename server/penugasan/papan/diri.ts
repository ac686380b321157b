import { sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { listRantai } from '../../organisasi/index.ts';

/** What the board must know of whoever looks: units on the own lines, confirmed competences, and the grade of the office. */
export type DiriPelamar = {
  readonly garis: readonly string[];
  readonly kompetensi: readonly string[];
  readonly jenjang: string;
};

/** Read anew at every look; nobody else's data is touched. */
export const muatDiri = async (trx: Trx, pelaku: Pelaku): Promise<DiriPelamar> => {
  const posisi = pelaku.posisi.map((p) => p.id);
  const rantai = await listRantai(trx, posisi, pelaku.hariIni);
  const { rows } = await sql<{ kompetensi: string[]; jenjang: string | null }>`
    select g.kompetensi, (select s.jenjang from organisasi.posisi s where s.instansi_id = g.instansi_id
      and s.id = any(${posisi}::uuid[]) and s.jenjang is not null limit 1) as jenjang
    from organisasi.pegawai g where g.id = ${pelaku.pegawaiId}`.execute(trx);
  return {
    garis: [...new Set([...rantai.values()].flatMap((r) => r.rantai.map((s) => s.unit)))],
    kompetensi: rows[0]?.kompetensi ?? [],
    jenjang: rows[0]?.jenjang ?? '',
  };
};
