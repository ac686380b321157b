import { naskahPertama } from '@lincah/domain/alur';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { susunKonsep, TANPA_BERKAS } from '../naskah/index.ts';
import type { AlamatInstansi } from '../organisasi/index.ts';
import { susunSurat } from './surat.ts';
import { type Permohonan, susunPermohonan, toKebutuhan } from './susun-permohonan.ts';
import { sebutJabatan } from './tujuan.ts';

/** The first letter of a request as a value without number, as it would be issued now: of several dossiers that of the first. Nothing is stored. */
export const konsepSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<Hasil<Naskah, RincianPenolakan>> => {
  const { hasil } = await susunPermohonan(trx, pelaku, permohonan, kitab);
  if (!hasil.sah) return hasil;
  const [berkas] = hasil.nilai.berkas;
  const naskah = berkas && naskahPertama(berkas.diajukan.pertama);
  if (!naskah) return tolak({ jenis: 'tidak-ada', kode: 'penugasan/tanpa-surat' });
  const { pemohon, pemilik = pemohon, isi, tujuan } = permohonan;
  const { alamat } = hasil.nilai;
  const pegawai = tujuan ? undefined : berkas.orang.map((o) => o.dituju.posisi).join(' ');
  const bahan = {
    kitab,
    berkas: { id: TANPA_BERKAS, pokok: { pemohon, pemilik, ...(pegawai && { pegawai }) } },
    isi,
    penandaTangan: pemohon,
    alasan: null,
    luar: tujuan && { kebutuhan: toKebutuhan(tujuan), pemohonLuar: undefined, peserta: [] },
    jabatanLuar: jabatanLuar(kitab, naskah.kepada, pegawai, alamat),
  };
  const { surat } = await susunSurat(trx, pelaku, bahan, [naskah]);
  const [satu] = surat;
  if (!satu) throw new Error(`surat ${naskah.naskah} tidak tersusun`);
  const { sifat, derajat } = permohonan.ciri ?? {};
  const berkelas = { ...satu.naskah, ...(sifat && { sifat }), ...(derajat && { derajat }) };
  return sah(await susunKonsep(trx, pelaku, berkelas));
};

/** A letter that goes straight to the other agency is addressed to the office that the directory names. */
const jabatanLuar = (
  kitab: Kitab,
  kepada: string | undefined,
  pegawai: string | undefined,
  alamat: AlamatInstansi | undefined,
): ReadonlyMap<string, string> => {
  const keluar = kepada !== undefined && pegawai === undefined && kitab.peran[kepada]?.dari === 'pegawai';
  return new Map(keluar && alamat ? [[kepada, sebutJabatan(alamat.posisi.nama, alamat.instansi.nama)]] : []);
};
