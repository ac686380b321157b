import type { Akibat } from '@lincah/domain/alur';
import type { PihakNaskah, RujukanNaskah } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, cariSemuaJabatan, sertakanParaf } from '../../alur/index.ts';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { type AlamatSurat, sebutPeraturan, susunLangkah, terbitkan } from '../../naskah/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import { menurutSkema, toPihak } from '../surat.ts';
import type { PenugasanMasa, Perubahan } from './repository.ts';
import { tulisanPerubahan } from './tulisan.ts';

type AkibatNaskah = Extract<Akibat, { jenis: 'naskah' }>;

type Bahan = {
  readonly kitab: Kitab;
  readonly berkas: BerkasRingkas;
  readonly perubahan: Perubahan;
  readonly penugasan: PenugasanMasa;
};

/** Composes the letters of a step as values and has them numbered and stored, in the order of the drawing. */
export const terbitkanSuratPerubahan = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: Bahan,
  daftar: readonly AkibatNaskah[],
): Promise<void> => {
  if (daftar.length === 0) return;
  const { kitab, berkas } = bahan;
  const penandaTangan = berkas.tindakan?.posisiId ?? berkas.pemohonId;
  const peran = daftar.flatMap((a) => [...(a.kepada ? [a.kepada] : []), ...a.tembusan]);
  const jabatan = await cariSemuaJabatan(trx, kitab, berkas.pokok, peran, pelaku.hariIni);
  const pejabat = await pejabatPosisi(trx, [...jabatan.values()].flat(), pelaku.hariIni);
  const alamat = (p: string): AlamatSurat[] =>
    (jabatan.get(p) ?? []).map((posisi) => ({ posisi, sebutan: pejabat.get(posisi)?.nama }));
  const data = await isiSurat(trx, pelaku, bahan);
  for (const { naskah: jenis, kepada, tembusan } of daftar) {
    const { paraf } = await terbitkan(
      trx,
      pelaku,
      susunLangkah({
        kitab,
        berkasId: berkas.id,
        jenis,
        data: menurutSkema(kitab, jenis, data),
        penandaTangan,
        kepada: kepada === undefined ? [] : alamat(kepada),
        tembusan: tembusan.flatMap(alamat),
      }),
    );
    await sertakanParaf(trx, pelaku, berkas.id, paraf);
  }
};

/** The fields that letters about a running assignment may draw on; each kind's schema says which it needs. */
const isiSurat = async (trx: Trx, { hariIni }: Pelaku, { kitab, berkas, perubahan, penugasan }: Bahan) => {
  const { pengganti, lama, jenis } = perubahan;
  const bertugas = lama ? [lama] : penugasan.orang;
  const posisi = [penugasan.pemilik ?? '', pengganti?.posisi ?? '', ...bertugas.map((o) => o.posisi)];
  const pejabat = await pejabatPosisi(
    trx,
    posisi.filter((id) => id !== ''),
    hariIni,
  );
  const orang = await namai(
    trx,
    bertugas.map((o) => ({ ...o, pihak: toPihak(pejabat.get(o.posisi)) })),
  );
  return {
    perihal: penugasan.perihal,
    ekspektasi: penugasan.ekspektasi,
    mulai: perubahan.mulaiLama,
    selesai: perubahan.selesaiLama,
    pemohon: toPihak(pejabat.get(penugasan.pemilik ?? '')),
    ...(orang[0] && { pegawai: orang[0] }),
    ...(orang.length > 1 && { daftar: orang }),
    perubahan: jenis,
    hariPerubahan: perubahan.hari,
    alasan: (berkas.tindakan?.menolak ? berkas.tindakan.alasan : null) ?? perubahan.alasan,
    ...(pengganti && { pengganti: toPihak(pejabat.get(pengganti.posisi)) }),
    ...tulisanPerubahan(perubahan),
    rujukan: await suratTerdahulu(trx, [penugasan.id, berkas.id]),
    dasar: [sebutPeraturan(kitab)],
  };
};

/** The assigned people by their own names, also when somebody else sits in the post by now. */
const namai = async (
  trx: Trx,
  orang: readonly { readonly pegawai: string; readonly pihak: PihakNaskah }[],
): Promise<PihakNaskah[]> => {
  if (orang.length === 0) return [];
  const baris = await trx
    .selectFrom('organisasi.pegawai')
    .select(['id', 'nama', 'nip'])
    .where(
      'id',
      'in',
      orang.map((o) => o.pegawai),
    )
    .execute();
  const oleh = new Map(baris.map((b) => [b.id, b]));
  return orang.map(({ pegawai, pihak }) => {
    const dia = oleh.get(pegawai);
    return !dia || dia.nip === pihak.nip ? pihak : { ...pihak, nama: dia.nama, nip: dia.nip, pangkat: '' };
  });
};

/** Letters of the assignment and of this change, in their order. */
const suratTerdahulu = (trx: Trx, berkas: readonly string[]): Promise<RujukanNaskah[]> =>
  trx
    .selectFrom('naskah.arsip')
    .select(['jenis', 'nomor', 'tanggal'])
    .where('berkas_id', 'in', [...berkas])
    .orderBy('dibuat_pada')
    .$castTo<RujukanNaskah>()
    .execute();
