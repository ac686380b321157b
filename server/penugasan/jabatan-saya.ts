import type { Tanggal } from '@lincah/domain/kernel';
import { type Nip, uraikanNip } from '@lincah/domain/organisasi';
import { bolehAjukan, type CaraTerbuka, caraTerbuka, type PenolakanPenugasan } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Pelaku, Trx } from '../kernel/index.ts';
import type { jabatanPengaju } from './bentuk.ts';
import { lengkapi } from './susun-permohonan.ts';
import { muatJabatan } from './ujung.ts';

type JabatanPengaju = z.infer<typeof jabatanPengaju>;

/** Every office held today with the ways of assignment that the rules open to it, and why the others are closed. */
export const jabatanSaya = async (trx: Trx, pelaku: Pelaku, kitab: Kitab): Promise<JabatanPengaju[]> => {
  const dipangku = pelaku.posisi.map((p) => p.id);
  const ujung = await muatJabatan(trx, dipangku, kitab, pelaku.hariIni);
  const penilai = await listPenilai(trx, dipangku, pelaku.hariIni);
  const { status } = uraikanNip(pelaku.nip as Nip);
  return pelaku.posisi.flatMap((p) => {
    const jabatan = ujung.get(p.id);
    if (!jabatan) return [];
    const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, jabatan);
    if (!izin.sah) return [];
    const menilai = p.pimpinan || penilai.has(p.id);
    const pengaju = { ...jabatan, pegawai: pelaku.pegawaiId, status, menilai };
    return {
      id: p.id,
      nama: p.nama,
      unit: { id: p.unitId, nama: p.unitNama },
      garis: [...jabatan.diBawah],
      cara: caraTerbuka(pengaju, kitab, pelaku.hariIni, izin.nilai).map(toCara),
    };
  });
};

const toCara = ({ cara, lingkup, penolakan }: CaraTerbuka): JabatanPengaju['cara'][number] => ({
  cara,
  lingkup,
  terbuka: penolakan === undefined,
  sebab: penolakan ? sebab(penolakan) : [],
});

const sebab = (penolakan: PenolakanPenugasan): JabatanPengaju['cara'][number]['sebab'] => {
  if ('pelanggaran' in penolakan)
    return penolakan.pelanggaran.map((p) => ({ pesan: p.pesan, jalanKeluar: p.jalanKeluar, dasar: [...p.dasar] }));
  const { detail, jalanKeluar } = lengkapi({ sah: false, penolakan }).penolakan;
  return [{ pesan: detail, jalanKeluar: jalanKeluar ?? null, dasar: [] }];
};

/** Those of these offices that a stipulation names as somebody's appraiser. */
const listPenilai = async (trx: Trx, posisi: readonly string[], hari: Tanggal): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ penilai_id: string }>`
    select distinct penilai_id from organisasi.kedudukan
    where penilai_id = any(${[...posisi]}::uuid[]) and sejak <= ${hari} and coalesce(sampai, ${hari}) >= ${hari}
  `.execute(trx);
  return new Set(rows.map((b) => b.penilai_id));
};
