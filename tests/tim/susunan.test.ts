import { join } from 'node:path';
import { periksaSusunan, timbangTim } from '@lincah/domain/tim';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));

type Kasus = {
  readonly kasus: string;
  readonly susunan: string;
  readonly kena: readonly string[];
  readonly dasar?: string;
};

/** `peran jenis-jabatan`, one person each, separated by commas; `=` before a role: the same person as before. */
const orang = (susunan: string) => {
  let nomor = 0;
  return susunan
    .split(',')
    .map((s) => s.trim())
    .map((s) => {
      if (!s.startsWith('=')) nomor++;
      const [peran = '', jenisJabatan = 'fungsional'] = s.replace('=', '').split(' ');
      return { pegawai: `p${nomor}`, nama: `Pegawai ${nomor}`, peran, jenisJabatan };
    });
};

const semua: Readonly<Record<string, readonly Kasus[]>> = {
  'permenpanrb-7-2022': [
    { kasus: 'ketua dan anggota', susunan: 'ketua, anggota pelaksana, anggota', kena: [] },
    { kasus: 'tanpa ketua (AMB-31)', susunan: 'anggota, anggota', kena: [] },
    { kasus: 'dua ketua', susunan: 'ketua, ketua, anggota', kena: ['ketua.paling-banyak'], dasar: 'PANRB-L-A-KETUA' },
    {
      kasus: 'ketua seorang Administrator',
      susunan: 'ketua administrator, anggota',
      kena: ['ketua.pengisi'],
      dasar: 'PANRB-P12-3-KETUA',
    },
    {
      kasus: 'anggota seorang Pengawas',
      susunan: 'ketua, anggota pengawas',
      kena: ['anggota.pengisi'],
      dasar: 'PANRB-L-A-TIM',
    },
    { kasus: 'tanpa anggota', susunan: 'ketua', kena: ['anggota.paling-sedikit'], dasar: 'PANRB-L-B3-e' },
  ],
  'ranpermenko-infra': [
    { kasus: 'ketua dan anggota', susunan: 'ketua, anggota pelaksana', kena: [] },
    {
      kasus: 'tanpa ketua (AMB-31)',
      susunan: 'anggota, anggota',
      kena: ['ketua.paling-sedikit'],
      dasar: 'INFRA-P10-3',
    },
    {
      kasus: 'Administrator dan Pengawas menjadi anggota (AMB-72)',
      susunan: 'ketua, anggota administrator, anggota pengawas',
      kena: [],
    },
    {
      kasus: 'Administrator menjadi ketua',
      susunan: 'ketua administrator, anggota',
      kena: ['ketua.pengisi'],
      dasar: 'INFRA-P6-7-KETUA',
    },
  ],
  'permenko-ekon-1-2025': [
    {
      kasus: 'pengarah, ketua, anggota',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, ketua, anggota pelaksana',
      kena: [],
    },
    {
      kasus: 'satu pengarah',
      susunan: 'pengarah jpt-pratama, ketua, anggota',
      kena: ['pengarah.paling-sedikit'],
      dasar: 'EKON-L-D4-a',
    },
    {
      kasus: 'ketua merangkap anggota',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, ketua, =anggota, anggota',
      kena: [],
    },
    {
      kasus: 'pengarah merangkap anggota (AMB-33)',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, =anggota jpt-madya, ketua, anggota',
      kena: ['anggota.pengisi', 'pengarah.rangkap'],
      dasar: 'EKON-L-D4-c1',
    },
    {
      kasus: 'wakil ketua dan sekretaris',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, ketua, wakil-ketua, sekretaris, anggota',
      kena: [],
    },
    {
      kasus: 'dua wakil ketua',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, ketua, wakil-ketua, wakil-ketua, anggota',
      kena: ['wakil-ketua.paling-banyak'],
      dasar: 'EKON-L-D4-b',
    },
    {
      kasus: 'tanpa ketua',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, anggota, anggota',
      kena: ['ketua.paling-sedikit'],
      dasar: 'EKON-L-D4-b',
    },
    {
      kasus: 'Tenaga Pendukung',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, ketua, anggota, tenaga-pendukung tenaga-pendukung',
      kena: [],
    },
    {
      kasus: 'Tenaga Pendukung menjadi ketua',
      susunan: 'pengarah jpt-madya, pengarah jpt-pratama, ketua tenaga-pendukung, anggota',
      kena: ['ketua.pengisi'],
      dasar: 'EKON-L-C3-c-KETUA',
    },
  ],
  'pergub-banten-19-2023': [
    {
      kasus: 'penanggung jawab, ketua, anggota',
      susunan: 'penanggung-jawab jpt-pratama, ketua, anggota pelaksana',
      kena: [],
    },
    {
      kasus: 'dengan sekretariat',
      susunan: 'penanggung-jawab jpt-pratama, ketua, anggota, sekretariat pelaksana',
      kena: [],
    },
    {
      kasus: 'tanpa penanggung jawab',
      susunan: 'ketua, anggota',
      kena: ['penanggung-jawab.paling-sedikit'],
      dasar: 'BANTEN-P10-2',
    },
    {
      kasus: 'tanpa ketua (AMB-31)',
      susunan: 'penanggung-jawab jpt-pratama, anggota, anggota',
      kena: ['ketua.paling-sedikit'],
      dasar: 'BANTEN-P10-2',
    },
    {
      kasus: 'JPT Pratama menjadi anggota',
      susunan: 'penanggung-jawab jpt-madya, ketua, anggota jpt-pratama',
      kena: [],
    },
    {
      kasus: 'Administrator memimpin',
      susunan: 'penanggung-jawab jpt-pratama, ketua administrator, anggota',
      kena: [],
    },
    {
      kasus: 'JPT Madya memimpin',
      susunan: 'penanggung-jawab jpt-pratama, ketua jpt-madya, anggota',
      kena: ['ketua.pengisi'],
      dasar: 'BANTEN-L-A-PIMPIN',
    },
  ],
};

describe.each(Object.entries(semua))('%s', (id, kasus) => {
  const kitab = pustaka.kitab(id);

  test.each(kasus)('$kasus → $kena ($dasar)', ({ susunan, kena, dasar }) => {
    const temuan = periksaSusunan(kitab, orang(susunan));
    expect(temuan.map((t) => t.aturan)).toEqual(kena.map((k) => `peran-tim.${k}`));
    if (dasar) expect(temuan.flatMap((t) => t.dasar.map((d) => d.ketentuan))).toContain(dasar);
  });

  test('tepat satu peran memimpin, dan setiap tugas berdasar ketentuan yang ada', () => {
    const peran = Object.values(kitab.peranTim);
    expect(peran.filter((p) => p.memimpin)).toHaveLength(1);
    expect(peran.flatMap((p) => p.tugas.flatMap((t) => t.ketentuan)).filter((k) => !kitab.ketentuan[k])).toEqual([]);
  });
});

const unit = (jumlahTim: number, jumlahIndikator: number) => ({
  hariIni: '2026-03-02',
  unit: { pimpinan: 'jpt-pratama', dikecualikan: false, jumlahIndikator, jumlahTim, jumlahTimMenurutJenis: {} },
});

test('EKON-P2-3: unit JPT Pratama tanpa Pokja ditolak, tanpa susunan yang ditanyakan (AMB-32)', () =>
  expect(
    timbangTim(pustaka.kitab('permenko-ekon-1-2025'), 'tim.unit', unit(0, 4), []).menolak.map((p) => p.aturan),
  ).toEqual(['tim.unit-wajib', 'tim.unit-substansi', 'tim.unit-dukungan']));

describe('catatan dari suara dapat tidak menghalangi', () => {
  const anggota = (jenisJabatan: string) => ({
    pegawai: 'p1',
    peran: 'ketua',
    mengarahkan: false,
    jenisJabatan,
    status: 'PNS',
    golongan: 'III/b',
    jenjangPendidikan: 6,
    kompetensi: 'Analisis',
    pengalaman: 'Lima tahun',
    kesetaraan: '',
    unit: 'biro',
    instansi: 'instansi',
    asal: 'dalam-unit',
    persetujuan: [],
    tugas: 'Menyusun',
    keluaran: 'Dokumen',
    dalamMph: true,
  });
  const fakta = (jenisJabatan: string, jumlahTim: number) => ({
    ...unit(jumlahTim, 4),
    perbuatan: 'bentuk',
    nama: 'Tim',
    jenisTim: '',
    tugas: 'Menyusun',
    lingkup: 'dalam-unit',
    diLuarTarget: false,
    jumlahTarget: 1,
    targetDitetapkan: '2026-02-15',
    batasBentuk: '2026-03-15',
    mulai: '2026-03-03',
    selesai: '2026-12-31',
    lamaHari: 304,
    akhirTahunKinerja: '2026-12-31',
    pemohon: { posisi: 'kepala', unit: 'biro', jenisJabatan: 'jpt-pratama', pimpinan: true },
    penilaiMerangkapPimpinan: true,
    adaKetua: true,
    ketua: anggota(jenisJabatan),
    penunjukKetua: 'jpt-pratama',
    anggota: [anggota(jenisJabatan)],
    jumlahOrang: 2,
    mphDitetapkan: true,
    klaimBertindih: 0,
    tugasKembar: 0,
  });
  const catatan = (id: string, jenisJabatan: string, jumlahTim: number) =>
    timbangTim(pustaka.kitab(id), 'tim.tetapkan', fakta(jenisJabatan, jumlahTim), []).catatan.map((c) => c.aturan);

  test.each([
    { ketentuan: 'INFRA-P10-2', id: 'ranpermenko-infra', jabatan: 'fungsional', jumlah: 4, ada: [] },
    {
      ketentuan: 'INFRA-P10-2',
      id: 'ranpermenko-infra',
      jabatan: 'fungsional',
      jumlah: 5,
      ada: ['tim.jumlah-indikator'],
    },
    {
      ketentuan: 'BANTEN-P10-4',
      id: 'pergub-banten-19-2023',
      jabatan: 'pelaksana',
      jumlah: 1,
      ada: ['tim.tambahan-penghasilan'],
    },
    { ketentuan: 'BANTEN-P10-4', id: 'pergub-banten-19-2023', jabatan: 'fungsional', jumlah: 1, ada: [] },
  ])('$ketentuan: ketua $jabatan, $jumlah tim → $ada', ({ id, jabatan, jumlah, ada }) =>
    expect(catatan(id, jabatan, jumlah)).toEqual(ada),
  );

  test('INFRA-P10-4: terlambat meminta alasan, tidak ditolak dan tidak disetujui begitu saja', () => {
    const terlambat = { ...fakta('fungsional', 1), hariIni: '2026-03-16' };
    const { menolak, perluAlasan } = timbangTim(
      pustaka.kitab('ranpermenko-infra'),
      'tim.tetapkan',
      terlambat,
      orang('ketua, anggota'),
    );
    expect(menolak).toEqual([]);
    expect(perluAlasan.map((p) => `${p.suara} ${p.aturan}`)).toEqual(['batas-waktu tim.satu-bulan']);
  });
});
