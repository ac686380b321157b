import { type Tanggal, tambahHari, tanggal } from '@lincah/domain/kernel';
import { alurPerubahan, ubahPenugasan } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import { cariJabatan, pelakuJam, type SumberAlur } from '../../alur/index.ts';
import { type BasisData, dalamInstansi, kirim, type Pelaku, type Trx } from '../../kernel/index.ts';
import { adopsiBerlaku } from '../../regulasi/index.ts';
import { bahanPerubahan, pokokPerubahan } from './bahan.ts';
import { kitabPenugasan } from './kitab.ts';
import { findMasa, isLaporanDari, listPerubahan, type OrangBertugas, type PenugasanMasa } from './repository.ts';
import { bukaPerubahan } from './ubah.ts';

export type HasilLaporan = {
  readonly dibuka: number;
  readonly gagal: readonly { readonly penugasan: string; readonly galat: unknown }[];
};

const LAPORAN = 'laporan-akhir';
/** How long after its end a report is still opened by the clock; what ended before that is old matter. */
const HARI_MUNDUR = 31;
const SEKALI = 200;

/**
 * Opens the closing report of every assignment whose last day has come, agency by agency, each in its own transaction. Of an
 * assignment of two agencies it is opened where the person is. Only in agencies whose regulation draws such a report.
 */
export const bukaLaporanJatuhTempo = async (
  db: BasisData,
  sekarang: Date,
  sumber: SumberAlur,
): Promise<HasilLaporan> => {
  const { rows } = await sql<{ instansi_id: string }>`select instansi_id from kernel.semua_instansi()`.execute(db);
  let dibuka = 0;
  const gagal: { penugasan: string; galat: unknown }[] = [];
  for (const { instansi_id: instansi } of rows) {
    const { hari, peraturan, daftar } = await dalamInstansi(db, instansi, async (trx) => {
      const hariIni = await hariInstansi(trx, instansi, sekarang);
      return { hari: hariIni, peraturan: await adopsiBerlaku(trx, hariIni), daftar: await listBerakhir(trx, hariIni) };
    });
    if (peraturan === undefined || !sumber.kitab(peraturan).alur[alurPerubahan(LAPORAN, 'dalam-unit')]) continue;
    for (const penugasan of daftar)
      try {
        const pelaku = pelakuJam(instansi, sekarang, hari, peraturan);
        dibuka += await dalamInstansi(db, instansi, (trx) => bukaLaporan(trx, pelaku, penugasan, sumber));
      } catch (galat) {
        gagal.push({ penugasan, galat });
      }
  }
  return { dibuka, gagal };
};

const hariInstansi = async (trx: Trx, instansi: string, sekarang: Date): Promise<Tanggal> => {
  const { rows } = await sql<{ hari: string }>`
    select (${sekarang}::timestamptz at time zone zona_waktu)::date as hari from kernel.instansi
    where instansi_id = ${instansi}`.execute(trx);
  return tanggal(rows[0]?.hari ?? '');
};

const listBerakhir = async (trx: Trx, hari: Tanggal): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select p.id from penugasan.penugasan p
    where p.hasil = 'diterima' and p.selesai between ${tambahHari(hari, -HARI_MUNDUR)} and ${hari}
      and not exists (select from penugasan.perubahan l where l.instansi_id = p.instansi_id and l.penugasan_id = p.id
        and l.hasil is null and l.jenis <> ${LAPORAN})
      and exists (
        select from (select p.pegawai_id union select q.pegawai_id from penugasan.peserta q
          where q.instansi_id = p.instansi_id and q.penugasan_id = p.id and q.alasan_tolak is null) o
        where o.pegawai_id is not null and not exists (select from penugasan.perubahan l
          where l.instansi_id = p.instansi_id and l.penugasan_id = p.id and l.jenis = ${LAPORAN}
            and l.pegawai_lama_id = o.pegawai_id and coalesce(l.hasil, 'diterima') = 'diterima'))
    order by p.selesai, p.id limit ${SEKALI}`.execute(trx);
  return rows.map((b) => b.id);
};

/** Opens the report of each person who still holds the post; answers how many. Somebody may have opened one first. */
const bukaLaporan = async (trx: Trx, pelaku: Pelaku, id: string, sumber: SumberAlur): Promise<number> => {
  const penugasan = await findMasa(trx, id, true);
  if (!penugasan || !(await listBerakhir(trx, pelaku.hariIni)).includes(id)) return 0;
  const ada = await listPerubahan(trx, id);
  const belum = penugasan.orang.filter((o) => !ada.some((p) => isLaporanDari(p, o)));
  let dibuka = 0;
  for (const orang of belum) if (await bukaUntuk(trx, pelaku, penugasan, orang, sumber)) dibuka++;
  return dibuka;
};

const bukaUntuk = async (
  trx: Trx,
  pelaku: Pelaku,
  penugasan: PenugasanMasa,
  lama: OrangBertugas,
  sumber: SumberAlur,
): Promise<boolean> => {
  const kitab = kitabPenugasan(sumber.kitab, pelaku, penugasan);
  const isi = { hari: penugasan.selesai, alasan: '', pengusul: 'pemilik' } as const;
  const diminta = { jenis: LAPORAN, isi, lama } as const;
  const bahan = await bahanPerubahan(trx, penugasan, diminta, kitab, pelaku.hariIni, false);
  const hasil = ubahPenugasan({ ...bahan, alasanAturan: {} }, kitab, pelaku.hariIni);
  if (!bahan.pegawaiAda || !hasil.sah) return false;
  const pokok = pokokPerubahan(penugasan, diminta);
  const { peran } = hasil.nilai.tugas;
  const pengusul = (await cariJabatan(trx, kitab, pokok, [peran], pelaku.hariIni)).get(peran);
  if (!pengusul) return false;
  const terbuka = await bukaPerubahan(
    trx,
    pelaku,
    penugasan,
    { diusulkan: hasil.nilai, isi, lama, pengganti: undefined, pokok, pengusul, peraturan: kitab.id, jam: lama },
    sumber,
  );
  return terbuka.sah ? true : kirim<never>(terbuka);
};
