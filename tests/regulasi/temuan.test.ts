import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KODE_TEMUAN, type KodeTemuan } from '@lincah/domain/regulasi';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FolderUji, salinFolder } from './folder-uji.ts';

let folder: FolderUji;
beforeEach(() => {
  folder = salinFolder();
});
afterEach(() => folder.hapus());

const LINTAS = 'alur/penunjukan-lintas-unit.bpmn';
const DALAM = 'alur/penunjukan-dalam-unit.bpmn';

/** A text of a file replaced, or a file written; `berkas` is where the finding shows. */
type Rusak = {
  readonly kode: KodeTemuan;
  readonly berkas: string;
  readonly rusak?: string;
  readonly dari?: string;
  readonly menjadi?: string;
  readonly isi?: string;
  /** An empty template beside it: a letter is read when it has one. */
  readonly templat?: string;
};

test('folder asli tidak punya temuan', async () => expect(await folder.temuan()).toEqual([]));

describe('setiap jenis temuan menyebut berkas dan barisnya', () => {
  test.each<Rusak>([
    { kode: 'induk', berkas: 'peraturan.yaml', dari: 'status: berlaku', menjadi: 'induk: tidak-ada\nstatus: berlaku' },
    { kode: 'bentuk', berkas: 'peraturan.yaml', dari: '2022-02-21', menjadi: '2022-02-31' },
    { kode: 'bentuk', berkas: 'aturan/penugasan.yaml', dari: 'suara: harus', menjadi: 'suara: wajib' },
    {
      kode: 'bentuk',
      berkas: 'ketentuan.yaml',
      dari: 'alasan: { id: Tidak ada perbuatan Menteri dalam penugasan pegawai., en: The Minister does no act in the assignment of employees. }',
      menjadi: 'alasan: Tidak ada perbuatan Menteri.',
    },
    {
      kode: 'yaml-tak-terbaca',
      berkas: 'peran.yaml',
      dari: '  cara: penilai',
      menjadi: '  cara: penilai\n  cara: posisi',
    },
    { kode: 'id-ganda', berkas: 'peran.yaml', dari: 'id: PENILAI_PEMOHON', menjadi: 'id: PIMPINAN_UNIT_PEMOHON' },
    {
      kode: 'tak-dipikul',
      berkas: 'ketentuan.yaml',
      dari: 'dipikul:\n    - { oleh: istilah, id: sistem-kerja }',
      menjadi: 'dipikul: []',
    },
    {
      kode: 'padanan-asing',
      berkas: 'ketentuan.yaml',
      dari: '  topik: umum\n  dipikul',
      menjadi: '  topik: umum\n  padanan: { sama: [PANRB-P1-1] }\n  dipikul',
    },
    {
      kode: 'bentuk',
      berkas: 'ketentuan.yaml',
      dari: 'topik: umum',
      menjadi: 'topik: lain',
    },
    {
      kode: 'pemikul-hilang',
      berkas: 'ketentuan.yaml',
      dari: 'oleh: istilah, id: spbe',
      menjadi: 'oleh: istilah, id: hilang',
    },
    {
      kode: 'parameter-tanpa-tanggal',
      berkas: 'parameter.yaml',
      dari: 'nilai:\n    - { sejak: 2022-02-21, nilai: 3 }',
      menjadi: 'nilai: []',
    },
    {
      kode: 'parameter-bertindih',
      berkas: 'parameter.yaml',
      dari: 'nilai: 3 }',
      menjadi: 'nilai: 3 }\n    - { sejak: 2023-01-01, nilai: 5 }',
    },
    {
      kode: 'parameter-terbalik',
      berkas: 'parameter.yaml',
      dari: 'nilai: 3 }',
      menjadi: 'sampai: 2021-01-01, nilai: 3 }',
    },
    {
      kode: 'fakta-asing',
      berkas: 'aturan/penugasan.yaml',
      dari: 'syarat: pemohon.pimpinan',
      menjadi: 'syarat: pemohon.golongan',
    },
    {
      kode: 'feel',
      berkas: 'aturan/penugasan.yaml',
      dari: 'string length(maksud) > 0',
      menjadi: 'string length(maksud) > "0"',
    },
    { kode: 'feel', berkas: 'aturan/penugasan.yaml', dari: 'string length(maksud) > 0', menjadi: 'maksud' },
    {
      kode: 'feel',
      berkas: 'aturan/penugasan.yaml',
      dari: 'string length(maksud) > 0',
      menjadi: 'some i in 1..1000000000 satisfies i < 0',
    },
    {
      kode: 'pertanyaan-asing',
      berkas: 'aturan/penugasan.yaml',
      dari: 'pertanyaan: penugasan.ajukan',
      menjadi: 'pertanyaan: penugasan.karang',
    },
    {
      kode: 'ketentuan-asing',
      berkas: 'aturan/penugasan.yaml',
      dari: 'ketentuan: [PANRB-P13-1]',
      menjadi: 'ketentuan: [PANRB-P99]',
    },
    { kode: 'bpmn-tak-terbaca', berkas: LINTAS, dari: '</bpmn:process>', menjadi: '' },
    {
      kode: 'bpmn-tak-didukung',
      berkas: DALAM,
      dari: '<bpmn:sequenceFlow id="ke_diterima"',
      menjadi: '<bpmn:scriptTask id="skrip" name="x" />\n<bpmn:sequenceFlow id="ke_diterima"',
    },
    { kode: 'bpmn-elemen', berkas: DALAM, dari: ' lincah:hasil="diterima"', menjadi: '' },
    { kode: 'peran-asing', berkas: LINTAS, dari: 'lincah:peran="PENILAI_DITUJU"', menjadi: 'lincah:peran=""' },
    { kode: 'peran-asing', berkas: LINTAS, dari: 'tembusan="PENILAI_PEMOHON"', menjadi: 'tembusan="SIAPA"' },
    {
      kode: 'tanpa-pilihan',
      berkas: DALAM,
      dari: '<lincah:pilihan kode="terima" nama="Terima" namaEn="Receive" />',
      menjadi: '',
    },
    {
      kode: 'sifat-asing',
      berkas: 'alur/penetapan-kedudukan.bpmn',
      dari: 'lincah:sifat="kepegawaian"',
      menjadi: 'lincah:sifat="kepegawain"',
    },
    {
      kode: 'sifat-naskah-asing',
      berkas: 'naskah/keputusan-kedudukan/skema.json',
      dari: '"x-sifat": "kepegawaian"',
      menjadi: '"x-sifat": "kepegawain"',
    },
    { kode: 'pilihan-asing', berkas: DALAM, dari: 'pada="tetapkan"', menjadi: 'pada="terima"' },
    { kode: 'naskah-asing', berkas: DALAM, dari: 'jenis="surat-penugasan"', menjadi: 'jenis="surat-lain"' },
    { kode: 'tanpa-bawaan', berkas: LINTAS, dari: ' default="rangkap_tidak"', menjadi: '' },
    {
      kode: 'fakta-asing',
      berkas: LINTAS,
      dari: 'keputusan.proses = "tolak"',
      menjadi: 'keputusan.pikirkan = "tolak"',
    },
    { kode: 'tenggat-asing', berkas: LINTAS, dari: '>penugasan.pengingat-jawaban<', menjadi: '>besok<' },
    { kode: 'ketentuan-asing', berkas: LINTAS, dari: 'PANRB-L-B2-PENUNJUKAN-LINTASUNIT-e', menjadi: 'PANRB-X' },
    {
      kode: 'tak-tercapai',
      berkas: LINTAS,
      dari: 'sourceRef="gerbang_putusan" targetRef="terima"',
      menjadi: 'sourceRef="gerbang_putusan" targetRef="ditolak"',
    },
    {
      kode: 'jalan-buntu',
      berkas: LINTAS,
      dari: 'sourceRef="rekomendasikan" targetRef="gabung"',
      menjadi: 'sourceRef="rekomendasikan" targetRef="rekomendasikan"',
    },
    {
      kode: 'naskah-tanpa-isian-wajib',
      berkas: 'naskah/surat-penugasan/skema.json',
      dari: '"required"',
      menjadi: '"x-required"',
    },
    {
      kode: 'isian-asing',
      berkas: 'naskah/surat-penugasan/skema.json',
      dari: '"required": [',
      menjadi: '"required": ["hilang", ',
    },
    { kode: 'skema', berkas: 'naskah/surat-penugasan/skema.json', dari: '{', menjadi: '' },
    { kode: 'tanpa-ketentuan', berkas: 'ketentuan.yaml', isi: '[]' },
    {
      kode: 'pemikul-tak-disebut',
      berkas: 'ketentuan.yaml',
      dari: '    - { oleh: aturan, id: ajukan.status-pegawai }\n',
      menjadi: '',
    },
    {
      kode: 'tak-mengutip-balik',
      berkas: 'ketentuan.yaml',
      dari: '    - { oleh: aturan, id: ajukan.status-pegawai }',
      menjadi: '    - { oleh: aturan, id: ajukan.maksud }',
    },
    {
      kode: 'parameter-beda-jenis',
      berkas: 'parameter.yaml',
      dari: 'nilai: 3 }',
      menjadi: 'sampai: 2022-12-31, nilai: 3 }\n    - { sejak: 2023-01-01, nilai: tiga }',
    },
    {
      kode: 'suara-tak-sekuat',
      berkas: 'aturan/penugasan.yaml',
      dari: 'pertanyaan: penugasan.ajukan\n  suara: harus',
      menjadi: 'pertanyaan: penugasan.ajukan\n  suara: diutamakan',
    },
    {
      kode: 'suara-bertentangan',
      berkas: 'aturan/penugasan.yaml',
      dari: 'syarat: string length(kompetensi) > 0',
      menjadi: 'syarat: not(string length(maksud)  > 0)',
    },
    {
      kode: 'satu-bahasa',
      berkas: 'aturan/penugasan.yaml',
      dari: 'en: Ask the head of your unit to file it.',
      menjadi: 'en: Mintalah Pimpinan Unit Organisasi Anda mengajukannya.',
    },
    { kode: 'satu-bahasa', berkas: 'istilah.yaml', dari: 'en: Work system', menjadi: 'en: " "' },
    { kode: 'satu-bahasa', berkas: DALAM, dari: ' namaEn="Receive"', menjadi: '' },
    {
      kode: 'akronim-ganda',
      berkas: 'peran.yaml',
      dari: 'id: Pejabat Penilai Kinerja dituju',
      menjadi: 'id: PPK dituju',
    },
    {
      kode: 'akronim-ganda',
      berkas: 'aturan/penugasan.yaml',
      dari: 'id: Tuliskan untuk kinerja apa',
      menjadi: 'id: Tuliskan PK mana dan untuk kinerja apa',
    },
    {
      kode: 'pilihan-ganda',
      berkas: DALAM,
      dari: '<lincah:pilihan kode="terima" nama="Terima" namaEn="Receive" />',
      menjadi:
        '<lincah:pilihan kode="terima" nama="Terima" namaEn="Receive" /><lincah:pilihan kode="terima" nama="Simpan" namaEn="Keep" />',
    },
    {
      kode: 'pilihan-tanpa-jalan',
      berkas: DALAM,
      dari: '<lincah:pilihan kode="terima" nama="Terima" namaEn="Receive" />',
      menjadi:
        '<lincah:pilihan kode="terima" nama="Terima" namaEn="Receive" /><lincah:pilihan kode="tolak" nama="Tolak" namaEn="Refuse" />',
    },
    {
      kode: 'jawaban-asing',
      berkas: LINTAS,
      dari: 'keputusan.proses = "tolak"',
      menjadi: 'keputusan.proses = "tidak"',
    },
    {
      kode: 'jawaban-asing',
      berkas: 'aturan/penugasan.yaml',
      dari: 'pilihan != "setujui"',
      menjadi: 'pilihan != "setuju"',
    },
    {
      kode: 'tenggat-bukan-hari',
      berkas: LINTAS,
      rusak: 'parameter.yaml',
      dari: 'nilai: 3 }',
      menjadi: 'nilai: tiga }',
    },
    { kode: 'bpmn-tak-terbaca', berkas: LINTAS, dari: 'attachedToRef="proses"', menjadi: 'attachedToRef="hilang"' },
    {
      kode: 'pewaktu-tanpa-tugas',
      berkas: LINTAS,
      dari: 'attachedToRef="proses"',
      menjadi: 'attachedToRef="gerbang_putusan"',
    },
    { kode: 'langkah-ganda', berkas: 'tahap.yaml', dari: '- id: bagi\n', menjadi: '- id: perjanjian\n' },
    { kode: 'kembali-asing', berkas: 'tahap.yaml', dari: 'ke: rencana', menjadi: 'ke: selesai' },
    {
      kode: 'akhiran-asing',
      berkas: 'tahap.yaml',
      dari: 'ketentuanPola: [TARGET]',
      menjadi: 'ketentuanPola: [TUJUAN]',
    },
    {
      kode: 'peran-tim-asing',
      berkas: 'peran-tim.yaml',
      dari: '  memimpin: true\n',
      menjadi: '  memimpin: true\n  merangkap: [bendahara]\n',
    },
    { kode: 'peran-tim-terbalik', berkas: 'peran-tim.yaml', dari: 'palingSedikit: 0', menjadi: 'palingSedikit: 2' },
    {
      kode: 'peran-tim-tanpa-pengisi',
      berkas: 'peran-tim.yaml',
      dari: 'pengisi: [fungsional, pelaksana]',
      menjadi: 'pengisi: []',
    },
    {
      kode: 'peran-tim-pemimpin-ganda',
      berkas: 'peran-tim.yaml',
      dari: '  palingSedikit: 1\n',
      menjadi: '  palingSedikit: 1\n  memimpin: true\n',
    },
    { kode: 'kamar-asing', berkas: DALAM, dari: 'lincah:kamar="penugasan"', menjadi: 'lincah:kamar="gudang"' },
    {
      kode: 'naskah-tak-dipakai',
      berkas: 'naskah/surat-uji/skema.json',
      templat: 'naskah/surat-uji/templat.typ',
      isi: '{ "title": "Surat uji", "x-title-en": "Test letter", "required": ["a"], "properties": { "a": {} } }',
    },
    {
      kode: 'peran-tak-dipakai',
      berkas: 'peran.yaml',
      dari: '- id: PIMPINAN_UNIT_PEMOHON',
      menjadi:
        '- id: PERAN_UJI\n  nama: { id: Peran uji, en: Test role }\n  cara: posisi\n  dari: pemohon\n- id: PIMPINAN_UNIT_PEMOHON',
    },
  ])('$kode: $berkas', async ({ kode, berkas, rusak = berkas, dari = '', menjadi = '', isi, templat }: Rusak) => {
    if (templat) folder.tulis(templat, '');
    if (isi === undefined) folder.ganti(rusak, dari, menjadi);
    else folder.tulis(rusak, isi);
    const temuan = await folder.temuan();
    expect(
      temuan.filter((t) => t.startsWith(`${berkas}:`) && t.endsWith(` ${kode}`)),
      temuan.join('\n'),
    ).not.toEqual([]);
  });

  test('induk-melingkar: dua peraturan yang saling menjadi induk', async () => {
    folder.ganti('peraturan.yaml', 'status: berlaku', 'induk: peraturan-lain\nstatus: berlaku');
    const lain = join(folder.jalur, '..', 'peraturan-lain');
    mkdirSync(lain);
    for (const berkas of ['peraturan.yaml', 'ketentuan.yaml'])
      writeFileSync(
        join(lain, berkas),
        readFileSync(join(folder.jalur, berkas), 'utf8')
          .replace(/^id: .*/, 'id: peraturan-lain')
          .replace('induk: peraturan-lain', `induk: ${basename(folder.jalur)}`),
      );
    expect(await folder.temuan()).toEqual(['peraturan.yaml:7 induk-melingkar']);
  });

  test('tanpa-ketentuan: berkas ketentuan tidak ada', async () => {
    rmSync(join(folder.jalur, 'ketentuan.yaml'));
    expect(await folder.temuan()).toContain('ketentuan.yaml:1 tanpa-ketentuan');
  });

  test('baris menunjuk tempat yang salah', async () => {
    folder.ganti('aturan/penugasan.yaml', 'syarat: string length(maksud) > 0', 'syarat: maksut = ""');
    folder.ganti(LINTAS, 'keputusan.putuskan = "setujui"', 'putusan = "setujui"');
    expect(await folder.temuan()).toEqual(['aturan/penugasan.yaml:55 fakta-asing', `${LINTAS}:210 fakta-asing`]);
  });
});

describe('folder yang berniat buruk', () => {
  const ENTITAS =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>';
  const ALIAS = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((h, i) => {
      const dulu = 'abcdefgh'[i];
      return `${h}: &${h} [${Array(9).fill(`*${dulu}`).join(', ')}]`;
    }),
  ].join('\n');

  test.each([
    { kasus: 'entitas XML', berkas: LINTAS, isi: ENTITAS, kode: 'bpmn-tak-terbaca' },
    { kasus: 'XML bersarang dalam', berkas: LINTAS, isi: '<a>'.repeat(50_000), kode: 'bpmn-tak-terbaca' },
    { kasus: 'rujukan YAML berlipat', berkas: 'istilah.yaml', isi: ALIAS, kode: 'yaml-tak-terbaca' },
    { kasus: 'YAML bersarang dalam', berkas: 'istilah.yaml', isi: '['.repeat(50_000), kode: 'yaml-tak-terbaca' },
    { kasus: 'YAML bersarang menurun', berkas: 'istilah.yaml', isi: '- '.repeat(50_000), kode: 'yaml-tak-terbaca' },
    { kasus: 'jenis YAML sendiri', berkas: 'istilah.yaml', isi: 'a: !!js/function "x"', kode: 'bentuk' },
    { kasus: 'berkas sangat besar', berkas: 'istilah.yaml', isi: ' '.repeat(1_000_001), kode: 'terlalu-besar' },
    { kasus: 'program', berkas: 'jalankan.sh', isi: 'echo', kode: 'jenis-berkas' },
  ])('$kasus → $kode', async ({ berkas, isi, kode }) => {
    folder.tulis(berkas, isi);
    expect(await folder.temuan()).toContain(`${berkas}:1 ${kode}`);
  });

  test('tautan ke luar folder tidak diikuti', async () => {
    symlinkSync('/etc/hostname', join(folder.jalur, 'rahasia.yaml'));
    symlinkSync('/etc', join(folder.jalur, 'etc'));
    expect(await folder.temuan()).toEqual(['etc:1 bukan-berkas', 'rahasia.yaml:1 bukan-berkas']);
  });
});

/** A kind that no test provokes may never have bitten. */
test('setiap jenis temuan dipicu sekurangnya satu uji', () => {
  const uji = readdirSync(import.meta.dirname)
    .filter((b) => b.endsWith('.test.ts'))
    .map((b) => readFileSync(join(import.meta.dirname, b), 'utf8'))
    .join('\n');
  const dipicu = (kode: string) => [`kode: '${kode}'`, ` ${kode}'`, `'${kode} `].some((bentuk) => uji.includes(bentuk));
  expect(KODE_TEMUAN.filter((kode) => !dipicu(kode))).toEqual([]);
});
