import { createHash, randomUUID } from 'node:crypto';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  bolehAgenda,
  catatSuratKertas,
  formatNomor,
  isTertutup,
  type KeadaanNomorBlok,
  tanggalPalingAwal,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, jenisLembar, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { bacaLibur } from '../hari-libur/repository.ts';
import { ambilNomor, findPolaSeri } from '../nomor.ts';
import { BUKAN_PINDAIAN } from '../tanda-tangan/pindaian.ts';
import type { KertasBaru } from './bentuk.ts';
import { keadaanBlok, kunciBlok, lengkapi, TANPA_BLOK, TANPA_SERI } from './blok.ts';
import { findMundur } from './repository.ts';

type Dicatat = { readonly id: string; readonly nomor: string };

/** Enters a letter written on paper: under a number of a block, or under the next one of its series. */
export const catatKertas = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: KertasBaru,
): Promise<Hasil<Dicatat, RincianPenolakan>> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const tempat = await tempatSurat(trx, surat);
  if (!tempat) return tolak(TANPA_BLOK);
  const { blok, seri, tanggal } = tempat;
  const pola = await findPolaSeri(trx, pelaku.instansiId, seri, tanggal);
  if (!pola) return tolak(TANPA_SERI);
  const bahan = { ...kelas(surat), unit: surat.unit, tanggal };
  // the number first: its lock keeps other letters of the series out until the date is judged
  const nomor = blok ? nomorBlok(pola, seri, blok, bahan) : await ambilNomor(trx, pelaku.instansiId, pola, bahan);
  const kini = await bacaBatas(trx, pelaku, seri, nomor.tahun);
  const hasil = catatSuratKertas({ blok, tanggal, alasan: surat.alasan }, kini, izin.nilai);
  return hasil.sah ? sah(await store(trx, pelaku, surat, nomor, hasil.nilai)) : lengkapi(hasil);
};

/** What the date of a letter on paper is judged by. */
const bacaBatas = async (trx: Trx, { hariIni }: Pelaku, seri: string, tahun: number) => ({
  hariIni,
  mundur: await findMundur(trx),
  libur: await bacaLibur(trx, { sampai: hariIni }),
  terakhir: await tanggalTerakhir(trx, seri, tahun),
});

/** How far back a letter on paper of a series may be dated today. */
export const findBatasKertas = async (trx: Trx, pelaku: Pelaku, seri: string) => {
  const { hariIni, mundur, libur, terakhir } = await bacaBatas(trx, pelaku, seri, Number(pelaku.hariIni.slice(0, 4)));
  return { mundur, palingAwal: tanggalPalingAwal(hariIni, mundur, libur, terakhir) };
};

type NomorDipesan = {
  readonly hari: Tanggal;
  readonly tahun: number;
  readonly urut: number;
  readonly keadaan: KeadaanNomorBlok;
};

/** Series and day of the letter, and the number of a block that it takes, held; undefined when there is no such number. */
const tempatSurat = async (
  trx: Trx,
  { blok, seri, tanggal }: KertasBaru,
): Promise<{ readonly blok: NomorDipesan | null; readonly seri: string; readonly tanggal: Tanggal } | undefined> => {
  if (!blok) return { blok: null, seri, tanggal };
  const ada = await kunciBlok(trx, blok.id);
  const keadaan = ada && (await keadaanBlok(trx, ada)).get(blok.urut);
  if (!ada || !keadaan) return undefined;
  const { hari, tahun } = ada;
  return { blok: { hari, tahun, urut: blok.urut, keadaan }, seri: ada.seri, tanggal: hari };
};

const kelas = ({ sifat, derajat, klasifikasi }: KertasBaru) => ({ sifat, derajat, klasifikasi: klasifikasi || null });

const nomorBlok = (
  pola: { readonly pola: string; readonly klasifikasi: string },
  seri: string,
  { tahun, urut }: Pick<NomorDipesan, 'tahun' | 'urut'>,
  { klasifikasi, ...bahan }: ReturnType<typeof kelas> & { readonly unit: string; readonly tanggal: Tanggal },
) => {
  const kode = klasifikasi ?? pola.klasifikasi;
  return { nomor: formatNomor(pola.pola, { ...bahan, urut, klasifikasi: kode }), seri, tahun, urut, klasifikasi: kode };
};

/** Date of the last letter of a series outside of blocks. */
const tanggalTerakhir = async (trx: Trx, seri: string, tahun: number): Promise<Tanggal | null> => {
  const { rows } = await sql<{ hari: Tanggal | null }>`
    select greatest((select max(tanggal) from naskah.surat where seri = ${seri} and tahun = ${tahun}),
      (select max(tanggal) from naskah.surat_kertas where seri = ${seri} and tahun = ${tahun} and blok_id is null)) as hari`.execute(
    trx,
  );
  return rows[0]?.hari ?? null;
};

const store = async (
  trx: Trx,
  pelaku: Pelaku,
  { blok, hal, kepada, penandaTangan, sifat, derajat }: KertasBaru,
  { nomor, seri, tahun, urut, klasifikasi }: ReturnType<typeof nomorBlok>,
  { tanggal, mundur, alasan }: { readonly tanggal: Tanggal; readonly mundur: boolean; readonly alasan: string | null },
): Promise<Dicatat> => {
  const id = randomUUID();
  await trx
    .insertInto('naskah.surat_kertas')
    .values({
      instansi_id: pelaku.instansiId,
      id,
      blok_id: blok?.id ?? null,
      seri,
      tahun,
      urut,
      nomor,
      tanggal,
      hal,
      kepada,
      penanda_tangan: penandaTangan,
      sifat,
      derajat,
      klasifikasi,
      alasan_mundur: mundur ? alasan : null,
      oleh: pelaku.pegawaiId,
      oleh_nama: pelaku.nama,
      dibuat_pada: pelaku.sekarang,
    })
    .execute();
  // the audit is read by more people than a secret letter is
  const rincian = { nomor, tanggal, mundur, alasan, sifat, ...(!isTertutup(sifat) && { hal }) };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.catatSuratKertas', kamar: 'naskah', objek: id, rincian });
  return { id, nomor };
};

/** Takes in the scan of a paper letter, once. */
export const terimaPindaianKertas = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  isi: Buffer,
): Promise<Hasil<{ readonly sidik: string }, RincianPenolakan>> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const bentuk = jenisLembar(isi);
  if (!bentuk) return tolak(BUKAN_PINDAIAN);
  const sidik = createHash('sha256').update(isi).digest('hex');
  const { rows } = await sql`update naskah.surat_kertas set sidik = ${sidik}, jenis_berkas = ${bentuk.jenis}
    where id = ${id} and sidik is null returning id`.execute(trx);
  if (rows.length === 0) return tolak((await findKertas(trx, id)) ? SUDAH_ADA : TANPA_BLOK);
  await trx
    .insertInto('naskah.pindaian_kertas')
    .values({ instansi_id: pelaku.instansiId, surat_id: id, isi })
    .execute();
  const rincian = { sidik, jenis: bentuk.jenis };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.pindaianKertas', kamar: 'naskah', objek: id, rincian });
  return sah({ sidik });
};

type Kertas = { readonly nomor: string; readonly sifat: 'biasa' | 'terbatas' | 'rahasia' | 'sangat-rahasia' };

const findKertas = async (trx: Trx, id: string): Promise<Kertas | undefined> => {
  const { rows } = await sql<Kertas>`select nomor, sifat from naskah.surat_kertas where id = ${id}`.execute(trx);
  return rows[0];
};

/** The scan, checked against its fingerprint; that of a secret letter only for those who keep the agenda. */
export const bukaPindaianKertas = async (trx: Trx, pelaku: Pelaku, id: string) => {
  const surat = await findKertas(trx, id);
  if (!surat || (isTertutup(surat.sifat) && !pelaku.hak.includes('ortala'))) return tolak(TANPA_BLOK);
  const { rows } = await sql<{ isi: Buffer; utuh: boolean }>`
    select p.isi, encode(sha256(p.isi), 'hex') = k.sidik as utuh from naskah.pindaian_kertas p
    join naskah.surat_kertas k on k.instansi_id = p.instansi_id and k.id = p.surat_id where p.surat_id = ${id}`.execute(
    trx,
  );
  const [ada] = rows;
  const bentuk = ada?.utuh ? jenisLembar(ada.isi) : undefined;
  return ada && bentuk ? sah({ nomor: surat.nomor, isi: ada.isi, ...bentuk }) : tolak(TANPA_BLOK);
};

const SUDAH_ADA = {
  jenis: 'keadaan',
  kode: 'naskah/pindaian-ada',
  detail: {
    id: 'Pindaian surat ini sudah tersimpan dan tidak dapat diganti.',
    en: 'The scan of this letter is stored already and cannot be replaced.',
  },
} as const;
