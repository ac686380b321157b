import { type Hasil, sah } from '@lincah/domain/kernel';
import { bukaBerkas, type SumberAlur } from '../alur/index.ts';
import { dropKonsep, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { tautkanLaporan } from './laporan/repository.ts';
import { catatUsul } from './repository.ts';
import { jalankanAkibat } from './ruang.ts';
import { susunUsul, type Usul, type UsulTersusun } from './susun-usul.ts';

/** Opens the dossier of a proposal and takes its first act in the proposer's name: one transaction. */
export const usulkan = async (
  trx: Trx,
  pelaku: Pelaku,
  usul: Usul,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const kitab = sumber.kitab(pelaku.peraturan);
  const { hasil } = await susunUsul(trx, pelaku, usul, kitab);
  if (!hasil.sah) return hasil;
  const tersusun = hasil.nilai;
  const { diusulkan, maksud } = tersusun;
  const berkas = await bukaBerkas(
    trx,
    pelaku,
    {
      alur: diusulkan.alur,
      peraturan: kitab.id,
      perihal: perihal(tersusun),
      pokok: pokokUsul(tersusun),
      fakta: diusulkan.fakta,
      posisiPemohon: tersusun.pengusul,
      pertama: {
        tugas: diusulkan.pertama.tugas.id,
        pilihan: diusulkan.pertama.pilihan.kode,
        isian: { catatan: hasil.catatan },
      },
    },
    {
      kamar: 'kedudukan',
      fakta: async () => diusulkan.fakta,
      akibat: async (_, dibuka, akibat) => {
        const { unit, isi } = maksud;
        const butir = butirTersimpan(tersusun);
        await catatUsul(trx, { id: dibuka.id, instansi: pelaku.instansiId, unit, isi, butir, pada: pelaku.sekarang });
        await jalankanAkibat(trx, pelaku, kitab, dibuka, akibat);
      },
    },
    sumber,
  );
  if (!berkas.sah) return berkas;
  if (usul.laporan) await tautkanLaporan(trx, usul.laporan, berkas.nilai.id, maksud.unit);
  if (usul.konsep) await dropKonsep(trx, 'kedudukan', pelaku, usul.konsep);
  return sah({ id: berkas.nilai.id });
};

/** Subjects of the dossier: the posts of its people and superiors, with a space between. */
export const pokokUsul = ({ pengusul, orang, andaian }: Pick<UsulTersusun, 'pengusul' | 'orang' | 'andaian'>) => ({
  pengusul,
  unit: andaian.kepala ?? pengusul,
  pegawai: orang.map((o) => o.posisi).join(' '),
  penilai: [...new Set(orang.map((o) => o.penilai.posisi))].join(' '),
});

export const perihal = ({ orang, andaian }: UsulTersusun): string => {
  const [satu, ...lain] = orang;
  const anggota = andaian.anggota.find((a) => a.id === satu?.posisi);
  return lain.length === 0
    ? `Kedudukan ${anggota?.pemangku?.nama ?? anggota?.nama ?? ''}`
    : `Kedudukan ${orang.length} pegawai ${andaian.unit.nama}`;
};

export const butirTersimpan = ({ maksud, orang, andaian }: UsulTersusun) =>
  maksud.butir.map((b) => {
    const contoh = orang.find((o) =>
      b.posisi ? o.posisi === b.posisi : !maksud.butir.some((x) => x.posisi === o.posisi),
    );
    return {
      ...b,
      penilaiLama: b.posisi ? andaian.anggota.find((a) => a.id === b.posisi)?.penilai : undefined,
      varian: contoh?.varian || undefined,
    };
  });
