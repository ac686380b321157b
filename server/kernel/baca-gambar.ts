/**
 * What a picture tells without being decoded. `asing`: it holds more than the picture (place, device, comments, a tail);
 * `tembus`: what lies behind it may show through; `cmyk`: in the colours of a printing press.
 */
export type Gambar = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly asing: boolean;
  readonly tembus: boolean;
  readonly cmyk: boolean;
};

/** Reads the parts of a JPEG, PNG or WebP to the end; undefined when they do not fit together. */
export const bacaGambar = (isi: Buffer, jenis: string): Gambar | undefined => {
  try {
    return PEMBACA[jenis]?.(isi);
  } catch {
    return undefined; // a length that leads past the end
  }
};

const bacaJpeg = (isi: Buffer): Gambar | undefined => {
  let [lebar, tinggi, asing, cmyk] = [0, 0, false, false];
  let i = 2;
  for (let tanda = tandaJpeg(isi, i); tanda !== 0xd9; tanda = tandaJpeg(isi, i)) {
    if (isUkuranJpeg(tanda))
      [tinggi, lebar, cmyk] = [isi.readUInt16BE(i + 5), isi.readUInt16BE(i + 7), isi.readUInt8(i + 9) === 4];
    asing ||= isAsingJpeg(tanda, isi.toString('latin1', i + 4, i + 15));
    i += 2 + isi.readUInt16BE(i + 2);
    if (tanda === 0xda) i = akhirSandi(isi, i);
  }
  return lebar > 0 ? { lebar, tinggi, asing: asing || i + 2 < isi.length, tembus: false, cmyk } : undefined;
};

const tandaJpeg = (isi: Buffer, i: number): number => {
  if (isi.readUInt8(i) !== 0xff) throw new RangeError('bukan penanda');
  return isi.readUInt8(i + 1);
};

const isUkuranJpeg = (tanda: number): boolean => tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);

/** Of the segments for applications only those that say how to show the colours belong to the picture. */
const isAsingJpeg = (tanda: number, awal: string): boolean =>
  tanda === 0xfe ||
  (tanda >= 0xe1 && tanda <= 0xef && tanda !== 0xee && !(tanda === 0xe2 && awal.startsWith('ICC_PROFILE')));

/** Where the coded dots end: at the first marker that is neither stuffing nor a restart. */
const akhirSandi = (isi: Buffer, mulai: number): number => {
  for (let i = mulai; ; i++) {
    i = isi.indexOf(0xff, i);
    if (i < 0) throw new RangeError('tanpa akhir');
    const tanda = isi.readUInt8(i + 1);
    if (tanda !== 0 && (tanda < 0xd0 || tanda > 0xd7)) return i;
  }
};

const BAGIAN_PNG = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD cICP'.split(' '));

const bacaPng = (isi: Buffer): Gambar | undefined => {
  if (isi.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  let asing = false;
  let tembus = [4, 6].includes(isi.readUInt8(25)); // colours with cover
  for (let i = 8; ; ) {
    const nama = isi.toString('latin1', i + 4, i + 8);
    asing ||= !BAGIAN_PNG.has(nama);
    tembus ||= nama === 'tRNS';
    i += 12 + isi.readUInt32BE(i);
    if (nama === 'IEND')
      return {
        lebar: isi.readUInt32BE(16),
        tinggi: isi.readUInt32BE(20),
        asing: asing || i !== isi.length,
        tembus,
        cmyk: false,
      };
  }
};

const BAGIAN_WEBP = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

const bacaWebp = (isi: Buffer): Gambar | undefined => {
  let [lebar, tinggi, asing, tembus] = [0, 0, false, false];
  let i = 12;
  while (i < isi.length) {
    const nama = isi.toString('latin1', i, i + 4);
    const [l, t] = UKURAN_WEBP[nama]?.(isi, i + 8) ?? [0, 0];
    [lebar, tinggi] = [Math.max(lebar, l), Math.max(tinggi, t)];
    asing ||= !BAGIAN_WEBP.has(nama);
    tembus ||= nama === 'ALPH' || nama === 'VP8L';
    const panjang = isi.readUInt32LE(i + 4);
    i += 8 + panjang + (panjang % 2);
  }
  return i === isi.length && lebar > 0 ? { lebar, tinggi, asing, tembus, cmyk: false } : undefined;
};

const UKURAN_WEBP: Readonly<Record<string, (isi: Buffer, i: number) => readonly [number, number]>> = {
  'VP8 ': (isi, i) => [isi.readUInt16LE(i + 6) & 0x3fff, isi.readUInt16LE(i + 8) & 0x3fff],
  VP8L: (isi, i) => {
    const bit = isi.readUInt32LE(i + 1);
    return [(bit & 0x3fff) + 1, ((bit >>> 14) & 0x3fff) + 1];
  },
  VP8X: (isi, i) => [isi.readUIntLE(i + 4, 3) + 1, isi.readUIntLE(i + 7, 3) + 1],
};

const PEMBACA: Readonly<Record<string, (isi: Buffer) => Gambar | undefined>> = {
  'image/jpeg': bacaJpeg,
  'image/png': bacaPng,
  'image/webp': bacaWebp,
};
