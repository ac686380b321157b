import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a test zip; what is not said is as an ordinary packer writes it. */
export type EntriUji = {
  readonly nama: string;
  readonly isi: string | Buffer;
  /** Unix mode, e.g. of a link. */
  readonly modus?: number;
  readonly bersandi?: boolean;
  /** Size that the entry claims to have when unpacked. */
  readonly mengaku?: number;
};

/** A zip as bytes, written here so that it may also lie. */
export const zipUji = (entri: readonly EntriUji[]): Buffer => {
  const depan: Buffer[] = [];
  const daftar: Buffer[] = [];
  let letak = 0;
  for (const e of entri) {
    const isi = Buffer.from(e.isi);
    const padat = deflateRawSync(isi, { level: 9 });
    const nama = Buffer.from(e.nama);
    const umum = Buffer.alloc(26);
    umum.writeUInt16LE(20, 0);
    umum.writeUInt16LE((e.bersandi ? 1 : 0) | 0x800, 2);
    umum.writeUInt16LE(8, 4);
    umum.writeUInt32LE(crc(isi), 10);
    umum.writeUInt32LE(padat.length, 14);
    umum.writeUInt32LE(e.mengaku ?? isi.length, 18);
    umum.writeUInt16LE(nama.length, 22);
    const kepala = Buffer.concat([Buffer.from('504b0304', 'hex'), umum, nama, padat]);
    const ekor = Buffer.alloc(14);
    ekor.writeUInt32LE(((e.modus ?? 0o100644) << 16) >>> 0, 6);
    ekor.writeUInt32LE(letak, 10);
    daftar.push(Buffer.concat([Buffer.from('504b0102', 'hex'), Buffer.from([20, 3]), umum, ekor, nama]));
    depan.push(kepala);
    letak += kepala.length;
  }
  const pusat = Buffer.concat(daftar);
  const akhir = Buffer.alloc(22);
  akhir.write('PK\x05\x06', 0, 'latin1');
  akhir.writeUInt16LE(entri.length, 8);
  akhir.writeUInt16LE(entri.length, 10);
  akhir.writeUInt32LE(pusat.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...depan, pusat, akhir]);
};

/** Node 20 before 20.15 has no crc32 of its own. */
const crc = (isi: Buffer): number => {
  if (typeof crc32 === 'function') return crc32(isi);
  let c = ~0;
  for (const b of isi) {
    c ^= b;
    for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1));
  }
  return ~c >>> 0;
};
