import type { Dwibahasa } from '../../kernel/index.ts';
import type { KataFakta, KataKamar } from '../kata-fakta.ts';
import { kataJenisJabatan, kataPosisi } from './kata-posisi.ts';
import type { pertanyaanTim } from './tim.ts';

const sebut = (id: string, en: string, nilai?: Readonly<Record<string, Dwibahasa>>): KataFakta => ({
  sebutan: { id, en },
  ...(nilai && { nilai }),
});

const yaTidak = (ya: readonly [string, string], tidak: readonly [string, string]): KataFakta => ({
  ya: { id: ya[0], en: ya[1] },
  tidak: { id: tidak[0], en: tidak[1] },
});

const asal = {
  'dalam-unit': { id: 'dalam unit', en: 'within the unit' },
  'lintas-unit': { id: 'lintas unit', en: 'across units' },
  'lintas-instansi': { id: 'lintas instansi', en: 'across agencies' },
};

const status = {
  PNS: { id: 'PNS', en: 'PNS' },
  PPPK: { id: 'PPPK', en: 'PPPK' },
  'NON-ASN': { id: 'bukan ASN', en: 'not a civil servant' },
};

const jenisPengisi = { ...kataJenisJabatan, 'tenaga-pendukung': { id: 'Tenaga Pendukung', en: 'supporting staff' } };

/** Words for one person of the team and her facts, below the path `siapa`. */
const kataAnggota = (siapa: string, id: string, en: string): Readonly<Record<string, KataFakta>> => ({
  [`${siapa}.pegawai`]: sebut(`diri ${id}`, `the person of ${en}`),
  [`${siapa}.peran`]: sebut(`peran ${id}`, `the role of ${en}`),
  [`${siapa}.mengarahkan`]: yaTidak(
    [`${id} hanya mengarahkan`, `${en} only gives direction`],
    [`${id} ikut bekerja`, `${en} works in the team`],
  ),
  [`${siapa}.jenisJabatan`]: sebut(`jenis jabatan ${id}`, `the kind of post of ${en}`, jenisPengisi),
  [`${siapa}.status`]: sebut(`status kepegawaian ${id}`, `the employment status of ${en}`, status),
  [`${siapa}.golongan`]: sebut(`golongan ${id}`, `the rank of ${en}`),
  [`${siapa}.jenjang`]: sebut(`jenjang jabatan ${id}`, `the grade of ${en}`),
  [`${siapa}.timDipimpin`]: sebut(`jumlah tim lain yang dipimpin ${id}`, `the number of other teams that ${en} leads`),
  [`${siapa}.memimpinPeriodeLalu`]: yaTidak(
    [`${id} memimpin tim ini pada periode lalu`, `${en} led this team in the last period`],
    [`${id} tidak memimpin tim ini pada periode lalu`, `${en} did not lead this team in the last period`],
  ),
  [`${siapa}.jenjangPendidikan`]: sebut(`jenjang pendidikan ${id}`, `the level of education of ${en}`),
  [`${siapa}.kompetensi`]: sebut(`kompetensi ${id}`, `the competence of ${en}`),
  [`${siapa}.pengalaman`]: sebut(`pengalaman ${id}`, `the experience of ${en}`),
  [`${siapa}.kesetaraan`]: sebut(`dokumen kesetaraan golongan ${id}`, `the document on the equal rank of ${en}`),
  [`${siapa}.unit`]: sebut(`unit ${id}`, `the unit of ${en}`),
  [`${siapa}.instansi`]: sebut(`instansi ${id}`, `the agency of ${en}`),
  [`${siapa}.asal`]: sebut(`asal ${id}`, `where ${en} comes from`, asal),
  [`${siapa}.persetujuan`]: sebut(`persetujuan dari pihak asal ${id}`, `the consent of the home side of ${en}`),
  [`${siapa}.tugas`]: sebut(`uraian tugas ${id}`, `the task of ${en}`),
  [`${siapa}.keluaran`]: sebut(`keluaran ${id}`, `the output of ${en}`),
  [`${siapa}.dalamMph`]: yaTidak(
    [`${id} tercantum dalam MPH`, `${en} stands in the matrix of roles and results`],
    [`${id} tidak tercantum dalam MPH`, `${en} does not stand in the matrix of roles and results`],
  ),
});

/** Words for the questions and facts of teams. */
export const kataTim: KataKamar<typeof pertanyaanTim> = {
  tanya: {
    'tim.tetapkan': { id: 'ketika tim dibentuk atau diubah', en: 'when a team is formed or changed' },
    'tim.putuskan': { id: 'ketika sebuah langkah tim diputuskan', en: 'when a step of a team is decided' },
    'tim.bagikan': { id: 'ketika peran dalam tim dibagi', en: 'when roles in a team are handed out' },
    'tim.bubarkan': { id: 'ketika tim diakhiri', en: 'when a team is ended' },
    'tim.unit': { id: 'ketika tim sebuah unit ditinjau', en: 'when the teams of a unit are reviewed' },
  },
  fakta: {
    hariIni: sebut('hari ini', 'today'),
    perbuatan: sebut('perbuatan', 'the act', {
      bentuk: { id: 'pembentukan', en: 'forming' },
      ubah: { id: 'perubahan', en: 'change' },
      bubarkan: { id: 'pengakhiran', en: 'ending' },
    }),
    nama: sebut('nama tim', 'the name of the team'),
    jenisTim: sebut('jenis tim', 'the kind of team'),
    tugas: sebut('tugas tim', 'the task of the team'),
    lingkup: sebut('lingkup tim', 'the scope of the team', asal),
    diLuarTarget: yaTidak(
      ['tim dibentuk untuk tugas di luar target', 'the team is formed for a task outside the targets'],
      ['tim dibentuk untuk target kinerja', 'the team is formed for performance targets'],
    ),
    jumlahTarget: sebut('jumlah target yang dirujuk', 'the number of targets referred to'),
    targetDitetapkan: sebut('hari target ditetapkan', 'the day the targets were stipulated'),
    batasBentuk: sebut('hari terakhir pembentukan tim', 'the last day for forming the team'),
    mulai: sebut('hari mulai', 'the first day'),
    selesai: sebut('hari selesai', 'the last day'),
    lamaHari: sebut('masa kerja tim dalam hari', 'the life of the team in days'),
    akhirTahunKinerja: sebut('hari terakhir tahun kinerja', 'the last day of the performance year'),
    ...kataPosisi('pemohon', { id: 'pembentuk tim', en: 'the office that forms the team' }),
    penilaiMerangkapPimpinan: yaTidak(
      ['Pejabat Penilai Kinerja juga memimpin unit', 'the performance appraiser also leads the unit'],
      ['Pejabat Penilai Kinerja bukan pimpinan unit', 'the performance appraiser does not lead the unit'],
    ),
    'unit.pimpinan': sebut('jenis jabatan pimpinan unit', 'the kind of post that leads the unit', kataJenisJabatan),
    'unit.dikecualikan': yaTidak(
      ['unit masih memiliki Administrator atau Pengawas', 'the unit still has Administrator or Pengawas'],
      ['unit tidak memiliki Administrator atau Pengawas', 'the unit has no Administrator or Pengawas'],
    ),
    'unit.jumlahIndikator': sebut('jumlah indikator kinerja unit', 'the number of indicators of the unit'),
    'unit.jumlahTim': sebut('jumlah tim unit', 'the number of teams of the unit'),
    'unit.jumlahTimMenurutJenis.*': sebut('jumlah tim “{kunci}”', 'the number of teams of the kind “{kunci}”'),
    adaKetua: yaTidak(
      ['tim punya ketua', 'the team has a leader'],
      ['tim tidak punya ketua', 'the team has no leader'],
    ),
    ...kataAnggota('ketua', 'ketua', 'the leader'),
    penunjukKetua: sebut('jenis jabatan penunjuk ketua', 'the kind of post that names the leader', kataJenisJabatan),
    anggota: { ...sebut('susunan tim', 'the composition'), satu: { id: 'orang dalam tim', en: 'person in the team' } },
    ...kataAnggota('anggota', 'orang itu', 'that person'),
    jumlahOrang: sebut('jumlah orang yang bekerja dalam tim', 'the number of people who work in the team'),
    mphDitetapkan: yaTidak(
      ['Matriks Peran dan Hasil sudah ditetapkan', 'the matrix of roles and results is stipulated'],
      ['Matriks Peran dan Hasil belum ditetapkan', 'the matrix of roles and results is not stipulated yet'],
    ),
    klaimBertindih: sebut('jumlah klaim kinerja yang bertindih', 'the number of overlapping performance claims'),
    tugasKembar: sebut('jumlah tugas dan keluaran yang kembar', 'the number of pairs with the same task and output'),
    pilihan: sebut('keputusan yang diambil', 'the decision taken'),
    'keputusan.*': sebut('keputusan pada langkah “{kunci}”', 'the decision at the step “{kunci}”'),
    olehPembentuk: yaTidak(
      ['yang mengakhiri ialah jabatan pembentuk tim', 'the office that ends the team formed it'],
      ['yang mengakhiri bukan jabatan pembentuk tim', 'the office that ends the team did not form it'],
    ),
    diperbarui: yaTidak(
      ['susunan tim dilanjutkan dengan penetapan baru', 'the composition goes on under a new decree'],
      ['susunan tim tidak dilanjutkan', 'the composition does not go on'],
    ),
  },
};
