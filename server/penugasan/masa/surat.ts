import type { Akibat } from '@lincah/domain/alur';
import type { PihakNaskah, RujukanNaskah } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, cariSemuaJabatan, sertakanParaf } from '../../alur/index.ts';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { type AlamatSurat, sebutPeraturan, susunLangkah, terbitkan } from '../../naskah/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import { jabatanSeberang, type SuratMenyeberang } from '../lintas-instansi.ts';
import { menurutSkema, toPihak } from '../surat.ts';
import type { KabarPerubahan } from './lintas-instansi.ts';
import type { PenugasanMasa, Perubahan } from './repository.ts';
import { tulisanPerubahan } from './tulisan.ts';

type AkibatNaskah = Extract<Akibat, { jenis: 'naskah' }>;

type Bahan = {
  readonly kitab: Kitab;
  readonly berkas: BerkasRingkas;
  readonly perubahan: Perubahan;
  readonly penugasan: PenugasanMasa;
};

/** What the other side of a change may be told: letters that go there, and this side's people as letters name them. */
type Dikabarkan = Pick<KabarPerubahan, 'surat' | 'lama' | 'pengganti'>;

/** Composes the letters of a step as values and has them numbered and stored, in the order of the drawing. */
export const terbitkanSuratPerubahan = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: Bahan,
  daftar: readonly AkibatNaskah[],
): Promise<Dikabarkan> => {
  const { kitab, berkas } = bahan;
  const orang = await pihakPerubahan(trx, pelaku, bahan);
  const dikabarkan = sendiri(bahan, orang);
  if (daftar.length === 0) return { ...dikabarkan, surat: [] };
  const penandaTangan = berkas.tindakan?.posisiId ?? berkas.pemohonId;
  const peran = daftar.flatMap((a) => [...(a.kepada ? [a.kepada] : []), ...a.tembusan]);
  const jabatan = await cariSemuaJabatan(trx, kitab, berkas.pokok, peran, pelaku.hariIni);
  const pejabat = await pejabatPosisi(trx, [...jabatan.values()].flat(), pelaku.hariIni);
  const luar = await jabatanSeberang(trx, pelaku, berkas, kitab, peran);
  const alamat = (p: string): AlamatSurat[] => {
    const sebutan = luar.get(p);
    if (sebutan !== undefined) return [{ sebutan }];
    return (jabatan.get(p) ?? []).map((posisi) => ({ posisi, sebutan: pejabat.get(posisi)?.nama }));
  };
  const data = await isiSurat(trx, bahan, orang);
  const surat: SuratMenyeberang[] = [];
  for (const { naskah: jenis, kepada, tembusan } of daftar) {
    const terbit = await terbitkan(
      trx,
      pelaku,
      susunLangkah({
        kitab,
        berkasId: berkas.id,
        jenis,
        data: menurutSkema(kitab, jenis, data),
        penandaTangan,
        kuasa: berkas.tindakan?.kuasa,
        kepada: kepada === undefined ? [] : alamat(kepada),
        tembusan: tembusan.flatMap(alamat),
      }),
    );
    await sertakanParaf(trx, pelaku, terbit, terbit.paraf);
    if ([kepada ?? '', ...tembusan].some((p) => luar.has(p))) surat.push({ id: terbit.id, tembusan });
  }
  return { ...dikabarkan, surat };
};

/** This side's own people of a change. */
const sendiri = ({ perubahan }: Bahan, { bertugas, pengganti }: OrangSurat): Omit<Dikabarkan, 'surat'> => ({
  lama: perubahan.lama ? bertugas[0] : undefined,
  pengganti: perubahan.pengganti ? pengganti : undefined,
});

type OrangSurat = {
  readonly pemohon: PihakNaskah;
  readonly bertugas: readonly PihakNaskah[];
  readonly pengganti: PihakNaskah | undefined;
};

/** Who stands in the letters: this side's people as they are today, the other side's as they were told. */
const pihakPerubahan = async (trx: Trx, { hariIni }: Pelaku, { perubahan, penugasan }: Bahan): Promise<OrangSurat> => {
  const { pengganti, lama, lamaLuar, penggantiLuar } = perubahan;
  const bertugas = lama ? [lama] : penugasan.orang;
  const posisi = [penugasan.pemilik ?? '', pengganti?.posisi ?? '', ...bertugas.map((o) => o.posisi)];
  const pejabat = await pejabatPosisi(
    trx,
    posisi.filter((id) => id !== ''),
    hariIni,
  );
  const sendiri = await namai(
    trx,
    bertugas.map((o) => ({ ...o, pihak: toPihak(pejabat.get(o.posisi)) })),
  );
  const luar = lamaLuar ? [lamaLuar] : (penugasan.mitra?.orang ?? []);
  return {
    pemohon: penugasan.mitra?.pemohon ?? toPihak(pejabat.get(penugasan.pemilik ?? '')),
    bertugas: sendiri.length > 0 ? sendiri : luar,
    pengganti: pengganti ? toPihak(pejabat.get(pengganti.posisi)) : (penggantiLuar ?? undefined),
  };
};

/** The fields that letters about a running assignment may draw on; each kind's schema says which it needs. */
const isiSurat = async (
  trx: Trx,
  { kitab, berkas, perubahan, penugasan }: Bahan,
  { pemohon, bertugas, pengganti }: OrangSurat,
) => {
  const [pertama] = bertugas;
  const catatan = berkas.tindakan?.alasan;
  return {
    perihal: penugasan.perihal,
    ekspektasi: penugasan.ekspektasi,
    mulai: perubahan.mulaiLama,
    selesai: perubahan.selesaiLama,
    pemohon,
    ...(pertama && { pegawai: pertama, pelapor: `${pertama.nama}, ${pertama.jabatan}` }),
    ...(bertugas.length > 1 && { daftar: bertugas }),
    perubahan: perubahan.jenis,
    hariPerubahan: perubahan.hari,
    alasan: (berkas.tindakan?.menolak ? berkas.tindakan.alasan : null) ?? perubahan.alasan,
    ...(catatan && { catatan }),
    ...(pengganti && { pengganti }),
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
