import type { CaraWarna } from '@lincah/domain/organisasi';
import type { useTeks } from '../kernel/index.ts';
import type { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';

type Teks = ReturnType<typeof useTeks<typeof teksOrganisasi.id>>;

/** The figures of a unit that its colour speaks of, in words: nobody has to tell the colours apart. */
export const cacahUnit = (t: Teks, cara: CaraWarna, u: Kotak): string => {
  if (cara === 'beban' && (u.penugasan > 0 || u.jumlahPegawai > 0))
    return [
      t('penugasanSejumlah', { jumlah: u.penugasan }),
      t('bertugasDari', { bertugas: u.bertugas, pegawai: u.jumlahPegawai }),
    ].join(' · ');
  const utama =
    cara === 'rentang'
      ? t('rentangSejumlah', { jumlah: u.rentang ?? 0 })
      : t('pegawaiSejumlah', { jumlah: u.jumlahPegawai });
  return [
    utama,
    ...(u.lowong > 0 ? [t('lowongSejumlah', { jumlah: u.lowong })] : []),
    ...(u.jumlahPendukung > 0 ? [t('pendukungSejumlah', { jumlah: u.jumlahPendukung })] : []),
  ].join(' · ');
};
