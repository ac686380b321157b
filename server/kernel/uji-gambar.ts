// Pictures of a few bytes: their parts are right, their dots are of no matter.
const u16 = (n: number) => Buffer.from([n >> 8, n & 255]);
const u32 = (n: number) => Buffer.concat([u16(n >>> 16), u16(n & 0xffff)]);
const kecil = (buf: Buffer) => Buffer.from(buf).reverse();
const t = (teks: string) => Buffer.from(teks, 'latin1');

const segmen = (tanda: number, isi: Buffer) => Buffer.concat([Buffer.from([0xff, tanda]), u16(isi.length + 2), isi]);

export const jpegUji = ({ sisi = 8, sisip = [] as readonly (readonly [number, string])[], ekor = '' } = {}): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segmen(0xe0, t('JFIF\0')),
    ...sisip.map(([tanda, isi]) => segmen(tanda, t(isi))),
    segmen(0xc0, Buffer.concat([Buffer.from([8]), u16(sisi), u16(sisi), Buffer.from([0])])),
    segmen(0xda, t('\0\0')),
    Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd0, 0x33, 0xff, 0xd9]),
    t(ekor),
  ]);

const bagian = (nama: string, isi: Buffer) => Buffer.concat([u32(isi.length), t(nama), isi, u32(0)]);

export const pngUji = ({ sisi = 8, sisip = [] as readonly string[], bobot = 1, ekor = '' } = {}): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    bagian('IHDR', Buffer.concat([u32(sisi), u32(sisi), t('\x08\x02\0\0\0')])),
    ...sisip.map((nama) => bagian(nama, t('rahasia'))),
    bagian('IDAT', Buffer.alloc(bobot)),
    bagian('IEND', Buffer.alloc(0)),
    t(ekor),
  ]);

const potong = (nama: string, isi: Buffer) =>
  Buffer.concat([t(nama), kecil(u32(isi.length)), isi, Buffer.alloc(isi.length % 2)]);

export const webpUji = ({ sisi = 8, sisip = [] as readonly string[], ekor = '' } = {}): Buffer => {
  const ukuran = Buffer.concat([t('\x30\0\0\x9d\x01\x2a'), kecil(u16(sisi)), kecil(u16(sisi))]);
  const isi = Buffer.concat([t('WEBP'), potong('VP8 ', ukuran), ...sisip.map((n) => potong(n, t('rahasia')))]);
  return Buffer.concat([t('RIFF'), kecil(u32(isi.length)), isi, t(ekor)]);
};
