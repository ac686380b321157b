import type { Tanggal } from '@lincah/domain/kernel';
import { type Nip, uraikanNip } from '@lincah/domain/organisasi';
import type { PegawaiDituju, Ujung } from '@lincah/domain/penugasan';
import type { Trx } from '../kernel/index.ts';
import {
  listRantai,
  type PejabatPosisi,
  pejabatPosisi,
  posisiMenurut,
  type RantaiPosisi,
} from '../organisasi/index.ts';

/** Both ends of an assignment and the officials in them today; undefined where there is no such post, or nobody in it. */
export type DuaUjung = {
  readonly pemohon: Ujung | undefined;
  readonly dituju: PegawaiDituju | undefined;
  readonly pejabat: ReadonlyMap<string, PejabatPosisi>;
};

/** Reads the structure around the requester's office and the wanted person's post, as it stands on `hari`. */
export const muatUjung = async (
  trx: Trx,
  { pemohon, pegawai }: { readonly pemohon: string; readonly pegawai: string },
  hari: Tanggal,
): Promise<DuaUjung> => {
  const rantai = await listRantai(trx, [pemohon, pegawai], hari);
  const rantaiPemohon = rantai.get(pemohon);
  const rantaiDituju = rantai.get(pegawai);
  const ujung = { pemohon: rantaiPemohon && toUjung(rantaiPemohon), dituju: rantaiDituju && toUjung(rantaiDituju) };
  const jabatan = [ujung.pemohon, ujung.dituju].flatMap((u) => (u ? [u.posisi, u.pimpinanUnit, u.penilai] : []));
  const pejabat = await pejabatPosisi(
    trx,
    jabatan.filter((id) => id !== undefined),
    hari,
  );
  const orang = pejabat.get(pegawai)?.pemangku;
  return {
    pemohon: ujung.pemohon,
    dituju:
      orang && ujung.dituju
        ? { ...ujung.dituju, pegawai: orang.pegawaiId, status: uraikanNip(orang.nip as Nip).status }
        : undefined,
    pejabat,
  };
};

const toUjung = (naik: RantaiPosisi): Ujung => ({
  posisi: naik.posisi.id,
  unit: naik.posisi.unit,
  diBawah: naik.rantai.map((s) => s.unit),
  jenisJabatan: naik.posisi.jenis,
  pimpinan: naik.rantai[0]?.pimpinan === naik.posisi.id,
  pimpinanUnit: posisiMenurut('pimpinan-unit', naik),
  penilai: posisiMenurut('penilai', naik),
});
