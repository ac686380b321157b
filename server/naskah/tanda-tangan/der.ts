/** One value of a DER or BER structure: its tag, what it holds, and the bytes of the whole. */
export type Der = { readonly tanda: number; readonly isi: Buffer; readonly utuh: Buffer };

export const TANDA = {
  bilangan: 0x02,
  bita: 0x04,
  kosong: 0x05,
  oid: 0x06,
  urutan: 0x30,
  himpunan: 0x31,
  nol: 0xa0,
} as const;

/** Writes one value in DER. */
export const tulisDer = (tanda: number, ...isi: readonly Buffer[]): Buffer => {
  const badan = Buffer.concat(isi);
  return Buffer.concat([Buffer.from([tanda, ...panjang(badan.length)]), badan]);
};

/** A set in DER: its members stand in the order of their bytes. */
export const tulisHimpunan = (tanda: number, isi: readonly Buffer[]): Buffer =>
  tulisDer(tanda, ...isi.toSorted(Buffer.compare));

export const tulisOid = (oid: string): Buffer => {
  const [a = 0, b = 0, ...sisa] = oid.split('.').map(Number);
  return tulisDer(TANDA.oid, Buffer.from([a * 40 + b, ...sisa.flatMap(perTujuhBit)]));
};

export const bacaOid = ({ isi }: Der): string => {
  const angka: number[] = [];
  let kini = 0;
  for (const bita of isi) {
    kini = kini * 128 + (bita & 0x7f);
    if (bita < 0x80) {
      angka.push(kini);
      kini = 0;
    }
  }
  const [pertama = 0, ...sisa] = angka;
  const a = Math.min(2, Math.floor(pertama / 40));
  return [a, pertama - a * 40, ...sisa].join('.');
};

/** Reads one value; also of indefinite length, as some signing services write. Throws on anything cut off. */
export const bacaDer = (bita: Buffer): Der => bacaSatu(bita, 0);

/** The values inside one. */
export const bacaIsi = ({ isi }: Der): Der[] => {
  const daftar: Der[] = [];
  for (let n = 0; n < isi.length; n += daftar.at(-1)?.utuh.length ?? 0) {
    if (daftar.length > PALING_BANYAK) throw new Error('DER: terlalu banyak bagian');
    daftar.push(bacaSatu(isi, n));
  }
  return daftar;
};

const PALING_BANYAK = 10_000;
const PALING_DALAM = 40;

const bacaSatu = (bita: Buffer, mulai: number, dalam = 0): Der => {
  const tanda = bita[mulai];
  const pertama = bita[mulai + 1];
  if (tanda === undefined || pertama === undefined || (tanda & 0x1f) === 0x1f || dalam > PALING_DALAM)
    throw new Error('DER: tidak terbaca');
  if (pertama === 0x80) return bacaTakTentu(bita, mulai, tanda, dalam);
  const letak = pertama < 0x80 ? 2 : 2 + (pertama & 0x7f);
  const lama = pertama < 0x80 ? pertama : bita.subarray(mulai + 2, mulai + letak).reduce((n, b) => n * 256 + b, 0);
  const akhir = mulai + letak + lama;
  if (akhir > bita.length) throw new Error('DER: terpotong');
  return { tanda, isi: bita.subarray(mulai + letak, akhir), utuh: bita.subarray(mulai, akhir) };
};

const bacaTakTentu = (bita: Buffer, mulai: number, tanda: number, dalam: number): Der => {
  let n = mulai + 2;
  while (bita[n] !== 0 || bita[n + 1] !== 0) n += bacaSatu(bita, n, dalam + 1).utuh.length;
  return { tanda, isi: bita.subarray(mulai + 2, n), utuh: bita.subarray(mulai, n + 2) };
};

const panjang = (n: number): number[] => {
  if (n < 0x80) return [n];
  const bita = [];
  for (let sisa = n; sisa > 0; sisa = Math.floor(sisa / 256)) bita.unshift(sisa % 256);
  return [0x80 | bita.length, ...bita];
};

const perTujuhBit = (n: number): number[] => {
  const bita = [n % 128];
  for (let sisa = Math.floor(n / 128); sisa > 0; sisa = Math.floor(sisa / 128)) bita.unshift((sisa % 128) | 0x80);
  return bita;
};
