import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs from 'exceljs';
import { SUSUNAN } from '../server/organisasi/impor/susunan.ts';

const SEUNIT = 40;
const MASA = { sejak: '2025-01-01' };

/** A workbook of as many made-up people, forty to a unit below `puncak`, each in a post of their own. */
export const buatBuku = async (orang: number, puncak: string): Promise<Buffer> => {
  const aliran = new PassThrough();
  const isi = buffer(aliran);
  const buku = new exceljs.stream.xlsx.WorkbookWriter({ stream: aliran });
  const lembar = (nama: 'Unit' | 'Posisi' | 'Pegawai' | 'Pemangku', jumlah: number, baris: (n: number) => object) => {
    const satu = buku.addWorksheet(nama);
    satu.columns = SUSUNAN[nama].map((k) => ({ header: k.judul, key: k.kunci }));
    for (let n = 0; n < jumlah; n++) satu.addRow(baris(n)).commit();
    (satu as unknown as { commit(): void }).commit();
  };
  const unit = (n: number) => `UJI.${Math.floor(n / SEUNIT)}`;
  lembar('Unit', Math.ceil(orang / SEUNIT), (n) => ({
    kode: `UJI.${n}`,
    nama: `Bagian Uji ${n}`,
    jenis: 'bagian',
    induk: puncak,
    ...MASA,
  }));
  lembar('Posisi', orang, (n) => ({
    kode: `UJI-P${n}`,
    unit: unit(n),
    nama: n % SEUNIT === 0 ? 'Kepala Bagian' : 'Arsiparis Ahli Muda',
    jenis: n % SEUNIT === 0 ? 'Administrator' : 'Fungsional',
    jenjang: n % SEUNIT === 0 ? null : 'Ahli Muda',
    kelas: 9,
    pimpinan: n % SEUNIT === 0 ? 'Ya' : 'Tidak',
    ...MASA,
  }));
  lembar('Pegawai', orang, (n) => ({
    nip: nip(n),
    nama: `${DEPAN[n % DEPAN.length]} ${BELAKANG[(n * 7) % BELAKANG.length]} Uji`,
    status: 'PNS',
    golongan: 'III/c',
    pendidikan: 'S1',
    email: `uji${n}@contoh.invalid`,
    kompetensi: 'Kearsipan (sertifikat 2024); Tata naskah',
  }));
  lembar('Pemangku', orang, (n) => ({ posisi: `UJI-P${n}`, nip: nip(n), sebagai: 'Definitif', ...MASA }));
  await buku.commit();
  return isi;
};

const DEPAN = ['Ratna', 'Budi', 'Siti', 'Agus', 'Dewi', 'Rizky', 'Wahyu', 'Indah', 'Yusuf', 'Maria'];
const BELAKANG = ['Simbolon', 'Nugroho', 'Lestari', 'Pratama', 'Siregar', 'Wulandari', 'Hidayat', 'Saragih', 'Putra'];

/** A serial that no real person has (800–899 here), on a birthday that moves on by a day every hundred. */
const nip = (n: number): string => {
  const lahir = new Date(Date.UTC(1970, 0, 1 + Math.floor(n / 100))).toISOString().slice(0, 10);
  return `${lahir.replaceAll('-', '')}${Number(lahir.slice(0, 4)) + 25}01${1 + (n % 2)}${800 + (n % 100)}`;
};
