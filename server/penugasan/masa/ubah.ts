import { type Hasil, sah } from '@lincah/domain/kernel';
import { bukaBerkas, type SumberAlur } from '../../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { kitabPenugasan } from './kitab.ts';
import { tanpaJabatan } from './lintas-instansi.ts';
import { type PenugasanMasa, storePerubahan } from './repository.ts';
import { jalankanAkibatMasa } from './ruang.ts';
import { type PerubahanTersusun, susunPerubahan, type Usul } from './susun-perubahan.ts';

/**
 * Opens the dossier of a change and takes its first act in the proposer's name. A report is opened for whoever writes it:
 * its first act stays open. The assignment is locked, so that two changes never start at once.
 */
export const ubah = async (
  trx: Trx,
  pelaku: Pelaku,
  penugasan: PenugasanMasa,
  usul: Usul,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const kitab = kitabPenugasan(sumber.kitab, pelaku, penugasan);
  const hasil = await susunPerubahan(trx, pelaku, penugasan, usul, kitab);
  if (!hasil.sah) return hasil;
  const tersusun = hasil.nilai;
  const pertama =
    usul.jenis === 'laporan-akhir'
      ? undefined
      : {
          tugas: tersusun.diusulkan.tugas.id,
          pilihan: tersusun.diusulkan.pilihan.kode,
          isian: { catatan: hasil.catatan },
        };
  return bukaPerubahan(trx, pelaku, penugasan, { ...tersusun, peraturan: kitab.id, pertama }, sumber);
};

type Dibuka = Omit<PerubahanTersusun, 'diusulkan'> & {
  readonly diusulkan: Pick<PerubahanTersusun['diusulkan'], 'jenis' | 'alur' | 'fakta'>;
  readonly peraturan: string;
  readonly pertama?:
    | { readonly tugas: string; readonly pilihan: string; readonly isian: Readonly<Record<string, unknown>> }
    | undefined;
  /** Opened by the clock, for this person. */
  readonly jam?: { readonly pegawai: string };
};

/** The dossier with its row, from what is settled already. */
export const bukaPerubahan = async (
  trx: Trx,
  pelaku: Pelaku,
  penugasan: PenugasanMasa,
  { diusulkan, isi, lama, pengganti, pokok, pengusul, peraturan, pertama, jam }: Dibuka,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const { alur, jenis } = diusulkan;
  const { mitra } = penugasan;
  const fakta = mitra ? tanpaJabatan(diusulkan.fakta) : diusulkan.fakta;
  const berkas = await bukaBerkas(
    trx,
    pelaku,
    {
      alur,
      peraturan,
      perihal: `${alur.nama.id}: ${penugasan.perihal}`,
      pokok,
      fakta,
      posisiPemohon: pengusul,
      ...(mitra && { pasangan: { instansi: mitra.id, nama: mitra.nama, lanjutan: penugasan.id } }),
      ...(pertama && { pertama }),
      ...(jam && { jam }),
    },
    {
      kamar: 'penugasan',
      fakta: async () => fakta,
      akibat: async (_, dibuka, akibat) => {
        await storePerubahan(
          trx,
          pelaku.instansiId,
          {
            id: dibuka.id,
            penugasan: penugasan.id,
            jenis,
            ...isi,
            pengganti: pengganti ?? null,
            lama: lama ?? null,
            lamaLuar: null,
            penggantiLuar: null,
            lintas: mitra !== undefined,
            mulaiLama: penugasan.mulai,
            selesaiLama: penugasan.selesai,
          },
          pelaku.sekarang,
        );
        await jalankanAkibatMasa(trx, pelaku, sumber.kitab(peraturan), dibuka, akibat);
      },
    },
    sumber,
  );
  return berkas.sah ? sah({ id: berkas.nilai.id }) : berkas;
};
