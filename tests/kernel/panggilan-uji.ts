import { JENIS_PEMBERITAHUAN } from '@lincah/domain/alur';
import { type AkunMilik, dirikanAkun, sesiKedua } from './akun-uji.ts';
import { sisipkanImpor } from './impor-uji.ts';
import { INSTANSI_LENGKAP, ORANG_LENGKAP, UNIT_LENGKAP } from './instansi-lengkap.ts';
import { INSTANSI_UJI, SANDI_UJI } from './instansi-uji.ts';
import { ISI_KEBUTUHAN, type KebutuhanMilik, kebutuhanUji, siapkanKebutuhan } from './kebutuhan-uji.ts';
import { type KedudukanMilik, siapkanKedudukan, usulUji } from './kedudukan-uji.ts';
import type { Objek } from './matriks-akses.ts';
import {
  catatkan,
  dukungkan,
  fotokan,
  ingatkan,
  lampirkan,
  limpahkanUji,
  mandatkan,
  permohonanUji,
  type RumahLengkap,
  tunjukkan,
} from './rumah-lengkap.ts';
import { ORANG, PERATURAN_UJI, UNIT } from './rumah-uji.ts';

type Pemilik = 'pemohon' | 'luar' | 'asing';

/** What one side of the table owns: every kind of thing that an address can name. */
export type Milik = {
  readonly pemilik: Pemilik;
  readonly unit: string;
  readonly orang: { readonly pegawaiId: string; readonly posisiId: string };
  readonly berkas: string;
  readonly versi: string;
  readonly tindakan: string;
  readonly lampiran: string;
  readonly pemberitahuan: string;
  readonly surat: string;
  readonly kode: string;
  readonly konsep: string;
  readonly kebutuhan: KebutuhanMilik;
  readonly kedudukan: KedudukanMilik;
  readonly mandat: string;
  readonly pelimpahan: string;
  readonly catatan: string;
  readonly pendukung: string;
  readonly impor: string;
  readonly penunjukan: string;
  /** A session of the owner besides the one that calls. */
  readonly sesi: string;
  readonly akun: AkunMilik;
};
type Panggilan = { readonly url: string; readonly isi?: object };

const NIP_PEMILIK = { pemohon: ORANG_LENGKAP.pemohon.nip, luar: ORANG_LENGKAP.luar.nip, asing: ORANG.kepalaA.nip };
const INSTANSI_PEMILIK = { pemohon: INSTANSI_LENGKAP, luar: INSTANSI_LENGKAP, asing: INSTANSI_UJI };

/** A dossier with its letter, reminder and a draft, owned by `pemilik`. */
const siapkan = async (rumah: RumahLengkap, pemilik: Pemilik, n: number): Promise<Milik> => {
  const klien = rumah.klien[pemilik];
  const berkas = await rumah.ajukan(pemilik, `Rahasia ${pemilik}`);
  const konsep = `00000000-0000-4000-a000-00000000000${n}`;
  await klien.kirim('PUT', `/api/penugasan/konsep/${konsep}`, { isi: { perihal: `Rahasia ${pemilik}` }, versi: 0 });
  await klien.kirim('PUT', `/api/naskah/konsep/${konsep}`, { isi: { hal: `Rahasia ${pemilik}` }, versi: 0 });
  const orang = { pemohon: ORANG_LENGKAP.pegawai, luar: ORANG_LENGKAP.ortala, asing: ORANG.fungsionalB }[pemilik];
  await fotokan(rumah, orang);
  const surat = (await klien.get(`/api/naskah?berkas=${berkas}`)).json().butir[0].id;
  return {
    pemilik,
    unit: { pemohon: UNIT_LENGKAP.biroA, luar: UNIT_LENGKAP.biroC, asing: UNIT.biroB }[pemilik],
    orang,
    berkas,
    versi: (await klien.get(`/api/alur/berkas/${berkas}`)).json().alur.versi,
    tindakan: await rumah.tindakanTerbuka(berkas),
    lampiran: await lampirkan(rumah, berkas),
    pemberitahuan: await ingatkan(rumah, berkas),
    surat,
    kode: (await klien.get(`/api/naskah/${surat}`)).json().kodeVerifikasi,
    konsep,
    kebutuhan: await siapkanKebutuhan(klien, pemilik),
    kedudukan: await siapkanKedudukan(rumah, pemilik, konsep, orang),
    mandat: await mandatkan(rumah, orang),
    pelimpahan: await limpahkanUji(rumah, orang),
    catatan: await catatkan(rumah, orang),
    pendukung: await dukungkan(rumah, orang),
    impor: await sisipkanImpor(rumah, INSTANSI_PEMILIK[pemilik]),
    penunjukan: await tunjukkan(rumah, orang),
    sesi: await sesiKedua(rumah, NIP_PEMILIK[pemilik]),
    akun: await dirikanAkun(rumah, INSTANSI_PEMILIK[pemilik], n),
  };
};

export const siapkanMilik = async (rumah: RumahLengkap): Promise<Readonly<Record<Objek, Milik>>> => {
  const sendiri = await siapkan(rumah, 'pemohon', 1);
  const unitLain = await siapkan(rumah, 'luar', 2);
  return { sendiri, unitLain, instansiLain: await siapkan(rumah, 'asing', 3), '-': sendiri };
};

const ADA = {
  masuk: { nip: ORANG_LENGKAP.luar.nip, sandi: SANDI_UJI },
  sandi: { lama: SANDI_UJI, baru: SANDI_UJI }, // refused for being the old one: nothing changes
  ketentuan: 'PANRB-P1-1',
  alur: 'penunjukan-lintas-unit',
};

const TANPA = '00000000-0000-4000-8000-0000000000ff'; // no trial has this id

/** An act that cannot succeed and so changes nothing: who may take it is told 422, who may not never gets that far. */
const PUTUSAN = { pilihan: 'pilihan-yang-tidak-ada' };
const TARIK = { alasan: 'Tidak jadi' };

// Without the number of its letter no mandate is put on record.
const MANDAT = { sebagai: 'plh', nomorSurat: '', tanggalSurat: '2026-03-02', sebab: 'Cuti', sejak: '2026-03-02' };
// A pattern without a running number is refused.
const JENIS_SURAT = '/api/naskah/templat/surat-permohonan-pelibatan';
// nothing that the regulation asks for stands in it: seen, and never stored
const TEMPLAT = {
  bentuk: 'surat-dinas',
  kertas: 'a4',
  huruf: 11,
  lambang: true,
  bagian: [{ jenis: 'paragraf', teks: 'Hanya mencoba.' }],
  penutup: 'Demikian.',
  tembusan: { kepala: 'Tembusan:', tambahan: [] },
};
// signed as an office that nobody holds: refused to everybody
const TULISAN = {
  jenis: 'nota-dinas',
  penandaTangan: TANPA,
  hal: 'Uji',
  sifat: 'biasa',
  derajat: 'biasa',
  lampiran: '',
  yth: [{ nama: 'Kepala Contoh' }],
  tembusan: [],
  isi: { uraian: 'Uji' },
};
const POLA = { seri: 'uji', jenis: [], pola: '{tahun}', klasifikasi: '', sejak: '2026-03-02' };
// a code that is on no list: refused
const CIRI = { sifat: null, derajat: null, klasifikasi: 'TIADA' };
// a day to come: refused
const KERTAS = {
  seri: 'umum',
  tanggal: '2099-01-01',
  hal: 'Matriks',
  kepada: 'Matriks',
  penandaTangan: 'Matriks',
  unit: '',
  sifat: 'biasa',
  derajat: 'biasa',
  alasan: '',
};
// nor is a delegation
const PELIMPAHAN = { jenis: [], nomorSurat: '', tanggalSurat: '2026-03-02', alasan: 'Uji', sejak: '2026-03-02' };
const pelimpahanDari = ({ orang }: Milik) => ({ pemberi: orang.posisiId, penerima: orang.posisiId });
const mandatAtas = ({ orang }: Milik) => ({ posisi: orang.posisiId, pegawai: orang.pegawaiId });

const SALURAN = { layar: true, surel: 'segera' };
const SETELAN_KABAR = {
  jenis: Object.fromEntries(JENIS_PEMBERITAHUAN.map((j) => [j, SALURAN])),
  jamRingkasan: '07:30',
  hening: null,
};
const ALASAN = { alasan: 'Diminta oleh pemiliknya' };
const KEDUA = { sandi: SANDI_UJI, kode: '000000' }; // never right: nobody has a second factor
const PENYEDIA = {
  nama: 'SSO Uji',
  penerbit: 'https://sso.example',
  klienId: 'lincah',
  klaimNip: 'nip',
  klaimHak: 'kelompok',
  pemetaan: [{ nilai: 'pengawas', hak: 'auditor' }],
  aktif: false,
};
const beriHak = (m: Milik) => ({
  akun: m.akun.id,
  hak: 'spbe',
  sejak: '2027-01-01',
  sampai: null,
  alasan: 'Penugasan tim',
});
const TIKET = 'A'.repeat(43);

const permohonan = (m: Milik) => permohonanUji(m.pemilik, 'Permohonan matriks');
const masaSaran = (m: Milik) => ({
  pemohon: permohonan(m).pemohon,
  mulai: '2026-03-09',
  selesai: '2026-06-30',
  kompetensi: [],
});

const lamaran = (m: Milik) => ({ pemohon: m.orang.posisiId, motivasi: 'Saya berminat.', kompetensi: 'Analisis data' });
const kebutuhanDi = (m: Milik, lalu = '') => `/api/penugasan/kebutuhan/${m.kebutuhan.dibuka}${lalu}`;
const peluangDi = (m: Milik, lalu = '') => `/api/penugasan/peluang/${m.kebutuhan.dibuka}${lalu}`;

/** How every operation of the OpenAPI document is called on a thing of `m`; those that end something come last. */
export const PANGGILAN: Readonly<Record<string, (m: Milik) => Panggilan>> = {
  'GET /api/sesi': () => ({ url: '/api/sesi' }),
  'GET /api/regulasi': () => ({ url: '/api/regulasi' }),
  'GET /api/regulasi/ketentuan': () => ({ url: '/api/regulasi/ketentuan?batas=5' }),
  'GET /api/regulasi/ketentuan/{id}': () => ({ url: `/api/regulasi/ketentuan/${ADA.ketentuan}` }),
  'GET /api/regulasi/peraturan': () => ({ url: '/api/regulasi/peraturan' }),
  'GET /api/regulasi/aturan': () => ({ url: '/api/regulasi/aturan?batas=5' }),
  'GET /api/regulasi/aturan/{id}': () => ({ url: '/api/regulasi/aturan/ajukan.oleh-pimpinan-unit' }),
  'GET /api/regulasi/gambar': () => ({ url: '/api/regulasi/gambar?batas=5' }),
  'GET /api/regulasi/pola': () => ({ url: '/api/regulasi/pola?batas=5' }),
  'GET /api/regulasi/istilah': () => ({ url: '/api/regulasi/istilah?batas=5' }),
  'GET /api/regulasi/parameter': () => ({ url: '/api/regulasi/parameter?batas=5' }),
  'GET /api/regulasi/satuan': () => ({ url: '/api/regulasi/satuan?batas=5' }),
  'GET /api/regulasi/peran': () => ({ url: '/api/regulasi/peran?batas=5' }),
  'GET /api/regulasi/naskah': () => ({ url: '/api/regulasi/naskah?batas=5' }),
  'GET /api/regulasi/banding': () => ({
    url: '/api/regulasi/banding?kiri=permenpanrb-7-2022&kanan=permenko-ekon-1-2025&batas=5',
  }),
  'GET /api/regulasi/banding/ekspor': () => ({
    url: '/api/regulasi/banding/ekspor?kiri=permenpanrb-7-2022&kanan=permenpanrb-7-2022&bagian=istilah&format=csv',
  }),
  'GET /api/regulasi/alur/{id}': () => ({ url: `/api/regulasi/alur/${ADA.alur}` }),
  'GET /api/regulasi/adopsi': () => ({ url: '/api/regulasi/adopsi' }),
  'POST /api/regulasi/adopsi': () => ({
    url: '/api/regulasi/adopsi',
    isi: { peraturan: PERATURAN_UJI, sejak: '2020-01-01', alasan: 'Matriks' }, // a day gone by: refused
  }),
  'POST /api/regulasi/adopsi/{sejak}/tarik': () => ({
    url: '/api/regulasi/adopsi/2020-01-01/tarik',
    isi: { alasan: 'Matriks' },
  }),
  'GET /api/regulasi/uji-coba': () => ({ url: '/api/regulasi/uji-coba' }),
  'POST /api/regulasi/uji-coba': () => ({ url: '/api/regulasi/uji-coba', isi: { peraturan: 'tidak-ada' } }),
  'GET /api/regulasi/uji-coba/{id}': () => ({ url: `/api/regulasi/uji-coba/${TANPA}` }),
  'GET /api/regulasi/uji-coba/{id}/berkas': () => ({ url: `/api/regulasi/uji-coba/${TANPA}/berkas` }),
  'GET /api/regulasi/uji-coba/{id}/ekspor': () => ({ url: `/api/regulasi/uji-coba/${TANPA}/ekspor?format=csv` }),
  'POST /api/regulasi/uji-coba/{id}/henti': () => ({ url: `/api/regulasi/uji-coba/${TANPA}/henti`, isi: {} }),
  'GET /api/regulasi/unggahan': () => ({ url: '/api/regulasi/unggahan' }),
  'POST /api/regulasi/unggahan': () => ({ url: '/api/regulasi/unggahan?uji=1', isi: {} }), // no file: nothing to check
  'GET /api/organisasi/unit': () => ({ url: '/api/organisasi/unit' }),
  'GET /api/organisasi/perubahan': () => ({ url: '/api/organisasi/perubahan?pada=2027-01-01' }),
  'POST /api/organisasi/bagan/cetak': () => ({
    url: '/api/organisasi/bagan/cetak',
    isi: { kertas: 'a4', warna: 'lowong' },
  }),
  'GET /api/organisasi/unit/{id}': (m) => ({ url: `/api/organisasi/unit/${m.unit}` }),
  'GET /api/organisasi/unit/{id}/kedudukan': (m) => ({ url: `/api/organisasi/unit/${m.unit}/kedudukan` }),
  'GET /api/organisasi/pegawai/{id}/kedudukan': (m) => ({
    url: `/api/organisasi/pegawai/${m.orang.pegawaiId}/kedudukan`,
  }),
  'GET /api/organisasi/kedudukan/temuan': () => ({ url: '/api/organisasi/kedudukan/temuan?suara=wajib' }),
  'GET /api/organisasi/pegawai': () => ({ url: '/api/organisasi/pegawai?cari=a' }),
  'GET /api/organisasi/pegawai/ekspor': () => ({ url: '/api/organisasi/pegawai/ekspor?format=csv' }),
  'GET /api/organisasi/pegawai/{id}': (m) => ({ url: `/api/organisasi/pegawai/${m.orang.pegawaiId}` }),
  'POST /api/organisasi/pegawai/{id}/portofolio': (m) => ({
    url: `/api/organisasi/pegawai/${m.orang.pegawaiId}/portofolio`,
    isi: { jenis: 'kompetensi', nama: '', bukti: {}, sejak: '2024-01-01' }, // nameless: never put on record
  }),
  'GET /api/organisasi/pegawai/{id}/foto': (m) => ({ url: `/api/organisasi/pegawai/${m.orang.pegawaiId}/foto` }),
  'PUT /api/organisasi/pegawai/{id}/foto': (m) => ({
    url: `/api/organisasi/pegawai/${m.orang.pegawaiId}/foto`,
    isi: { isi: 'YnVrYW4=' }, // no picture: seen, and never stored
  }),
  'DELETE /api/organisasi/pegawai/{id}/foto': (m) => ({ url: `/api/organisasi/pegawai/${m.orang.pegawaiId}/foto` }),
  'POST /api/organisasi/pegawai/{id}/data': (m) => ({
    url: `/api/organisasi/pegawai/${m.orang.pegawaiId}/data`,
    isi: { sejak: '2026-01-01', nama: '', dasar: 'SK-1' }, // nameless: never noted
  }),
  'POST /api/organisasi/portofolio/{id}/putuskan': (m) => ({
    url: `/api/organisasi/portofolio/${m.catatan}/putuskan`,
    isi: { pilihan: 'cabut', alasan: 'Matriks' },
  }),
  'GET /api/organisasi/pendukung': () => ({ url: '/api/organisasi/pendukung' }),
  'GET /api/organisasi/pendukung/{id}': (m) => ({ url: `/api/organisasi/pendukung/${m.pendukung}` }),
  'GET /api/organisasi/portofolio': () => ({ url: '/api/organisasi/portofolio' }),
  'GET /api/organisasi/kompetensi': () => ({ url: '/api/organisasi/kompetensi?cari=a' }),
  'GET /api/organisasi/posisi/{id}/hubungan': (m) => ({ url: `/api/organisasi/posisi/${m.orang.posisiId}/hubungan` }),
  'GET /api/organisasi/pelimpahan': () => ({ url: '/api/organisasi/pelimpahan' }),
  'GET /api/organisasi/pelimpahan/bahan': () => ({ url: '/api/organisasi/pelimpahan/bahan' }),
  'GET /api/organisasi/pelimpahan/penerima': (m) => ({
    url: `/api/organisasi/pelimpahan/penerima?pemberi=${m.orang.posisiId}`,
  }),
  'POST /api/organisasi/pelimpahan': (m) => ({
    url: '/api/organisasi/pelimpahan',
    isi: { ...PELIMPAHAN, ...pelimpahanDari(m) },
  }),
  'POST /api/organisasi/pelimpahan/{id}/cabut': (m) => ({
    url: `/api/organisasi/pelimpahan/${m.pelimpahan}/cabut`,
    isi: { sejak: '2090-01-01', alasan: '' },
  }),
  'GET /api/organisasi/mandat': () => ({ url: '/api/organisasi/mandat' }),
  'GET /api/organisasi/mandat/posisi': () => ({ url: '/api/organisasi/mandat/posisi' }),
  'POST /api/organisasi/mandat': (m) => ({ url: '/api/organisasi/mandat', isi: { ...MANDAT, ...mandatAtas(m) } }),
  'POST /api/organisasi/mandat/{id}/cabut': (m) => ({
    url: `/api/organisasi/mandat/${m.mandat}/cabut`,
    isi: { alasan: '' },
  }),
  'GET /api/organisasi/penunjukan': () => ({ url: '/api/organisasi/penunjukan' }),
  'GET /api/organisasi/penunjukan/riwayat': () => ({ url: '/api/organisasi/penunjukan/riwayat' }),
  'GET /api/organisasi/penunjukan/jabatan': () => ({ url: '/api/organisasi/penunjukan/jabatan?cari=kepala' }),
  'POST /api/organisasi/penunjukan': ({ orang }) => ({
    url: '/api/organisasi/penunjukan',
    isi: { peran: 'TIDAK_DIMINTA', posisi: orang.posisiId, sejak: '2026-03-02', alasan: 'Matriks' },
  }),
  'POST /api/organisasi/penunjukan/{id}/akhiri': (m) => ({
    url: `/api/organisasi/penunjukan/${m.penunjukan}/akhiri`,
    isi: { alasan: '' },
  }),
  'GET /api/organisasi/direktori': () => ({ url: '/api/organisasi/direktori' }),
  'GET /api/organisasi/alamat': () => ({ url: '/api/organisasi/alamat' }),
  'PUT /api/organisasi/alamat': () => ({ url: '/api/organisasi/alamat', isi: { posisi: [] } }),
  'GET /api/organisasi/impor/templat.xlsx': () => ({ url: '/api/organisasi/impor/templat.xlsx' }),
  'GET /api/organisasi/impor/struktur.xlsx': () => ({ url: '/api/organisasi/impor/struktur.xlsx' }),
  'GET /api/organisasi/impor': () => ({ url: '/api/organisasi/impor' }),
  'POST /api/organisasi/impor': () => ({ url: '/api/organisasi/impor', isi: {} }), // no file: nothing to import
  'POST /api/organisasi/impor/data': () => ({ url: '/api/organisasi/impor/data', isi: { lembar: {} } }), // no sheet either
  'PUT /api/organisasi/impor/judul': () => ({ url: '/api/organisasi/impor/judul', isi: { judul: [] } }),
  'GET /api/organisasi/impor/{id}': ({ impor }) => ({ url: `/api/organisasi/impor/${impor}` }),
  'GET /api/organisasi/impor/{id}/beda': ({ impor }) => ({ url: `/api/organisasi/impor/${impor}/beda` }),
  'GET /api/organisasi/impor/{id}/ekspor': ({ impor }) => ({ url: `/api/organisasi/impor/${impor}/ekspor?format=csv` }),
  'GET /api/organisasi/impor/{id}/pergantungan': ({ impor }) => ({
    url: `/api/organisasi/impor/${impor}/pergantungan`,
  }),
  'POST /api/organisasi/impor/{id}/terapkan': ({ impor }) => ({
    url: `/api/organisasi/impor/${impor}/terapkan`,
    isi: {},
  }),
  'POST /api/organisasi/impor/{id}/urungkan': ({ impor }) => ({
    url: `/api/organisasi/impor/${impor}/urungkan`,
    isi: { alasan: 'Keliru' },
  }),
  'GET /api/alur/tindakan': () => ({ url: '/api/alur/tindakan' }),
  'GET /api/alur/berjalan': () => ({ url: '/api/alur/berjalan' }),
  'GET /api/alur/berkas/{id}': (m) => ({ url: `/api/alur/berkas/${m.berkas}` }),
  'GET /api/alur/berkas/{id}/ikhtisar': (m) => ({ url: `/api/alur/berkas/${m.berkas}/ikhtisar` }),
  'GET /api/alur/berkas/{id}/cetak': (m) => ({ url: `/api/alur/berkas/${m.berkas}/cetak` }),
  'GET /api/alur/berkas/{id}/arsip': (m) => ({ url: `/api/alur/berkas/${m.berkas}/arsip` }),
  'GET /api/alur/arsip': () => ({ url: '/api/alur/arsip?tahun=2020' }),
  'GET /api/alur/berkas/{id}/catatan': (m) => ({ url: `/api/alur/berkas/${m.berkas}/catatan` }),
  'POST /api/alur/berkas/{id}/catatan': (m) => ({
    url: `/api/alur/berkas/${m.berkas}/catatan`,
    isi: { isi: 'Dicatat' },
  }),
  'GET /api/alur/berkas/{id}/dilihat': (m) => ({ url: `/api/alur/berkas/${m.berkas}/dilihat` }),
  'GET /api/alur/berkas/{id}/lampiran': (m) => ({ url: `/api/alur/berkas/${m.berkas}/lampiran` }),
  'POST /api/alur/berkas/{id}/lampiran': (m) => ({ url: `/api/alur/berkas/${m.berkas}/lampiran`, isi: {} }), // no file
  'GET /api/alur/lampiran/{id}/isi': (m) => ({ url: `/api/alur/lampiran/${m.lampiran}/isi` }),
  'POST /api/alur/lampiran/{id}/cabut': (m) => ({ url: `/api/alur/lampiran/${m.lampiran}/cabut`, isi: ALASAN }),
  'GET /api/alur/gambar/{versi}': (m) => ({ url: `/api/alur/gambar/${m.versi}` }),
  'POST /api/alur/tindakan/{id}/putuskan': (m) => ({ url: `/api/alur/tindakan/${m.tindakan}/putuskan`, isi: PUTUSAN }),
  'POST /api/alur/tindakan/{id}/teruskan': (m) => ({ url: `/api/alur/tindakan/${m.tindakan}/teruskan` }),
  'GET /api/alur/pemberitahuan': () => ({ url: '/api/alur/pemberitahuan' }),
  'GET /api/alur/pemberitahuan/kini': () => ({ url: '/api/alur/pemberitahuan/kini' }),
  'GET /api/alur/pemberitahuan/setelan': () => ({ url: '/api/alur/pemberitahuan/setelan' }),
  'PUT /api/alur/pemberitahuan/setelan': () => ({ url: '/api/alur/pemberitahuan/setelan', isi: SETELAN_KABAR }),
  'GET /api/naskah': () => ({ url: '/api/naskah' }),
  'GET /api/naskah/tembusan': () => ({ url: '/api/naskah/tembusan' }),
  'GET /api/naskah/tulis': () => ({ url: '/api/naskah/tulis' }),
  'POST /api/naskah/tulis/pratinjau': () => ({ url: '/api/naskah/tulis/pratinjau', isi: TULISAN }),
  'POST /api/naskah/tulis': () => ({ url: '/api/naskah/tulis', isi: TULISAN }),
  'GET /api/naskah/konsep': () => ({ url: '/api/naskah/konsep' }),
  'GET /api/naskah/konsep/{id}': (m) => ({ url: `/api/naskah/konsep/${m.konsep}` }),
  'PUT /api/naskah/konsep/{id}': (m) => ({ url: `/api/naskah/konsep/${m.konsep}`, isi: { isi: {}, versi: 9 } }),
  'DELETE /api/naskah/konsep/{id}': (m) => ({ url: `/api/naskah/konsep/${m.konsep}` }),
  'GET /api/naskah/pola': () => ({ url: '/api/naskah/pola' }),
  'POST /api/naskah/pola': () => ({ url: '/api/naskah/pola', isi: POLA }),
  'GET /api/naskah/agenda': () => ({ url: '/api/naskah/agenda?batas=5' }),
  'GET /api/naskah/agenda/ekspor': () => ({ url: '/api/naskah/agenda/ekspor?format=csv' }),
  'GET /api/naskah/agenda/blok': () => ({ url: '/api/naskah/agenda/blok' }),
  // a day that is past: refused
  'POST /api/naskah/agenda/blok': () => ({
    url: '/api/naskah/agenda/blok',
    isi: { seri: 'umum', hari: '2020-01-01', jumlah: 1, alasan: 'Matriks' },
  }),
  'POST /api/naskah/agenda/blok/{id}/tutup': () => ({
    url: `/api/naskah/agenda/blok/${TANPA}/tutup`,
    isi: { alasan: 'Matriks' },
  }),
  'PUT /api/naskah/agenda/setelan': () => ({ url: '/api/naskah/agenda/setelan', isi: { mundur: 99 } }),
  'POST /api/naskah/agenda/kertas': () => ({ url: '/api/naskah/agenda/kertas', isi: KERTAS }),
  'GET /api/naskah/agenda/kertas/{id}/pindaian': () => ({ url: `/api/naskah/agenda/kertas/${TANPA}/pindaian` }),
  'POST /api/naskah/agenda/kertas/{id}/pindaian': () => ({
    url: `/api/naskah/agenda/kertas/${TANPA}/pindaian`, // no file
    isi: {},
  }),
  'GET /api/naskah/klasifikasi': () => ({ url: '/api/naskah/klasifikasi' }),
  'POST /api/naskah/klasifikasi': () => ({
    url: '/api/naskah/klasifikasi',
    isi: { kode: '?', arti: 'Matriks', sejak: '2026-03-02' },
  }),
  'POST /api/naskah/klasifikasi/{kode}/akhiri': () => ({
    url: '/api/naskah/klasifikasi/TIADA/akhiri',
    isi: { sampai: '2026-03-02' },
  }),
  'POST /api/naskah/klasifikasi/impor': () => ({ url: '/api/naskah/klasifikasi/impor', isi: {} }), // no file
  'GET /api/naskah/hari-libur': () => ({ url: '/api/naskah/hari-libur' }),
  'GET /api/naskah/hari-libur/ekspor': () => ({ url: '/api/naskah/hari-libur/ekspor?format=csv' }),
  'POST /api/naskah/hari-libur': () => ({ url: '/api/naskah/hari-libur', isi: { hari: '2026-03-03', nama: ' ' } }),
  'POST /api/naskah/hari-libur/{hari}/hapus': () => ({
    url: '/api/naskah/hari-libur/1999-01-01/hapus',
    isi: { alasan: 'Matriks' },
  }),
  'POST /api/naskah/hari-libur/impor': () => ({ url: '/api/naskah/hari-libur/impor', isi: {} }), // no file
  'POST /api/naskah/hari-libur/impor/periksa': () => ({ url: '/api/naskah/hari-libur/impor/periksa', isi: {} }),
  'GET /api/naskah/ciri': () => ({ url: '/api/naskah/ciri' }),
  'POST /api/naskah/ciri': () => ({ url: '/api/naskah/ciri', isi: { ...CIRI, jenis: 'surat', sejak: '2020-01-01' } }),
  'GET /api/naskah/ciri/berkas/{id}': (m) => ({ url: `/api/naskah/ciri/berkas/${m.berkas}` }),
  'PUT /api/naskah/ciri/berkas/{id}': (m) => ({ url: `/api/naskah/ciri/berkas/${m.berkas}`, isi: CIRI }),
  'GET /api/naskah/paraf': () => ({ url: '/api/naskah/paraf' }),
  'GET /api/naskah/paraf/aturan': () => ({ url: '/api/naskah/paraf/aturan' }),
  'POST /api/naskah/paraf/aturan': () => ({
    url: '/api/naskah/paraf/aturan',
    isi: { jenis: '', sejak: '2020-01-01', cara: 'garis', jabatan: [], tenggat: 2 },
  }),
  // a letter without initials has nothing to be given
  'POST /api/naskah/{id}/paraf': (m) => ({ url: `/api/naskah/${m.surat}/paraf`, isi: { pilihan: 'paraf' } }),
  'POST /api/naskah/{id}/batal': (m) => ({ url: `/api/naskah/${m.surat}/batal`, isi: { alasan: 'Keliru' } }),
  'GET /api/naskah/templat': () => ({ url: '/api/naskah/templat' }),
  'PUT /api/naskah/kertas': () => ({ url: '/api/naskah/kertas', isi: { kertas: 'a4' } }),
  'GET /api/naskah/lambang': () => ({ url: '/api/naskah/lambang' }),
  'POST /api/naskah/lambang/pratinjau': () => ({ url: '/api/naskah/lambang/pratinjau', isi: { isi: null } }),
  'POST /api/naskah/lambang': () => ({ url: '/api/naskah/lambang', isi: { isi: null, sejak: '2099-01-01' } }),
  'GET /api/naskah/lambang/versi': () => ({ url: '/api/naskah/lambang/versi' }),
  'GET /api/naskah/lambang/versi/{versi}/gambar': () => ({ url: '/api/naskah/lambang/versi/99999/gambar' }),
  'POST /api/naskah/lambang/tarik': () => ({
    url: '/api/naskah/lambang/tarik',
    isi: { versi: 99_999, alasan: 'Hanya mencoba' },
  }),
  'GET /api/naskah/templat/{jenis}': () => ({ url: JENIS_SURAT }),
  'GET /api/naskah/templat/{jenis}/versi': () => ({ url: `${JENIS_SURAT}/versi` }),
  'GET /api/naskah/templat/{jenis}/versi/{versi}': () => ({ url: `${JENIS_SURAT}/versi/0` }),
  'POST /api/naskah/templat/{jenis}/pratinjau': () => ({ url: `${JENIS_SURAT}/pratinjau`, isi: { isi: TEMPLAT } }),
  'POST /api/naskah/templat/{jenis}': () => ({
    url: JENIS_SURAT,
    isi: { isi: TEMPLAT, sejak: '2099-01-01', alasan: 'Hanya mencoba', dariVersi: 0 },
  }),
  'POST /api/naskah/templat/{jenis}/tarik': () => ({
    url: `${JENIS_SURAT}/tarik`,
    isi: { versi: 1, alasan: 'Hanya mencoba' },
  }),
  'GET /api/naskah/{id}': (m) => ({ url: `/api/naskah/${m.surat}` }),
  'GET /api/naskah/{id}/pdf': (m) => ({ url: `/api/naskah/${m.surat}/pdf` }),
  'GET /api/naskah/{id}/docx': (m) => ({ url: `/api/naskah/${m.surat}/docx` }),
  'GET /api/naskah/{id}/halaman/{n}.svg': (m) => ({ url: `/api/naskah/${m.surat}/halaman/1.svg` }),
  'GET /api/naskah/tanda-tangan': () => ({ url: '/api/naskah/tanda-tangan' }),
  'POST /api/naskah/tanda-tangan': (m) => ({
    url: '/api/naskah/tanda-tangan', // issued by the act alone: there is nothing to sign
    isi: { surat: [m.surat], sandi: SANDI_UJI },
  }),
  'GET /api/naskah/tanda-tangan/setelan': () => ({ url: '/api/naskah/tanda-tangan/setelan' }),
  'PUT /api/naskah/tanda-tangan/setelan': () => ({ url: '/api/naskah/tanda-tangan/setelan', isi: { cara: 'tanpa' } }),
  'POST /api/naskah/tanda-tangan/sertifikat': () => ({ url: '/api/naskah/tanda-tangan/sertifikat', isi: {} }), // no file
  'GET /api/naskah/{id}/pindaian': (m) => ({ url: `/api/naskah/${m.surat}/pindaian` }),
  'POST /api/naskah/{id}/pindaian': (m) => ({ url: `/api/naskah/${m.surat}/pindaian`, isi: {} }), // no file either
  'GET /api/verifikasi/{kode}': (m) => ({ url: `/api/verifikasi/${m.kode}` }),
  'GET /api/penugasan/konsep': () => ({ url: '/api/penugasan/konsep' }),
  'GET /api/penugasan/konsep/{id}': (m) => ({ url: `/api/penugasan/konsep/${m.konsep}` }),
  'GET /api/penugasan/jabatan': () => ({ url: '/api/penugasan/jabatan' }),
  'POST /api/penugasan/periksa': (m) => ({ url: '/api/penugasan/periksa', isi: permohonan(m) }),
  'POST /api/penugasan/pratinjau': (m) => ({ url: '/api/penugasan/pratinjau', isi: permohonan(m) }),
  'POST /api/penugasan/saran': (m) => ({ url: '/api/penugasan/saran', isi: { ...masaSaran(m), jumlah: 3 } }),
  'POST /api/penugasan/saran/tim': (m) => ({
    url: '/api/penugasan/saran/tim',
    isi: { ...masaSaran(m), kursi: [{ kompetensi: [], jumlah: 1 }] },
  }),
  'POST /api/penugasan': (m) => ({ url: '/api/penugasan', isi: permohonan(m) }),
  'GET /api/penugasan': () => ({ url: '/api/penugasan' }),
  'GET /api/penugasan/ekspor': () => ({ url: '/api/penugasan/ekspor?format=csv' }),
  'GET /api/penugasan/kebutuhan': () => ({ url: '/api/penugasan/kebutuhan' }),
  'GET /api/penugasan/kebutuhan/ekspor': () => ({ url: '/api/penugasan/kebutuhan/ekspor?format=csv' }),
  'POST /api/penugasan/kebutuhan': (m) => ({ url: '/api/penugasan/kebutuhan', isi: kebutuhanUji(m.pemilik) }),
  'GET /api/penugasan/kebutuhan/{id}': (m) => ({ url: kebutuhanDi(m) }),
  // what stands on the board is neither changed nor thrown away, a draft is not closed, what is open is not opened again
  'PUT /api/penugasan/kebutuhan/{id}': (m) => ({ url: kebutuhanDi(m), isi: { isi: ISI_KEBUTUHAN, versi: 9 } }),
  'DELETE /api/penugasan/kebutuhan/{id}': (m) => ({ url: kebutuhanDi(m) }),
  'POST /api/penugasan/kebutuhan/{id}/tutup': (m) => ({
    url: `/api/penugasan/kebutuhan/${m.kebutuhan.konsep}/tutup`,
    isi: { alasan: 'Tidak jadi' },
  }),
  'POST /api/penugasan/kebutuhan/{id}/buka-kembali': (m) => ({ url: kebutuhanDi(m, '/buka-kembali') }),
  'POST /api/penugasan/kebutuhan/{id}/beritahukan': (m) => ({ url: kebutuhanDi(m, '/beritahukan') }),
  'GET /api/penugasan/kebutuhan/{id}/pelamar': (m) => ({ url: kebutuhanDi(m, '/pelamar') }),
  'GET /api/penugasan/peluang': () => ({ url: '/api/penugasan/peluang' }),
  'GET /api/penugasan/peluang/{id}': (m) => ({ url: peluangDi(m) }),
  'POST /api/penugasan/peluang/{id}/periksa': (m) => ({ url: peluangDi(m, '/periksa'), isi: lamaran(m) }),
  'POST /api/penugasan/peluang/{id}/lamar': (m) => ({ url: peluangDi(m, '/lamar'), isi: lamaran(m) }),
  'GET /api/penugasan/lamaran': () => ({ url: '/api/penugasan/lamaran' }),
  'GET /api/penugasan/neraca': () => ({ url: '/api/penugasan/neraca?dari=2026-01-01&sampai=2026-12-31' }),
  'GET /api/penugasan/{id}': (m) => ({ url: `/api/penugasan/${m.berkas}` }),
  'GET /api/penugasan/{id}/masa': (m) => ({ url: `/api/penugasan/${m.berkas}/masa` }),
  // it runs still: only an accepted assignment changes
  'POST /api/penugasan/{id}/perubahan': (m) => ({
    url: `/api/penugasan/${m.berkas}/perubahan`,
    isi: { jenis: 'perpanjangan', hari: '2027-12-31', alasan: 'Matriks' },
  }),
  // a request is no change
  'GET /api/penugasan/perubahan/{id}': (m) => ({ url: `/api/penugasan/perubahan/${m.berkas}` }),
  'POST /api/penugasan/perubahan/{id}/tulisan': (m) => ({
    url: `/api/penugasan/perubahan/${m.berkas}/tulisan`,
    isi: {
      tindakan: m.berkas,
      pilihan: 'serahkan',
      serahTerima: { selesai: 'a', sisa: 'b', kepada: 'c', tempat: 'd' },
    },
  }),
  'GET /api/kedudukan/konsep': () => ({ url: '/api/kedudukan/konsep' }),
  'GET /api/kedudukan/konsep/{id}': (m) => ({ url: `/api/kedudukan/konsep/${m.konsep}` }),
  'GET /api/kedudukan/laporan': () => ({ url: '/api/kedudukan/laporan' }),
  // a report about this post waits already
  'POST /api/kedudukan/laporan': (m) => ({
    url: '/api/kedudukan/laporan',
    isi: { posisi: m.orang.posisiId, penilai: m.kedudukan.penilai, alasan: 'Matriks' },
  }),
  'POST /api/kedudukan/laporan/{id}/jawab': (m) => ({
    url: `/api/kedudukan/laporan/${m.kedudukan.laporan}/jawab`,
    isi: { tindak: 'tolak', alasan: '' }, // refused for want of a reason
  }),
  'GET /api/kedudukan/bahan': (m) => ({ url: `/api/kedudukan/bahan?unit=${m.kedudukan.unit}` }),
  'POST /api/kedudukan/periksa': (m) => ({ url: '/api/kedudukan/periksa', isi: usulUji(m.kedudukan) }),
  'POST /api/kedudukan/pratinjau': (m) => ({ url: '/api/kedudukan/pratinjau', isi: usulUji(m.kedudukan) }),
  'POST /api/kedudukan': (m) => ({ url: '/api/kedudukan', isi: usulUji(m.kedudukan) }),
  'GET /api/kedudukan': () => ({ url: '/api/kedudukan' }),
  'GET /api/kedudukan/ekspor': () => ({ url: '/api/kedudukan/ekspor?format=csv' }),
  'GET /api/kedudukan/{id}': (m) => ({ url: `/api/kedudukan/${m.kedudukan.usul}` }),
  'PUT /api/kedudukan/konsep/{id}': (m) => ({
    url: `/api/kedudukan/konsep/${m.konsep}`,
    isi: { unit: m.kedudukan.unit, isi: {}, versi: 9 },
  }),
  'POST /api/alur/pemberitahuan/baca-semua': () => ({ url: '/api/alur/pemberitahuan/baca-semua', isi: {} }),
  'POST /api/alur/pemberitahuan/{id}/baca': (m) => ({
    url: `/api/alur/pemberitahuan/${m.pemberitahuan}/baca`,
    isi: {},
  }),
  'PUT /api/penugasan/konsep/{id}': (m) => ({ url: `/api/penugasan/konsep/${m.konsep}`, isi: { isi: {}, versi: 9 } }),
  'POST /api/alur/berkas/{id}/tarik': (m) => ({ url: `/api/alur/berkas/${m.berkas}/tarik`, isi: TARIK }),
  'DELETE /api/penugasan/konsep/{id}': (m) => ({ url: `/api/penugasan/konsep/${m.konsep}` }),
  'DELETE /api/kedudukan/konsep/{id}': (m) => ({ url: `/api/kedudukan/konsep/${m.konsep}` }),
  'GET /api/saya': () => ({ url: '/api/saya' }),
  'GET /api/saya/sesi': () => ({ url: '/api/saya/sesi' }),
  'GET /api/saya/data': () => ({ url: '/api/saya/data' }),
  'GET /api/saya/data/ekspor': () => ({ url: '/api/saya/data/ekspor?format=json' }),
  'GET /api/saya/perubahan': () => ({ url: '/api/saya/perubahan' }),
  'GET /api/saya/dilihat': () => ({ url: '/api/saya/dilihat' }),
  'GET /api/saya/perbaikan': () => ({ url: '/api/saya/perbaikan' }),
  'POST /api/saya/perbaikan': () => ({ url: '/api/saya/perbaikan', isi: { isi: 'Gelar saya belum tercatat' } }),
  'POST /api/saya/faktor': () => ({ url: '/api/saya/faktor', isi: { sandi: SANDI_UJI } }),
  'POST /api/saya/faktor/pasang': () => ({ url: '/api/saya/faktor/pasang', isi: { kode: '000000' } }),
  'POST /api/saya/faktor/cadangan': () => ({ url: '/api/saya/faktor/cadangan', isi: KEDUA }),
  'POST /api/saya/faktor/lepas': () => ({ url: '/api/saya/faktor/lepas', isi: KEDUA }),
  'GET /api/akun': () => ({ url: '/api/akun?cari=a' }),
  'GET /api/akun/calon': () => ({ url: '/api/akun/calon' }),
  'POST /api/akun': (m) => ({ url: '/api/akun', isi: { pegawai: [m.orang.pegawaiId] } }), // has one already
  'POST /api/akun/{id}/tautan': (m) => ({ url: `/api/akun/${m.akun.id}/tautan`, isi: ALASAN }),
  'POST /api/akun/{id}/lepas-tahanan': (m) => ({ url: `/api/akun/${m.akun.id}/lepas-tahanan`, isi: ALASAN }),
  'POST /api/akun/{id}/lepas-faktor': (m) => ({ url: `/api/akun/${m.akun.id}/lepas-faktor`, isi: ALASAN }),
  'POST /api/akun/{id}/tutup': (m) => ({ url: `/api/akun/${m.akun.id}/tutup`, isi: ALASAN }),
  'POST /api/akun/{id}/buka': (m) => ({ url: `/api/akun/${m.akun.id}/buka`, isi: ALASAN }),
  'GET /api/hak': () => ({ url: '/api/hak?cari=a' }),
  'POST /api/hak': (m) => ({ url: '/api/hak', isi: beriHak(m) }),
  'POST /api/hak/{id}/cabut': (m) => ({ url: `/api/hak/${m.akun.hak}/cabut`, isi: ALASAN }),
  'GET /api/keamanan': () => ({ url: '/api/keamanan' }),
  'PUT /api/keamanan/faktor': () => ({ url: '/api/keamanan/faktor', isi: { wajib: [] } }),
  'PUT /api/keamanan/penyedia': () => ({ url: '/api/keamanan/penyedia', isi: PENYEDIA }),
  'GET /api/perbaikan': () => ({ url: '/api/perbaikan' }),
  'POST /api/perbaikan/{id}/jawab': (m) => ({
    url: `/api/perbaikan/${m.akun.perbaikan}/jawab`,
    isi: { jawaban: 'Sudah diperbaiki' },
  }),
  'DELETE /api/saya/sesi/{id}': (m) => ({ url: `/api/saya/sesi/${m.sesi}` }),
  'POST /api/saya/sesi/keluarkan': () => ({ url: '/api/saya/sesi/keluarkan', isi: {} }),
  'GET /api/masuk/cara': () => ({ url: '/api/masuk/cara' }),
  'GET /api/masuk/sso': () => ({ url: '/api/masuk/sso' }),
  'GET /api/masuk/sso/kembali': () => ({ url: '/api/masuk/sso/kembali' }),
  'POST /api/masuk/kode': () => ({ url: '/api/masuk/kode', isi: { tiket: TIKET, kode: '000000' } }),
  'POST /api/sandi/lupa': () => ({ url: '/api/sandi/lupa', isi: { nip: ORANG_LENGKAP.luar.nip } }),
  'POST /api/sandi/baru': () => ({ url: '/api/sandi/baru', isi: { tiket: TIKET, sandi: 'payung kereta ungu' } }),
  'POST /api/sandi': () => ({ url: '/api/sandi', isi: ADA.sandi }),
  'POST /api/masuk': () => ({ url: '/api/masuk', isi: ADA.masuk }),
  'POST /api/keluar': () => ({ url: '/api/keluar' }),
};
