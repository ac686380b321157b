import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tanggal } from '../../domain/kernel/index.ts';
import { penilai, pimpinanUnit, type RantaiUnit, satuanTerdekat, satuUnit } from '../../domain/organisasi/index.ts';
import { satuanBerlaku, UNIT_ORGANISASI } from '../../domain/regulasi/index.ts';
import { AKAR } from '../../server/kernel/index.ts';
import { type BukuKerja, bacaBuku } from '../../server/organisasi/impor/index.ts';
import { bacaSemua } from '../../server/regulasi/index.ts';

const BUKU = ['kemenko-contoh.xlsx', 'pemprov-contoh.xlsx'] as const;

const pustaka = bacaSemua(join(AKAR, 'peraturan'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contoh-'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/jalankan.mjs', 'contoh/buat.ts', folder], {
    cwd: AKAR,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(BUKU)('%s yang tersimpan sama byte demi byte dengan buatan generator', (berkas) => {
  expect(readFileSync(join(folder, berkas)).equals(readFileSync(join(AKAR, 'contoh', berkas)))).toBe(true);
});

/** Each workbook is read once. */
const dibaca = new Map<string, Promise<BukuKerja>>();
const baca = (berkas: string): Promise<BukuKerja> => {
  const buku = dibaca.get(berkas) ?? bacaSah(berkas);
  dibaca.set(berkas, buku);
  return buku;
};
const bacaSah = async (berkas: string): Promise<BukuKerja> => {
  const hasil = await bacaBuku(join(AKAR, 'contoh', berkas));
  if (!hasil.sah) throw new Error(JSON.stringify(hasil.penolakan));
  return hasil.nilai;
};

/** The units above a unit, with leader and stipulations, keyed by code. */
const rantai = (b: BukuKerja, kode: string): RantaiUnit => {
  const unit = b.unit.find((u) => u.kode === kode);
  if (!unit) throw new Error(kode);
  const pimpinan = b.posisi.find((p) => p.unit === kode && p.pimpinan);
  const simpul = {
    unit: kode,
    jenis: unit.jenis,
    ...(pimpinan && { pimpinan: pimpinan.kode, jenisPimpinan: pimpinan.jenis }),
    kedudukan: b.kedudukan.filter((k) => k.unit === kode),
  };
  return [simpul, ...(unit.induk ? rantai(b, unit.induk) : [])];
};

const tokoh = (b: BukuKerja, peran: string) => {
  const nip = b.akun.find((a) => a.peranEn === peran)?.nip;
  const kode = b.pemangku.find((p) => p.nip === nip && p.sebagai === 'definitif')?.posisi;
  const posisi = b.posisi.find((p) => p.kode === kode);
  if (!posisi) throw new Error(peran);
  return { posisi, id: { id: posisi.kode, jenis: posisi.jenis }, rantai: rantai(b, posisi.unit) };
};

test.each(BUKU)('%s memuat cerita lintas unit: penilai pegawai bukan pimpinan unitnya', async (berkas) => {
  const b = await baca(berkas);
  const pemohon = tokoh(b, 'Requesting unit head');
  const pegawai = tokoh(b, 'Wanted functional official');
  expect(pemohon.posisi).toMatchObject({ jenis: 'jpt-pratama', pimpinan: true });
  const atasan = tokoh(b, 'Appraiser of the requesting unit head');
  expect(atasan.posisi.jenis).toBe('jpt-madya');
  expect(penilai(pemohon.rantai, pemohon.id)).toBe(atasan.posisi.kode);
  expect(penilai(pegawai.rantai, pegawai.id)).toBe(tokoh(b, 'Appraiser of the wanted official').posisi.kode);
  expect(pimpinanUnit(pegawai.rantai)).toBe(tokoh(b, 'Head of the home unit').posisi.kode);
  expect(penilai(pegawai.rantai, pegawai.id)).not.toBe(pimpinanUnit(pegawai.rantai));
  expect(satuUnit(pemohon.rantai, pegawai.rantai)).toBe(false);
  expect(satuUnit(pemohon.rantai, tokoh(b, 'Functional official of the requesting unit').rantai)).toBe(true);
});

test('provinsi: ada perangkat daerah yang penilainya kepala, ada yang penilainya pejabat di bawahnya', async () => {
  const b = await baca('pemprov-contoh.xlsx');
  const hitung = { sama: 0, beda: 0 };
  for (const p of b.posisi.filter((x) => x.jenis === 'fungsional' && !x.pimpinan)) {
    const r = rantai(b, p.unit);
    hitung[penilai(r, { id: p.kode, jenis: p.jenis }) === pimpinanUnit(r) ? 'sama' : 'beda'] += 1;
  }
  expect(hitung.sama).toBeGreaterThan(500);
  expect(hitung.beda).toBeGreaterThan(200);
}, 60_000);

test.each(BUKU)(
  '%s: setiap jabatan ASN mempunyai penilai; yang tertinggi dinilai pejabat negara',
  async (berkas) => {
    const b = await baca(berkas);
    const jenis = new Map(b.posisi.map((p) => [p.kode, p.jenis]));
    const puncak = new Set(b.unit.filter((u) => u.induk === undefined).map((u) => u.kode));
    const tanpa = b.posisi.filter(
      (p) => p.jenis !== 'pejabat-negara' && penilai(rantai(b, p.unit), { id: p.kode, jenis: p.jenis }) === undefined,
    );
    expect(tanpa.map((p) => p.nama)).toEqual([]);
    const tertinggi = b.unit
      .filter((u) => puncak.has(u.induk ?? ''))
      .flatMap((u) => b.posisi.filter((p) => p.unit === u.kode && p.jenis === 'jpt-madya'));
    expect(tertinggi.length).toBeGreaterThan(0);
    for (const p of tertinggi)
      expect(jenis.get(penilai(rantai(b, p.unit), { id: p.kode, jenis: p.jenis }) ?? '')).toBe('pejabat-negara');
  },
  60_000,
);

test('semua orang contoh jelas buatan: nomor urut NIP 9xx dan surel .invalid', async () => {
  const semua = (await Promise.all(BUKU.map(baca))).flatMap((b) => b.pegawai);
  expect(semua.filter((p) => !/9\d\d$/.test(p.nip) || !p.email?.endsWith('.contoh.invalid'))).toEqual([]);
  expect(new Set(semua.map((p) => p.nip)).size).toBe(semua.length);
});

test.each([
  { berkas: 'pemprov-contoh.xlsx', peraturan: 'permenpanrb-7-2022', tanpa: [] },
  // an expert on the Governor's staff belongs to no regional body
  { berkas: 'pemprov-contoh.xlsx', peraturan: 'pergub-banten-19-2023', tanpa: ['staf-ahli'] },
  { berkas: 'kemenko-contoh.xlsx', peraturan: 'permenpanrb-7-2022', tanpa: [] },
  { berkas: 'kemenko-contoh.xlsx', peraturan: 'permenko-ekon-1-2025', tanpa: [] },
  { berkas: 'kemenko-contoh.xlsx', peraturan: 'ranpermenko-infra', tanpa: [] },
])(
  '$berkas: setiap unit punya Pimpinan Unit Organisasi menurut $peraturan (AMB-05)',
  async (k) => {
    const b = await baca(k.berkas);
    const ciri = satuanBerlaku((await pustaka).kitab(k.peraturan), UNIT_ORGANISASI, tanggal('2026-11-21'));
    const tanpa = b.unit.filter((u) => u.induk && !satuanTerdekat(rantai(b, u.kode), ciri)).map((u) => u.jenis);
    expect([...new Set(tanpa)]).toEqual(k.tanpa);
  },
  60_000,
);
