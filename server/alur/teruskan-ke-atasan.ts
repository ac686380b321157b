import { type Hasil, sah } from '@lincah/domain/kernel';
import { batasMandat } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { jabatanKini } from '../organisasi/index.ts';
import { lockTindakan } from './berkas.ts';
import { atasanDefinitif } from './berwenang.ts';
import { findAlur } from './gambar.ts';
import { beritahukan } from './pemberitahuan/beritahukan.ts';
import { lengkapi } from './penolakan.ts';
import { type KeadaanBerkas, tugasDi } from './putuskan.ts';
import type { SumberAlur } from './ruang.ts';

/** A stand-in hands an act that no mandate reaches up to the office above; the act stays open there, with its clocks. */
export const teruskanKeAtasan = async (
  trx: Trx,
  pelaku: Pelaku,
  tindakanId: string,
  sumber: SumberAlur,
): Promise<Hasil<KeadaanBerkas, RincianPenolakan>> => {
  const terkunci = await lockTindakan(trx, pelaku.instansiId, tindakanId);
  const jabatan = terkunci && (await jabatanKini(trx, pelaku, terkunci.tindakan.posisiId));
  if (!terkunci || !jabatan) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const { berkas, tindakan } = terkunci;
  const { sifat } = tugasDi(await findAlur(trx, berkas.versi), tindakan.tugas);
  const terlarang = sifat !== undefined && batasMandat(sumber.kitab(berkas.peraturan), sifat) !== undefined;
  const perlu = terlarang && !tindakan.tertutup && jabatan.sebagai !== 'definitif';
  const atasan = perlu ? await atasanDefinitif(trx, jabatan.id, pelaku.hariIni) : undefined;
  if (!atasan) return lengkapi({ jenis: 'keadaan', kode: 'alur/tidak-perlu-diteruskan' });

  await sql`update alur.tindakan set posisi_id = ${atasan.id}, dari_posisi_id = ${jabatan.id}, dari_pegawai_id = ${pelaku.pegawaiId}
    where instansi_id = ${pelaku.instansiId} and id = ${tindakanId}`.execute(trx);
  await sql`insert into alur.pihak (instansi_id, berkas_id, posisi_id, sebagai)
    values (${pelaku.instansiId}, ${berkas.id}, ${atasan.id}, 'penerima') on conflict do nothing`.execute(trx);
  await sql`update alur.pemberitahuan set dibaca_pada = ${pelaku.sekarang}
    where instansi_id = ${pelaku.instansiId} and tindakan_id = ${tindakanId} and dibaca_pada is null`.execute(trx);
  const kabar = { posisi: atasan.id, jenis: 'tindakan' as const, tindakan: tindakanId, tugas: tindakan.tugas };
  await beritahukan(trx, pelaku, berkas.id, [kabar], [jabatan.id]);
  await catatJejak(trx, pelaku, {
    perbuatan: 'alur.teruskanKeAtasan',
    kamar: berkas.kamar,
    objek: berkas.id,
    rincian: { tugas: tindakan.tugas, dari: jabatan.id, sebagai: jabatan.sebagai, kepada: atasan.id },
  });
  return sah({ id: berkas.id, token: [...berkas.keadaan.token], hasil: null });
};
