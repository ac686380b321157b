import { lanjut } from '@lincah/domain/alur';
import { type Hasil, sah } from '@lincah/domain/kernel';
import { type Alur, type Kitab, type Tugas, tanyaAturan } from '@lincah/domain/regulasi';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { pejabatPosisi } from '../organisasi/index.ts';
import { isPihak, lockTindakan, type TindakanTerkunci } from './berkas.ts';
import { findAlur } from './gambar.ts';
import { lengkapi } from './penolakan.ts';
import type { BerkasRingkas, PelakuBerkas, SumberAlur } from './ruang.ts';
import { simpanLangkah } from './simpan-langkah.ts';

export type IsianPutusan = {
  readonly pilihan: string;
  readonly alasan?: string | undefined;
  readonly isian?: Readonly<Record<string, unknown>> | undefined;
};

/** What is left of the dossier after a step: where its tokens are, and its result when it ended. */
export type KeadaanBerkas = { readonly id: string; readonly token: string[]; readonly hasil: string | null };

/** Finds the room of a dossier. */
export type CariRuang = (kamar: string) => PelakuBerkas;

/**
 * Decides one open act in the name of the office it is addressed to, which the person must hold today. The rules of the
 * task are asked first, except for a choice that only refuses (it asks for a reason): nobody needs leave to say no.
 */
export const putuskan = async (
  trx: Trx,
  pelaku: Pelaku,
  tindakanId: string,
  { pilihan, alasan, isian = {} }: IsianPutusan,
  ruang: CariRuang,
  sumber: SumberAlur,
): Promise<Hasil<KeadaanBerkas, RincianPenolakan>> => {
  const terkunci = await lockTindakan(trx, pelaku.instansiId, tindakanId);
  if (!terkunci) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const { berkas, tindakan } = terkunci;
  const jabatan = pelaku.posisi.find((p) => p.id === tindakan.posisiId);
  if (!jabatan) return bukanPejabat(trx, pelaku, berkas.id, tindakan);

  const alur = await findAlur(trx, berkas.versi);
  const kitab = sumber.kitab(berkas.peraturan);
  if (tindakan.tertutup) {
    const { tugas } = tindakan;
    return lengkapi({ jenis: 'keadaan', kode: 'alur/tugas-tidak-terbuka', tugas, terbuka: berkas.keadaan.token }, alur);
  }

  const kamar = ruang(berkas.kamar);
  const fakta = { ...berkas.fakta, ...(await kamar.fakta(trx, berkas, pelaku)) };
  const isianLengkap = alasan === undefined ? isian : { ...isian, alasan };
  const langkah = lanjut(alur, berkas.keadaan, tindakan.tugas, pilihan, isianLengkap, fakta);
  if (!langkah.sah) return lengkapi(langkah.penolakan, alur, kitab);
  const pelanggaran = langgar(
    kitab,
    tugasDi(alur, tindakan.tugas),
    { ...fakta, pilihan, keputusan: berkas.keadaan.keputusan },
    alasan,
  );
  if (pelanggaran.length > 0) return lengkapi({ jenis: 'aturan', kode: 'alur/melanggar-aturan', pelanggaran });

  const putusan = {
    tindakanId,
    pilihan,
    alasan: alasan ?? null,
    isian,
    posisiId: jabatan.id,
    sebagai: jabatan.sebagai,
  };
  const tersimpan = await simpanLangkah(trx, pelaku, berkas, kitab, langkah.nilai, putusan);
  if (!tersimpan.sah) return lengkapi(tersimpan.penolakan, alur, kitab);

  const { keadaan, akibat } = langkah.nilai;
  const diputus: BerkasRingkas = { ...berkas, tindakan: { ...putusan, id: tindakanId, tugas: tindakan.tugas } };
  await kamar.akibat(trx, diputus, akibat, pelaku);
  await catatJejak(trx, pelaku, {
    perbuatan: 'alur.putuskan',
    kamar: berkas.kamar,
    objek: berkas.id,
    rincian: {
      tugas: tindakan.tugas,
      pilihan,
      jabatan: jabatan.id,
      sebagai: jabatan.sebagai,
      hasil: keadaan.hasil ?? null,
    },
  });
  return sah({ id: berkas.id, token: [...keadaan.token], hasil: keadaan.hasil ?? null });
};

/** Rules that stand in the way: what must be, and what should be unless a reason is given. */
const langgar = (
  kitab: Kitab,
  tugas: Tugas,
  fakta: Readonly<Record<string, unknown>> & { readonly pilihan: string },
  alasan?: string,
) => {
  const menolak = tugas.pilihan.find((p) => p.kode === fakta.pilihan)?.beralasan;
  if (tugas.pertanyaan === undefined || menolak) return [];
  const beralasan = alasan !== undefined && alasan.trim() !== '';
  return tanyaAturan(kitab, tugas.pertanyaan, fakta).filter(
    ({ suara }) => suara === 'harus' || suara === 'larangan' || (suara === 'diutamakan' && !beralasan),
  );
};

const tugasDi = (alur: Alur, id: string): Tugas => {
  const simpul = alur.simpul[id];
  if (simpul?.jenis !== 'tugas') throw new Error(`${id}: bukan tugas di alur ${alur.id}`);
  return simpul;
};

/** Who is no party may not even know of the dossier; a party is told who can. */
const bukanPejabat = async (trx: Trx, pelaku: Pelaku, berkasId: string, { posisiId }: TindakanTerkunci) => {
  if (!(await isPihak(trx, pelaku, berkasId))) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  const pejabat = (await pejabatPosisi(trx, [posisiId], pelaku.hariIni)).get(posisiId);
  return lengkapi({
    jenis: 'wewenang',
    kode: 'alur/bukan-pejabat',
    jabatan: pejabat?.nama ?? '',
    pemangku: pejabat?.pemangku?.nama ?? null,
  });
};
