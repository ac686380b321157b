import { type Dwibahasa, type Tanggal, tambahHari } from '@lincah/domain/kernel';
import {
  JENIS_PERUBAHAN,
  type JenisPerubahan,
  keadaanMasa,
  type PihakNaskah,
  sisaHari,
} from '@lincah/domain/penugasan';
import { type Kitab, parameterBerlaku } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { z } from 'zod';
import { isPihak } from '../../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../../organisasi/index.ts';
import type { pelanggaran } from '../bentuk.ts';
import type { masa, satuPerubahan } from './bentuk.ts';
import { isLaporanDari, listPerubahan, type OrangBertugas, type PenugasanMasa, type Perubahan } from './repository.ts';
import { muatPerubahan } from './ruang.ts';
import { susunPerubahan } from './susun-perubahan.ts';
import { tulisanPerubahan } from './tulisan.ts';

type Masa = z.infer<typeof masa>;

const TENGGAT_LAPORAN = 'penugasan.laporan-akhir';

/** How far an assignment is in its period, what changed, and what the viewer may propose or why not. */
export const masaLengkap = async (trx: Trx, pelaku: Pelaku, penugasan: PenugasanMasa, kitab: Kitab): Promise<Masa> => {
  const { mulai, selesai, hasil } = penugasan;
  const { hariIni } = pelaku;
  const perubahan = await listPerubahan(trx, penugasan.id);
  const sebut = await sebutan(trx, [...penugasan.orang, ...perubahan.flatMap(orangPerubahan)], hariIni);
  const terlihat = await listTerlihat(
    trx,
    pelaku,
    perubahan.map((p) => p.id),
  );
  const berlaku = hasil === 'diterima';
  return {
    mulai,
    selesai,
    hariIni,
    keadaan: berlaku ? keadaanMasa(penugasan, hariIni) : 'belum-berlaku',
    sisaHari: sisaHari(selesai, hariIni),
    mitra: penugasan.mitra?.nama ?? null,
    orang: [...penugasan.orang.map(sebut), ...(penugasan.mitra?.orang ?? []).map(sebutLuar)],
    perubahan: perubahan.map((p) => ({ ...toPerubahan(p, sebut), terlihat: terlihat.has(p.id) })),
    tindakan: berlaku ? await listTindakan(trx, pelaku, penugasan, kitab) : [],
    laporan: keadaanLaporan(penugasan, perubahan, kitab, hariIni),
  };
};

/** One change with both texts, and which of its tasks ask for one. */
export const perubahanLengkap = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  kitab: (peraturan: string) => Kitab,
): Promise<z.infer<typeof satuPerubahan>> => {
  const { perubahan, penugasan } = await muatPerubahan(trx, id);
  const sebut = await sebutan(trx, orangPerubahan(perubahan), pelaku.hariIni);
  const { serahTerima = null, laporan = null } = tulisanPerubahan(perubahan);
  const berkas = await trx
    .selectFrom('alur.berkas')
    .select(['alur_id', 'peraturan'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    ...toPerubahan(perubahan, sebut),
    penugasan: {
      id: penugasan.id,
      perihal: penugasan.perihal,
      ekspektasi: penugasan.ekspektasi,
      terlihat: pelaku.hak.includes('auditor') || (await isPihak(trx, pelaku, penugasan.id)),
    },
    serahTerima,
    laporan,
    ditulis: listDitulis(kitab(berkas.peraturan), berkas.alur_id),
  };
};

const TULISAN: Readonly<Record<string, 'serah-terima' | 'laporan'>> = {
  'penugasan.serah-terima': 'serah-terima',
  'penugasan.lapor-akhir': 'laporan',
};

const listDitulis = (kitab: Kitab, alur: string) =>
  Object.values(kitab.alur[alur]?.simpul ?? {}).flatMap((s) => {
    const tulisan = s.jenis === 'tugas' ? TULISAN[s.pertanyaan ?? ''] : undefined;
    return tulisan ? [{ tugas: s.id, tulisan }] : [];
  });

type Sebut = (orang: OrangBertugas) => Masa['orang'][number];

const orangPerubahan = (p: Perubahan): OrangBertugas[] => [p.lama, p.pengganti].filter((o) => o !== null);

/** Names of people and of the posts they hold or held in this assignment. */
const sebutan = async (trx: Trx, orang: readonly OrangBertugas[], hari: Tanggal): Promise<Sebut> => {
  const pejabat = await pejabatPosisi(
    trx,
    orang.map((o) => o.posisi),
    hari,
  );
  const baris =
    orang.length === 0
      ? []
      : await trx
          .selectFrom('organisasi.pegawai')
          .select(['id', 'nama'])
          .where(
            'id',
            'in',
            orang.map((o) => o.pegawai),
          )
          .execute();
  const nama = new Map(baris.map((b) => [b.id, b.nama]));
  return (o) => ({ ...o, nama: nama.get(o.pegawai) ?? '', jabatan: pejabat.get(o.posisi)?.nama ?? '' });
};

const sebutLuar = ({ nama, jabatan }: PihakNaskah) => ({ posisi: null, pegawai: null, nama, jabatan });

const toPerubahan = (p: Perubahan, sebut: Sebut) => ({
  id: p.id,
  jenis: p.jenis,
  pengusul: p.pengusul,
  hari: p.hari,
  alasan: p.alasan,
  lama: p.lama ? sebut(p.lama) : p.lamaLuar && sebutLuar(p.lamaLuar),
  pengganti: p.pengganti ? sebut(p.pengganti) : p.penggantiLuar && sebutLuar(p.penggantiLuar),
  mulaiLama: p.mulaiLama,
  selesaiLama: p.selesaiLama,
  status: p.hasil ?? 'berproses',
  berlaku: p.berlaku,
  dibuatPada: p.dibuatPada.toISOString(),
});

/** Which dossiers the viewer may open. */
const listTerlihat = async (trx: Trx, { posisi, hak }: Pelaku, berkas: readonly string[]): Promise<Set<string>> => {
  if (hak.includes('auditor')) return new Set(berkas);
  const { rows } = await sql<{ berkas_id: string }>`
    select distinct berkas_id from alur.pihak
    where berkas_id = any(${[...berkas]}::uuid[]) and posisi_id = any(${posisi.map((p) => p.id)}::uuid[])`.execute(trx);
  return new Set(rows.map((b) => b.berkas_id));
};

/**
 * Puts the best proposal that the viewer could make to the rules: what they still refuse is about the viewer's office or
 * about the assignment. The form asks for the rest. Nobody without an office is offered anything.
 */
const listTindakan = async (trx: Trx, pelaku: Pelaku, penugasan: PenugasanMasa, kitab: Kitab) => {
  const [saya] = pelaku.posisi;
  const tindakan: Masa['tindakan'] = [];
  if (!saya) return tindakan;
  for (const jenis of JENIS_PERUBAHAN) {
    const usul = {
      ...andaian(jenis, penugasan, pelaku.hariIni),
      ...(jenis === 'penggantian' && { pengganti: saya.id }),
    };
    const hasil = await susunPerubahan(trx, pelaku, penugasan, usul, kitab, true);
    tindakan.push({ jenis, boleh: hasil.sah, sebab: hasil.sah ? [] : listSebab(hasil.penolakan) });
  }
  return tindakan;
};

const andaian = (jenis: JenisPerubahan, { mulai, selesai }: PenugasanMasa, hariIni: Tanggal) => {
  const kini = hariIni < mulai ? mulai : hariIni;
  const hari = { perpanjangan: tambahHari(selesai, 1), pengakhiran: kini, penggantian: kini, 'laporan-akhir': selesai };
  return { jenis, hari: hari[jenis], alasan: '-', alasanAturan: {} };
};

type Sebab = Masa['tindakan'][number]['sebab'][number];

const listSebab = (penolakan: RincianPenolakan): Sebab[] => {
  const melanggar = (penolakan as { pelanggaran?: readonly z.infer<typeof pelanggaran>[] }).pelanggaran;
  if (melanggar) return melanggar.map(({ pesan, jalanKeluar, dasar }) => ({ pesan, jalanKeluar, dasar }));
  const { detail, jalanKeluar } = penolakan as RincianPenolakan & { jalanKeluar?: Dwibahasa };
  return detail ? [{ pesan: detail, jalanKeluar: jalanKeluar ?? null, dasar: [...(penolakan.dasar ?? [])] }] : [];
};

const keadaanLaporan = (
  { selesai, hasil, orang, mitra }: PenugasanMasa,
  perubahan: readonly Perubahan[],
  kitab: Kitab,
  hariIni: Tanggal,
): Masa['laporan'] => {
  const semua = [...orang, ...(mitra?.orang ?? [])];
  const laporan = semua.map((o) => perubahan.find((p) => isLaporanDari(p, o)));
  const diterima = laporan.length > 0 && laporan.every((p) => p?.hasil === 'diterima');
  const berproses = laporan.some((p) => p !== undefined);
  const batas = parameterBerlaku(kitab, TENGGAT_LAPORAN, hariIni)?.nilai;
  const tenggat = hasil === 'diterima' && typeof batas === 'number' ? tambahHari(selesai, batas) : null;
  return {
    keadaan: diterima ? 'diterima' : berproses ? 'berproses' : 'belum',
    tenggat,
    terlambat: !diterima && tenggat !== null && hariIni > tenggat,
  };
};
