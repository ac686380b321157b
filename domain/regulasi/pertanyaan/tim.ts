import { z } from 'zod';

const hari = z.iso.date();
const teks = z.string();
const jumlah = z.int().min(0);

/** One person in one role of the team. */
const anggota = z.object({
  pegawai: teks,
  /** Id in peran-tim. */
  peran: teks,
  /** The role only gives direction: its holder does no task of the team. */
  mengarahkan: z.boolean(),
  jenisJabatan: teks,
  status: z.enum(['PNS', 'PPPK', 'NON-ASN']),
  /** Rank as `III/b` (PNS; compares as it is) or `IX` (PPPK); empty when not known. */
  golongan: teks,
  /** Grade of a functional post, e.g. `Ahli Muda`; empty when there is none. This and the next two: absent in older dossiers. */
  jenjang: teks.optional(),
  /** Other running teams that the person leads. */
  timDipimpin: jumlah.optional(),
  /** The person led this team in the period before. */
  memimpinPeriodeLalu: z.boolean().optional(),
  /** Level of education on the national scale 1–9 (a bachelor's degree is 6); null when not known. */
  jenjangPendidikan: z.int().nullable(),
  kompetensi: teks,
  pengalaman: teks,
  /** Document that sets a PPPK grade equal to a PNS rank; empty when there is none. */
  kesetaraan: teks,
  unit: teks,
  instansi: teks,
  asal: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
  /** In which capacities the home side has consented, e.g. `penilai`, `pimpinan-unit`, `jpt-pratama`, `pyb`. */
  persetujuan: z.array(teks),
  tugas: teks,
  keluaran: teks,
  dalamMph: z.boolean(),
});

/** The unit that owns the targets. */
const unit = z.object({
  pimpinan: teks,
  /** The unit keeps Administrator or Pengawas by exception. */
  dikecualikan: z.boolean(),
  jumlahIndikator: jumlah,
  jumlahTim: jumlah,
  /** Running teams by kind (`substansi`, `dukungan`, …), the team in question included. */
  jumlahTimMenurutJenis: z.record(z.string(), z.number()),
});

const tim = z.object({
  hariIni: hari,
  perbuatan: z.enum(['bentuk', 'ubah', 'bubarkan']),
  nama: teks,
  /** Kind of team as the regulation tells them apart; empty where it does not. */
  jenisTim: teks,
  tugas: teks,
  lingkup: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
  /** Formed for a task that no target of the unit covers. */
  diLuarTarget: z.boolean(),
  jumlahTarget: jumlah,
  targetDitetapkan: hari.nullable(),
  /** Last day for forming; null where the regulation sets none or the targets have no day yet. */
  batasBentuk: hari.nullable(),
  mulai: hari,
  selesai: hari,
  lamaHari: z.number(),
  akhirTahunKinerja: hari,
  pemohon: z.object({ posisi: teks, unit: teks, jenisJabatan: teks, pimpinan: z.boolean() }),
  /** The appraiser of the people also leads the unit. */
  penilaiMerangkapPimpinan: z.boolean(),
  unit,
  adaKetua: z.boolean(),
  ketua: anggota.nullable(),
  /** Kind of post of the office that names the leader; empty when nobody does. */
  penunjukKetua: teks,
  anggota: z.array(anggota),
  /** People who work in the team, each counted once; those who only give direction are not among them. */
  jumlahOrang: jumlah,
  mphDitetapkan: z.boolean(),
  /** Pairs of people whose claims on a target overlap; whose task and output are the same. */
  klaimBertindih: jumlah,
  tugasKembar: jumlah,
});

/** What rules and gateways of teams may name. */
export const pertanyaanTim = {
  'tim.tetapkan': tim,
  'tim.putuskan': tim.extend({
    /** The answer about to be given. */
    pilihan: z.string().optional(),
    /** Last answer of each task, by task id. */
    keputusan: z.record(z.string(), z.string()).optional(),
  }),
  /** Roles and tasks as the leader hands them out. */
  'tim.bagikan': tim,
  'tim.bubarkan': tim.extend({
    /** The office in question formed the team. */
    olehPembentuk: z.boolean(),
    /** A new decree takes the composition over for the next period. */
    diperbarui: z.boolean(),
  }),
  /** How a unit stands with its teams, asked without a team. */
  'tim.unit': z.object({ hariIni: hari, unit }),
} as const;
