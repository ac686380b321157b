import { ORANG_LENGKAP, UNIT_LENGKAP } from './instansi-lengkap.ts';
import { SANDI_UJI } from './instansi-uji.ts';
import type { Objek } from './matriks-akses.ts';
import { ingatkan, mandatkan, permohonanUji, type RumahLengkap } from './rumah-lengkap.ts';
import { ORANG, UNIT } from './rumah-uji.ts';

type Pemilik = 'pemohon' | 'luar' | 'asing';

/** What one side of the table owns: every kind of thing that an address can name. */
export type Milik = {
  readonly pemilik: Pemilik;
  readonly unit: string;
  readonly orang: { readonly pegawaiId: string; readonly posisiId: string };
  readonly berkas: string;
  readonly versi: string;
  readonly tindakan: string;
  readonly ingatan: string;
  readonly surat: string;
  readonly kode: string;
  readonly konsep: string;
  readonly mandat: string;
};
type Panggilan = { readonly url: string; readonly isi?: object };

/** A dossier with its letter, reminder and a draft, owned by `pemilik`. */
const siapkan = async (rumah: RumahLengkap, pemilik: Pemilik, n: number): Promise<Milik> => {
  const klien = rumah.klien[pemilik];
  const berkas = await rumah.ajukan(pemilik, `Rahasia ${pemilik}`);
  const konsep = `00000000-0000-4000-a000-00000000000${n}`;
  await klien.kirim('PUT', `/api/penugasan/konsep/${konsep}`, { isi: { perihal: `Rahasia ${pemilik}` }, versi: 0 });
  const orang = { pemohon: ORANG_LENGKAP.pegawai, luar: ORANG_LENGKAP.ortala, asing: ORANG.fungsionalB }[pemilik];
  const surat = (await klien.get(`/api/naskah?berkas=${berkas}`)).json().butir[0].id;
  return {
    pemilik,
    unit: { pemohon: UNIT_LENGKAP.biroA, luar: UNIT_LENGKAP.biroC, asing: UNIT.biroB }[pemilik],
    orang,
    berkas,
    versi: (await klien.get(`/api/alur/berkas/${berkas}`)).json().alur.versi,
    tindakan: await rumah.tindakanTerbuka(berkas),
    ingatan: await ingatkan(rumah, berkas),
    surat,
    kode: (await klien.get(`/api/naskah/${surat}`)).json().kodeVerifikasi,
    konsep,
    mandat: await mandatkan(rumah, orang),
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

/** An act that cannot succeed and so changes nothing: who may take it is told 422, who may not never gets that far. */
const PUTUSAN = { pilihan: 'pilihan-yang-tidak-ada' };
const TARIK = { alasan: 'Tidak jadi' };

// Without the number of its letter no mandate is put on record.
const MANDAT = { sebagai: 'plh', nomorSurat: '', tanggalSurat: '2026-03-02', sebab: 'Cuti', sejak: '2026-03-02' };
const mandatAtas = ({ orang }: Milik) => ({ posisi: orang.posisiId, pegawai: orang.pegawaiId });

const permohonan = (m: Milik) => permohonanUji(m.pemilik, 'Permohonan matriks');

/** How every operation of the OpenAPI document is called on a thing of `m`; those that end something come last. */
export const PANGGILAN: Readonly<Record<string, (m: Milik) => Panggilan>> = {
  'GET /api/sesi': () => ({ url: '/api/sesi' }),
  'GET /api/regulasi': () => ({ url: '/api/regulasi' }),
  'GET /api/regulasi/ketentuan': () => ({ url: '/api/regulasi/ketentuan?batas=5' }),
  'GET /api/regulasi/ketentuan/{id}': () => ({ url: `/api/regulasi/ketentuan/${ADA.ketentuan}` }),
  'GET /api/regulasi/alur/{id}': () => ({ url: `/api/regulasi/alur/${ADA.alur}` }),
  'GET /api/organisasi/unit': () => ({ url: '/api/organisasi/unit' }),
  'GET /api/organisasi/unit/{id}': (m) => ({ url: `/api/organisasi/unit/${m.unit}` }),
  'GET /api/organisasi/pegawai': () => ({ url: '/api/organisasi/pegawai?cari=a' }),
  'GET /api/organisasi/pegawai/ekspor': () => ({ url: '/api/organisasi/pegawai/ekspor?format=csv' }),
  'GET /api/organisasi/pegawai/{id}': (m) => ({ url: `/api/organisasi/pegawai/${m.orang.pegawaiId}` }),
  'GET /api/organisasi/posisi/{id}/hubungan': (m) => ({ url: `/api/organisasi/posisi/${m.orang.posisiId}/hubungan` }),
  'GET /api/organisasi/mandat': () => ({ url: '/api/organisasi/mandat' }),
  'GET /api/organisasi/mandat/posisi': () => ({ url: '/api/organisasi/mandat/posisi' }),
  'POST /api/organisasi/mandat': (m) => ({ url: '/api/organisasi/mandat', isi: { ...MANDAT, ...mandatAtas(m) } }),
  'POST /api/organisasi/mandat/{id}/cabut': (m) => ({
    url: `/api/organisasi/mandat/${m.mandat}/cabut`,
    isi: { alasan: '' },
  }),
  'GET /api/organisasi/impor/templat.xlsx': () => ({ url: '/api/organisasi/impor/templat.xlsx' }),
  'POST /api/organisasi/impor': () => ({ url: '/api/organisasi/impor?uji=1', isi: {} }), // no file: nothing to import
  'GET /api/alur/tindakan': () => ({ url: '/api/alur/tindakan' }),
  'GET /api/alur/berjalan': () => ({ url: '/api/alur/berjalan' }),
  'GET /api/alur/berkas/{id}': (m) => ({ url: `/api/alur/berkas/${m.berkas}` }),
  'GET /api/alur/gambar/{versi}': (m) => ({ url: `/api/alur/gambar/${m.versi}` }),
  'POST /api/alur/tindakan/{id}/putuskan': (m) => ({ url: `/api/alur/tindakan/${m.tindakan}/putuskan`, isi: PUTUSAN }),
  'GET /api/alur/ingatan': () => ({ url: '/api/alur/ingatan' }),
  'GET /api/naskah': () => ({ url: '/api/naskah' }),
  'GET /api/naskah/{id}': (m) => ({ url: `/api/naskah/${m.surat}` }),
  'GET /api/naskah/{id}/pdf': (m) => ({ url: `/api/naskah/${m.surat}/pdf` }),
  'GET /api/naskah/{id}/halaman/{n}.svg': (m) => ({ url: `/api/naskah/${m.surat}/halaman/1.svg` }),
  'GET /api/verifikasi/{kode}': (m) => ({ url: `/api/verifikasi/${m.kode}` }),
  'GET /api/penugasan/konsep': () => ({ url: '/api/penugasan/konsep' }),
  'GET /api/penugasan/konsep/{id}': (m) => ({ url: `/api/penugasan/konsep/${m.konsep}` }),
  'POST /api/penugasan/periksa': (m) => ({ url: '/api/penugasan/periksa', isi: permohonan(m) }),
  'POST /api/penugasan/pratinjau': (m) => ({ url: '/api/penugasan/pratinjau', isi: permohonan(m) }),
  'POST /api/penugasan': (m) => ({ url: '/api/penugasan', isi: permohonan(m) }),
  'GET /api/penugasan': () => ({ url: '/api/penugasan' }),
  'GET /api/penugasan/ekspor': () => ({ url: '/api/penugasan/ekspor?format=csv' }),
  'GET /api/penugasan/{id}': (m) => ({ url: `/api/penugasan/${m.berkas}` }),
  'POST /api/alur/ingatan/{id}/baca': (m) => ({ url: `/api/alur/ingatan/${m.ingatan}/baca`, isi: {} }),
  'PUT /api/penugasan/konsep/{id}': (m) => ({ url: `/api/penugasan/konsep/${m.konsep}`, isi: { isi: {}, versi: 9 } }),
  'POST /api/alur/berkas/{id}/tarik': (m) => ({ url: `/api/alur/berkas/${m.berkas}/tarik`, isi: TARIK }),
  'DELETE /api/penugasan/konsep/{id}': (m) => ({ url: `/api/penugasan/konsep/${m.konsep}` }),
  'POST /api/sandi': () => ({ url: '/api/sandi', isi: ADA.sandi }),
  'POST /api/masuk': () => ({ url: '/api/masuk', isi: ADA.masuk }),
  'POST /api/keluar': () => ({ url: '/api/keluar' }),
};
