import { deflateSync } from 'node:zlib';

const SISI = 160;
const PUSAT = SISI / 2;
const WARNA = 60;
/** Bars of the mark: left edge and height, in points of the drawing; they stand on one line. */
const BATANG = [
  { kiri: 44, tinggi: 33 },
  { kiri: 71, tinggi: 52 },
  { kiri: 98, tinggi: 71 },
] as const;
const LEBAR_BATANG = 18;
const LANTAI = 113;

let png: Buffer | undefined;

/** The neutral mark that letters carry in the place of an emblem, as a picture for word processors: the same as in print. */
export const lambangPng = (): Buffer => {
  png ??= tulisPng(gambar(), SISI, 4);
  return png;
};

/** Grey and cover of every point, line by line. */
const gambar = (): Buffer => {
  const isi = Buffer.alloc(SISI * (1 + SISI * 2));
  for (let y = 0; y < SISI; y++)
    for (let x = 0; x < SISI; x++) {
      const di = y * (1 + SISI * 2) + 1 + x * 2;
      isi[di] = WARNA;
      isi[di + 1] = Math.round(255 * tutup(x + 0.5, y + 0.5));
    }
  return isi;
};

const tutup = (x: number, y: number): number => {
  const jari = Math.hypot(x - PUSAT, y - PUSAT);
  const gelang = (r: number, tebal: number) => Math.max(0, Math.min(1, tebal / 2 + 0.5 - Math.abs(jari - r)));
  const batang = BATANG.some((b) => x >= b.kiri && x < b.kiri + LEBAR_BATANG && y < LANTAI && y >= LANTAI - b.tinggi);
  return batang ? 1 : Math.max(gelang(77, 4), gelang(64, 1.4));
};

/** A square picture of eight bits; `warna`: 2 colours, 4 grey with cover, 6 colours with cover. */
export const tulisPng = (baris: Buffer, sisi: number, warna: 2 | 4 | 6): Buffer => {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(sisi, 0);
  kepala.writeUInt32BE(sisi, 4);
  kepala.set([8, warna], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    potong('IHDR', kepala),
    potong('IDAT', deflateSync(baris)),
    potong('IEND', Buffer.alloc(0)),
  ]);
};

const potong = (jenis: string, isi: Buffer): Buffer => {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const hasil = Buffer.alloc(badan.length + 8);
  hasil.writeUInt32BE(isi.length, 0);
  badan.copy(hasil, 4);
  hasil.writeUInt32BE(crc(badan), badan.length + 4);
  return hasil;
};

const crc = (isi: Buffer): number => {
  let c = 0xffffffff;
  for (const b of isi) {
    c ^= b;
    for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
};
