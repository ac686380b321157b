import { type Hasil, sah } from '@lincah/domain/kernel';
import type { Kitab } from '@lincah/domain/regulasi';
import { bukaBerkas, type SumberAlur } from '../alur/index.ts';
import { dropKonsep, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { storeCiriBerkas } from '../naskah/index.ts';
import { pejabatPosisi } from '../organisasi/index.ts';
import { periksaTempat } from './papan/ikuti-permohonan.ts';
import { storePeserta } from './peserta.ts';
import { catatPenugasan } from './repository.ts';
import { jalankanAkibat } from './ruang.ts';
import { toPihak } from './surat.ts';
import {
  type BerkasTersusun,
  daftarOrang,
  type Permohonan,
  type PermohonanTersusun,
  susunPermohonan,
  toKebutuhan,
} from './susun-permohonan.ts';

/**
 * Opens the dossier of a request and takes its first act in the requester's name: one transaction. People who answer to
 * others get a dossier of their own; the answer is the first one's id.
 */
export const ajukan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const kitab = sumber.kitab(pelaku.peraturan);
  const { hasil } = await susunPermohonan(trx, pelaku, permohonan, kitab);
  if (!hasil.sah) return hasil;
  const tempat = await periksaTempatPermohonan(trx, pelaku, permohonan);
  if (!tempat.sah) return tempat;
  const dibuka: string[] = [];
  for (const tersusun of hasil.nilai.berkas) {
    const berkas = await buka(trx, pelaku, permohonan, hasil.nilai, tersusun, kitab, sumber);
    if (!berkas.sah) return berkas;
    dibuka.push(berkas.nilai.id);
  }
  const [id] = dibuka;
  if (id === undefined) throw new Error('permohonan tanpa berkas');
  if (permohonan.konsep) await dropKonsep(trx, 'penugasan', pelaku, permohonan.konsep);
  return sah({ id });
};

const buka = (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  { pemohon, pemilik, alamat }: PermohonanTersusun,
  { diajukan, orang, catatan }: BerkasTersusun,
  kitab: Kitab,
  sumber: SumberAlur,
) => {
  const { isi, cara, tujuan, untukKebutuhan, ciri } = permohonan;
  const posisi = orang.map((o) => o.dituju.posisi);
  const [pertama] = orang.map((o) => o.dituju);
  return bukaBerkas(
    trx,
    pelaku,
    {
      alur: diajukan.alur,
      peraturan: kitab.id,
      perihal: isi.perihal,
      pokok: { pemohon: pemohon.posisi, pemilik: pemilik.posisi, ...(!alamat && { pegawai: posisi.join(' ') }) },
      ...(alamat && {
        pasangan: { instansi: alamat.instansi.id, nama: alamat.instansi.nama, alamat: alamat.posisi.id },
      }),
      fakta: diajukan.fakta,
      posisiPemohon: pemohon.posisi,
      pertama: {
        tugas: diajukan.pertama.tugas.id,
        pilihan: diajukan.pertama.pilihan.kode,
        isian: { catatan },
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
          unitAsal: pertama?.unit || null,
          posisi: pertama?.posisi || null,
          pegawai: pertama?.pegawai || null,
          kebutuhan: tujuan && toKebutuhan(tujuan),
          isi,
          untukKebutuhan,
          pada: pelaku.sekarang,
        });
        if (posisi.length > 1) await catatPeserta(trx, pelaku, dibuka.id, orang);
        if (ciri) await storeCiriBerkas(trx, pelaku, dibuka.id, { ...ciri, klasifikasi: null });
        await jalankanAkibat(trx, pelaku, kitab, dibuka, akibat);
      },
    },
    sumber,
  );
};

/** A request for a need asks for no more people than it has places left. */
export const periksaTempatPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
): Promise<Hasil<undefined, RincianPenolakan>> => {
  const { pemohon, untukKebutuhan: kebutuhan } = permohonan;
  if (kebutuhan === undefined) return sah(undefined);
  return periksaTempat(trx, pelaku, { pemohon, kebutuhan, jumlah: daftarOrang(permohonan).length });
};

/** Everybody of a request for several, as she is named today. */
const catatPeserta = async (
  trx: Trx,
  { instansiId, hariIni }: Pelaku,
  id: string,
  orang: BerkasTersusun['orang'],
): Promise<void> => {
  const pejabat = await pejabatPosisi(
    trx,
    orang.map((o) => o.dituju.posisi),
    hariIni,
  );
  const peserta = orang.map(({ dituju: { posisi, pegawai } }) => ({
    ...toPihak(pejabat.get(posisi)),
    posisi,
    pegawai,
  }));
  await storePeserta(trx, instansiId, id, peserta);
};
