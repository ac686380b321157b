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
  { pemohon, pegawai, pemilik = pemohon }: PokokPenugasan,
  kitab: Kitab,
  hari: Tanggal,
): Promise<UjungPenugasan> => {
  const rantai = await listRantai(trx, [pemohon, pegawai, pemilik], hari);
  const ujungDi = (posisi: string) => ((naik) => naik && toUjung(naik, kitab, hari))(rantai.get(posisi));
  const ujung = { pemohon: ujungDi(pemohon), pemilik: ujungDi(pemilik), dituju: ujungDi(pegawai) };
  const jabatan = [ujung.pemohon, ujung.pemilik, ujung.dituju].flatMap((u) =>
    u ? [u.posisi, u.pimpinanUnit, u.penilai] : [],
  );
  const pejabat = await pejabatPosisi(
    trx,
    jabatan.filter((id) => id !== undefined),
    hari,
  );
  const orang = pejabat.get(pegawai)?.pemangku;
  return {
    pemohon: ujung.pemohon,
    pemilik: ujung.pemilik,
    dituju:
      orang && ujung.dituju
        ? { ...ujung.dituju, pegawai: orang.pegawaiId, status: uraikanNip(orang.nip as Nip).status }
        : undefined,
    pejabat,
  };
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
