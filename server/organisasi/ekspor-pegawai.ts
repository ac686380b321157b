import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  type BerkasEkspor,
  catatJejak,
  eksporTabel,
  type Kolom,
  type Pelaku,
  type RincianPenolakan,
  type Trx,
} from '../kernel/index.ts';
import { type KueriPegawai, listPegawai, type RingkasPegawai } from './pegawai.ts';
import { perluNip, tampilNip } from './samarkan.ts';

export type FormatEkspor = 'csv' | 'xlsx';

/** More rows hold a small server up: a workbook is made whole in memory. */
const BARIS_PALING_BANYAK: Readonly<Record<FormatEkspor, number>> = { csv: 60_000, xlsx: 10_000 };

/** The list as filtered on screen, with NIPs covered as on screen. Taking a register out leaves a trace. */
export const eksporPegawai = async (
  trx: Trx,
  pelaku: Pelaku,
  { pada = pelaku.hariIni, ...kueri }: Omit<KueriPegawai, 'batas' | 'kursor'> & { readonly pada?: Tanggal | undefined },
  format: FormatEkspor,
): Promise<Hasil<BerkasEkspor, RincianPenolakan>> => {
  const batas = BARIS_PALING_BANYAK[format];
  const { butir, kursor } = await listPegawai(trx, { ...kueri, batas }, pada, pelaku.hariIni);
  if (kursor !== null) return tolak(terlaluBanyak(batas));
  await catatJejak(trx, pelaku, {
    perbuatan: 'organisasi.eksporPegawai',
    kamar: 'organisasi',
    objek: pelaku.instansiId,
    rincian: { format, pada, jumlah: butir.length },
  });
  const baris = butir.map((g) => ({ ...g, nip: tampilNip(g.nip, perluNip(pelaku, g.id, [g.pimpinanUnit])) }));
  return sah(await eksporTabel(format, 'pegawai', kueri.bebas ? [...KOLOM, PENUGASAN] : KOLOM, baris));
};

const KOLOM: readonly Kolom<RingkasPegawai>[] = [
  { judul: 'Nama', nilai: (g) => g.nama },
  { judul: 'NIP', nilai: (g) => g.nip },
  { judul: 'Status', nilai: (g) => g.status },
  { judul: 'Pangkat/Golongan', nilai: (g) => g.pangkat },
  { judul: 'Jabatan', nilai: (g) => g.posisi?.nama ?? null },
  { judul: 'Jenjang', nilai: (g) => g.posisi?.jenjang ?? null },
  { judul: 'Unit', nilai: (g) => g.unit?.nama ?? null },
  { judul: 'Kompetensi', nilai: (g) => g.kompetensi.join('; ') },
  {
    judul: 'Bukti',
    nilai: (g) => g.bukti.map((b) => [b.nama, b.judul, b.penerbit, b.tanggal].filter(Boolean).join(', ')).join('; '),
  },
];

const PENUGASAN: Kolom<RingkasPegawai> = {
  judul: 'Penugasan pada masa itu',
  nilai: (g) =>
    (g.tugas ?? []).map((t) => `${t.mulai} s.d. ${t.selesai}${t.jam ? ` (${t.jam} jam seminggu)` : ''}`).join('; '),
};

const terlaluBanyak = (batas: number): RincianPenolakan => ({
  jenis: 'aturan',
  kode: 'organisasi/ekspor-terlalu-banyak',
  detail: {
    id: `Daftar ini melebihi ${batas} baris, batas satu berkas.`,
    en: `This list has more than ${batas} rows, the limit of one file.`,
  },
  jalanKeluar: {
    id: 'Persempit dengan pencarian, atau pilih CSV.',
    en: 'Narrow it down by searching, or choose CSV.',
  },
});
