import type { KataFakta, KataKamar } from '../kata-fakta.ts';
import type { pertanyaanKegiatan } from './kegiatan.ts';

const kata: Readonly<Record<string, KataFakta>> = {
  hariIni: { sebutan: { id: 'hari ini', en: 'today' } },
  bentuk: {
    sebutan: { id: 'bentuk pelaksanaan', en: 'the form of work' },
    nilai: { tim: { id: 'dalam tim', en: 'in a team' }, perorangan: { id: 'perorangan', en: 'individually' } },
  },
  alasanBentuk: { sebutan: { id: 'alasan memilih bentuk itu', en: 'the reason for that form' } },
  butuhLintasUnit: {
    ya: { id: 'diperlukan pegawai dari luar unit', en: 'people from outside the unit are needed' },
    tidak: { id: 'tidak diperlukan pegawai dari luar unit', en: 'no people from outside the unit are needed' },
  },
  pelibatanDimohon: {
    ya: { id: 'pelibatan mereka sudah dimohon', en: 'their involvement has been requested' },
    tidak: { id: 'pelibatan mereka belum dimohon', en: 'their involvement has not been requested' },
  },
  ketuaDiputuskan: {
    ya: { id: 'perlu tidaknya ketua sudah diputuskan', en: 'whether a leader is needed has been decided' },
    tidak: { id: 'perlu tidaknya ketua belum diputuskan', en: 'whether a leader is needed has not been decided' },
  },
  analisisKebutuhan: {
    ya: {
      id: 'kebutuhan dan ketersediaan sumber daya sudah dianalisis',
      en: 'needs and availability of resources were analysed',
    },
    tidak: {
      id: 'kebutuhan dan ketersediaan sumber daya belum dianalisis',
      en: 'needs and availability of resources were not analysed',
    },
  },
  mphDitetapkan: {
    ya: { id: 'Matriks Peran dan Hasil sudah ditetapkan', en: 'the matrix of roles and results is stipulated' },
    tidak: { id: 'Matriks Peran dan Hasil belum ditetapkan', en: 'the matrix of roles and results is not stipulated' },
  },
  perjanjianDitetapkan: {
    ya: { id: 'perjanjian kinerja sudah ditetapkan', en: 'the performance agreement is stipulated' },
    tidak: { id: 'perjanjian kinerja belum ditetapkan', en: 'the performance agreement is not stipulated' },
  },
  jumlahKegiatan: { sebutan: { id: 'jumlah kegiatan dalam rencana', en: 'the number of activities in the plan' } },
  kegiatanTanpaTarget: {
    sebutan: { id: 'jumlah kegiatan tanpa target', en: 'the number of activities without a target' },
  },
  jumlahRincianAnggaran: { sebutan: { id: 'jumlah rincian anggaran', en: 'the number of budget lines' } },
  rencanaDitetapkan: {
    ya: { id: 'rencana kegiatan sudah ditetapkan', en: 'the activity plan is settled' },
    tidak: { id: 'rencana kegiatan belum ditetapkan', en: 'the activity plan is not settled' },
  },
  kegiatanDiLuarRencana: {
    sebutan: { id: 'jumlah kegiatan di luar rencana', en: 'the number of activities outside the plan' },
  },
  kegiatanTanpaPelaksana: {
    sebutan: { id: 'jumlah kegiatan tanpa pelaksana', en: 'the number of activities nobody carries out' },
  },
  dasarPembagianPeran: { sebutan: { id: 'dasar pembagian peran', en: 'the ground on which roles are divided' } },
  catatan: { sebutan: { id: 'catatan pemantauan', en: 'the monitoring note' } },
  hariSejakPantauan: {
    sebutan: { id: 'jumlah hari sejak pemantauan terakhir', en: 'the days since the last monitoring' },
  },
  sesuaiTarget: {
    ya: { id: 'hasil sesuai target', en: 'the result is on target' },
    tidak: { id: 'hasil belum sesuai target', en: 'the result is not on target' },
  },
  buktiDukung: { sebutan: { id: 'jumlah bukti dukung', en: 'the number of pieces of evidence' } },
  pilihan: { sebutan: { id: 'keputusan yang diambil', en: 'the decision taken' } },
  penerimaanAtasan: {
    ya: { id: 'hasil diteruskan kepada atasan penerima akhir', en: 'the result is passed up beyond the last office' },
    tidak: { id: 'hasil tidak diteruskan lagi', en: 'the result is passed up no further' },
  },
  bentukLaporan: {
    sebutan: { id: 'bentuk laporan', en: 'the form of report' },
    nilai: {
      perorangan: { id: 'laporan perorangan', en: 'report of an individual' },
      anggota: { id: 'laporan anggota', en: 'report of a member' },
      tim: { id: 'laporan tim', en: 'report of a team' },
    },
  },
  uraianHasil: { sebutan: { id: 'uraian hasil', en: 'the account of results' } },
  butirRencana: { sebutan: { id: 'jumlah butir rencana yang dilaporkan', en: 'the number of plan items reported on' } },
  analisis: { sebutan: { id: 'analisis capaian', en: 'the analysis of results' } },
  laporanAnggota: {
    sebutan: { id: 'jumlah laporan anggota yang dihimpun', en: 'the number of member reports compiled' },
  },
  jumlahAnggota: { sebutan: { id: 'jumlah anggota', en: 'the number of members' } },
  hariSejakLaporan: { sebutan: { id: 'jumlah hari sejak laporan terakhir', en: 'the days since the last report' } },
  penilaiMerangkapPimpinan: {
    ya: { id: 'Pejabat Penilai Kinerja juga memimpin unit', en: 'the performance appraiser also leads the unit' },
    tidak: {
      id: 'Pejabat Penilai Kinerja bukan pimpinan unit',
      en: 'the performance appraiser does not lead the unit',
    },
  },
  pemintaPemilik: {
    ya: { id: 'peminta laporan memimpin unit pemilik kinerja', en: 'who asks leads the unit that owns the target' },
    tidak: {
      id: 'peminta laporan tidak memimpin unit pemilik kinerja',
      en: 'who asks does not lead the unit that owns the target',
    },
  },
  tenggat: { sebutan: { id: 'tenggat laporan', en: 'the due date of the report' } },
  uraianMasalah: { sebutan: { id: 'uraian permasalahan', en: 'the account of the problem' } },
  jumlahUsulan: { sebutan: { id: 'jumlah usul penyelesaian', en: 'the number of proposed solutions' } },
  lingkup: {
    sebutan: { id: 'lingkup tim', en: 'the scope of the team' },
    nilai: {
      'dalam-unit': { id: 'dalam unit', en: 'within the unit' },
      'lintas-unit': { id: 'lintas unit', en: 'across units' },
      'lintas-instansi': { id: 'lintas instansi', en: 'across agencies' },
    },
  },
  sudahKePemilik: {
    ya: { id: 'pimpinan unit pemilik kinerja sudah diberi tahu', en: 'the head of the owning unit has been told' },
    tidak: {
      id: 'pimpinan unit pemilik kinerja belum diberi tahu',
      en: 'the head of the owning unit has not been told',
    },
  },
};

/** Words for the facts of kegiatan. */
export const kataKegiatan: KataKamar<typeof pertanyaanKegiatan> = {
  tanya: {
    'kegiatan.strategi': {
      id: 'ketika strategi pencapaian target dirumuskan',
      en: 'when the strategy for reaching targets is formulated',
    },
    'kegiatan.rencanakan': {
      id: 'ketika rencana kegiatan diajukan atau ditetapkan',
      en: 'when an activity plan is submitted or settled',
    },
    'kegiatan.rinci': {
      id: 'ketika kegiatan dirinci dan peran dibagi',
      en: 'when activities are detailed and roles divided',
    },
    'kegiatan.pantau': { id: 'ketika kegiatan dipantau', en: 'when an activity is monitored' },
    'kegiatan.serahkan': { id: 'ketika hasil kegiatan disampaikan', en: 'when the result of an activity is submitted' },
    'kegiatan.tinjau': { id: 'ketika hasil kegiatan ditinjau', en: 'when the result of an activity is reviewed' },
    'kegiatan.lapor': { id: 'ketika laporan disampaikan', en: 'when a report is submitted' },
    'kegiatan.minta-laporan': { id: 'ketika laporan diminta', en: 'when a report is asked for' },
    'kegiatan.masalah': { id: 'ketika permasalahan disampaikan', en: 'when a problem is submitted' },
  },
  fakta: kata,
};
