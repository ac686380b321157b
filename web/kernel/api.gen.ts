// Until the server answers `npm run tipe:api`, the shapes of docs/kernel/arsitektur.md by hand.
type Dwibahasa = { id: string; en: string };
type Json<T> = { headers: { [name: string]: unknown }; content: { 'application/json': T } };
type Kosong = { headers: { [name: string]: unknown }; content?: never };
type Masalah = { headers: { [name: string]: unknown }; content: { 'application/problem+json': unknown } };
type Tanpa = { query?: never; header?: never; path?: never; cookie?: never };
type Baca<T, Q = never, P = never> = {
  parameters: Tanpa;
  get: {
    parameters: ([Q] extends [never] ? { query?: never } : { query?: Q }) & ([P] extends [never] ? { path?: never } : { path: P }) & { header?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: Json<T>; default: Masalah };
  };
};
type Tulis<B, T, P = never> = {
  parameters: Tanpa;
  post: ([B] extends [never] ? { requestBody?: never } : { requestBody: { content: { 'application/json': B } } }) & {
    parameters: ([P] extends [never] ? { path?: never } : { path: P }) & { query?: never; header?: never; cookie?: never };
    responses: [T] extends [never] ? { 204: Kosong; default: Masalah } : { 200: Json<T>; default: Masalah };
  };
};
type Halaman<T> = { butir: T[]; kursor: string | null };
type Kursor = { kursor?: string; batas?: number; cari?: string };
type Sebagai = 'definitif' | 'plt' | 'plh';
type Meja = { tugas: Dwibahasa; posisi: { id: string; nama: string }; pemangku: string | null; sejak: string };
type Sesi = {
  pegawai: { id: string; nama: string; nip: string };
  instansi: { id: string; nama: string; namaSingkat: string; jenis: string; warna: string; zonaWaktu: string };
  posisi: { id: string; nama: string; unit: { id: string; nama: string }; jenis: string; pimpinan: boolean; sebagai: Sebagai }[];
  hak: string[];
  peraturan: { id: string; judul: Dwibahasa };
  istilah: { [kata: string]: Dwibahasa };
  hariIni: string;
  csrf: string;
  demo: boolean;
};
type RingkasAlur = { id: string; nama: Dwibahasa; gambar: string };
type Tindakan = {
  id: string;
  berkas: string;
  kamar: string;
  perihal: string;
  tugas: { id: string; nama: Dwibahasa };
  alur: RingkasAlur;
  posisi: { id: string; nama: string };
  sebagai: Sebagai;
  dari: { nama: string; jabatan: string } | null;
  dibukaPada: string;
  tenggat: string | null;
};
type Berjalan = { id: string; kamar: string; perihal: string; alur: RingkasAlur; dibukaPada: string; meja: Meja[] };
type Pilihan = { kode: string; nama: Dwibahasa; beralasan: boolean };
type Berkas = {
  id: string;
  kamar: string;
  perihal: string;
  alur: RingkasAlur & { versi: string };
  token: string[];
  dilalui: string[];
  hasil: string | null;
  meja: Meja[];
  linimasa: {
    pada: string;
    nama: string;
    jabatan: string;
    sebagai: Sebagai;
    tugas: Dwibahasa;
    pilihan: Dwibahasa | null;
    alasan: string | null;
  }[];
  tindakanSaya: { id: string; tugas: { id: string; nama: Dwibahasa }; pilihan: Pilihan[]; formulir: string | null; ketentuan: string[] }[];
  tarik: { boleh: boolean; kode: string | null; penjelasan: Dwibahasa | null };
};
type Ketentuan = {
  id: string;
  peraturan: string;
  judulPeraturan: Dwibahasa;
  letak: string;
  modalitas: 'wajib' | 'diutamakan' | 'dapat' | 'larangan' | 'batas-waktu' | 'definisi';
  ringkasan: Dwibahasa;
  asal: 'sendiri' | 'warisan';
  dipikul: ({ oleh: 'aturan' | 'alur' | 'naskah' | 'parameter' | 'istilah' | 'peran' | 'pola' | 'layar'; id: string } | { oleh: 'none'; alasan: string })[];
};

export interface paths {
  '/api/sesi': Baca<Sesi>;
  '/api/masuk': Tulis<{ nip: string; sandi: string }, Sesi>;
  '/api/keluar': Tulis<never, never>;
  '/api/demo/akun': Baca<{ peran: Dwibahasa; nama: string; jabatan: string; unit: string; instansi: string; nip: string; sandi: string }[]>;
  '/api/alur/tindakan': Baca<Halaman<Tindakan> & { jumlah: number }, Kursor>;
  '/api/alur/tindakan/{id}/putuskan': Tulis<{ pilihan: string; alasan?: string; isian?: { [nama: string]: unknown } }, Berkas, { id: string }>;
  '/api/alur/ingatan': Baca<{ id: string; berkas: string; kamar: string; perihal: string; pesan: Dwibahasa; tenggat: string | null; pada: string }[]>;
  '/api/alur/berjalan': Baca<Halaman<Berjalan>, Kursor>;
  '/api/alur/berkas/{id}': Baca<Berkas, never, { id: string }>;
  '/api/organisasi/pegawai': Baca<Halaman<{ id: string; nama: string; nip: string; posisi: { id: string; nama: string; jenis: string; jenjang: string | null } | null; unit: { id: string; nama: string } | null; kompetensi: string[] }>, Kursor & { unit?: string }>;
  '/api/alur/gambar/{versi}': { parameters: Tanpa; get: { parameters: { path: { versi: string }; query?: never; header?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/xml': string } }; default: Masalah } } };
  '/api/regulasi/ketentuan/{id}': Baca<Ketentuan, never, { id: string }>;
  '/api/regulasi/alur': Baca<{ id: string; nama: Dwibahasa; gambar: string; versi: string }[]>;
  '/api/regulasi/alur/{id}/gambar': { parameters: Tanpa; get: { parameters: { path: { id: string }; query?: never; header?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/xml': string } }; default: Masalah } } };
  '/api/regulasi/ketentuan': Baca<Halaman<Ketentuan>, Kursor & { modalitas?: string }>;
}
