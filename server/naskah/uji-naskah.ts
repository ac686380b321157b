import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tanggal } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import { AKAR, type BasisData, dalamInstansi, type Pelaku } from '../kernel/index.ts';
import type { Percetakan } from './cetak.ts';
import { bukaPencetak } from './pencetak.ts';
import type { SuratUntukTerbit } from './terbitkan.ts';

// A small agency with one dossier, and sample letters: what this room's tests stand on. All people are synthetic.
export const HARI = tanggal('2026-11-21');

const FOLDER = join(AKAR, 'peraturan');
const berinduk = (id: string) => /^induk:/m.test(readFileSync(join(FOLDER, id, 'peraturan.yaml'), 'utf8'));
const folder = readdirSync(FOLDER, { withFileTypes: true }).filter((isi) => isi.isDirectory());

/** The regulation all others stand on. */
export const PERATURAN = folder.map((isi) => isi.name).find((id) => !berinduk(id)) ?? '';

export const JENIS = [
  'surat-permohonan-pelibatan',
  'surat-jawaban-persetujuan',
  'surat-jawaban-penolakan',
  'surat-penugasan',
] as const;

const isiBerkas = (jenis: string, berkas: string) =>
  readFileSync(join(FOLDER, PERATURAN, 'naskah', jenis, berkas), 'utf8');

export const templat = (jenis: string): string => isiBerkas(jenis, 'templat.typ');
export const skema = (jenis: string): Record<string, unknown> => JSON.parse(isiBerkas(jenis, 'skema.json'));

export const kitabUji = (): Kitab =>
  ({
    id: PERATURAN,
    sumber: {},
    naskah: Object.fromEntries(
      JENIS.map((j) => [
        j,
        { jenis: j, nama: { id: String(skema(j).title), en: j }, skema: skema(j), templat: templat(j), ketentuan: [] },
      ]),
    ),
  }) as unknown as Kitab;

export const percetakanUji = (batas?: number): Percetakan => ({
  pencetak: bukaPencetak(batas),
  alamatDasar: 'https://lincah.contoh.go.id',
});

const pemohon = {
  nama: 'Dr. Ratna Contoh, S.E., M.Si.',
  nip: '197001011995032001',
  pangkat: 'Pembina Utama Muda (IV/c)',
  jabatan: 'Kepala Biro Perencanaan',
  unit: 'Biro Perencanaan',
};

export const DATA = {
  maksud: 'Menyusun peta proses bisnis tahun 2027 beserta petunjuk pelaksanaannya.',
  kompetensi: 'analisis proses bisnis',
  ekspektasi: 'Satu dokumen peta proses bisnis yang disetujui pimpinan.',
  mulai: '2026-12-01',
  selesai: '2027-01-31',
  lamaHari: 62,
  pemohon,
  pegawai: {
    ...pemohon,
    nama: 'Bagas Contoh, S.A.P.',
    nip: '199001012015031001',
    jabatan: 'Analis Kebijakan Ahli Muda',
  },
  rujukan: [{ jenis: 'surat-permohonan-pelibatan', nomor: 'B-001/ROREN/XI/2026', tanggal: '2026-11-20' }],
  dasar: ['Peraturan Contoh Nomor 1 Tahun 2026'],
  alasan: 'Pegawai yang bersangkutan sedang menyelesaikan tugas lain.',
};

export const naskahContoh = (jenis: string, lain: Partial<Naskah> = {}): Naskah => ({
  jenis,
  peraturan: PERATURAN,
  kop: { instansi: 'Kementerian Contoh', unit: 'Biro Perencanaan', alamat: 'Jalan Contoh Nomor 1, Jakarta' },
  nomor: 'B-002/ROREN/XI/2026',
  tempat: 'Jakarta',
  tanggal: HARI,
  sifat: 'Biasa',
  lampiran: '-',
  hal: 'Permohonan pelibatan pegawai',
  yth: ['Kepala Biro Sumber Daya Manusia'],
  data: DATA,
  tandaTangan: { jabatan: 'Kepala Biro Perencanaan', nama: pemohon.nama, nip: pemohon.nip, pangkat: pemohon.pangkat },
  tembusan: ['Sekretaris Jenderal'],
  kodeVerifikasi: '0123456789abcdefghjkmnpqrs',
  ...lain,
});

export type InstansiUji = {
  readonly id: string;
  readonly berkas: string;
  readonly posisi: { readonly karo: string; readonly sekjen: string; readonly luar: string; readonly lowong: string };
  readonly pelaku: Pelaku;
  readonly pelakuLuar: Pelaku;
  readonly pelakuAuditor: Pelaku;
  readonly surat: SuratUntukTerbit;
};

/** One agency: a Karo who signs, a Sekjen who gets copies, a stranger who is no party, and a vacant post. */
export const isiInstansiUji = async (db: BasisData, kode = 'uji'): Promise<InstansiUji> => {
  const id = randomUUID();
  await db
    .insertInto('kernel.instansi')
    .values({
      instansi_id: id,
      kode,
      nama: 'Kementerian Contoh',
      nama_singkat: kode,
      jenis: 'kementerian',
      tempat: 'Jakarta',
    })
    .execute();
  const unit = randomUUID();
  const posisi = { karo: randomUUID(), sekjen: randomUUID(), luar: randomUUID(), lowong: randomUUID() };
  const orang = { karo: randomUUID(), sekjen: randomUUID(), luar: randomUUID() };
  const berkas = randomUUID();
  await dalamInstansi(db, id, async (trx) => {
    await trx
      .insertInto('organisasi.unit')
      .values({
        instansi_id: id,
        id: unit,
        kode: 'ROREN',
        nama: 'Biro Perencanaan',
        jenis: 'biro',
        sejak: '2024-01-01',
      })
      .execute();
    for (const [nama, p] of Object.entries(posisi))
      await trx
        .insertInto('organisasi.posisi')
        .values({
          instansi_id: id,
          id: p,
          unit_id: unit,
          nama: `Jabatan ${nama}`,
          jenis: 'fungsional',
          sejak: '2024-01-01',
        })
        .execute();
    for (const [i, [nama, p]] of Object.entries(orang).entries()) {
      const nip = `19900101201501100${i + 1}`;
      await trx
        .insertInto('organisasi.pegawai')
        .values({
          instansi_id: id,
          id: p,
          nip,
          nama: `Orang ${nama}`,
          status: 'PNS',
          golongan: 'IV/b',
          gelar_belakang: 'S.E.',
        })
        .execute();
      await trx
        .insertInto('organisasi.pemangku')
        .values({
          instansi_id: id,
          id: randomUUID(),
          posisi_id: posisi[nama as keyof typeof orang],
          pegawai_id: p,
          sebagai: 'definitif',
          sejak: '2024-01-01',
        })
        .execute();
    }
    await trx.insertInto('alur.gambar').values({ instansi_id: id, versi: 'v', alur: '{}', xml: '<x/>' }).execute();
    await trx
      .insertInto('alur.berkas')
      .values({
        instansi_id: id,
        id: berkas,
        kamar: 'penugasan',
        alur_id: 'contoh',
        versi: 'v',
        peraturan: PERATURAN,
        perihal: 'Contoh',
        pokok: '{}',
        keadaan: '{}',
        pemohon_id: posisi.karo,
        dibuka_oleh: orang.karo,
        dibuka_pada: new Date('2026-11-21T01:00:00Z'),
      })
      .execute();
    await trx
      .insertInto('alur.pihak')
      .values({ instansi_id: id, berkas_id: berkas, posisi_id: posisi.karo, sebagai: 'pemohon' })
      .execute();
  });
  const pelaku = pelakuUji(id, orang.karo, posisi.karo, unit);
  return {
    id,
    berkas,
    posisi,
    pelaku,
    pelakuLuar: pelakuUji(id, orang.luar, posisi.luar, unit),
    pelakuAuditor: pelakuUji(id, orang.sekjen, posisi.sekjen, unit),
    surat: {
      berkasId: berkas,
      jenis: JENIS[0],
      peraturan: PERATURAN,
      hal: 'Permohonan pelibatan pegawai',
      yth: ['Jabatan sekjen'],
      data: DATA,
      penandaTanganPosisiId: posisi.karo,
      tembusanPosisi: [posisi.sekjen],
    },
  };
};

const pelakuUji = (instansiId: string, pegawaiId: string, posisiId: string, unitId: string): Pelaku => ({
  akunId: randomUUID(),
  pegawaiId,
  instansiId,
  nama: 'Orang Uji',
  nip: '199001012015011001',
  posisi: [
    {
      id: posisiId,
      nama: 'Jabatan',
      unitId,
      unitNama: 'Biro',
      jenis: 'fungsional',
      pimpinan: false,
      sebagai: 'definitif',
    },
  ],
  hak: [],
  hariIni: HARI,
  sekarang: new Date('2026-11-21T02:00:00Z'),
  peraturan: PERATURAN,
  bahasa: 'id',
});
