import type { Tanggal } from '@lincah/domain/kernel';
import { catatTilikan, type Pelaku, type Trx } from '../kernel/index.ts';
import { findLembarPegawai, type LembarPegawai } from './lembar-pegawai.ts';
import { type CatatanTampil, tampilCatatan } from './portofolio/tampil.ts';
import { perluNip, tampilEmail, tampilNip } from './samarkan.ts';

export type PegawaiTampil = Omit<LembarPegawai, 'catatan'> & { readonly catatan: readonly CatatanTampil[] };

/**
 * A person's page on a day, as the caller may see it today: need is who one is now, whatever day is looked at. Looking at
 * somebody else is itself recorded.
 */
export const lihatPegawai = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  pada: Tanggal,
): Promise<PegawaiTampil | undefined> => {
  const pegawai = await findLembarPegawai(trx, id, pada);
  if (!pegawai) return undefined;
  const kini = pada === pelaku.hariIni ? pegawai : await findLembarPegawai(trx, id, pelaku.hariIni);
  const atasan = kini?.riwayat.flatMap(({ hubungan: h }) => (h ? [h.pimpinan?.id, h.penilai?.id] : [])) ?? [];
  const perlu = perluNip(pelaku, id, atasan);
  const rincian = { nip: perlu ? 'utuh' : 'disamarkan' };
  await catatTilikan(trx, pelaku, {
    perbuatan: 'organisasi.lihatPegawai',
    kamar: 'organisasi',
    pegawai: [id],
    rincian,
  });
  const catatan = tampilCatatan(pegawai.catatan, pelaku, id, perlu);
  return { ...pegawai, catatan, nip: tampilNip(pegawai.nip, perlu), email: tampilEmail(pegawai.email, perlu) };
};

/** What a list shows of one person. */
type Ditampilkan = { readonly id: string; readonly perlu: boolean; readonly tugas: readonly unknown[] | null };

/** A list that shows NIPs in full or when people are assigned is a look at them: one record for the page, with whom it showed. */
export const catatLihatDaftar = (trx: Trx, pelaku: Pelaku, tampil: readonly Ditampilkan[]): Promise<void> =>
  catatTilikan(trx, pelaku, {
    perbuatan: 'organisasi.lihatDaftarPegawai',
    kamar: 'organisasi',
    pegawai: tampil.filter((g) => g.perlu || (g.tugas ?? []).length > 0).map((g) => g.id),
    rincian: { nip: tampil.some((g) => g.perlu) ? 'utuh' : 'disamarkan' },
  });
