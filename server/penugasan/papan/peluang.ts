import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { jelaskanPapan, kesesuaian, terimaLamaran } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { type DiriPelamar, muatDiri } from './diri.ts';
import { type BarisKebutuhan, findKebutuhanMana, toIsi, toKeadaan } from './kebutuhan.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { salin } from './pelamar.ts';

/** A need that was ever opened, and what the person brings to it; unknown where its reach does not go. */
export const findPeluang = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<Hasil<{ k: BarisKebutuhan; diri: DiriPelamar; lamaran: LamaranSaya | undefined }, RincianPenolakan>> => {
  const k = await findKebutuhanMana(trx, id);
  const diri = await muatDiri(trx, pelaku);
  const lamaran = await lamaranSaya(trx, pelaku, id);
  const dalamJangkauan = k && (k.jangkauan !== 'dalam-unit' || diri.garis.includes(k.unit_id));
  if (!k || k.keadaan === 'konsep' || !(dalamJangkauan || lamaran))
    return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  return sah({ k, diri, lamaran });
};

/** One opportunity with everything that somebody weighs before applying. */
export const bacaPeluang = async (trx: Trx, pelaku: Pelaku, id: string) => {
  const ada = await findPeluang(trx, pelaku, id);
  if (!ada.sah) return ada;
  const { k, diri, lamaran } = ada.nilai;
  const isi = toIsi(k);
  if (!isi) throw new Error(`kebutuhan ${id} dibuka tanpa hari`);
  return sah({
    ...isi,
    kompetensi: [...isi.kompetensi],
    id: k.id,
    unit: { id: k.unit_id, nama: k.unit_nama },
    posisi: { id: k.posisi_id, nama: k.posisi_nama },
    terisi: k.terisi,
    keadaan: k.keadaan === 'ditutup' ? ('ditutup' as const) : ('dibuka' as const),
    // the reason of a closing belongs to those who applied
    alasanTutup: lamaran ? k.alasan_tutup : null,
    kesesuaian: salin(kesesuaian(k, diri)),
    tertahan: tertahan(k, lamaran, pelaku),
    bersamaan: await tugasBersamaan(trx, pelaku, k),
    lamaranSaya: lamaran ? { id: lamaran.id, status: lamaran.hasil ?? 'berproses' } : null,
  });
};

/** Why no application can be sent now; null when it can. */
const tertahan = (k: BarisKebutuhan, lamaran: LamaranSaya | undefined, { hariIni }: Pelaku) => {
  const terima = terimaLamaran(toKeadaan(k), hariIni);
  const sudah = { jenis: 'keadaan', kode: 'papan/sudah-melamar' } as const;
  if (!lamaran && terima.sah) return null;
  const penolakan = lamaran || terima.sah ? sudah : terima.penolakan;
  const { detail, jalanKeluar } = jelaskanPapan(penolakan);
  return { kode: penolakan.kode, detail, jalanKeluar: jalanKeluar ?? null };
};

export type LamaranSaya = { readonly id: string; readonly hasil: string | null };

/** My application to a need that runs, or that ended well: while there is one, another cannot be sent. */
export const lamaranSaya = async (trx: Trx, pelaku: Pelaku, kebutuhan: string): Promise<LamaranSaya | undefined> => {
  const { rows } = await sql<LamaranSaya>`select l.id, p.hasil from penugasan.lamaran l
    join penugasan.penugasan p on p.instansi_id = l.instansi_id and p.id = l.id
    where l.kebutuhan_id = ${kebutuhan} and l.pegawai_id = ${pelaku.pegawaiId} and (not l.berakhir or l.tempat) limit 1`.execute(
    trx,
  );
  return rows[0];
};

const tugasBersamaan = async (trx: Trx, pelaku: Pelaku, k: BarisKebutuhan) => {
  const { rows } = await sql<{ id: string; perihal: string; mulai: string; selesai: string }>`
    select id, perihal, mulai, selesai from penugasan.penugasan where pegawai_id = ${pelaku.pegawaiId} and hasil = 'diterima'
      and mulai <= ${k.selesai}::date and selesai >= ${k.mulai}::date order by mulai, id limit 20`.execute(trx);
  return rows;
};
