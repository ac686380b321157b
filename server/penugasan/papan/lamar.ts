import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { kesesuaian, terimaLamaran } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { SumberAlur } from '../../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { ajukan } from '../ajukan.ts';
import { periksaPermohonan } from '../periksa.ts';
import type { Permohonan } from '../susun-permohonan.ts';
import type { lamaranBaru } from './bentuk.ts';
import { kabariLamaran } from './kabari.ts';
import { type BarisKebutuhan, lockKebutuhan, toIsi, toKeadaan } from './kebutuhan.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { findPeluang } from './peluang.ts';

type Isi = z.infer<typeof lamaranBaru>;

/** Puts an application to the rules, with nothing stored: which drawing, who will be met, what is not met yet. */
export const periksaLamaran = async (trx: Trx, pelaku: Pelaku, id: string, isi: Isi, sumber: SumberAlur) => {
  const ada = await findPeluang(trx, pelaku, id);
  if (!ada.sah) return ada;
  if (!memangku(pelaku, isi)) return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  const terima = terimaLamaran(toKeadaan(ada.nilai.k), pelaku.hariIni);
  if (!terima.sah) return lengkapiPapan(terima);
  return periksaPermohonan(trx, pelaku, permohonanLamaran(ada.nilai.k, isi), sumber.kitab(pelaku.peraturan));
};

/** Applies: a voluntary application to the head who opened the need, in the words of the need and with the applicant's letter. */
export const lamar = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  isi: Isi,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const ada = await findPeluang(trx, pelaku, id);
  if (!ada.sah) return ada;
  if (!memangku(pelaku, isi)) return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  if (ada.nilai.lamaran) return lengkapiPapan(tolak({ jenis: 'keadaan', kode: 'papan/sudah-melamar' }));
  const k = await lockKebutuhan(trx, id, 'berbagi'); // a closing waits for us, or we for it
  if (!k) return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  const terima = terimaLamaran(toKeadaan(k), pelaku.hariIni);
  if (!terima.sah) return lengkapiPapan(terima);

  const diajukan = await ajukan(trx, pelaku, permohonanLamaran(k, isi), sumber);
  if (!diajukan.sah) return diajukan;
  const { nilai } = kesesuaian(k, ada.nilai.diri);
  const { rows } =
    await sql`insert into penugasan.lamaran (instansi_id, id, kebutuhan_id, pegawai_id, posisi_id, motivasi, kesesuaian, dibuat_pada)
    values (${pelaku.instansiId}, ${diajukan.nilai.id}, ${id}, ${pelaku.pegawaiId}, ${isi.pemohon}, ${isi.motivasi}, ${nilai},
      ${pelaku.sekarang}) on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) return lengkapiPapan(tolak({ jenis: 'keadaan', kode: 'papan/sudah-melamar' }));
  await kabariLamaran(trx, pelaku, diajukan.nilai.id);
  return sah({ id: diajukan.nilai.id });
};

/** One applies through an office that one holds; through another there is nothing to apply to. */
const memangku = ({ posisi }: Pelaku, { pemohon }: Isi): boolean => posisi.some((p) => p.id === pemohon);

const permohonanLamaran = (k: BarisKebutuhan, { pemohon, motivasi, kompetensi, alasan }: Isi): Permohonan => {
  const isi = toIsi(k);
  if (!isi) throw new Error(`kebutuhan ${k.id} dibuka tanpa hari`);
  return {
    cara: 'sukarela',
    pemohon,
    pegawai: pemohon,
    pemilik: k.posisi_id,
    isi: {
      perihal: isi.judul,
      maksud: [isi.maksud, motivasi].filter((bagian) => bagian !== '').join('\n\n'),
      kompetensi,
      ekspektasi: isi.ekspektasi,
      mulai: isi.mulai,
      selesai: isi.selesai,
      jam: isi.jam,
    },
    alasan,
  };
};
