import type { Tanggal } from '@lincah/domain/kernel';
import type { PihakNaskah } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import { toPihak } from '../surat.ts';
import type { OrangBertugas } from './repository.ts';

/** Puts a successor in the place of a person, from a day on; who came before stays known by the change itself. */
export const gantiPegawai = async (
  trx: Trx,
  penugasan: string,
  { lama, pengganti }: { readonly lama: OrangBertugas; readonly pengganti: OrangBertugas },
  sejak: Tanggal,
): Promise<void> => {
  const pihak = toPihak((await pejabatPosisi(trx, [pengganti.posisi], sejak)).get(pengganti.posisi));
  await sql`
    update penugasan.penugasan set posisi_id = ${pengganti.posisi}, pegawai_id = ${pengganti.pegawai}, pegawai_sejak = ${sejak}
    where id = ${penugasan} and pegawai_id = ${lama.pegawai}`.execute(trx);
  await trx
    .updateTable('penugasan.peserta')
    .set({ posisi_id: pengganti.posisi, pegawai_id: pengganti.pegawai, ...pihak })
    .where('penugasan_id', '=', penugasan)
    .where('pegawai_id', '=', lama.pegawai)
    .execute();
  // later dossiers of an assignment of two agencies begin where this one stands
  await sql`
    update alur.berkas set pokok = pokok || jsonb_build_object('pegawai', replace(pokok ->> 'pegawai', ${lama.posisi}, ${pengganti.posisi}))
    where id = ${penugasan} and mitra_id is not null and pokok ? 'pegawai'`.execute(trx);
};

/** The same in the books of the other agency, which knows both by name only. */
export const gantiPegawaiLuar = async (
  trx: Trx,
  penugasan: string,
  { nip }: PihakNaskah,
  { nama, nip: nipBaru, pangkat, jabatan, unit }: PihakNaskah,
): Promise<void> => {
  await trx
    .updateTable('penugasan.peserta')
    .set({ nama, nip: nipBaru, pangkat, jabatan, unit })
    .where('penugasan_id', '=', penugasan)
    .where('nip', '=', nip)
    .execute();
};
