import { type Hasil, sah } from '@lincah/domain/kernel';
import { bukaBerkas, type SumberAlur } from '../alur/index.ts';
import { dropKonsep, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { catatPenugasan } from './repository.ts';
import { jalankanAkibat } from './ruang.ts';
import { type Permohonan, susunPermohonan, toKebutuhan } from './susun-permohonan.ts';

/** Opens the dossier of a request and takes its first act in the requester's name: one transaction. */
export const ajukan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const kitab = sumber.kitab(pelaku.peraturan);
  const { hasil } = await susunPermohonan(trx, pelaku, permohonan, kitab);
  if (!hasil.sah) return hasil;
  const { diajukan, pemohon, pemilik, dituju, alamat } = hasil.nilai;
  const { isi, cara } = permohonan;

  const berkas = await bukaBerkas(
    trx,
    pelaku,
    {
      alur: diajukan.alur,
      peraturan: kitab.id,
      perihal: isi.perihal,
      pokok: { pemohon: pemohon.posisi, pemilik: pemilik.posisi, ...(!alamat && { pegawai: dituju.posisi }) },
      ...(alamat && {
        pasangan: { instansi: alamat.instansi.id, nama: alamat.instansi.nama, alamat: alamat.posisi.id },
      }),
      fakta: diajukan.fakta,
      posisiPemohon: pemohon.posisi,
      pertama: {
        tugas: diajukan.pertama.tugas.id,
        pilihan: diajukan.pertama.pilihan.kode,
        isian: { catatan: hasil.catatan },
      },
    },
    {
      kamar: 'penugasan',
      fakta: async () => diajukan.fakta,
      akibat: async (_, dibuka, akibat) => {
        await catatPenugasan(trx, {
          id: dibuka.id,
          instansi: pelaku.instansiId,
          cara,
          lingkup: diajukan.lingkup,
          unitPemohon: pemilik.unit,
          unitAsal: dituju.unit || null,
          posisi: dituju.posisi || null,
          pegawai: dituju.pegawai || null,
          kebutuhan: permohonan.tujuan && toKebutuhan(permohonan.tujuan),
          isi,
          pada: pelaku.sekarang,
        });
        await jalankanAkibat(trx, pelaku, kitab, dibuka, akibat);
      },
    },
    sumber,
  );
  if (!berkas.sah) return berkas;
  if (permohonan.konsep) await dropKonsep(trx, 'penugasan', pelaku, permohonan.konsep);
  return sah({ id: berkas.nilai.id });
};
