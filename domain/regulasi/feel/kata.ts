import { takTerbaca } from './pohon.ts';

/** A word of an expression and where it stands; the last one is empty. */
export type Kata = {
  readonly jenis: 'angka' | 'teks' | 'nama' | 'tanda' | 'akhir';
  readonly teks: string;
  readonly dari: number;
  readonly sampai: number;
};

/** A number, a text (with the escapes of JSON), a name, a sign. */
const KATA =
  /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|([\p{L}_][\p{L}\p{N}_]*)|!=|<=|>=|[-=<>+*/()[\],.]/uy;
const SPASI = /\s*/y;

/** Splits an expression into its words. Throws GalatFeel at the first sign that FEEL, or our part of it, does not have. */
export const pisahKata = (ekspresi: string): readonly Kata[] => {
  const kata: Kata[] = [];
  let letak = lewatiSpasi(ekspresi, 0);
  while (letak < ekspresi.length) {
    const satu = kataDi(ekspresi, letak);
    kata.push(satu);
    letak = lewatiSpasi(ekspresi, satu.sampai);
  }
  return [...kata, { jenis: 'akhir', teks: '', dari: letak, sampai: letak }];
};

const kataDi = (ekspresi: string, dari: number): Kata => {
  KATA.lastIndex = dari;
  const [teks, angka, kutipan, nama] = KATA.exec(ekspresi) ?? [];
  if (teks === undefined) throw takTerbaca(dari, ekspresi);
  const jenis = (angka && 'angka') || (kutipan && 'teks') || (nama && 'nama') || 'tanda';
  return { jenis, teks, dari, sampai: dari + teks.length };
};

const lewatiSpasi = (ekspresi: string, dari: number): number => {
  SPASI.lastIndex = dari;
  SPASI.exec(ekspresi);
  return SPASI.lastIndex;
};
