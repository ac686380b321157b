import { peranPenarik, tarik } from '@lincah/domain/alur';
import { type Hasil, sah } from '@lincah/domain/kernel';
import type { Alur, Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { jabatanKini, pejabatPosisi } from '../organisasi/index.ts';
import { type BerkasTerkunci, isPihak, lockBerkas } from './berkas.ts';
import { findAlur } from './gambar.ts';
import { cariJabatan } from './jabatan-peran.ts';
import { lengkapi } from './penolakan.ts';
import type { CariRuang, KeadaanBerkas } from './putuskan.ts';
import type { SumberAlur } from './ruang.ts';
import { catatSemuaSisi } from './seberang.ts';
import { simpanSemuaSisi } from './simpan-semua-sisi.ts';

/** Withdraws a dossier in the name of the office that its open acts allow to. `alasan` goes to the audit record. */
export const tarikBerkas = async (
  trx: Trx,
  pelaku: Pelaku,
  berkasId: string,
  alasan: string,
  ruang: CariRuang,
  sumber: SumberAlur,
): Promise<Hasil<KeadaanBerkas, RincianPenolakan>> => {
  const berkas = await lockBerkas(trx, pelaku.instansiId, berkasId);
  if (!berkas || !(await isPihak(trx, pelaku, berkasId)))
    return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const alur = await findAlur(trx, berkas.versi);
  const kitab = sumber.kitab(berkas.peraturan);
  const boleh = await bolehTarik(trx, pelaku, berkas, alur, kitab);
  if (!boleh.sah) return boleh;

  const { langkah, jabatan } = boleh.nilai;
  const tersimpan = await simpanSemuaSisi(trx, pelaku, berkas, alur, kitab, langkah);
  if (!tersimpan.sah) return lengkapi(tersimpan.penolakan, alur, kitab);
  await ruang(berkas.kamar).akibat(trx, berkas, langkah.akibat, pelaku);
  await catatSemuaSisi(trx, pelaku, berkas, {
    perbuatan: 'alur.tarikBerkas',
    kamar: berkas.kamar,
    objek: berkas.id,
    rincian: { alasan, jabatan: jabatan.id, sebagai: jabatan.sebagai, hasil: langkah.keadaan.hasil ?? null },
  });
  return sah({ id: berkas.id, token: [], hasil: langkah.keadaan.hasil ?? null });
};

/** The step of a withdrawal and the office that may make it, or why it cannot be. Changes nothing. */
export const bolehTarik = async (
  trx: Trx,
  pelaku: Pelaku,
  berkas: Pick<BerkasTerkunci, 'keadaan' | 'pokok'>,
  alur: Alur,
  kitab: Kitab,
) => {
  const { keadaan, pokok } = berkas;
  const peran = keadaan.token.map((t) => peranPenarik(alur, t)).find((p) => p !== undefined);
  const langkah = tarik(alur, keadaan, peran ?? '');
  if (!langkah.sah) return lengkapi(langkah.penolakan, alur, kitab);

  const posisi = peran && (await cariJabatan(trx, kitab, pokok, [peran], pelaku.hariIni)).get(peran);
  const jabatan = posisi && (await jabatanKini(trx, pelaku, posisi));
  if (jabatan) return sah({ langkah: langkah.nilai, jabatan });
  const nama = posisi ? ((await pejabatPosisi(trx, [posisi], pelaku.hariIni)).get(posisi)?.nama ?? null) : null;
  return lengkapi({ jenis: 'wewenang', kode: 'alur/bukan-penarik', jabatan: nama });
};
