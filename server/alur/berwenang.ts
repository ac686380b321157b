import type { PenolakanBerkas } from '@lincah/domain/alur';
import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';
import { namaBergelar } from '@lincah/domain/organisasi';
import { batasMandat, type Kitab, type Tugas } from '@lincah/domain/regulasi';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { listRantai, type PejabatPosisi, pejabatPosisi, posisiMenurut } from '../organisasi/index.ts';

type Alamat = { readonly posisiId: string; readonly sifat?: string };

const TINGKAT = 20; // a ring in the chart must not hang us

/**
 * The nearest office above whose definitive holder acts in it: who gave the mandate, or whoever stands above. The giver
 * of a mandate may always use the power himself (UU 30/2014 Pasal 14 ayat (5)).
 */
export const atasanDefinitif = async (
  trx: Trx,
  posisiId: string,
  hari: Tanggal,
): Promise<PejabatPosisi | undefined> => {
  const dilalui = new Set([posisiId]);
  for (let di = posisiId; dilalui.size <= TINGKAT; ) {
    const rantai = (await listRantai(trx, [di], hari)).get(di);
    const atas = rantai && posisiMenurut('penilai', rantai);
    if (atas === undefined || dilalui.has(atas)) return undefined;
    const pejabat = (await pejabatPosisi(trx, [atas], hari)).get(atas);
    if (pejabat?.pemangku?.sebagai === 'definitif') return pejabat;
    dilalui.add(atas);
    di = atas;
  }
  return undefined;
};

/** Who may decide what a stand-in may not: the absent holder's name, and the office above. */
export const siapaBerwenang = async (trx: Trx, posisiId: string, hari: Tanggal) => {
  const definitif = await trx
    .selectFrom('organisasi.pemangku as m')
    .innerJoin('organisasi.pegawai as g', 'g.id', 'm.pegawai_id')
    .select(['g.nama', 'g.gelar_depan as gelarDepan', 'g.gelar_belakang as gelarBelakang'])
    .where('m.posisi_id', '=', posisiId)
    .where('m.sebagai', '=', 'definitif')
    .where('m.sejak', '<=', hari)
    .where((e) => e.or([e('m.sampai', 'is', null), e('m.sampai', '>=', hari)]))
    .executeTakeFirst();
  const atasan = await atasanDefinitif(trx, posisiId, hari);
  return { definitif: definitif ? namaBergelar(definitif) : null, atasan: atasan ?? null };
};

/** The refusal with everything its sentence says. */
export const tolakDiLuarMandat = async (
  trx: Trx,
  { hariIni }: Pick<Pelaku, 'hariIni'>,
  posisiId: string,
  { ketentuan }: Pick<Tugas, 'ketentuan'>,
  batas: Dwibahasa,
): Promise<Extract<PenolakanBerkas, { kode: 'alur/di-luar-mandat' }>> => {
  const { definitif, atasan } = await siapaBerwenang(trx, posisiId, hariIni);
  return {
    jenis: 'wewenang',
    kode: 'alur/di-luar-mandat',
    batas,
    definitif,
    atasan: atasan?.nama ?? null,
    ketentuan,
  };
};

/**
 * Marked acts whose office only a Plt or Plh fills are addressed to the office above instead. With nobody above they
 * wait for the definitive holder.
 */
export const alamatkanKeAtasan = async <T extends Alamat>(
  trx: Trx,
  kitab: Kitab,
  tindakan: readonly T[],
  hari: Tanggal,
): Promise<readonly T[]> => {
  const bertanda = ({ sifat }: Alamat) => sifat !== undefined && batasMandat(kitab, sifat) !== undefined;
  if (!tindakan.some(bertanda)) return tindakan;
  const hasil: T[] = [];
  for (const t of tindakan) {
    const pemangku = bertanda(t) && (await pejabatPosisi(trx, [t.posisiId], hari)).get(t.posisiId)?.pemangku;
    const mewakili = pemangku && pemangku.sebagai !== 'definitif';
    const atasan = mewakili ? await atasanDefinitif(trx, t.posisiId, hari) : undefined;
    hasil.push(atasan ? { ...t, posisiId: atasan.id } : t);
  }
  return hasil;
};
