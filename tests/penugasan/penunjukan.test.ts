import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tanggal } from '../../domain/kernel/index.ts';
import type { IsiPenugasan, PegawaiDituju, PenolakanPenugasan, Ujung } from '../../domain/penugasan/index.ts';
import { ajukanPenugasan, bolehAjukan } from '../../domain/penugasan/index.ts';
import type { Kitab } from '../../domain/regulasi/index.ts';
import { AKAR } from '../../server/kernel/index.ts';
import { bacaSemua } from '../../server/regulasi/index.ts';
import { analisB1, isiUtuh, kepalaBiroA } from './contoh-ujung.ts';

type Kasus = {
  readonly kasus: string;
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

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const nasional = pustaka.peraturan.find((p) => p.induk === undefined);
if (!nasional) throw new Error('tanpa peraturan nasional');

/** `penunjukan.kasus.json` asks the national regulation, `penunjukan-<id>.kasus.json` the regulation of that name. */
const berkas = readdirSync(import.meta.dirname).filter((b) => /^penunjukan(-.+)?\.kasus\.json$/.test(b));
const semua = berkas.map((b) => {
  const [, id = nasional.id] = /^penunjukan-(.+)\.kasus\.json$/.exec(b) ?? [];
  return { id, daftar: JSON.parse(readFileSync(join(import.meta.dirname, b), 'utf8')) as Kasus[] };
});

test('setiap peraturan yang menggambar penunjukan sendiri punya berkas kasus', () => {
  const bergambar = pustaka.peraturan.filter((p) => p.alur.some((a) => a.id.startsWith('penunjukan-')));
  expect(semua.map((s) => s.id).sort()).toEqual(bergambar.map((p) => p.id).sort());
});

describe.each(semua)('$id', ({ id, daftar }) => {
  const kitab = pustaka.kitab(id);

  test.each(daftar)('$kasus → $jawab', (k) => {
    const { kasus, isi, pemohon, dituju, alasan, ...harapan } = k;
    expect(jawaban(ajukan(k, kitab))).toMatchObject(k.jawab === 'sah' ? { catatan: [], ...harapan } : harapan);
  });
});

const ajukan = (k: Kasus, kitab: Kitab) => {
  const pemohon: Ujung = { ...kepalaBiroA, ...k.pemohon };
  const dituju: PegawaiDituju = { ...analisB1, ...k.dituju };
  const izin = bolehAjukan('pegawai-9', [{ id: pemohon.posisi }], pemohon);
  if (!izin.sah) throw new Error('izin ditolak');
  const isi = { ...isiUtuh, ...k.isi };
  const permohonan = { cara: 'penunjukan', isi, pemohon, dituju, alasan: k.alasan ?? {} } as const;
  return ajukanPenugasan(permohonan, kitab, tanggal('2026-11-21'), izin.nilai);
};

/** What a case tells of an answer: drawing, first act and notes, or the provisions that a refusal stands on. */
const jawaban = (hasil: ReturnType<typeof ajukan>) => {
  if (!hasil.sah) return { jawab: hasil.penolakan.kode, ketentuan: dasar(hasil.penolakan) };
  const { alur, pertama } = hasil.nilai;
  return { jawab: 'sah', alur: alur.id, tugas: pertama.tugas.id, catatan: hasil.catatan.map((c) => c.kode) };
};

const dasar = (penolakan: PenolakanPenugasan): readonly string[] =>
  'pelanggaran' in penolakan ? penolakan.pelanggaran.flatMap((p) => p.dasar.map((d) => d.ketentuan)) : [];
