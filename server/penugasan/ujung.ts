import type { Tanggal } from '@lincah/domain/kernel';
import { type Nip, satuanTerdekat, uraikanNip } from '@lincah/domain/organisasi';
import type { PegawaiDituju, Ujung } from '@lincah/domain/penugasan';
import { type Kitab, satuanBerlaku, UNIT_KERJA, UNIT_ORGANISASI } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import {
  listRantai,
  type PejabatPosisi,
  pejabatPosisi,
  posisiMenurut,
  type RantaiPosisi,
} from '../organisasi/index.ts';

/** The ends of an assignment and the officials in them today; undefined where there is no such post, or nobody in it. */
export type UjungPenugasan = {
  readonly pemohon: Ujung | undefined;
  /** Whose performance is served; the requester unless the request names another. */
  readonly pemilik: Ujung | undefined;
  readonly dituju: PegawaiDituju | undefined;
  readonly pejabat: ReadonlyMap<string, PejabatPosisi>;
};

/** Posts that a request names; `pemilik` only when the performance is not the requester's own. */
export type PokokPenugasan = {
  readonly pemohon: string;
  readonly pegawai: string;
  readonly pemilik?: string | undefined;
};

/** Reads the structure around the posts of a request, as it stands on `hari` and as the book counts units. */
export const muatUjung = async (
  trx: Trx,
  { pegawai, ...lain }: PokokPenugasan,
  kitab: Kitab,
  hari: Tanggal,
): Promise<UjungPenugasan> => {
  const { orang, ...ujung } = await muatUjungBersama(trx, { ...lain, orang: [pegawai] }, kitab, hari);
  return { ...ujung, dituju: orang[0] };
};

/** The ends of a request for several people: those who stand in their posts today, in the order asked for. */
export type UjungBersama = Omit<UjungPenugasan, 'dituju'> & { readonly orang: readonly PegawaiDituju[] };

export const muatUjungBersama = async (
  trx: Trx,
  { pemohon, pemilik = pemohon, orang }: Omit<PokokPenugasan, 'pegawai'> & { readonly orang: readonly string[] },
  kitab: Kitab,
  hari: Tanggal,
): Promise<UjungBersama> => {
  const { ujung, pejabat, pemangku } = await muatPemangku(trx, [pemohon, pemilik, ...orang], kitab, hari);
  return { pemohon: ujung.get(pemohon), pemilik: ujung.get(pemilik), orang: orang.flatMap(pemangku), pejabat };
};

/** Offices as ends of an assignment, the officials in and around them, and who holds one today: nobody when it is vacant. */
export const muatPemangku = async (trx: Trx, posisi: readonly string[], kitab: Kitab, hari: Tanggal) => {
  const ujung = await muatJabatan(trx, posisi, kitab, hari);
  const jabatan = [...ujung.values()].flatMap((u) => [u.posisi, u.pimpinanUnit, u.penilai]);
  const pejabat = await pejabatPosisi(
    trx,
    jabatan.filter((id) => id !== undefined),
    hari,
  );
  const pemangku = (id: string): readonly PegawaiDituju[] => {
    const [di, orang] = [ujung.get(id), pejabat.get(id)?.pemangku];
    return di && orang ? [{ ...di, pegawai: orang.pegawaiId, status: uraikanNip(orang.nip as Nip).status }] : [];
  };
  return { ujung, pejabat, pemangku };
};

/** Offices as ends of an assignment, by post; none where there is no such post today. */
export const muatJabatan = async (
  trx: Trx,
  posisi: readonly string[],
  kitab: Kitab,
  hari: Tanggal,
): Promise<ReadonlyMap<string, Ujung>> =>
  new Map([...(await listRantai(trx, posisi, hari))].map(([id, naik]) => [id, toUjung(naik, kitab, hari)]));

/** An office as an end of an assignment, from the chain above it, as the book counts units on the day. */
export const toUjung = (naik: RantaiPosisi, kitab: Kitab, hari: Tanggal): Ujung => {
  const { instansi, id, unit, jenis } = naik.posisi;
  const satuan = satuanTerdekat(naik.rantai, satuanBerlaku(kitab, UNIT_ORGANISASI, hari));
  const bagian = satuanTerdekat(naik.rantai.slice(0, 1), satuanBerlaku(kitab, UNIT_KERJA, hari));
  return {
    instansi,
    posisi: id,
    unit,
    diBawah: naik.rantai.map((s) => s.unit),
    jenisJabatan: jenis,
    unitOrganisasi: satuan?.unit ?? unit,
    pimpinan: satuan?.pimpinan === id,
    pimpinanUnit: satuan?.pimpinan,
    memimpinUnitKerja: bagian?.pimpinan === id,
    penilai: posisiMenurut('penilai', naik),
  };
};
