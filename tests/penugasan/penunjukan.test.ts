import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tanggal } from '../../domain/kernel/index.ts';
import type { IsiPenugasan, PegawaiDituju, Ujung } from '../../domain/penugasan/index.ts';
import { ajukanPenugasan, bolehAjukan } from '../../domain/penugasan/index.ts';
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
  readonly ketentuan?: readonly string[];
  readonly catatan?: readonly string[];
};

const daftar = JSON.parse(readFileSync(new URL('penunjukan.kasus.json', import.meta.url), 'utf8')) as Kasus[];
const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const nasional = pustaka.peraturan.find((p) => p.induk === undefined);
if (!nasional) throw new Error('tanpa peraturan nasional');
const kitab = pustaka.kitab(nasional.id);

test.each(daftar)('$kasus → $jawab', (k) => {
  const pemohon: Ujung = { ...kepalaBiroA, ...k.pemohon };
  const dituju: PegawaiDituju = { ...analisB1, ...k.dituju };
  const izin = bolehAjukan('pegawai-9', [{ id: pemohon.posisi }], pemohon);
  if (!izin.sah) throw new Error('izin ditolak');
  const isi = { ...isiUtuh, ...k.isi };
  const permohonan = { cara: 'penunjukan', isi, pemohon, dituju, alasan: k.alasan ?? {} } as const;
  const hasil = ajukanPenugasan(permohonan, kitab, tanggal('2026-11-21'), izin.nilai);

  expect(hasil.sah ? 'sah' : hasil.penolakan.kode).toBe(k.jawab);
  if (hasil.sah) {
    expect(hasil.nilai.alur.id).toBe(k.alur);
    expect(hasil.catatan.map((c) => c.kode)).toEqual(k.catatan ?? []);
    return;
  }
  if (!('pelanggaran' in hasil.penolakan)) throw new Error('penolakan tanpa pelanggaran');
  expect(hasil.penolakan.pelanggaran.flatMap((p) => p.dasar.map((d) => d.ketentuan))).toEqual(k.ketentuan);
});
