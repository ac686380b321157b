import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  bolehPutusCatatan,
  bolehUsulCatatan,
  type CatatanDiputus,
  cabutCatatan,
  type IsiCatatan,
  jelaskanPortofolio,
  type PenolakanPortofolio,
  sahkanCatatan,
  tarikCatatan,
  tolakCatatan,
  usulkanCatatan,
} from '@lincah/domain/organisasi';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { findCatatan, putusCatatan, samakanKompetensi, storeCatatan } from './repository.ts';

type Tersimpan = Hasil<{ readonly id: string }, RincianPenolakan>;
export type PilihanCatatan = 'sahkan' | 'tolak' | 'cabut' | 'tarik';

const siapa = ({ pegawaiId, hak }: Pelaku) => ({ pegawai: pegawaiId, hak });

/** Puts a record in the register; a person's own word about herself waits for the personnel officer. */
export const usulkan = async (trx: Trx, pelaku: Pelaku, isi: IsiCatatan): Promise<Tersimpan> => {
  const ada = await trx.selectFrom('organisasi.pegawai').select('id').where('id', '=', isi.pegawai).executeTakeFirst();
  if (!ada) return TIDAK_ADA;
  const izin = bolehUsulCatatan(siapa(pelaku), isi.pegawai);
  if (!izin.sah) return lengkapi(izin);
  const hasil = usulkanCatatan(isi, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const id = randomUUID();
  await storeCatatan(trx, id, isi, hasil.nilai.keadaan, pelaku);
  if (hasil.nilai.keadaan === 'sah' && isi.jenis === 'kompetensi') await samakanKompetensi(trx, isi.pegawai, isi.nama);
  const rincian = { catatan: id, jenis: isi.jenis, nama: isi.nama, keadaan: hasil.nilai.keadaan };
  await catatJejak(trx, pelaku, {
    perbuatan: 'organisasi.usulkanCatatan',
    kamar: 'organisasi',
    objek: isi.pegawai,
    rincian,
  });
  return sah({ id });
};

/** Confirms, refuses or takes back a record. Who may not know of it is told that it does not exist. */
export const putuskan = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  { pilihan, alasan }: { readonly pilihan: PilihanCatatan; readonly alasan: string },
): Promise<Tersimpan> => {
  const catatan = await findCatatan(trx, id);
  if (!catatan) return TIDAK_ADA;
  const hasil = putus(siapa(pelaku), catatan, pilihan, alasan);
  if (!hasil.sah) return lengkapi(hasil);
  await putusCatatan(trx, id, hasil.nilai, pelaku);
  if (catatan.jenis === 'kompetensi') await samakanKompetensi(trx, catatan.pegawai, catatan.nama);
  const rincian = { catatan: id, nama: catatan.nama, keadaan: hasil.nilai.keadaan, alasan: hasil.nilai.alasan };
  const perbuatan = `organisasi.${pilihan}Catatan`;
  await catatJejak(trx, pelaku, { perbuatan, kamar: 'organisasi', objek: catatan.pegawai, rincian });
  return sah({ id });
};

type Catatan = NonNullable<Awaited<ReturnType<typeof findCatatan>>>;

const putus = (
  pelaku: ReturnType<typeof siapa>,
  catatan: Catatan,
  pilihan: PilihanCatatan,
  alasan: string,
): Hasil<CatatanDiputus, PenolakanPortofolio> => {
  if (pilihan === 'tarik') {
    const izin = bolehUsulCatatan(pelaku, catatan.pegawai);
    return izin.sah ? tarikCatatan(catatan, izin.nilai) : izin;
  }
  const izin = bolehPutusCatatan(pelaku, catatan.pegawai);
  if (!izin.sah) return izin;
  if (pilihan === 'sahkan') return sahkanCatatan(catatan, izin.nilai);
  return pilihan === 'tolak' ? tolakCatatan(catatan, alasan, izin.nilai) : cabutCatatan(catatan, alasan, izin.nilai);
};

const lengkapi = denganPenjelasan(jelaskanPortofolio);

const TIDAK_ADA = lengkapi(tolak({ jenis: 'tidak-ada', kode: 'portofolio/tidak-ada' }));
