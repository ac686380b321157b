import type { Akibat } from '@lincah/domain/alur';
import { type BarisNaskah, isiNaskah } from '@lincah/domain/kedudukan';
import type { Tanggal } from '@lincah/domain/kernel';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, cariSemuaJabatan, sertakanParaf } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { type SuratUntukTerbit, sebutPeraturan, susunLangkah, terbitkan } from '../naskah/index.ts';
import { pejabatPosisi } from '../organisasi/index.ts';
import type { UsulTerbaca } from './susun-usul.ts';

export type AkibatNaskah = Pick<Extract<Akibat, { jenis: 'naskah' }>, 'naskah' | 'kepada' | 'tembusan'>;

export type BahanSurat = {
  readonly kitab: Kitab;
  readonly berkas: Pick<BerkasRingkas, 'id' | 'pokok' | 'tindakan'>;
  readonly usul: UsulTerbaca;
  readonly berlaku: Tanggal;
  /** Office that closed the act: it signs. */
  readonly penandaTangan: string;
};

/** Composes the letters of a step as values and has them numbered and stored, in the order of the drawing. */
export const terbitkanSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: BahanSurat,
  daftar: readonly AkibatNaskah[],
): Promise<void> => {
  for (const surat of await susunSurat(trx, pelaku, bahan, daftar)) {
    const terbit = await terbitkan(trx, pelaku, surat);
    await sertakanParaf(trx, pelaku, terbit, terbit.paraf);
  }
};

/** The same letters, not issued: for a preview. */
export const susunSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: BahanSurat,
  daftar: readonly AkibatNaskah[],
): Promise<readonly SuratUntukTerbit[]> => {
  if (daftar.length === 0) return [];
  const { kitab, berkas, penandaTangan } = bahan;
  const peran = daftar.flatMap((a) => [...(a.kepada ? [a.kepada] : []), ...a.tembusan]);
  const jabatan = await cariSemuaJabatan(trx, kitab, berkas.pokok, peran, pelaku.hariIni);
  const tujuan = await pejabatPosisi(trx, [...jabatan.values()].flat(), pelaku.hariIni);
  const data = isiSurat(bahan);
  const alamat = (p: string) => (jabatan.get(p) ?? []).map((posisi) => ({ posisi, sebutan: tujuan.get(posisi)?.nama }));
  return daftar.map(({ naskah: jenis, kepada, tembusan }) =>
    susunLangkah({
      kitab,
      berkasId: berkas.id,
      jenis,
      data,
      penandaTangan,
      kuasa: berkas.tindakan?.kuasa,
      kepada: kepada === undefined ? [] : alamat(kepada),
      tembusan: tembusan.flatMap(alamat),
    }),
  );
};

const isiSurat = ({ kitab, usul: { maksud, andaian, orang, pejabat }, berlaku }: BahanSurat) => {
  const namaJabatan = (posisi: string) => pejabat.get(posisi)?.nama ?? '';
  const anggota = new Map(andaian.anggota.map((a) => [a.id, a]));
  const seunit = maksud.butir.find((b) => b.posisi === undefined);
  const daftar = orang.flatMap((o): BarisNaskah[] => {
    const a = anggota.get(o.posisi);
    if (!a) return [];
    return [
      {
        nama: a.pemangku?.nama ?? LOWONG,
        nip: a.pemangku?.nip ?? '',
        pangkat: a.pemangku?.pangkat ?? '',
        jabatan: a.nama,
        unit: andaian.unit.nama,
        penilai: namaJabatan(o.penilai.posisi),
      },
    ];
  });
  const penilai = [...new Set(maksud.butir.map((b) => b.penilai))];
  return isiNaskah(maksud.isi, {
    unit: andaian.unit.nama,
    sejak: berlaku,
    daftar,
    rentang: penilai.map((p) => ({ jabatan: namaJabatan(p), ...andaian.rentang(p) })),
    seluruhUnit: seunit && namaJabatan(seunit.penilai),
    dasar: [sebutPeraturan(kitab)],
  });
};

/** A post without a holder is stipulated all the same: whoever comes into it stands there. */
const LOWONG = '(lowong)';
