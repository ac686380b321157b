import { join } from 'node:path';
import { tanyaAturan } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));

/** Each task of a drawing: who takes it, then every letter with its addressee and copies. */
const tugasAlur = (id: string, alur: string) =>
  Object.values(pustaka.kitab(id).alur[alur]?.simpul ?? {}).flatMap((s) =>
    s.jenis === 'tugas'
      ? [
          [
            `${s.id} oleh ${s.peran}`,
            ...s.naskah.map((n) => `${n.pada}: ${n.jenis} → ${n.kepada ?? '-'} cc ${n.tembusan.join(' ') || '-'}`),
          ],
        ]
      : [],
  );

describe('INFRA-P6-5, INFRA-P7-2: JPT Pratama menugaskan, JPT Pratama unit asal menyetujui', () => {
  const ID = 'ranpermenko-infra';

  test('dalam unit: satu langkah, berakhir dengan surat tugas (INFRA-P8-3)', () =>
    expect(tugasAlur(ID, 'penunjukan-dalam-unit')).toEqual([
      ['tetapkan oleh PIMPINAN_UNIT_PEMOHON', 'tetapkan: surat-tugas → - cc PENILAI_DITUJU'],
      ['terima oleh PEGAWAI_DITUGASKAN'],
    ]));

  test('lintas unit: surat tugas dari pemilik kinerja, kedua JPT Madya mendapat tembusan (AMB-74)', () =>
    expect(tugasAlur(ID, 'penunjukan-lintas-unit')).toEqual([
      [
        'ajukan oleh PIMPINAN_UNIT_PEMOHON',
        'kirim: surat-permohonan-pelibatan → PIMPINAN_UNIT_ASAL cc PENILAI_PEMOHON JPT_MADYA_ASAL',
      ],
      [
        'putuskan oleh PIMPINAN_UNIT_ASAL',
        'setujui: surat-jawaban-persetujuan → PIMPINAN_UNIT_PEMOHON cc PENILAI_DITUJU',
        'tolak: surat-jawaban-penolakan → PIMPINAN_UNIT_PEMOHON cc PENILAI_DITUJU',
      ],
      [
        'terbitkan oleh PIMPINAN_UNIT_PEMOHON',
        'terbitkan: surat-tugas → - cc PIMPINAN_UNIT_ASAL PENILAI_DITUJU PENILAI_PEMOHON JPT_MADYA_ASAL',
      ],
      ['terima oleh PEGAWAI_DITUGASKAN'],
    ]));
});

describe('EKON-E-GBRB, EKON-E-GBRC: Surat Tugas perorangan, pimpinan unit kerja asal menyetujui', () => {
  const ID = 'permenko-ekon-1-2025';

  test('Gambar B', () =>
    expect(tugasAlur(ID, 'penunjukan-dalam-unit')).toEqual([
      ['tetapkan oleh PIMPINAN_UNIT_PEMOHON', 'tetapkan: surat-tugas → - cc PENILAI_DITUJU'],
      ['terima oleh PEGAWAI_DITUGASKAN'],
    ]));

  test('Gambar C', () =>
    expect(tugasAlur(ID, 'penunjukan-lintas-unit')).toEqual([
      [
        'ajukan oleh PIMPINAN_UNIT_PEMOHON',
        'kirim: surat-permohonan-pelibatan → PIMPINAN_UNIT_ASAL cc PENILAI_PEMOHON',
      ],
      [
        'putuskan oleh PIMPINAN_UNIT_ASAL',
        'setujui: surat-jawaban-persetujuan → PIMPINAN_UNIT_PEMOHON cc -',
        'tolak: surat-jawaban-penolakan → PIMPINAN_UNIT_PEMOHON cc -',
      ],
      ['terbitkan oleh PIMPINAN_UNIT_PEMOHON', 'terbitkan: surat-tugas → - cc PIMPINAN_UNIT_ASAL'],
      ['terima oleh PEGAWAI_DITUGASKAN'],
    ]));
});

describe.each([
  { id: 'ranpermenko-infra', setuju: 'INFRA-P6-5' },
  { id: 'permenko-ekon-1-2025', setuju: 'EKON-L-C2-SETUJU' },
])('$setuju: tanpa persetujuan unit asal tidak ada surat tugas', ({ id, setuju }) => {
  const posisi = (unit: string, jenisJabatan: string) => ({ posisi: 'p', unit, jenisJabatan, pimpinan: true });
  const fakta = {
    perihal: 'Analisis data',
    maksud: 'Menyusun analisis',
    kompetensi: 'Analisis statistik',
    ekspektasi: 'Satu laporan',
    mulai: '2026-03-02',
    selesai: '2026-03-31',
    hariIni: '2026-02-20',
    lamaHari: 30,
    lingkup: 'lintas-unit',
    satuUnit: false,
    pemohon: posisi('A', 'jpt-pratama'),
    pegawai: { ...posisi('B', 'fungsional'), status: 'PNS' },
    pemohonPenilai: false,
    penilaiMerangkapPimpinan: false,
  };

  test.each([
    { pilihan: 'setujui', keputusan: {}, kena: [] },
    { pilihan: 'terbitkan', keputusan: { putuskan: 'setujui' }, kena: [] },
    { pilihan: 'terbitkan', keputusan: { putuskan: 'tolak' }, kena: [`harus ${setuju}`] },
    { pilihan: 'terbitkan', keputusan: {}, kena: [`harus ${setuju}`] },
  ])('$pilihan dengan $keputusan → $kena', ({ pilihan, keputusan, kena }) =>
    expect(
      tanyaAturan(pustaka.kitab(id), 'penugasan.putuskan', { ...fakta, pilihan, keputusan }).map(
        (p) => `${p.suara} ${p.dasar[0]?.ketentuan}`,
      ),
    ).toEqual(kena),
  );

  test('AMB-11: putusan negatif beralasan, pengingat tidak memutus', () => {
    const simpul = Object.values(pustaka.kitab(id).alur['penunjukan-lintas-unit']?.simpul ?? {});
    const pilihan = simpul.flatMap((s) => (s.jenis === 'tugas' ? s.pilihan : []));
    expect(pilihan.filter((p) => p.beralasan).map((p) => p.kode)).toEqual(['tolak']);
    expect(simpul.flatMap((s) => (s.jenis === 'pewaktu' ? [s.memutus] : []))).toEqual([false, false]);
  });
});
