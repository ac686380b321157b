import { naskahPertama } from '@lincah/domain/alur';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { susunKonsep, TANPA_BERKAS } from '../naskah/index.ts';
import { susunSurat } from './surat.ts';
import { susunUsul, type Usul } from './susun-usul.ts';
import { pokokUsul } from './usulkan.ts';

/** The first letter of a proposal as a value without number, as it would be issued now. Nothing is stored. */
export const konsepSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  usul: Usul,
  kitab: Kitab,
): Promise<Hasil<Naskah, RincianPenolakan>> => {
  const { hasil } = await susunUsul(trx, pelaku, usul, kitab);
  if (!hasil.sah) return hasil;
  const { diusulkan, pengusul } = hasil.nilai;
  const naskah = naskahPertama(diusulkan.pertama);
  if (!naskah) return tolak({ jenis: 'tidak-ada', kode: 'kedudukan/tanpa-surat' });
  const berkas = { id: TANPA_BERKAS, pokok: pokokUsul(hasil.nilai) };
  const bahan = { kitab, berkas, usul: hasil.nilai, berlaku: usul.sejak, penandaTangan: pengusul };
  const [surat] = await susunSurat(trx, pelaku, bahan, [naskah]);
  if (!surat) throw new Error(`surat ${naskah.naskah} tidak tersusun`);
  return sah(await susunKonsep(trx, pelaku, surat));
};
