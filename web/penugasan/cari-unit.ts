import type { JabatanSaya, KotakUnit } from './bentuk.ts';

/** Units to which an office may apply first: its own and those above it, nearest first, that it does not lead itself. */
export const unitSegaris = (semua: readonly KotakUnit[], jabatan: JabatanSaya | undefined): readonly KotakUnit[] => {
  const menurutId = new Map(semua.map((u) => [u.id, u]));
  return (jabatan?.garis ?? []).flatMap((id) => {
    const unit = menurutId.get(id);
    const kepala = unit?.pimpinan?.posisi;
    return unit && kepala && kepala.id !== jabatan?.id && kepala.jenis !== 'pejabat-negara' ? [unit] : [];
  });
};

/** Units in whose name, head's office or head's name every word stands. */
export const cocokkanUnit = (semua: readonly KotakUnit[], cari: string): readonly KotakUnit[] => {
  const kata = cari.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  return semua.filter(({ nama, pimpinan }) => {
    if (!pimpinan) return false;
    const isi = [nama, pimpinan.posisi.nama, pimpinan.pemangku ?? ''].join(' ').toLocaleLowerCase('id');
    return kata.every((k) => isi.includes(k));
  });
};
