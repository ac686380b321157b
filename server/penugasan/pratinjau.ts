import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { susunKonsep } from '../naskah/index.ts';
import { susunSurat } from './surat.ts';
import { type Permohonan, susunPermohonan } from './susun-permohonan.ts';

/** The first letter of a request as a value without number, as it would be issued now. Nothing is stored. */
export const konsepSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<Hasil<Naskah, RincianPenolakan>> => {
  const { hasil } = await susunPermohonan(trx, pelaku, permohonan, kitab);
  if (!hasil.sah) return hasil;
  const { pertama } = hasil.nilai.diajukan;
  const naskah = pertama.tugas.naskah.find((n) => n.pada === undefined || n.pada === pertama.pilihan.kode);
  if (!naskah) return tolak({ jenis: 'tidak-ada', kode: 'penugasan/tanpa-surat' });
  const { pemohon, pegawai, pemilik = pemohon, isi } = permohonan;
  const bahan = {
    kitab,
    berkas: { id: TANPA_BERKAS, pokok: { pemohon, pegawai, pemilik } },
    isi,
    penandaTangan: pemohon,
    alasan: null,
  };
  const [surat] = await susunSurat(trx, pelaku, bahan, [
    { naskah: naskah.jenis, tembusan: naskah.tembusan, ...(naskah.kepada && { kepada: naskah.kepada }) },
  ]);
  if (!surat) throw new Error(`surat ${naskah.jenis} tidak tersusun`);
  return sah(await susunKonsep(trx, pelaku, surat));
};

const TANPA_BERKAS = '00000000-0000-0000-0000-000000000000';
