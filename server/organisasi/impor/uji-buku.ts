import { crc32, deflateRawSync } from 'node:zlib';
import exceljs, { type CellValue } from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import { type Kolom, SUSUNAN } from './susunan.ts';

// Builds sound and broken workbooks for tests. A book is sheets of rows; a row is values by column key.
export type Lembaran = Record<string, Record<string, CellValue>[]>;

const MASA = { sejak: '2025-01-01' };

/** Two units, three posts, three people: everything in order. */
export const bukuSehat = (): Lembaran => ({
  Instansi: [
    {
      kode: 'uji-impor',
      nama: 'Instansi Uji',
      namaSingkat: 'Uji',
      jenis: 'Lembaga',
      zonaWaktu: 'WIB',
      tempat: 'Jakarta',
    },
  ],
  Unit: [
    { kode: 'A', nama: 'Sekretariat', jenis: 'sekretariat', ...MASA },
    { kode: 'B', nama: 'Biro Umum', jenis: 'biro', induk: 'A', ...MASA },
  ],
  Posisi: [
    { kode: 'P1', unit: 'A', nama: 'Sekretaris', jenis: 'JPT Madya', kelas: 17, pimpinan: 'Ya', ...MASA },
    { kode: 'P2', unit: 'B', nama: 'Kepala Biro', jenis: 'JPT Pratama', pimpinan: 'Ya', ...MASA },
    {
      kode: 'P3',
      unit: 'B',
      nama: 'Arsiparis Ahli Muda',
      jenis: 'Fungsional',
      jenjang: 'Ahli Muda',
      pimpinan: 'Tidak',
      ...MASA,
    },
  ],
  Pegawai: [
    {
      nip: '197001011995011901',
      nama: 'Satu Contoh',
      status: 'PNS',
      golongan: 'IV/e',
      kompetensi: 'Arsip (2023); Tulis',
    },
    { nip: '197501012000012902', nama: 'Dua Contoh', status: 'PNS', golongan: 'IV/b' },
    { nip: '199001012022211903', nama: 'Tiga Contoh', status: 'PPPK', golongan: 'IX' },
  ],
  Pendukung: [{ nomor: 'TP-1', nama: 'Empat Contoh', unit: 'B', tugas: 'Pengemudi', ...MASA }],
  Pemangku: [
    { posisi: 'P1', nip: '197001011995011901', sebagai: 'Definitif', ...MASA },
    { posisi: 'P2', nip: '197501012000012902', sebagai: 'Definitif', ...MASA },
    { posisi: 'P3', nip: '199001012022211903', sebagai: 'Definitif', ...MASA },
  ],
  Kedudukan: [{ unit: 'B', penilai: 'P2', varian: '3', ...MASA }],
  Penunjukan: [{ peran: 'PEJABAT_YANG_BERWENANG', posisi: 'P1', ...MASA }],
  Akun: [{ nip: '197501012000012902', hak: 'sdm; admin', peranId: 'Kepala biro', peranEn: 'Bureau head' }],
});

/** The book as an exceljs workbook, headers in row 1 and columns in the prescribed order. */
export const susunXlsx = (buku: Lembaran): exceljs.Workbook => {
  const xlsx = new exceljs.Workbook();
  for (const [nama, baris] of Object.entries(buku)) {
    const lembar = xlsx.addWorksheet(nama);
    const kolom: readonly Kolom[] = SUSUNAN[nama as keyof typeof SUSUNAN] ?? [];
    lembar.columns = kolom.map((k) => ({ header: k.judul, key: k.kunci }));
    lembar.addRows(baris);
  }
  return xlsx;
};

export const menjadiByte = async (xlsx: exceljs.Workbook): Promise<Buffer> =>
  Buffer.from(await xlsx.xlsx.writeBuffer());

export const tulisUji = (buku: Lembaran): Promise<Buffer> => menjadiByte(susunXlsx(buku));

/** `terurai`: what the part claims to unpack to; absent: the truth. */
export type BagianZip = {
  readonly nama: string;
  readonly isi: Buffer;
  readonly terurai?: number;
  readonly bendera?: number;
};

/** A ZIP written by hand, so that it can lie. */
export const tulisZip = (bagian: readonly BagianZip[]): Buffer => {
  const tubuh: Buffer[] = [];
  const daftar: Buffer[] = [];
  let letak = 0;
  for (const b of bagian) {
    const nama = Buffer.from(b.nama);
    const mampat = deflateRawSync(b.isi);
    const inti = Buffer.alloc(26);
    inti.writeUInt16LE(20, 0);
    inti.writeUInt16LE(b.bendera ?? 0, 2);
    inti.writeUInt16LE(8, 4);
    inti.writeUInt32LE(crc32(b.isi), 10);
    inti.writeUInt32LE(mampat.length, 14);
    inti.writeUInt32LE(b.terurai ?? b.isi.length, 18);
    inti.writeUInt16LE(nama.length, 22);
    const lokal = Buffer.concat([Buffer.from('PK\u0003\u0004'), inti, nama, mampat]);
    const ekor = Buffer.alloc(14);
    ekor.writeUInt32LE(letak, 10);
    daftar.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), inti, ekor, nama]));
    tubuh.push(lokal);
    letak += lokal.length;
  }
  const pusat = Buffer.concat(daftar);
  const akhir = Buffer.alloc(18);
  akhir.writeUInt16LE(bagian.length, 4);
  akhir.writeUInt16LE(bagian.length, 6);
  akhir.writeUInt32LE(pusat.length, 8);
  akhir.writeUInt32LE(letak, 12);
  return Buffer.concat([...tubuh, pusat, Buffer.from('PK\u0005\u0006'), akhir]);
};

/** The same workbook with parts added or replaced. */
export const sisipkan = async (xlsx: Buffer, baru: readonly BagianZip[]): Promise<Buffer> => {
  const zip = await fromBufferPromise(xlsx, { lazyEntries: true });
  const bagian: BagianZip[] = [];
  for await (const e of zip.eachEntry()) {
    const potongan: Buffer[] = [];
    for await (const p of await zip.openReadStreamPromise(e)) potongan.push(p as Buffer);
    if (!baru.some((b) => b.nama === e.fileName)) bagian.push({ nama: e.fileName, isi: Buffer.concat(potongan) });
  }
  return tulisZip([...bagian, ...baru]);
};
