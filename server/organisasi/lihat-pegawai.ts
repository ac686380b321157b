import { catatJejak, type Pelaku, type Trx } from '../kernel/index.ts';
import { findLembarPegawai, type LembarPegawai } from './lembar-pegawai.ts';
import { perluNip, tampilNip } from './samarkan.ts';

/** A person's page as the caller may see it today. Looking at somebody else is itself recorded. */
export const lihatPegawai = async (trx: Trx, pelaku: Pelaku, id: string): Promise<LembarPegawai | undefined> => {
  const pegawai = await findLembarPegawai(trx, id, pelaku.hariIni);
  if (!pegawai) return undefined;
  const atasan = pegawai.riwayat.flatMap(({ hubungan: h }) => (h ? [h.pimpinan?.id, h.penilai?.id] : []));
  const perlu = perluNip(pelaku, id, atasan);
  if (id !== pelaku.pegawaiId) {
    const rincian = { pegawai: id, nip: perlu ? 'utuh' : 'disamarkan' };
    await catatJejak(trx, pelaku, { perbuatan: 'organisasi.lihatPegawai', kamar: 'organisasi', objek: id, rincian });
  }
  return { ...pegawai, nip: tampilNip(pegawai.nip, perlu) };
};
