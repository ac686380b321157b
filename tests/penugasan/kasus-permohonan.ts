import { tanggal } from '@lincah/domain/kernel';
import {
  ajukanPenugasan,
  bolehAjukan,
  type Cara,
  type IsiPenugasan,
  type PegawaiDituju,
  type PenolakanPenugasan,
  type Ujung,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { analisB1, isiUtuh, kepalaBiroA } from './contoh-ujung.ts';

/** One request of a list in `penunjukan*.kasus.json`: what differs from the healthy one, and its answer. */
export type KasusPermohonan = {
  readonly kasus: string;
  /** Absent: an appointment. Who volunteers asks for herself: `pemohon` is then `dituju`, and `pemilik` the head asked. */
  readonly cara?: Cara;
  readonly pemilik?: Partial<Ujung>;
  readonly sudahDitugaskan?: boolean;
  readonly isi?: Partial<IsiPenugasan>;
  readonly pemohon?: Partial<Ujung>;
  readonly dituju?: Partial<PegawaiDituju>;
  readonly alasan?: Record<string, string>;
  readonly jawab: string;
  readonly alur?: string;
  /** First act of the drawing, where the case tells it. */
  readonly tugas?: string;
  readonly ketentuan?: readonly string[];
  readonly catatan?: readonly string[];
};

/** `penunjukan-<id>.kasus.json` asks the regulation of that name, `penunjukan.kasus.json` the national one (undefined). */
export const peraturanPermohonan = (berkas: string): string | undefined =>
  /(?:penunjukan|sukarela)-([^/]+)\.kasus\.json$/.exec(berkas)?.[1];

/** How the answer to a request differs from what the case tells of it; empty when it does not. */
export const jawabPermohonan = (kitab: Kitab, k: KasusPermohonan): readonly string[] => {
  const ada = jawaban(ajukan(k, kitab));
  const harap = { ...k, ...(k.jawab === 'sah' && { catatan: k.catatan ?? [] }) };
  return TERSEBUT.filter((b) => harap[b] !== undefined && JSON.stringify(harap[b]) !== JSON.stringify(ada[b])).map(
    (b) => `${b} ${JSON.stringify(ada[b])}, bukan ${JSON.stringify(harap[b])}`,
  );
};

const TERSEBUT = ['jawab', 'alur', 'tugas', 'ketentuan', 'catatan'] as const;

const ajukan = (k: KasusPermohonan, kitab: Kitab) => {
  const { cara = 'penunjukan', sudahDitugaskan = false } = k;
  const dituju: PegawaiDituju = { ...analisB1, ...seunit(k.dituju) };
  const pemohon: Ujung = { ...(cara === 'sukarela' ? dituju : kepalaBiroA), ...seunit(k.pemohon) };
  const pemilik: Ujung = cara === 'sukarela' ? { ...kepalaBiroA, ...seunit(k.pemilik) } : pemohon;
  const izin = bolehAjukan('pegawai-9', [{ id: pemohon.posisi }], pemohon);
  if (!izin.sah) throw new Error('izin ditolak');
  const isi = { ...isiUtuh, ...k.isi };
  const permohonan = { cara, isi, pemohon, pemilik, dituju, sudahDitugaskan, alasan: k.alasan ?? {} };
  return ajukanPenugasan(permohonan, kitab, tanggal('2026-11-21'), izin.nilai);
};

/** Unless a case says otherwise, the unit that it names is one that counts. */
const seunit = <T extends Partial<Ujung>>(beda: T | undefined) => ({
  ...(beda?.unit !== undefined && { unitOrganisasi: beda.unit }),
  ...beda,
});

type Jawaban = { readonly [B in (typeof TERSEBUT)[number]]?: string | readonly string[] };

/** What a case tells of an answer: drawing, first act and notes, or the provisions that a refusal stands on. */
const jawaban = (hasil: ReturnType<typeof ajukan>): Jawaban => {
  if (!hasil.sah) return { jawab: hasil.penolakan.kode, ketentuan: dasar(hasil.penolakan) };
  const { alur, pertama } = hasil.nilai;
  return { jawab: 'sah', alur: alur.id, tugas: pertama.tugas.id, catatan: hasil.catatan.map((c) => c.kode) };
};

const dasar = (penolakan: PenolakanPenugasan): readonly string[] =>
  'pelanggaran' in penolakan ? penolakan.pelanggaran.flatMap((p) => p.dasar.map((d) => d.ketentuan)) : [];
