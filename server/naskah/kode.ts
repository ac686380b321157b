import { randomBytes } from 'node:crypto';

const ABJAD = '0123456789abcdefghjkmnpqrstvwxyz'; // base32 without i, l, o, u: may be read aloud and typed

/** 128 random bits as 26 characters: nobody finds a letter by guessing. */
export const buatKode = (): string => {
  let sisa = BigInt(`0x${randomBytes(16).toString('hex')}`);
  let kode = '';
  for (let i = 0; i < 26; i++) {
    kode = ABJAD[Number(sisa & 31n)] + kode;
    sisa >>= 5n;
  }
  return kode;
};
