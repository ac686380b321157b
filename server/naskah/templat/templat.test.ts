import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fc, test as properti } from '@fast-check/vitest';
import type { Tanggal } from '@lincah/domain/kernel';
import { type BentukTemplat, type Naskah, periksaTemplat, type Templat } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AKAR, type BasisDataTerbuka, bukaZip, dalamInstansi, type Pelaku, uraiZip } from '../../kernel/index.ts';
import { bukaBasisUji } from '../../kernel/uji-basis.ts';
import { cetak, gambarHalaman } from '../cetak.ts';
import { cetakSurat, templatUntuk } from '../cetak-surat.ts';
import { contohNaskah } from '../contoh-naskah.ts';
import { docxSurat } from '../docx-surat.ts';
import { susunKonsep, terbitkan } from '../terbitkan.ts';
import {
  type InstansiUji,
  isiInstansiUji,
  JENIS,
  kitabUji,
  naskahContoh,
  percetakanUji,
  skema,
  templat,
} from '../uji-naskah.ts';
import { bentukTemplat } from './bentuk-templat.ts';
import { sidikSkema } from './sidik-skema.ts';
import { tarik, tetapkan } from './tetapkan.ts';

const [JENIS_SURAT] = JENIS;
const percetakan = percetakanUji();
const bahan = { percetakan, kitab: kitabUji };
let basis: BasisDataTerbuka;
let uji: InstansiUji;
let lain: InstansiUji;
let bentuk: BentukTemplat;
let ortala: Pelaku;

beforeAll(async () => {
  basis = await bukaBasisUji();
  uji = await isiInstansiUji(basis.db);
  lain = await isiInstansiUji(basis.db, 'lain');
  ortala = { ...uji.pelaku, hak: ['ortala'] };
  bentuk = await bentukTemplat(percetakan.pencetak, jenisBuku(JENIS_SURAT));
});
afterAll(async () => {
  percetakan.pencetak.tutup();
  await basis.tutup();
});

const jenisBuku = (jenis: string) => ({ jenis, nama: { id: jenis }, skema: skema(jenis), templat: templat(jenis) });
const kunci = () => ({
  peraturan: uji.surat.peraturan,
  jenis: JENIS_SURAT,
  sidikSkema: sidikSkema(skema(JENIS_SURAT)),
});
const surat = () => ({ ...uji.surat, skema: skema(JENIS_SURAT) });
const dalam = <T>(kerja: (trx: Parameters<Parameters<typeof dalamInstansi<T>>[2]>[0]) => Promise<T>) =>
  dalamInstansi(basis.db, uji.id, kerja);
const ubah = (penutup: string): Templat => ({ ...bentuk.dasar, kertas: 'f4', penutup });
const simpan = (isi: Templat | null, sejak: string, dariVersi: number, pelaku = ortala) =>
  dalam((trx) =>
    tetapkan(trx, pelaku, kunci(), bentuk, {
      isi: isi as never,
      sejak: sejak as Tanggal,
      dariVersi,
      alasan: 'Penyesuaian',
    }),
  );
const konsepPada = (hari: string) =>
  dalam((trx) => susunKonsep(trx, { ...uji.pelaku, hariIni: hari as Tanggal }, surat()));

test('surat yang sudah terbit tidak berubah; yang terbit sejak harinya memakai templat baru', async () => {
  const lama = await dalam((trx) => terbitkan(trx, uji.pelaku, surat()));
  expect(await simpan(ubah('Penutup milik instansi.'), '2026-12-01', 0)).toMatchObject({
    sah: true,
    nilai: { versi: 1 },
  });
  expect((await konsepPada('2026-11-30')).templat).toBeUndefined();
  expect((await konsepPada('2026-12-01')).templat).toMatchObject({ kertas: 'f4', penutup: 'Penutup milik instansi.' });

  expect(await simpan(ubah('Berlaku hari ini.'), '2026-11-21', 1)).toMatchObject({ nilai: { versi: 2 } });
  const baru = await dalam((trx) => terbitkan(trx, uji.pelaku, surat()));
  const [cetakLama, cetakBaru] = [
    await cetakSurat(basis.db, bahan, uji.id, lama.id),
    await cetakSurat(basis.db, bahan, uji.id, baru.id),
  ];
  if (!cetakLama.sah || !cetakBaru.sah) throw new Error('surat tercetak');
  expect(cetakLama.nilai.pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 595\.\d+ 841\.\d+\]/);
  expect(cetakBaru.nilai.pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 595\.\d+ 935\.\d+\]/);

  // the letter carries its template: it prints the same whatever is set afterwards
  await simpan(ubah('Lebih baru lagi.'), '2026-11-21', 2);
  await sql`delete from naskah.cetakan`.execute(basis.db);
  await sql`update naskah.surat set sidik = null`.execute(basis.db);
  const ulang = await cetakSurat(basis.db, bahan, uji.id, baru.id);
  expect(ulang.sah && ulang.nilai.sidik).toBe(cetakBaru.nilai.sidik);
});

test('templat bercacat, tanpa isian wajib, mundur, atau tertinggal dari versi orang lain ditolak', async () => {
  const tanpa = { ...bentuk.dasar, bagian: (bentuk.dasar.bagian ?? []).filter((b) => b.jenis !== 'rincian') };
  const wajib = await simpan(tanpa, '2026-11-21', 3);
  expect(wajib).toMatchObject({ sah: false, penolakan: { kode: 'naskah/templat-salah' } });
  const dasar = JSON.stringify(wajib.sah ? [] : wajib.penolakan);
  expect(dasar).toContain('PANRB-L-B2-SURAT-PELIBATAN-1');
  expect(await simpan(ubah('#read("/etc/passwd")'), '2026-11-21', 3)).toMatchObject({
    penolakan: { kode: 'naskah/templat-salah' },
  });
  expect(await simpan(ubah('Mundur.'), '2026-11-20', 3)).toMatchObject({
    penolakan: { kode: 'naskah/templat-mundur' },
  });
  expect(await simpan(ubah('Tertinggal.'), '2026-11-21', 2)).toMatchObject({
    penolakan: { kode: 'naskah/templat-bertambah' },
  });
  expect(await simpan(ubah('Tak berhak.'), '2026-11-21', 3, uji.pelaku)).toMatchObject({
    penolakan: { kode: 'naskah/templat-tanpa-hak' },
  });
});

test('versi mendatang ditarik, templat peraturan dipulihkan, dan jejaknya tertulis', async () => {
  const menarik = (versi: number) => dalam((trx) => tarik(trx, ortala, kunci(), { versi, alasan: 'Tidak jadi' }));
  expect(await menarik(1)).toMatchObject({ sah: true });
  expect(await menarik(1)).toMatchObject({ penolakan: { kode: 'naskah/templat-tidak-ada' } });
  expect((await konsepPada('2026-12-01')).templat?.penutup).toBe('Lebih baru lagi.');
  expect(await simpan(null, '2026-11-21', 3)).toMatchObject({ nilai: { versi: 4 } });
  expect((await konsepPada('2026-12-01')).templat).toBeUndefined();
  const { rows } = await sql<{ perbuatan: string }>`select perbuatan from kernel.jejak
    where instansi_id = ${uji.id} and perbuatan like 'naskah.%emplat' order by nomor`.execute(basis.db);
  expect(rows.map((r) => r.perbuatan.slice(7))).toEqual([
    'tetapkanTemplat',
    'tetapkanTemplat',
    'tetapkanTemplat',
    'tarikTemplat',
    'tetapkanTemplat',
  ]);
});

test('templat untuk bentuk isian yang lain tidak dipakai: surat kembali ke kata-kata peraturan', async () => {
  await simpan(ubah('Dibuat untuk bentuk lama.'), '2026-11-21', 4);
  expect((await konsepPada('2026-11-21')).templat).toBeDefined();
  const skemaBaru = { ...skema(JENIS_SURAT), title: 'Bentuk yang berubah' };
  const konsep = await dalam((trx) => susunKonsep(trx, uji.pelaku, { ...surat(), skema: skemaBaru }));
  expect(konsep.templat).toBeUndefined();
});

test('tembok antarinstansi: templat instansi lain tidak terlihat dan tidak dipakai; versi tidak dapat diubah', async () => {
  const { rows } = await dalamInstansi(basis.db, lain.id, (trx) => sql`select 1 from naskah.templat`.execute(trx));
  expect(rows).toEqual([]);
  const konsep = await dalamInstansi(basis.db, lain.id, (trx) =>
    susunKonsep(trx, lain.pelaku, { ...lain.surat, skema: skema(JENIS_SURAT) }),
  );
  expect(konsep.templat).toBeUndefined();
  for (const perintah of [
    sql`update naskah.templat set isi = null`,
    sql`delete from naskah.templat`,
    sql`insert into naskah.templat (instansi_id, peraturan, jenis, versi, sejak, sidik_skema, alasan, oleh, oleh_nama, pada)
      values (${lain.id}, 'x', 'y', 1, '2026-01-01', ${'0'.repeat(64)}, 'z', ${randomUUID()}, 'n', now())`,
  ])
    await expect(dalam((trx) => perintah.execute(trx))).rejects.toThrow();
});

// what a regulation's own letter can be taken apart into gives the same words, for every kind of every regulation
const PERATURAN = join(AKAR, 'peraturan');
const semua = [...readdirSync(PERATURAN).map((p) => join(PERATURAN, p)), join(AKAR, 'tata-naskah')].flatMap((folder) =>
  readdirSync(join(folder, 'naskah')).map((jenis) => ({
    p: basename(folder),
    jenis,
    folder: join(folder, 'naskah', jenis),
  })),
);
test('46 jenis surat, yang bercabang dan bertabel juga, terurai menjadi bagian yang sama bunyinya dan lulus pemeriksaan; nilai isiannya berkata dua bahasa', async () => {
  const cacat: string[] = [];
  for (const { p, jenis, folder } of semua) {
    const baca = (berkas: string) => readFileSync(join(folder, berkas), 'utf8');
    const isi = { jenis, nama: { id: jenis }, skema: JSON.parse(baca('skema.json')), templat: baca('templat.typ') };
    const terurai = await bentukTemplat(percetakan.pencetak, isi);
    const temuan = periksaTemplat(terurai.dasar, terurai).map((t) => t.kode);
    if (terurai.dasar.bagian === null || temuan.length > 0) cacat.push(`${p}/${jenis} ${temuan}`);
    const { properties } = isi.skema as { properties: Record<string, { enum?: string[]; 'x-enum'?: object }> };
    for (const [nama, { enum: nilai = [], 'x-enum': kata = {} }] of Object.entries(properties))
      if (String(Object.keys(kata)) !== String(nilai)) cacat.push(`${p}/${jenis} ${nama}: nilai tanpa kata`);
  }
  expect([semua.length, cacat]).toEqual([46, []]);
}, 120_000);

test('templat yang membedakan jenis surat tanpa menamainya tidak diuraikan: kata-katanya tetap milik peraturan', async () => {
  const buku = jenisBuku(JENIS_SURAT);
  const liar = `${buku.templat}\n#if isi.at("rujukan", default: ()).any(r => r.jenis == "surat-x") [Bercabang.]`;
  expect((await bentukTemplat(percetakan.pencetak, { ...buku, templat: liar })).dasar.bagian).toBeNull();
});

const jahat = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '#read("/etc/passwd")',
    '#include "x"',
    '$x^2$',
    '`kode`',
    '*',
    '\\',
    '@a',
    '<label>',
    '= Judul',
    '#{',
    '//',
    '/*',
  ),
);
properti.prop([jahat, jahat], { seed: 11, numRuns: 12 })(
  'tulisan petugas dan isian tetap teks di mesin cetak',
  async (a, b) => {
    const naskah: Naskah = {
      ...naskahContoh(JENIS_SURAT),
      hal: b || '-',
      templat: {
        ...bentuk.dasar,
        bagian: [
          { jenis: 'paragraf', teks: `${a} {maksud}` },
          { jenis: 'baris', label: a, bentuk: 'a.', butir: [a, b] },
        ],
        penutup: a,
        tembusan: { kepala: b, tambahan: [a] },
      },
    };
    expect((await gambarHalaman(percetakan, naskah, templatUntuk(bahan, naskah))).length).toBeGreaterThan(0);
  },
);

test.each(JENIS)('%s: DOCX memuat kop, nomor, tujuan, isi, penanda tangan, dan tembusan', async (jenis) => {
  const naskah = naskahContoh(jenis, { hal: 'Hal <b>&"uji"</b>\u0007' });
  const berkas = await bukaBerkas(await docxSurat(bahan, naskah));
  const kata = (berkas.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '|');
  for (const bagian of [
    'KEMENTERIAN CONTOH',
    naskah.nomor,
    'Bagas Contoh, S.A.P.',
    naskah.tandaTangan.nama,
    'Tembusan:',
    'Sekretaris Jenderal',
  ])
    expect(kata).toContain(bagian);
  if (jenis !== 'surat-penugasan') expect(kata).toContain('Hal &lt;b&gt;&amp;&quot;uji&quot;&lt;/b&gt;');
  expect(berkas.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  const tulisan = [...berkas].filter(([nama]) => nama.endsWith('.xml')).map(([, isi]) => isi);
  expect(tulisan.join('')).not.toContain('\u0007');
  // the mark of the letterhead, and the verification code at the foot
  expect([...berkas.keys()].filter((nama) => nama.startsWith('word/media/'))).toHaveLength(2);
  expect(berkas.get('word/footer1.xml')).toContain('Kode QR');
  expect(berkas.get('word/footer1.xml')).toContain('Salinan untuk disunting');
});

test('DOCX dan PDF surat bertemplat instansi memuat kata-kata yang sama', async () => {
  const naskah: Naskah = { ...naskahContoh(JENIS_SURAT), templat: ubah('Penutup *milik* {surat.instansi}.') };
  expect((await cetak(percetakan, naskah, templatUntuk(bahan, naskah))).halaman).toBe(1);
  const dokumen = (await bukaBerkas(await docxSurat(bahan, naskah))).get('word/document.xml') ?? '';
  expect(dokumen.replace(/<[^>]+>/g, '')).toContain('Penutup milik Kementerian Contoh.');
  expect(dokumen).toMatch(/<w:pgSz w:w="11906" w:h="18709"/);
});

test('keputusan dengan kata-kata instansi: kepala, lampiran, dan tanda tangannya tetap menurut bentuk keputusan', async () => {
  const jenis = 'keputusan-kedudukan';
  const baca = (berkas: string) => readFileSync(join(PERATURAN, uji.surat.peraturan, 'naskah', jenis, berkas), 'utf8');
  const buku = { jenis, nama: { id: jenis }, skema: JSON.parse(baca('skema.json')), templat: baca('templat.typ') };
  const { dasar } = await bentukTemplat(percetakan.pencetak, buku);
  const kitab = (() => ({ naskah: { [jenis]: buku } })) as unknown as typeof kitabUji;
  const diktum = dasar.bagian?.find((b) => b.jenis === 'baris' && b.label === '{diktum}');
  const bagian = (dasar.bagian ?? []).map((b) =>
    b.jenis === 'baris' && b === diktum ? { ...b, butir: ['Kata-kata milik instansi bagi {unit}.'] } : b,
  );
  const naskah: Naskah = {
    ...contohNaskah(buku),
    nomor: 'B-1',
    kodeVerifikasi: '0123456789abcdefghjkmnpqrs',
    templat: { ...dasar, bagian },
  };
  expect(templatUntuk({ kitab }, naskah)).toBe(buku.templat);
  expect((await cetak(percetakan, naskah, buku.templat)).halaman).toBe(2);
  const dokumen = (await bukaBerkas(await docxSurat({ percetakan, kitab }, naskah))).get('word/document.xml') ?? '';
  const kata = dokumen.replace(/<[^>]+>/g, '');
  for (const bunyi of [
    'KEPUTUSAN KEPALA UNIT CONTOH',
    'Menimbang',
    'Kata-kata milik instansi bagi Biro Contoh.',
    'DAFTAR PEGAWAI',
  ])
    expect(kata).toContain(bunyi);
});

/** The text files of an archive, by name. */
const bukaBerkas = async (isi: Buffer): Promise<Map<string, string>> => {
  const terbuka = await bukaZip(isi, 100);
  if (typeof terbuka === 'string') throw new Error(terbuka);
  const berkas = new Map<string, string>();
  for (const e of terbuka.bagian) {
    const potong: Buffer[] = [];
    for await (const p of uraiZip(terbuka.zip, e, 5_000_000)) potong.push(p);
    berkas.set(e.fileName, Buffer.concat(potong).toString('utf8'));
  }
  return berkas;
};
