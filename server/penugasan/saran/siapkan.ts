import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  bolehAjukan,
  type IzinAjukan,
  jelaskanSaran,
  type TakaranSaran,
  takaranSaran,
  type Ujung,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { jabatanSaya } from '../jabatan-saya.ts';
import { lengkapi } from '../susun-permohonan.ts';
import { muatJabatan } from '../ujung.ts';
import type { MintaSaran } from './bentuk.ts';

/** Who asks, what weighs how much, and by which book. */
export type Peminta = {
  readonly pelaku: Pelaku;
  readonly kitab: Kitab;
  readonly pemohon: Ujung;
  readonly izin: IzinAjukan;
  readonly takaran: TakaranSaran;
};

/**
 * Only who may appoint somebody, in whatever scope, is told who would fit: what is weighed is data of other people. The
 * office must be one's own; a closed way is refused with the provision that closes it.
 */
export const siapkanPeminta = async (
  trx: Trx,
  pelaku: Pelaku,
  { pemohon: posisi, mulai, selesai }: Pick<MintaSaran, 'pemohon' | 'mulai' | 'selesai'>,
  kitab: Kitab,
): Promise<Hasil<Peminta, RincianPenolakan>> => {
  const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, { posisi });
  if (!izin.sah) return lengkapi(izin);
  const pemohon = (await muatJabatan(trx, [posisi], kitab, pelaku.hariIni)).get(posisi);
  const jabatan = (await jabatanSaya(trx, pelaku, kitab)).find((j) => j.id === posisi);
  if (!pemohon || !jabatan) return lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' }));
  const penunjukan = jabatan.cara.filter((c) => c.cara === 'penunjukan');
  const sebab = penunjukan[0]?.sebab[0];
  if (sebab && penunjukan.every((c) => !c.terbuka))
    return tolak({
      jenis: 'aturan',
      kode: 'penugasan/saran-tertutup',
      detail: sebab.pesan,
      dasar: sebab.dasar,
      ...(sebab.jalanKeluar && { jalanKeluar: sebab.jalanKeluar }),
    });
  if (mulai > selesai) return lengkapiSaran(tolak({ jenis: 'aturan', kode: 'penugasan/saran-masa-terbalik' }));
  return sah({ pelaku, kitab, pemohon, izin: izin.nilai, takaran: takaranSaran(kitab, pelaku.hariIni) });
};

export const lengkapiSaran = denganPenjelasan(jelaskanSaran);
