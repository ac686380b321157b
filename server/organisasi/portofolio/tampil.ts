import type { KeadaanCatatan } from '@lincah/domain/organisasi';
import type { Pelaku } from '../../kernel/index.ts';
import type { PilihanCatatan } from './catat.ts';
import type { BarisCatatan } from './repository.ts';

export type CatatanTampil = Omit<BarisCatatan, 'bukti'> & {
  readonly bukti: Omit<BarisCatatan['bukti'], 'nomor'> & { readonly nomor: string | null };
  readonly dapat: readonly PilihanCatatan[];
};

/** A record as the caller may see it: without need only what counts, and no number of the paper. */
export const tampilCatatan = (
  catatan: readonly BarisCatatan[],
  pelaku: Pick<Pelaku, 'pegawaiId' | 'hak'>,
  pegawai: string,
  perlu: boolean,
): readonly CatatanTampil[] => {
  const sendiri = pelaku.pegawaiId === pegawai;
  const pilihan: Pilihan = sendiri ? PILIHAN.sendiri : pelaku.hak.includes('sdm') ? PILIHAN.sdm : {};
  return catatan
    .filter((c) => perlu || c.keadaan === 'sah')
    .map((c) => ({
      ...c,
      bukti: { ...c.bukti, nomor: perlu ? c.bukti.nomor : null },
      alasan: perlu ? c.alasan : null,
      dapat: pilihan[c.keadaan] ?? [],
    }));
};

type Pilihan = Readonly<Partial<Record<KeadaanCatatan, readonly PilihanCatatan[]>>>;

const PILIHAN: Readonly<Record<'sendiri' | 'sdm', Pilihan>> = {
  sendiri: { usul: ['tarik'] },
  sdm: { usul: ['sahkan', 'tolak'], sah: ['cabut'] },
};
