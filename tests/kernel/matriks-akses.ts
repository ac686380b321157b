import type { Peran } from './rumah-lengkap.ts';

/** The columns of the table, in order; `tanpa`: not signed in. */
export const KOLOM = [
  'tanpa',
  'pemohon',
  'penilaiPemohon',
  'penilai',
  'asal',
  'pegawai',
  'luar',
  'ortala',
  'sdm',
  'auditor',
  'admin',
  'asing',
] as const satisfies readonly (Peran | 'tanpa')[];

/** Whose thing: the requester's dossier, one between others of the same agency, the other agency's; `-`: no thing in the address. */
export type Objek = 'sendiri' | 'unitLain' | 'instansiLain' | '-';
type Baris = { readonly rute: string; readonly objek: Objek; readonly status: readonly number[] };

// The appraiser may decide (422: the choice sent does not exist) and the requester may only look (403) while the act is at
// the appraiser's desk; head of origin and the wanted person are no party yet. Whoever has a code may verify a letter.
// A draft that is not one's own is like one that was never there: 404 to read, 409 to save over, 204 to drop.
const TABEL = `
#                                        |              | tnp pmh ppm pnl asl pgw lua org sdm aud adm asg
GET /api/sesi                            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi                        | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/ketentuan              | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/ketentuan/{id}         | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/peraturan              | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/aturan                 | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/aturan/{id}            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/gambar                 | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/pola                   | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/istilah                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/parameter              | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/satuan                 | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/peran                  | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/naskah                 | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/banding                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/banding/ekspor         | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/alur/{id}              | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/regulasi/adopsi                 | -            | 401 403 403 403 403 403 403 200 403 403 200 403
POST /api/regulasi/adopsi                | -            | 401 403 403 403 403 403 403 422 403 403 422 403
POST /api/regulasi/adopsi/{sejak}/tarik  | -            | 401 403 403 403 403 403 403 409 403 403 409 403
GET /api/regulasi/uji-coba               | -            | 401 403 403 403 403 403 403 200 403 403 200 403
POST /api/regulasi/uji-coba              | -            | 401 403 403 403 403 403 403 404 403 403 404 403
GET /api/regulasi/uji-coba/{id}          | -            | 401 403 403 403 403 403 403 404 403 403 404 403
GET /api/regulasi/uji-coba/{id}/berkas   | -            | 401 403 403 403 403 403 403 404 403 403 404 403
GET /api/regulasi/uji-coba/{id}/ekspor   | -            | 401 403 403 403 403 403 403 404 403 403 404 403
POST /api/regulasi/uji-coba/{id}/henti   | -            | 401 403 403 403 403 403 403 404 403 403 404 403
GET /api/regulasi/unggahan               | -            | 401 403 403 403 403 403 403 200 403 403 200 403
POST /api/regulasi/unggahan              | -            | 401 403 403 403 403 403 403 422 403 403 422 403
GET /api/organisasi/unit                 | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/perubahan            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/organisasi/bagan/cetak         | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/unit/{id}            | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/unit/{id}            | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/unit/{id}            | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/organisasi/unit/{id}/kedudukan    | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/unit/{id}/kedudukan    | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/unit/{id}/kedudukan    | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/organisasi/pegawai/{id}/kedudukan | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pegawai/{id}/kedudukan | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pegawai/{id}/kedudukan | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/organisasi/kedudukan/temuan       | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/pegawai              | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/pegawai/ekspor       | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/pegawai/{id}         | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pegawai/{id}         | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pegawai/{id}         | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/organisasi/pegawai/{id}/portofolio | sendiri      | 401 403 403 403 403 422 403 403 422 403 403 404
POST /api/organisasi/pegawai/{id}/portofolio | unitLain     | 401 403 403 403 403 403 403 422 422 403 403 404
POST /api/organisasi/pegawai/{id}/portofolio | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
POST /api/organisasi/pegawai/{id}/data   | sendiri      | 401 403 403 403 403 403 403 403 422 403 403 404
POST /api/organisasi/pegawai/{id}/data   | unitLain     | 401 403 403 403 403 403 403 403 422 403 403 404
POST /api/organisasi/pegawai/{id}/data   | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
GET /api/organisasi/pegawai/{id}/foto    | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pegawai/{id}/foto    | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pegawai/{id}/foto    | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
PUT /api/organisasi/pegawai/{id}/foto    | sendiri      | 401 403 403 403 403 422 403 403 422 403 403 404
PUT /api/organisasi/pegawai/{id}/foto    | unitLain     | 401 403 403 403 403 403 403 422 422 403 403 404
PUT /api/organisasi/pegawai/{id}/foto    | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
DELETE /api/organisasi/pegawai/{id}/foto | sendiri      | 401 403 403 403 403 204 403 403 204 403 403 404
DELETE /api/organisasi/pegawai/{id}/foto | unitLain     | 401 403 403 403 403 403 403 204 204 403 403 404
DELETE /api/organisasi/pegawai/{id}/foto | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
POST /api/organisasi/portofolio/{id}/putuskan | sendiri      | 401 403 403 403 403 403 403 403 409 403 403 404
POST /api/organisasi/portofolio/{id}/putuskan | unitLain     | 401 403 403 403 403 403 403 403 409 403 403 404
POST /api/organisasi/portofolio/{id}/putuskan | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
GET /api/organisasi/pendukung            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/pendukung/{id}       | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pendukung/{id}       | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/pendukung/{id}       | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/organisasi/portofolio           | -            | 401 403 403 403 403 403 403 403 200 403 403 403
GET /api/organisasi/kompetensi           | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/posisi/{id}/hubungan | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/posisi/{id}/hubungan | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/organisasi/posisi/{id}/hubungan | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/organisasi/mandat               | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/mandat/posisi        | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/organisasi/mandat              | -            | 401 403 403 422 403 403 403 403 422 403 403 404
POST /api/organisasi/mandat/{id}/cabut   | sendiri      | 401 403 403 422 403 403 403 403 422 403 403 404
POST /api/organisasi/mandat/{id}/cabut   | unitLain     | 401 403 403 403 403 403 422 403 422 403 403 404
POST /api/organisasi/mandat/{id}/cabut   | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
GET /api/organisasi/penunjukan           | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/penunjukan/riwayat   | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/penunjukan/jabatan   | -            | 401 403 403 403 403 403 403 200 200 403 403 403
POST /api/organisasi/penunjukan          | -            | 401 403 403 403 403 403 403 422 422 403 403 403
POST /api/organisasi/penunjukan/{id}/akhiri | sendiri      | 401 403 403 403 403 403 403 422 422 403 403 403
POST /api/organisasi/penunjukan/{id}/akhiri | unitLain     | 401 403 403 403 403 403 403 422 422 403 403 403
POST /api/organisasi/penunjukan/{id}/akhiri | instansiLain | 401 403 403 403 403 403 403 404 404 403 403 403
GET /api/organisasi/direktori            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/organisasi/alamat               | -            | 401 200 200 200 200 200 200 200 200 200 200 200
PUT /api/organisasi/alamat               | -            | 401 403 403 403 403 403 403 200 403 403 403 403
GET /api/organisasi/impor/templat.xlsx   | -            | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/struktur.xlsx  | -            | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor                | -            | 401 403 403 403 403 403 403 403 200 403 200 403
POST /api/organisasi/impor               | -            | 401 403 403 403 403 403 403 403 422 403 422 403
POST /api/organisasi/impor/data          | -            | 401 403 403 403 403 403 403 403 422 403 422 403
PUT /api/organisasi/impor/judul          | -            | 401 403 403 403 403 403 403 403 204 403 204 403
GET /api/organisasi/impor/{id}           | sendiri      | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}           | unitLain     | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}           | instansiLain | 401 403 403 403 403 403 403 403 404 403 404 403
GET /api/organisasi/impor/{id}/beda      | sendiri      | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}/beda      | unitLain     | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}/beda      | instansiLain | 401 403 403 403 403 403 403 403 404 403 404 403
GET /api/organisasi/impor/{id}/ekspor    | sendiri      | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}/ekspor    | unitLain     | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}/ekspor    | instansiLain | 401 403 403 403 403 403 403 403 404 403 404 403
GET /api/organisasi/impor/{id}/pergantungan| sendiri      | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}/pergantungan| unitLain     | 401 403 403 403 403 403 403 403 200 403 200 403
GET /api/organisasi/impor/{id}/pergantungan| instansiLain | 401 403 403 403 403 403 403 403 404 403 404 403
POST /api/organisasi/impor/{id}/terapkan | sendiri      | 401 403 403 403 403 403 403 403 409 403 409 403
POST /api/organisasi/impor/{id}/terapkan | unitLain     | 401 403 403 403 403 403 403 403 409 403 409 403
POST /api/organisasi/impor/{id}/terapkan | instansiLain | 401 403 403 403 403 403 403 403 404 403 404 403
POST /api/organisasi/impor/{id}/urungkan | sendiri      | 401 403 403 403 403 403 403 403 409 403 409 403
POST /api/organisasi/impor/{id}/urungkan | unitLain     | 401 403 403 403 403 403 403 403 409 403 409 403
POST /api/organisasi/impor/{id}/urungkan | instansiLain | 401 403 403 403 403 403 403 403 404 403 404 403
GET /api/alur/tindakan                   | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/alur/berjalan                   | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/alur/berkas/{id}                | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}                | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}                | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/alur/berkas/{id}/ikhtisar       | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}/ikhtisar       | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}/ikhtisar       | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/alur/berkas/{id}/cetak          | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}/cetak          | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}/cetak          | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/alur/berkas/{id}/arsip          | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}/arsip          | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}/arsip          | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/alur/arsip                      | -            | 401 403 403 403 403 403 403 403 403 200 403 403
GET /api/alur/berkas/{id}/catatan        | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}/catatan        | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}/catatan        | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/alur/berkas/{id}/catatan       | sendiri      | 401 201 201 201 404 404 404 404 404 403 404 404
POST /api/alur/berkas/{id}/catatan       | unitLain     | 401 404 404 404 404 404 201 201 404 403 404 404
POST /api/alur/berkas/{id}/catatan       | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 201
GET /api/alur/berkas/{id}/dilihat        | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}/dilihat        | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}/dilihat        | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/alur/berkas/{id}/lampiran       | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/berkas/{id}/lampiran       | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/berkas/{id}/lampiran       | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/alur/berkas/{id}/lampiran      | sendiri      | 401 422 422 422 404 404 404 404 404 403 404 404
POST /api/alur/berkas/{id}/lampiran      | unitLain     | 401 404 404 404 404 404 422 422 404 403 404 404
POST /api/alur/berkas/{id}/lampiran      | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 422
GET /api/alur/lampiran/{id}/isi          | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/alur/lampiran/{id}/isi          | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/alur/lampiran/{id}/isi          | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/alur/lampiran/{id}/cabut       | sendiri      | 401 403 403 403 404 404 404 404 404 403 404 404
POST /api/alur/lampiran/{id}/cabut       | unitLain     | 401 404 404 404 404 404 403 403 404 403 404 404
POST /api/alur/lampiran/{id}/cabut       | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
GET /api/alur/gambar/{versi}             | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/alur/gambar/{versi}             | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/alur/gambar/{versi}             | instansiLain | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/alur/tindakan/{id}/putuskan    | sendiri      | 401 403 403 422 404 404 404 404 404 404 404 404
POST /api/alur/tindakan/{id}/putuskan    | unitLain     | 401 404 404 404 404 404 403 422 404 404 404 404
POST /api/alur/tindakan/{id}/putuskan    | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 403
POST /api/alur/tindakan/{id}/teruskan    | sendiri      | 401 404 404 409 404 404 404 404 404 404 404 404
POST /api/alur/tindakan/{id}/teruskan    | unitLain     | 401 404 404 404 404 404 404 409 404 404 404 404
POST /api/alur/tindakan/{id}/teruskan    | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 404
GET /api/alur/pemberitahuan              | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/alur/pemberitahuan/kini         | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/alur/pemberitahuan/setelan      | -            | 401 200 200 200 200 200 200 200 200 200 200 200
PUT /api/alur/pemberitahuan/setelan      | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/naskah                          | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/naskah/tembusan                 | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/naskah/tulis                    | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/naskah/tulis/pratinjau         | -            | 401 403 403 403 403 403 403 403 403 403 403 403
POST /api/naskah/tulis                   | -            | 401 403 403 403 403 403 403 403 403 403 403 403
GET /api/naskah/konsep                   | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/naskah/konsep/{id}              | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
GET /api/naskah/konsep/{id}              | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
GET /api/naskah/konsep/{id}              | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
PUT /api/naskah/konsep/{id}              | sendiri      | 401 409 409 409 409 409 409 409 409 409 409 409
PUT /api/naskah/konsep/{id}              | unitLain     | 401 409 409 409 409 409 409 409 409 409 409 409
PUT /api/naskah/konsep/{id}              | instansiLain | 401 409 409 409 409 409 409 409 409 409 409 409
GET /api/naskah/pola                     | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/naskah/pola                    | -            | 401 403 403 403 403 403 403 422 403 403 403 403
GET /api/naskah/templat                  | -            | 401 403 403 403 403 403 403 200 403 403 403 403
GET /api/naskah/templat/{jenis}          | -            | 401 403 403 403 403 403 403 200 403 403 403 403
GET /api/naskah/templat/{jenis}/versi    | -            | 401 403 403 403 403 403 403 200 403 403 403 403
GET /api/naskah/templat/{jenis}/versi/{versi} | -            | 401 403 403 403 403 403 403 200 403 403 403 403
POST /api/naskah/templat/{jenis}/pratinjau | -            | 401 403 403 403 403 403 403 200 403 403 403 403
POST /api/naskah/templat/{jenis}         | -            | 401 403 403 403 403 403 403 422 403 403 403 403
POST /api/naskah/templat/{jenis}/tarik   | -            | 401 403 403 403 403 403 403 409 403 403 403 403
GET /api/naskah/{id}                     | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/naskah/{id}                     | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/naskah/{id}                     | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/naskah/{id}/pdf                 | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/naskah/{id}/docx                | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/naskah/{id}/pdf                 | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/naskah/{id}/docx                | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/naskah/{id}/pdf                 | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/naskah/{id}/docx                | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/naskah/{id}/halaman/{n}.svg     | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/naskah/{id}/halaman/{n}.svg     | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/naskah/{id}/halaman/{n}.svg     | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/naskah/tanda-tangan             | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/naskah/tanda-tangan            | -            | 401 404 404 404 404 404 404 404 404 404 404 404
GET /api/naskah/tanda-tangan/setelan     | -            | 401 403 403 403 403 403 403 403 403 403 200 403
PUT /api/naskah/tanda-tangan/setelan     | -            | 401 403 403 403 403 403 403 403 403 403 200 403
POST /api/naskah/tanda-tangan/sertifikat | -            | 401 403 403 403 403 403 403 403 403 403 422 403
GET /api/naskah/{id}/pindaian            | sendiri      | 401 404 404 404 404 404 404 404 404 404 404 404
GET /api/naskah/{id}/pindaian            | unitLain     | 401 404 404 404 404 404 404 404 404 404 404 404
GET /api/naskah/{id}/pindaian            | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 404
POST /api/naskah/{id}/pindaian           | sendiri      | 401 422 422 422 422 422 422 422 422 422 422 422
POST /api/naskah/{id}/pindaian           | unitLain     | 401 422 422 422 422 422 422 422 422 422 422 422
POST /api/naskah/{id}/pindaian           | instansiLain | 401 422 422 422 422 422 422 422 422 422 422 422
GET /api/verifikasi/{kode}               | sendiri      | 200 200 200 200 200 200 200 200 200 200 200 200
GET /api/verifikasi/{kode}               | unitLain     | 200 200 200 200 200 200 200 200 200 200 200 200
GET /api/verifikasi/{kode}               | instansiLain | 200 200 200 200 200 200 200 200 200 200 200 200
GET /api/penugasan/konsep                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/penugasan/konsep/{id}           | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
GET /api/penugasan/konsep/{id}           | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
GET /api/penugasan/konsep/{id}           | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/penugasan/jabatan               | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/penugasan/periksa              | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
POST /api/penugasan/periksa              | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
POST /api/penugasan/periksa              | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/penugasan/pratinjau            | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
POST /api/penugasan/pratinjau            | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
POST /api/penugasan/pratinjau            | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/penugasan                      | sendiri      | 401 201 404 404 404 404 404 404 404 404 404 404
POST /api/penugasan                      | unitLain     | 401 404 404 404 404 404 201 404 404 404 404 404
POST /api/penugasan                      | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 201
POST /api/penugasan/saran                | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
POST /api/penugasan/saran                | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
POST /api/penugasan/saran                | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/penugasan/saran/tim            | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
POST /api/penugasan/saran/tim            | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
POST /api/penugasan/saran/tim            | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/penugasan                       | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/penugasan/ekspor                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/penugasan/{id}                  | sendiri      | 401 200 200 200 404 404 404 404 404 200 404 404
GET /api/penugasan/{id}                  | unitLain     | 401 404 404 404 404 404 200 200 404 200 404 404
GET /api/penugasan/{id}                  | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/kedudukan/konsep                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/kedudukan/konsep/{id}           | sendiri      | 401 200 404 404 404 404 404 404 404 404 404 404
GET /api/kedudukan/konsep/{id}           | unitLain     | 401 404 404 404 404 404 200 404 404 404 404 404
GET /api/kedudukan/konsep/{id}           | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
GET /api/kedudukan/laporan               | -            | 401 404 404 404 404 404 404 200 200 200 404 404
POST /api/kedudukan/laporan              | sendiri      | 401 404 404 404 404 409 404 404 404 404 404 404
POST /api/kedudukan/laporan              | unitLain     | 401 404 404 404 404 404 404 409 404 404 404 404
POST /api/kedudukan/laporan              | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 404
POST /api/kedudukan/laporan/{id}/jawab   | sendiri      | 401 404 404 404 404 404 404 409 409 404 404 404
POST /api/kedudukan/laporan/{id}/jawab   | unitLain     | 401 404 404 404 404 404 404 409 409 404 404 404
POST /api/kedudukan/laporan/{id}/jawab   | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 404
GET /api/kedudukan/bahan                 | sendiri      | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/kedudukan/bahan                 | unitLain     | 401 200 200 200 200 200 200 200 200 200 200 404
GET /api/kedudukan/bahan                 | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/kedudukan/periksa              | sendiri      | 401 200 200 403 403 403 403 403 403 403 403 404
POST /api/kedudukan/periksa              | unitLain     | 401 403 200 403 403 403 200 403 403 403 403 404
POST /api/kedudukan/periksa              | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/kedudukan/pratinjau            | sendiri      | 401 200 200 403 403 403 403 403 403 403 403 404
POST /api/kedudukan/pratinjau            | unitLain     | 401 403 200 403 403 403 200 403 403 403 403 404
POST /api/kedudukan/pratinjau            | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/kedudukan                      | sendiri      | 401 201 201 403 403 403 403 403 403 403 403 404
POST /api/kedudukan                      | unitLain     | 401 403 201 403 403 403 201 403 403 403 403 404
POST /api/kedudukan                      | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 201
GET /api/kedudukan                       | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/kedudukan/ekspor                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/kedudukan/{id}                  | sendiri      | 401 200 200 404 404 404 404 404 404 200 404 404
GET /api/kedudukan/{id}                  | unitLain     | 401 404 200 404 404 404 200 404 404 200 404 404
GET /api/kedudukan/{id}                  | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
POST /api/alur/pemberitahuan/baca-semua  | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/alur/pemberitahuan/{id}/baca   | sendiri      | 401 404 404 200 404 404 404 404 404 404 404 404
POST /api/alur/pemberitahuan/{id}/baca   | unitLain     | 401 404 404 404 404 404 404 404 404 404 404 404
POST /api/alur/pemberitahuan/{id}/baca   | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 404
PUT /api/penugasan/konsep/{id}           | sendiri      | 401 409 409 409 409 409 409 409 409 409 409 409
PUT /api/penugasan/konsep/{id}           | unitLain     | 401 409 409 409 409 409 409 409 409 409 409 409
PUT /api/penugasan/konsep/{id}           | instansiLain | 401 409 409 409 409 409 409 409 409 409 409 409
PUT /api/kedudukan/konsep/{id}           | sendiri      | 401 409 409 409 409 409 409 409 409 409 409 404
PUT /api/kedudukan/konsep/{id}           | unitLain     | 401 409 409 409 409 409 409 409 409 409 409 404
PUT /api/kedudukan/konsep/{id}           | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 409
POST /api/alur/berkas/{id}/tarik         | sendiri      | 401 200 403 403 404 404 404 404 404 404 404 404
POST /api/alur/berkas/{id}/tarik         | unitLain     | 401 404 404 404 404 404 409 409 404 404 404 404
POST /api/alur/berkas/{id}/tarik         | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 200
DELETE /api/penugasan/konsep/{id}        | sendiri      | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/penugasan/konsep/{id}        | unitLain     | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/penugasan/konsep/{id}        | instansiLain | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/naskah/konsep/{id}           | sendiri      | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/naskah/konsep/{id}           | unitLain     | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/naskah/konsep/{id}           | instansiLain | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/kedudukan/konsep/{id}        | sendiri      | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/kedudukan/konsep/{id}        | unitLain     | 401 204 204 204 204 204 204 204 204 204 204 204
DELETE /api/kedudukan/konsep/{id}        | instansiLain | 401 204 204 204 204 204 204 204 204 204 204 204
GET /api/saya                            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/saya/sesi                       | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/saya/data                       | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/saya/data/ekspor                | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/saya/perubahan                  | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/saya/dilihat                    | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/saya/perbaikan                  | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/saya/perbaikan                 | -            | 401 201 201 201 201 201 201 201 201 201 201 201
POST /api/saya/faktor                    | -            | 401 200 200 200 200 200 200 200 200 200 200 200
POST /api/saya/faktor/pasang             | -            | 401 422 422 422 422 422 422 422 422 422 422 422
POST /api/saya/faktor/cadangan           | -            | 401 422 422 422 422 422 422 422 422 422 422 422
POST /api/saya/faktor/lepas              | -            | 401 422 422 422 422 422 422 422 422 422 422 422
GET /api/akun                            | -            | 401 403 403 403 403 403 403 403 403 403 200 403
GET /api/akun/calon                      | -            | 401 403 403 403 403 403 403 403 403 403 200 403
POST /api/akun                           | -            | 401 403 403 403 403 403 403 403 403 403 201 403
POST /api/akun/{id}/tautan               | sendiri      | 401 403 403 403 403 403 403 403 403 403 200 403
POST /api/akun/{id}/tautan               | unitLain     | 401 403 403 403 403 403 403 403 403 403 200 403
POST /api/akun/{id}/tautan               | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
POST /api/akun/{id}/lepas-tahanan        | sendiri      | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/akun/{id}/lepas-tahanan        | unitLain     | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/akun/{id}/lepas-tahanan        | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
POST /api/akun/{id}/lepas-faktor         | sendiri      | 401 403 403 403 403 403 403 403 403 403 409 403
POST /api/akun/{id}/lepas-faktor         | unitLain     | 401 403 403 403 403 403 403 403 403 403 409 403
POST /api/akun/{id}/lepas-faktor         | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
POST /api/akun/{id}/tutup                | sendiri      | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/akun/{id}/tutup                | unitLain     | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/akun/{id}/tutup                | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
POST /api/akun/{id}/buka                 | sendiri      | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/akun/{id}/buka                 | unitLain     | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/akun/{id}/buka                 | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
GET /api/hak                             | -            | 401 403 403 403 403 403 403 403 403 200 200 403
POST /api/hak                            | -            | 401 403 403 403 403 403 403 403 403 403 201 403
POST /api/hak                            | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
POST /api/hak/{id}/cabut                 | sendiri      | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/hak/{id}/cabut                 | unitLain     | 401 403 403 403 403 403 403 403 403 403 204 403
POST /api/hak/{id}/cabut                 | instansiLain | 401 403 403 403 403 403 403 403 403 403 404 403
GET /api/keamanan                        | -            | 401 403 403 403 403 403 403 403 403 403 200 403
PUT /api/keamanan/faktor                 | -            | 401 403 403 403 403 403 403 403 403 403 204 403
PUT /api/keamanan/penyedia               | -            | 401 403 403 403 403 403 403 403 403 403 204 403
GET /api/perbaikan                       | -            | 401 403 403 403 403 403 403 403 200 403 403 403
POST /api/perbaikan/{id}/jawab           | sendiri      | 401 403 403 403 403 403 403 403 204 403 403 403
POST /api/perbaikan/{id}/jawab           | unitLain     | 401 403 403 403 403 403 403 403 204 403 403 403
POST /api/perbaikan/{id}/jawab           | instansiLain | 401 403 403 403 403 403 403 403 404 403 403 403
DELETE /api/saya/sesi/{id}               | sendiri      | 401 204 404 404 404 404 404 404 404 404 404 404
DELETE /api/saya/sesi/{id}               | unitLain     | 401 404 404 404 404 404 204 404 404 404 404 404
DELETE /api/saya/sesi/{id}               | instansiLain | 401 404 404 404 404 404 404 404 404 404 404 204
POST /api/saya/sesi/keluarkan            | -            | 401 200 200 200 200 200 200 200 200 200 200 200
GET /api/masuk/cara                      | -            | 200 200 200 200 200 200 200 200 200 200 200 200
GET /api/masuk/sso                       | -            | 302 302 302 302 302 302 302 302 302 302 302 302
GET /api/masuk/sso/kembali               | -            | 302 302 302 302 302 302 302 302 302 302 302 302
POST /api/masuk/kode                     | -            | 410 410 410 410 410 410 410 410 410 410 410 410
POST /api/sandi/lupa                     | -            | 202 202 202 202 202 202 202 202 202 202 202 202
POST /api/sandi/baru                     | -            | 410 410 410 410 410 410 410 410 410 410 410 410
POST /api/sandi                          | -            | 401 422 422 422 422 422 422 422 422 422 422 422
POST /api/masuk                          | -            | 200 200 200 200 200 200 200 200 200 200 200 200
POST /api/keluar                         | -            | 204 204 204 204 204 204 204 204 204 204 204 204
`;

export const MATRIKS: readonly Baris[] = TABEL.split('\n')
  .filter((baris) => baris !== '' && !baris.startsWith('#'))
  .map((baris) => {
    const [rute = '', objek = '', angka = ''] = baris.split('|').map((sel) => sel.trim());
    return { rute, objek: objek as Objek, status: angka.split(' ').map(Number) };
  });
