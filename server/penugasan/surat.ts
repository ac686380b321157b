import type { Akibat } from '@lincah/domain/alur';
import { type IsiPenugasan, isiNaskah, type PihakNaskah, type RujukanNaskah } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, cariJabatan } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { type SuratUntukTerbit, terbitkan } from '../naskah/index.ts';
import { type PejabatPosisi, pejabatPosisi } from '../organisasi/index.ts';

export type AkibatNaskah = Pick<Extract<Akibat, { jenis: 'naskah' }>, 'naskah' | 'kepada' | 'tembusan'>;

/** What the letters of one step have in common. */
export type BahanSurat = {
  readonly kitab: Kitab;
  readonly berkas: Pick<BerkasRingkas, 'id' | 'pokok'>;
  readonly isi: IsiPenugasan;
  /** Office that closed the act: it signs. */
  readonly penandaTangan: string;
  readonly alasan: string | null;
};

/** Composes the letters of a step as values and has them numbered and stored, in the order of the drawing. */
export const terbitkanSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: BahanSurat,
  daftar: readonly AkibatNaskah[],
): Promise<void> => {
  for (const surat of await susunSurat(trx, pelaku, bahan, daftar)) await terbitkan(trx, pelaku, surat);
};

/** The same letters, not issued: for a preview. */
export const susunSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: BahanSurat,
  daftar: readonly AkibatNaskah[],
): Promise<readonly SuratUntukTerbit[]> => {
  if (daftar.length === 0) return [];
  const peran = daftar.flatMap((a) => [...(a.kepada ? [a.kepada] : []), ...a.tembusan]);
  const jabatan = await cariJabatan(trx, bahan.kitab, bahan.berkas.pokok, peran, pelaku.hariIni);
  const { pemohon: yangMeminta, pegawai, pemilik = yangMeminta } = bahan.berkas.pokok;
  const pejabat = await pejabatPosisi(
    trx,
    [pemilik, pegawai, ...jabatan.values()].filter((id) => id !== undefined),
    pelaku.hariIni,
  );
  const data = isiNaskah(
    bahan.isi,
    { pemohon: toPihak(pejabat.get(pemilik ?? '')), pegawai: toPihak(pejabat.get(pegawai ?? '')) },
    {
      ...(bahan.alasan && { alasan: bahan.alasan }),
      rujukan: await suratTerdahulu(trx, bahan.berkas.id),
      dasar: [`${bahan.kitab.nomor} tentang ${bahan.kitab.judul.id}`],
    },
  );
  return daftar.map((akibat) => susun(bahan, akibat, data, jabatan, pejabat));
};

const susun = (
  { kitab, berkas, penandaTangan }: BahanSurat,
  { naskah: jenis, kepada, tembusan }: AkibatNaskah,
  data: Readonly<Record<string, unknown>>,
  jabatan: ReadonlyMap<string, string>,
  pejabat: ReadonlyMap<string, PejabatPosisi>,
): SuratUntukTerbit => {
  const dituju = kepada && jabatan.get(kepada);
  const salinan = tembusan
    .map((t) => jabatan.get(t))
    .filter((id) => id !== undefined && id !== penandaTangan && id !== dituju);
  const yth = pejabat.get(dituju ?? '')?.nama;
  return {
    berkasId: berkas.id,
    jenis,
    peraturan: kitab.sumber[`naskah/${jenis}`] ?? kitab.id,
    hal: kitab.naskah[jenis]?.nama.id ?? jenis,
    ...(yth && { yth: [yth] }),
    data,
    ...(kitab.naskah[jenis] && { skema: kitab.naskah[jenis].skema }),
    penandaTanganPosisiId: penandaTangan,
    tembusanPosisi: [...new Set(salinan)] as string[],
  };
};

const suratTerdahulu = async (trx: Trx, berkas: string): Promise<RujukanNaskah[]> =>
  trx
    .selectFrom('naskah.surat')
    .select(['jenis', 'nomor', 'tanggal'])
    .where('berkas_id', '=', berkas)
    .orderBy('dibuat_pada')
    .execute();

const toPihak = (p: PejabatPosisi | undefined): PihakNaskah => ({
  nama: p?.pemangku?.nama ?? '',
  nip: p?.pemangku?.nip ?? '',
  pangkat: p?.pemangku?.pangkat ?? '',
  jabatan: p?.nama ?? '',
  unit: p?.unit.nama ?? '',
});
