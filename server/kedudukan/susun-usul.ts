import {
  ALUR_KEDUDUKAN,
  bolehUsulkan,
  type IsiUsul,
  type IzinUsulkan,
  type JabatanPengusul,
  jelaskan,
  type KedudukanDiusulkan,
  type OrangDiusulkan,
  type PenolakanKedudukan,
  usulkanKedudukan,
} from '@lincah/domain/kedudukan';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import type { KetetapanBaru } from '@lincah/domain/organisasi';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { type AndaianKedudukan, andaikanKedudukan, type PejabatPosisi, pejabatPosisi } from '../organisasi/index.ts';
import type { usul } from './bentuk.ts';
import { cariPengusul } from './pengusul.ts';

export type Usul = z.infer<typeof usul>;

/** One row of a proposal: a post, or (without `posisi`) everybody of the unit whom no other row names. */
export type ButirUsul = {
  readonly posisi: string | undefined;
  readonly penilai: string;
  readonly delegasi: string;
  /** Which of several fitting variants is meant; one that does not fit says nothing. */
  readonly varian: string | undefined;
};

/** What a proposal says, in whatever way it was kept. */
export type MaksudUsul = { readonly unit: string; readonly isi: IsiUsul; readonly butir: readonly ButirUsul[] };

/** A proposal laid over the structure of its first day. */
export type UsulTerbaca = {
  readonly maksud: MaksudUsul;
  readonly andaian: AndaianKedudukan;
  readonly orang: readonly OrangDiusulkan[];
  readonly pejabat: ReadonlyMap<string, PejabatPosisi>;
};

export type UsulTersusun = UsulTerbaca & { readonly diusulkan: KedudukanDiusulkan; readonly pengusul: string };

export const maksudDari = ({ unit, sejak, isi, kelompok }: Usul): MaksudUsul => ({
  unit,
  isi: { ...isi, sejak },
  butir: kelompok.flatMap(({ penilai, posisi, seluruhUnit, delegasi, varian }) => [
    ...(seluruhUnit ? [{ posisi: undefined, penilai, delegasi, varian }] : []),
    ...posisi.map((p) => ({ posisi: p, penilai, delegasi, varian })),
  ]),
});

/** Reads the structure with the proposal in it; undefined: a unit, person or office that the agency does not have. */
export const bacaUsul = async (
  trx: Trx,
  kitab: Kitab,
  maksud: MaksudUsul,
  pada: Tanggal,
): Promise<UsulTerbaca | undefined> => {
  const { unit, butir } = maksud;
  const andaian = await andaikanKedudukan(
    trx,
    kitab,
    unit,
    butir.map((b) => ketetapan(unit, b)),
    pada,
  );
  if (!andaian) return undefined;
  const anggota = new Map(andaian.anggota.map((a) => [a.id, a]));
  const pejabat = await pejabatPosisi(trx, [...new Set(butir.map((b) => b.penilai))], pada);
  const lengkap = butir.every((b) => pejabat.has(b.penilai) && (b.posisi === undefined || anggota.has(b.posisi)));
  if (!lengkap) return undefined;
  const tiap = tiapOrang(andaian, butir);
  return {
    maksud,
    andaian,
    pejabat,
    orang: tiap.map(({ posisi, oleh }) => menjadiOrang(andaian, pejabat, posisi, oleh)),
  };
};

/** Reads a proposal, asks for the permit and puts it to the rules. Stores nothing. */
export const susunUsul = async (
  trx: Trx,
  pelaku: Pelaku,
  usul: Usul,
  kitab: Kitab,
): Promise<{
  readonly hasil: Hasil<UsulTersusun, RincianPenolakan>;
  readonly terbaca?: UsulTerbaca;
  readonly pengusul?: JabatanPengusul;
}> => {
  const terbaca = await bacaUsul(trx, kitab, maksudDari(usul), usul.sejak);
  if (!terbaca) return { hasil: lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' })) };
  const pengusul = await cariPengusul(trx, pelaku, kitab, usul.unit);
  const izin = izinUsul(pelaku, pengusul);
  if (!izin.sah) return { hasil: lengkapi(izin) };
  const hasil = usulkanKedudukan(
    {
      pengusul: pengusul.posisi ?? '',
      isi: terbaca.maksud.isi,
      orang: terbaca.orang,
      alasan: usul.alasan,
    },
    kitab,
    pelaku.hariIni,
    izin.nilai,
  );
  const tersusun = hasil.sah
    ? sah({ ...terbaca, diusulkan: hasil.nilai, pengusul: pengusul.posisi ?? '' }, ...hasil.catatan)
    : lengkapi(hasil);
  return { hasil: tersusun, terbaca, pengusul };
};

/** May the caller propose for the unit; an agency whose regulation draws no such flow has nobody who does. */
export const izinUsul = (pelaku: Pelaku, pengusul: JabatanPengusul): Hasil<IzinUsulkan, PenolakanKedudukan> =>
  bolehUsulkan(pelaku.pegawaiId, pelaku.posisi, pengusul);

export const ketetapan = (unit: string, { posisi, penilai, delegasi, varian }: ButirUsul): KetetapanBaru => ({
  unit,
  penilai,
  ...(posisi !== undefined && { posisi }),
  ...(delegasi && { delegasi }),
  ...(varian && { varian }),
});

/** A refusal of this room with its sentence, ready to be sent. Broken rules bring their own provisions. */
export const lengkapi = denganPenjelasan(jelaskan);

type Disebut = { readonly posisi: string; readonly oleh: readonly ButirUsul[] };

/** Everybody of a proposal with the rows that name him or her: more than one is for a rule to refuse. */
const tiapOrang = ({ anggota }: AndaianKedudukan, butir: readonly ButirUsul[]): readonly Disebut[] => {
  const seunit = butir.find((b) => b.posisi === undefined);
  return anggota.flatMap(({ id }) => {
    const sendiri = butir.filter((b) => b.posisi === id);
    const oleh = sendiri.length > 0 ? sendiri : seunit ? [seunit] : [];
    return oleh.length > 0 ? [{ posisi: id, oleh }] : [];
  });
};

const menjadiOrang = (
  andaian: AndaianKedudukan,
  pejabat: ReadonlyMap<string, PejabatPosisi>,
  posisi: string,
  oleh: readonly ButirUsul[],
): OrangDiusulkan => {
  const anggota = andaian.anggota.find((a) => a.id === posisi);
  const [{ penilai, delegasi } = { penilai: '', delegasi: '' }] = oleh;
  const { kenal } = andaian.kenali(posisi);
  return {
    posisi,
    jenisJabatan: anggota?.jenis ?? '',
    jenjang: anggota?.jenjang ?? '',
    jumlahPenilai: oleh.length,
    varian: kenal.varian ?? '',
    jumlahLevel: kenal.garis.length,
    penilai: {
      posisi: penilai,
      jenisJabatan: pejabat.get(penilai)?.jenis ?? '',
      ...andaian.penilai(penilai),
      delegasi,
      level: kenal.tingkatPenilai,
      rentang: andaian.rentang(penilai),
    },
  };
};

export const alurKedudukan = (kitab: Kitab) => kitab.alur[ALUR_KEDUDUKAN];
