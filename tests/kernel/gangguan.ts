import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { BasisDataTerbuka } from '../../server/kernel/index.ts';
import type { KlienUji } from './rumah-uji.ts';

/** Attaches a PDF of these bytes to a dossier; the same key sends the same attachment again. */
export const lampirkan = (klien: KlienUji, berkas: string, isi: Buffer, kunci: string = randomUUID()) => {
  const kepala = '--b\r\ncontent-disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';
  const badan = Buffer.concat([Buffer.from(kepala), isi, Buffer.from('\r\n--b--\r\n')]);
  const jenis = 'multipart/form-data; boundary=b';
  return klien.mentah('POST', `/api/alur/berkas/${berkas}/lampiran`, [badan, jenis], { 'idempotency-key': kunci });
};

/** How many rows each of these tables has. */
export const hitung = async (
  { db }: BasisDataTerbuka,
  tabel: readonly string[],
): Promise<Readonly<Record<string, number>>> => {
  const hasil: Record<string, number> = {};
  for (const nama of tabel)
    hasil[nama] =
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(nama)}`.execute(db)).rows[0]?.n ?? -1;
  return hasil;
};
