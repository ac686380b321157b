import type { Akibat } from '@lincah/domain/alur';
import {
  type IsiPenugasan,
  isiNaskah,
  type Kebutuhan,
  type PihakNaskah,
  type RujukanNaskah,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { type BerkasRingkas, cariSemuaJabatan, daftarPokok, sertakanParaf } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { type AlamatSurat, type SuratUntukTerbit, sebutPeraturan, susunLangkah, terbitkan } from '../naskah/index.ts';
import { type Kuasa, type PejabatPosisi, pejabatPosisi } from '../organisasi/index.ts';
import { jabatanSeberang, type SuratMenyeberang } from './lintas-instansi.ts';

export type AkibatNaskah = Pick<Extract<Akibat, { jenis: 'naskah' }>, 'naskah' | 'kepada' | 'tembusan'>;

/** What the letters of one step have in common. */
export type BahanSurat = {
  readonly kitab: Kitab;
  readonly berkas: Pick<BerkasRingkas, 'id' | 'pokok' | 'pasangan'>;
  readonly isi: IsiPenugasan;
  /** Office that closed the act: it signs. */
  readonly penandaTangan: string;
  readonly kuasa?: Kuasa | undefined;
  readonly alasan: string | null;
  /** Of a request to another agency. */
  readonly luar?: PermohonanLuar | undefined;
  /** Offices of the other agency by role, when they are known without asking there. */
  readonly jabatanLuar?: ReadonlyMap<string, string>;
};

/** What the letters of a dossier of two agencies know: of the other side only what was told. */
export type PermohonanLuar = {
  readonly kebutuhan: Kebutuhan;
  /** On the guest's side, the requester. */
  readonly pemohonLuar: PihakNaskah | undefined;
  /** Empty while nobody is named, and in a refusal. */
  readonly peserta: readonly PihakNaskah[];
};

/** Letters of a step: who asks as they name her, and those that go to the other agency too. */
export type SuratLangkah = { readonly pemohon: PihakNaskah; readonly menyeberang: readonly SuratMenyeberang[] };

/** Composes the letters of a step as values and has them numbered and stored, in the order of the drawing. */
export const terbitkanSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: BahanSurat,
  daftar: readonly AkibatNaskah[],
): Promise<SuratLangkah> => {
  const { pemohon, surat } = await susunSurat(trx, pelaku, bahan, daftar);
  const menyeberang: SuratMenyeberang[] = [];
  for (const { naskah, keLuar, tembusan } of surat) {
    const terbit = await terbitkan(trx, pelaku, naskah);
    await sertakanParaf(trx, pelaku, terbit, terbit.paraf);
    if (keLuar) menyeberang.push({ id: terbit.id, tembusan });
  }
  return { pemohon, menyeberang };
};

/** The same letters, not issued: for a preview. */
export const susunSurat = async (
  trx: Trx,
  pelaku: Pelaku,
  bahan: BahanSurat,
  daftar: readonly AkibatNaskah[],
): Promise<{
  readonly pemohon: PihakNaskah;
  readonly surat: readonly { naskah: SuratUntukTerbit; keLuar: boolean; tembusan: readonly string[] }[];
}> => {
  const { kitab, berkas, luar } = bahan;
  const peran = daftar.flatMap((a) => [...(a.kepada ? [a.kepada] : []), ...a.tembusan]);
  const jabatan = await cariSemuaJabatan(trx, kitab, berkas.pokok, peran, pelaku.hariIni);
  const { pemohon: yangMeminta, pegawai, pemilik = yangMeminta } = berkas.pokok;
  const orang = luar ? [] : daftarPokok(pegawai);
  const pejabat = await pejabatPosisi(
    trx,
    [pemilik, ...orang, ...[...jabatan.values()].flat()].filter((id) => id !== undefined),
    pelaku.hariIni,
  );
  const pemohon = luar?.pemohonLuar ?? toPihak(pejabat.get(pemilik ?? ''));
  if (daftar.length === 0) return { pemohon, surat: [] };
  const jabatanLuar = bahan.jabatanLuar ?? (await jabatanSeberang(trx, pelaku, berkas, kitab, peran));
  const data = isiNaskah(
    bahan.isi,
    luar ? { pemohon, ...pihakLuar(luar) } : { pemohon, ...pihakDinamai(orang.map((id) => toPihak(pejabat.get(id)))) },
    {
      ...(bahan.alasan && { alasan: bahan.alasan }),
      rujukan: await suratTerdahulu(trx, berkas.id),
      dasar: [sebutPeraturan(kitab)],
    },
  );
  const surat = daftar.map((akibat) => {
    const keLuar = [akibat.kepada ?? '', ...akibat.tembusan].some((p) => jabatanLuar.has(p));
    // what one letter says of those who are not lent is no business of the letter to those who are
    const isi = keLuar || orang.length > 0 ? menurutSkema(kitab, akibat.naskah, data) : data;
    const { naskah: jenis, kepada, tembusan } = akibat;
    const alamat = (p: string) => alamatPeran(p, jabatan, pejabat, jabatanLuar);
    const naskah = susunLangkah({
      kitab,
      berkasId: berkas.id,
      jenis,
      data: isi,
      penandaTangan: bahan.penandaTangan,
      kuasa: bahan.kuasa,
      kepada: kepada === undefined ? [] : alamat(kepada),
      tembusan: tembusan.flatMap(alamat),
    });
    return { naskah, keLuar, tembusan };
  });
  return { pemohon, surat };
};

/** The offices of a role: those that stand here, else the one of the other agency as this side's letters name it. */
const alamatPeran = (
  peran: string,
  jabatan: ReadonlyMap<string, readonly string[]>,
  pejabat: ReadonlyMap<string, PejabatPosisi>,
  jabatanLuar: ReadonlyMap<string, string>,
): readonly AlamatSurat[] => {
  const disini = (jabatan.get(peran) ?? []).map((posisi) => ({ posisi, sebutan: pejabat.get(posisi)?.nama }));
  return disini.length > 0 ? disini : [{ sebutan: jabatanLuar.get(peran) }];
};

/** A letter carries only what its kind asks for: nobody reads a field that it does not print. */
export const menurutSkema = (kitab: Kitab, jenis: string, data: Readonly<Record<string, unknown>>) => {
  const dikenal = Object.keys((kitab.naskah[jenis]?.skema.properties as object | undefined) ?? data);
  return Object.fromEntries(Object.entries(data).filter(([isian]) => dikenal.includes(isian)));
};

/** Whom a letter to or of another agency names: the people once they are named, before that who is asked for. */
const pihakLuar = ({ kebutuhan, peserta }: PermohonanLuar) =>
  peserta.length === 0
    ? { kebutuhan }
    : pihakDinamai(peserta.map(({ nama, nip, pangkat, jabatan, unit }) => ({ nama, nip, pangkat, jabatan, unit })));

/** The people of a letter: the first by herself, all of them in a list when they are several. */
const pihakDinamai = (daftar: readonly PihakNaskah[]) => {
  const [pegawai] = daftar;
  return { ...(pegawai && { pegawai }), ...(daftar.length > 1 && { daftar }) };
};

/** Letters of the dossier that this side has issued or received, in their order. */
const suratTerdahulu = async (trx: Trx, berkas: string): Promise<RujukanNaskah[]> =>
  trx
    .selectFrom('naskah.arsip')
    .select(['jenis', 'nomor', 'tanggal'])
    .where('berkas_id', '=', berkas)
    .orderBy('dibuat_pada')
    .$castTo<RujukanNaskah>()
    .execute();

/** An official as letters name her; empty where nobody is. */
export const toPihak = (p: PejabatPosisi | undefined): PihakNaskah => ({
  nama: p?.pemangku?.nama ?? '',
  nip: p?.pemangku?.nip ?? '',
  pangkat: p?.pemangku?.pangkat ?? '',
  jabatan: p?.nama ?? '',
  unit: p?.unit.nama ?? '',
});
