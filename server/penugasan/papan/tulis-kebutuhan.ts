import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bolehAjukan, bukaKebutuhan, type IzinAjukan, jelaskan, type Ujung } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { muatJabatan } from '../ujung.ts';
import {
  type BarisKebutuhan,
  findKebutuhanMana,
  type IsiDikirim,
  insertKebutuhan,
  lockKebutuhan,
  toIsi,
  updateKebutuhan,
} from './kebutuhan.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { pajang } from './pajang.ts';

type Ditulis = Hasil<{ id: string }, RincianPenolakan>;

/** Writes a need in the name of an office held today: kept as a draft, or opened on the board at once. */
export const tulisKebutuhan = async (
  trx: Trx,
  pelaku: Pelaku,
  { posisi, isi, buka }: { readonly posisi: string; readonly isi: IsiDikirim; readonly buka: boolean },
  kitab: Kitab,
): Promise<Ditulis> => {
  const boleh = await pemilikKebutuhan(trx, pelaku, posisi, kitab);
  if (!boleh.sah) return boleh;
  const id = randomUUID();
  const { pemilik } = boleh.nilai;
  const { instansiId: instansi, pegawaiId: oleh, sekarang: pada } = pelaku;
  await insertKebutuhan(trx, { id, instansi, posisi, unit: pemilik.unitOrganisasi, isi, oleh, pada });
  if (buka) return pasang(trx, pelaku, id, boleh.nilai, kitab);
  await catatJejak(trx, pelaku, { perbuatan: 'penugasan.tulisKebutuhan', kamar: 'penugasan', objek: id, rincian: {} });
  return sah({ id });
};

/** Writes a draft anew, and opens it when that is asked. */
export const ubahKebutuhan = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  { isi, buka, versi }: { readonly isi: IsiDikirim; readonly buka: boolean; readonly versi: number },
  kitab: Kitab,
): Promise<Ditulis> => {
  const konsep = await milikSaya(trx, pelaku, id);
  if (!konsep.sah) return konsep;
  if (konsep.nilai.keadaan !== 'konsep') return lengkapiPapan(tolak({ jenis: 'keadaan', kode: 'papan/bukan-konsep' }));
  const boleh = await pemilikKebutuhan(trx, pelaku, konsep.nilai.posisi_id, kitab);
  if (!boleh.sah) return boleh;
  if (!(await updateKebutuhan(trx, id, isi, versi)))
    return lengkapiPapan(tolak({ jenis: 'keadaan', kode: 'papan/diubah-orang-lain' }));
  return buka ? pasang(trx, pelaku, id, boleh.nilai, kitab) : sah({ id });
};

/** A draft is thrown away; what was opened stays on record. */
export const buangKebutuhan = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<Hasil<undefined, RincianPenolakan>> => {
  const konsep = await milikSaya(trx, pelaku, id);
  if (!konsep.sah) return konsep;
  if (konsep.nilai.keadaan !== 'konsep') return lengkapiPapan(tolak({ jenis: 'keadaan', kode: 'papan/bukan-konsep' }));
  await sql`delete from penugasan.kebutuhan where id = ${id}`.execute(trx);
  return sah(undefined);
};

/** A need, locked, of an office that the person holds today; unknown to everybody else. */
export const milikSaya = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
): Promise<Hasil<BarisKebutuhan, RincianPenolakan>> => {
  const k = await lockKebutuhan(trx, id);
  if (k && pelaku.posisi.some((p) => p.id === k.posisi_id)) return sah(k);
  return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
};

type Pemilik = { readonly pemilik: Ujung; readonly izin: IzinAjukan };

const pemilikKebutuhan = async (
  trx: Trx,
  pelaku: Pelaku,
  posisi: string,
  kitab: Kitab,
): Promise<Hasil<Pemilik, RincianPenolakan>> => {
  const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, { posisi });
  if (!izin.sah) return lengkapiAjukan(izin);
  const pemilik = (await muatJabatan(trx, [posisi], kitab, pelaku.hariIni)).get(posisi);
  if (!pemilik) return lengkapiAjukan(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' }));
  return sah({ pemilik, izin: izin.nilai });
};

const lengkapiAjukan = denganPenjelasan(jelaskan);

/** From a draft to the board, when the rules let anybody apply to it. */
const pasang = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  { pemilik, izin }: Pemilik,
  kitab: Kitab,
): Promise<Ditulis> => {
  const konsep = await findKebutuhanMana(trx, id);
  const isi = konsep && toIsi(konsep);
  if (!isi) return lengkapiPapan(tolak({ jenis: 'aturan', kode: 'papan/batas-tidak-masuk-akal' }));
  const dibuka = bukaKebutuhan(isi, pemilik, kitab, pelaku.hariIni, izin);
  if (!dibuka.sah) return lengkapiPapan(dibuka);
  await sql`update penugasan.kebutuhan set keadaan = 'dibuka', dibuka_pada = ${pelaku.sekarang}, unit_id = ${pemilik.unitOrganisasi},
    versi = versi + 1 where id = ${id}`.execute(trx);
  await pajang(trx, pelaku.instansiId, id);
  await catatJejak(trx, pelaku, {
    perbuatan: 'penugasan.bukaKebutuhan',
    kamar: 'penugasan',
    objek: id,
    rincian: { jabatan: pemilik.posisi, jangkauan: isi.jangkauan, jumlah: isi.jumlah },
  });
  return sah({ id });
};
