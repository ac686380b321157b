import {
  ajukanBersama,
  bolehAjukan,
  type Cara,
  catatanPilahan,
  gabungPenolakan,
  type PegawaiDituju,
  type PermohonanSejalur,
  pilahPegawai,
  type Ujung,
} from '@lincah/domain/penugasan';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';
import { tanggal } from '../../domain/kernel/index.ts';
import { analisB1, BIRO_A, isiUtuh, kepalaBiroA } from './contoh-ujung.ts';

const { kitab } = await bacaSemua(`${AKAR}/peraturan`);

const orang = (n: number, lain: Partial<PegawaiDituju> = {}): PegawaiDituju => ({
  ...analisB1,
  unit: 'biro-b',
  diBawah: ['biro-b', 'sekretariat'],
  unitOrganisasi: 'biro-b',
  pimpinanUnit: 'kepala-biro-b',
  posisi: `analis-${n}`,
  pegawai: `pegawai-${n}`,
  ...lain,
});
const diUnitSendiri = { unit: 'biro-a', diBawah: BIRO_A, unitOrganisasi: 'biro-a', pimpinanUnit: 'kepala-biro-a' };

type Pilihan = {
  readonly peraturan?: string;
  readonly cara?: Cara;
  readonly pemohon?: Ujung;
  readonly sudah?: string[];
};

const ajukan = (daftar: readonly PegawaiDituju[], { peraturan, cara = 'penunjukan', pemohon, sudah }: Pilihan = {}) => {
  const siapa = pemohon ?? kepalaBiroA;
  const izin = bolehAjukan('pegawai-9', [{ id: siapa.posisi }], siapa);
  if (!izin.sah) throw new Error('izin ditolak');
  const bahan = {
    cara,
    isi: isiUtuh,
    pemohon: siapa,
    pemilik: kepalaBiroA,
    orang: daftar.map((dituju) => ({ dituju, sudahDitugaskan: sudah?.includes(dituju.posisi) ?? false })),
    alasan: { 'ajukan.perorangan': 'Perlu beberapa orang', 'tetapkan.perorangan': 'Perlu beberapa orang' },
  };
  return ajukanBersama(bahan, kitab(peraturan ?? 'permenpanrb-7-2022'), tanggal('2026-11-21'), izin.nilai);
};

const sejalur = (hasil: ReturnType<typeof ajukan>): readonly PermohonanSejalur[] => {
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai;
};
/** The people of each dossier, with its drawing or the refusal. */
const ringkas = (hasil: ReturnType<typeof ajukan>) =>
  sejalur(hasil).map(
    ({ orang: siapa, hasil: h }) =>
      `${siapa.map((o) => o.dituju.posisi).join(' ')}: ${h.sah ? h.nilai.alur.id : h.penolakan.kode}`,
  );

describe('siapa yang muat dalam satu permohonan', () => {
  test.each([
    {
      kasus: 'penilai dan pimpinan unit yang sama: satu surat (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a)',
      daftar: [orang(1), orang(2), orang(3)],
      jadi: ['analis-1 analis-2 analis-3: penunjukan-lintas-unit'],
    },
    {
      kasus: 'penilai yang berbeda menjawab sendiri-sendiri (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-b)',
      daftar: [orang(1), orang(2, { penilai: 'koordinator-b' }), orang(3)],
      jadi: ['analis-1 analis-3: penunjukan-lintas-unit', 'analis-2: penunjukan-lintas-unit'],
    },
    {
      kasus: 'pegawai unit sendiri ditetapkan, yang dari unit lain dimohonkan (PANRB-L-B2-PENUNJUKAN-LINGKUP)',
      daftar: [orang(1), orang(2, { ...diUnitSendiri, penilai: 'kepala-biro-a' })],
      jadi: ['analis-1: penunjukan-lintas-unit', 'analis-2: penunjukan-dalam-unit'],
    },
    {
      kasus: 'di dalam unit penilai tidak ikut memutus, jadi boleh berbeda (PANRB-L-B2-PENUNJUKAN-UNIT)',
      daftar: [
        orang(1, { ...diUnitSendiri, penilai: 'kepala-biro-a' }),
        orang(2, { ...diUnitSendiri, penilai: 'koordinator-a' }),
      ],
      jadi: ['analis-1 analis-2: penunjukan-dalam-unit'],
    },
    {
      kasus: 'pimpinan unit asal yang menjawab, bukan penilai (EKON-L-C2-SETUJU)',
      peraturan: 'permenko-ekon-1-2025',
      daftar: [orang(1), orang(2, { penilai: 'koordinator-b' }), orang(3, { pimpinanUnit: 'kepala-biro-c' })],
      jadi: ['analis-1 analis-2: penunjukan-lintas-unit', 'analis-3: penunjukan-lintas-unit'],
    },
    {
      kasus: 'pimpinan unit asal yang menjawab (INFRA-P6-5)',
      peraturan: 'ranpermenko-infra',
      daftar: [orang(1), orang(2, { penilai: 'koordinator-b' })],
      jadi: ['analis-1 analis-2: penunjukan-lintas-unit'],
    },
    {
      kasus:
        'yang penilainya merangkap pimpinan menempuh jalan lain daripada yang lewat rekomendasi (PANRB-L-B2-RANGKAP)',
      daftar: [
        orang(1, { penilai: 'kepala-biro-b', pimpinanUnit: 'kepala-biro-b' }),
        orang(2, {
          penilai: 'kepala-biro-b',
          pimpinanUnit: 'kepala-biro-b',
          pimpinan: true,
          jenisJabatan: 'fungsional',
        }),
        orang(3, { penilai: 'koordinator-b', pimpinanUnit: 'kepala-biro-b' }),
      ],
      jadi: ['analis-1 analis-2: penunjukan-lintas-unit', 'analis-3: penunjukan-lintas-unit'],
    },
  ])('$kasus', ({ daftar, peraturan, jadi }) =>
    expect(ringkas(ajukan(daftar, peraturan ? { peraturan } : {}))).toEqual(jadi),
  );

  test('yang ditetapkan langsung dan yang diusulkan berbelok berbeda, walau unitnya satu (BANTEN-L-B2-d)', () => {
    const daftar = [
      orang(1, { ...diUnitSendiri, penilai: 'kepala-biro-a' }),
      orang(2, { ...diUnitSendiri, penilai: 'koordinator-a' }),
      orang(3, { ...diUnitSendiri, penilai: 'kepala-biro-a' }),
    ];
    expect(ringkas(ajukan(daftar, { peraturan: 'pergub-banten-19-2023' }))).toEqual([
      'analis-1 analis-3: penunjukan-dalam-unit',
      'analis-2: penugasan/melanggar-aturan',
    ]);
  });
});

describe('aturan ditanyakan tentang setiap orang', () => {
  test('yang melanggar disebut, juga dari permohonan yang terpisah (PANRB-P13-1)', () => {
    const pengawas = { jenisJabatan: 'pengawas' };
    const hasil = ajukan([orang(1), orang(2, pengawas), orang(3, { ...pengawas, penilai: 'koordinator-b' })]);
    const penolakan = gabungPenolakan(sejalur(hasil));
    if (!penolakan || !('pelanggaran' in penolakan)) throw new Error('tidak ditolak');
    expect(penolakan.kode).toBe('penugasan/melanggar-aturan');
    expect(penolakan.pelanggaran.map((p) => [p.aturan, p.posisi])).toEqual([
      ['ajukan.jenis-jabatan', ['analis-2', 'analis-3']],
    ]);
  });

  test('pengajuan sukarela dari pegawai itu sendiri, tidak mengajukan orang lain (PANRB-P13-3, PANRB-L-B2-SUKARELA-DEF)', () => {
    const sendiri = orang(1);
    const penolakan = gabungPenolakan(sejalur(ajukan([sendiri, orang(2)], { cara: 'sukarela', pemohon: sendiri })));
    if (!penolakan || !('pelanggaran' in penolakan)) throw new Error('tidak ditolak');
    expect(penolakan.pelanggaran).toMatchObject([{ aturan: 'sukarela.permintaan-sendiri', posisi: ['analis-2'] }]);
  });

  test('orang yang sama tidak disebut dua kali, walau lewat jabatan lain', () => {
    const hasil = ajukan([orang(1), orang(2), orang(3, { pegawai: 'pegawai-1', penilai: 'koordinator-b' })]);
    expect(hasil).toMatchObject({ sah: false, penolakan: { kode: 'penugasan/pegawai-ganda', satu: 1, dua: 3 } });
  });

  test('semua memenuhi: tidak ada penolakan', () =>
    expect(gabungPenolakan(sejalur(ajukan([orang(1), orang(2)])))).toBeUndefined());
});

describe('memilah pegawai dalam satu jawaban (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-c, -d)', () => {
  const diminta = ['a', 'b', 'c'];
  test.each([
    { kasus: 'tanpa pilahan: semua dilibatkan', alasan: {}, jadi: { dilibatkan: diminta, ditolak: [] } },
    {
      kasus: 'sebagian, yang lain beralasan; urutannya tetap',
      dilibatkan: ['c', 'a'],
      alasan: { b: ' Sedang cuti ' },
      jadi: { dilibatkan: ['a', 'c'], ditolak: [{ posisi: 'b', alasan: 'Sedang cuti' }] },
    },
  ])('$kasus', ({ dilibatkan, alasan, jadi }) =>
    expect(pilahPegawai({ diminta, dilibatkan, alasan: alasan as Record<string, string> })).toMatchObject({
      nilai: jadi,
    }),
  );
  test.each([
    { kasus: 'tanpa alasan', dilibatkan: ['a'], alasan: { b: ' ' }, kode: 'penugasan/tanpa-alasan' },
    { kasus: 'tidak seorang pun', dilibatkan: [], alasan: {}, kode: 'penugasan/tanpa-pegawai' },
    { kasus: 'bukan yang diminta', dilibatkan: ['z'], alasan: {}, kode: 'penugasan/tidak-ada' },
  ])('ditolak: $kasus', ({ dilibatkan, alasan, kode }) =>
    expect(pilahPegawai({ diminta, dilibatkan, alasan: alasan as Record<string, string> })).toMatchObject({
      penolakan: { kode },
    }),
  );

  test('catatan surat menyebut yang tidak dilibatkan, sebaris seorang', () =>
    expect(catatanPilahan(' Mulai Senin ', [{ nama: 'Dewi', jabatan: 'Analis', alasan: 'Sedang cuti' }])).toBe(
      'Mulai Senin\nDewi, Analis, tidak dapat dilibatkan: Sedang cuti',
    ));
});
