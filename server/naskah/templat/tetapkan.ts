import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  type BentukTemplat,
  bolehTemplat,
  jelaskanTemplat,
  jelaskanTemuan,
  type PenolakanTemplat,
  type TemuanTemplat,
  tarikTemplat,
  tetapkanTemplat,
} from '@lincah/domain/naskah';
import type { Pelanggaran } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import type { TemplatBaru } from './bentuk.ts';
import { type KunciTemplat, listSemuaVersi, storeTarik, storeVersi, toVersi } from './repository.ts';

export type KunciBerskema = KunciTemplat & { readonly sidikSkema: string };

/** Adds a version of a template from a day on. */
export const tetapkan = async (
  trx: Trx,
  pelaku: Pelaku,
  kunci: KunciBerskema,
  bentuk: BentukTemplat,
  baru: TemplatBaru,
): Promise<Hasil<{ readonly versi: number }, RincianPenolakan>> => {
  const izin = bolehTemplat(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin.penolakan, kunci);
  await kunciTabel(trx, pelaku, kunci);
  const ada = (await listSemuaVersi(trx, kunci)).map(toVersi);
  const hasil = tetapkanTemplat(baru as Parameters<typeof tetapkanTemplat>[0], ada, bentuk, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil.penolakan, kunci);
  const { versi } = hasil.nilai;
  await storeVersi(trx, pelaku, kunci, { ...baru, versi, sidikSkema: kunci.sidikSkema });
  const { peraturan, jenis } = kunci;
  const { sejak, alasan, pulihkan, isi } = baru;
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tetapkanTemplat',
    kamar: 'naskah',
    objek: `${peraturan}/${jenis}`,
    rincian: {
      versi,
      sejak,
      alasan,
      ...(pulihkan !== undefined && { pulihkan }),
      ...(isi === null && { kembali: true }),
    },
  });
  return sah({ versi });
};

/** Withdraws a version before its first day. */
export const tarik = async (
  trx: Trx,
  pelaku: Pelaku,
  kunci: KunciTemplat,
  { versi, alasan }: { readonly versi: number; readonly alasan: string },
): Promise<Hasil<{ readonly versi: number }, RincianPenolakan>> => {
  const izin = bolehTemplat(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin.penolakan, kunci);
  await kunciTabel(trx, pelaku, kunci);
  const hasil = tarikTemplat(versi, (await listSemuaVersi(trx, kunci)).map(toVersi), pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil.penolakan, kunci);
  await storeTarik(trx, pelaku, kunci, { versi, alasan });
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tarikTemplat',
    kamar: 'naskah',
    objek: `${kunci.peraturan}/${kunci.jenis}`,
    rincian: { versi, alasan },
  });
  return sah({ versi });
};

/** Two officers who save at once come one after the other; the second is told. */
const kunciTabel = async (trx: Trx, { instansiId }: Pelaku, { peraturan, jenis }: KunciTemplat): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('templat'), hashtext(${`${instansiId} ${peraturan} ${jenis}`}))`.execute(
    trx,
  );
};

/** The refusal in sentences, each finding with its place and the provision that asks for a missing field. */
export const lengkapi = (penolakan: PenolakanTemplat, { peraturan }: Pick<KunciTemplat, 'peraturan'>) =>
  tolak({
    ...penolakan,
    ...jelaskanTemplat(penolakan),
    ...(penolakan.kode === 'naskah/templat-salah' && {
      pelanggaran: penolakan.temuan.map((t) => toPelanggaran(t, peraturan)),
    }),
  });

const toPelanggaran = (temuan: TemuanTemplat, peraturan: string): Pelanggaran => {
  const ketentuan = temuan.kode === 'wajib' ? temuan.isian?.ketentuan : null;
  return {
    aturan: `naskah/templat/${temuan.kode}`,
    suara: 'harus',
    ...jelaskanTemuan(temuan),
    dasar: ketentuan ? [{ peraturan, ketentuan, letak: ketentuan }] : [],
  };
};
