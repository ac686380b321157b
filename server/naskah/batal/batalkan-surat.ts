import { type Hasil, sah } from '@lincah/domain/kernel';
import { bolehBatalkan, isTertutup, jelaskanBatal, type SandaranSurat, sebutPenanda } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import {
  catatJejak,
  denganPenjelasan,
  isyaratkan,
  type Pelaku,
  type RincianPenolakan,
  type Trx,
} from '../../kernel/index.ts';
import { batalkan } from '../batalkan.ts';
import { type findSurat, listPembaca } from '../repository.ts';
import { batalkanSalinan } from '../surat-masuk.ts';
import { toCalon } from '../tanda-tangan/minta.ts';

type Surat = NonNullable<Awaited<ReturnType<typeof findSurat>>>;
type SuratBerkas = { readonly id: string; readonly berkas: string; readonly posisi: string; readonly terbit: Date };

/** What the room that keeps dossiers hands in: what rests on a letter, and who is told that it was cancelled. */
export type BerkasBatal = {
  readonly sandaran: (trx: Trx, surat: SuratBerkas) => Promise<SandaranSurat>;
  readonly kabari: (
    trx: Trx,
    pelaku: Pelaku,
    /** `pembaca`: the offices that may read it; null: every party to its dossier. */
    surat: SuratBerkas & { readonly hal: string; readonly pembaca: readonly string[] | null },
    rincian: Readonly<Record<string, string>>,
    disana: (trx: Trx) => Promise<boolean>,
  ) => Promise<void>;
};

const lengkapi = denganPenjelasan(jelaskanBatal);

/** Whether the viewer may cancel a letter now, or why not. Changes nothing. */
export const periksaBatal = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: Surat,
  berkas: BerkasBatal,
): Promise<Hasil<undefined, RincianPenolakan>> => {
  const milik = suratBerkas(surat);
  const sandaran = milik && surat.status === 'terbit' ? await berkas.sandaran(trx, milik) : null;
  const { id, nomor, status, penanda_tangan_id: posisi, naskah } = surat;
  const jabatan = sebutPenanda(naskah.tandaTangan);
  const izin = bolehBatalkan({ id, nomor, status, posisi, jabatan, sandaran }, toCalon(pelaku));
  return izin.sah ? sah(undefined) : lengkapi(izin);
};

/** Cancels a letter for the office that signed it. Whoever got it finds it unread again, marked as cancelled. */
export const batalkanSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: Surat,
  alasan: string,
  berkas: BerkasBatal,
): Promise<Hasil<{ readonly nomor: string }, RincianPenolakan>> => {
  const izin = await periksaBatal(trx, pelaku, surat, berkas);
  if (!izin.sah) return izin;
  const hasil = await batalkan(trx, pelaku, surat.id, alasan);
  if (!hasil.sah) return hasil;
  await kabariPenerima(trx, pelaku, surat.id);
  const milik = suratBerkas(surat);
  const rincian = { nomor: surat.nomor, alasan: alasan.trim() };
  if (milik) {
    const pembaca = isTertutup(surat.sifat) ? await listPembaca(trx, surat.id) : null;
    const dibatalkan = { ...milik, hal: surat.hal, pembaca };
    await berkas.kabari(trx, pelaku, dibatalkan, rincian, (disana) => batalkanSalinan(disana, surat.id, alasan.trim()));
  } else
    await catatJejak(trx, pelaku, { perbuatan: 'naskah.batalkanSurat', kamar: 'naskah', objek: surat.id, rincian });
  return sah({ nomor: surat.nomor });
};

const suratBerkas = ({ id, berkas_id, penanda_tangan_id, dibuat_pada }: Surat): SuratBerkas | undefined =>
  berkas_id === null || penanda_tangan_id === null
    ? undefined
    : { id, berkas: berkas_id, posisi: penanda_tangan_id, terbit: dibuat_pada };

const kabariPenerima = async (trx: Trx, { instansiId }: Pelaku, surat: string): Promise<void> => {
  const { rows } = await sql<{ posisi_id: string }>`
    update naskah.tembusan set dibaca_pada = null where surat_id = ${surat} returning posisi_id`.execute(trx);
  await isyaratkan(
    trx,
    instansiId,
    rows.map((b) => b.posisi_id),
  );
};
