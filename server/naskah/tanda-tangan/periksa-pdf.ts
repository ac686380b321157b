import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { OID, penerbitDanSeri } from './cms.ts';
import { bacaDer, bacaIsi, bacaOid, type Der, TANDA, tulisDer } from './der.ts';

/** What the signatures of a PDF say. */
export type PeriksaPdf =
  | { readonly hasil: 'tanpa' }
  | { readonly hasil: 'rusak' }
  | {
      readonly hasil: 'utuh';
      /** Who signed, as the certificate names her. */
      readonly subjek: string;
      readonly penerbit: string;
      readonly seri: string;
      /** When, as the file says. */
      readonly pada: Date | null;
      /** Whether the certificate was in force on that moment. */
      readonly berlaku: boolean;
    };

/**
 * Checks the last signature of a PDF: it covers the whole file but itself, the digest is that of the bytes, and it was
 * made with the key of its certificate. Whether that certificate is to be trusted is for its issuer to say.
 */
export const periksaPdf = (pdf: Buffer): PeriksaPdf => {
  const rentang = [...pdf.toString('latin1').matchAll(RENTANG)].at(-1);
  if (!rentang) return { hasil: 'tanpa' };
  try {
    const [a = -1, b = -1, c = -1, d = -1] = rentang.slice(1).map(Number);
    if (a !== 0 || b >= c || c + d !== pdf.length || pdf[b] !== 0x3c || pdf[c - 1] !== 0x3e) return { hasil: 'rusak' };
    const cms = Buffer.from(pdf.toString('latin1', b + 1, c - 1).replace(/\s/g, ''), 'hex');
    const sertifikat = periksaCms(cms, [pdf.subarray(0, b), pdf.subarray(c)]);
    if (!sertifikat) return { hasil: 'rusak' };
    const pada = waktuTanda(pdf, rentang.index, c);
    return {
      hasil: 'utuh',
      subjek: namaUmum(sertifikat.subject),
      penerbit: namaUmum(sertifikat.issuer),
      seri: sertifikat.serialNumber,
      pada,
      berlaku: pada !== null && pada >= new Date(sertifikat.validFrom) && pada <= new Date(sertifikat.validTo),
    };
  } catch {
    return { hasil: 'rusak' }; // what cannot be read proves nothing
  }
};

const RENTANG = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;
const SIDIK: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const RSA_PSS = '1.2.840.113549.1.1.10';

/** The certificate whose key signed these bytes; null when digest or signature do not fit. */
const periksaCms = (cms: Buffer, isi: readonly Buffer[]): X509Certificate | null => {
  const p = bacaCms(cms);
  const sidik = p && SIDIK[oidPertama(p.caraSidik)];
  if (!sidik) return null;
  const nyata = createHash(sidik);
  for (const b of isi) nyata.update(b);
  if (!nyata.digest().equals(nilaiAtribut(p.atribut, OID.sidikIsi).isi)) return null;
  const milik = p.sertifikat.find((s) => penerbitDanSeri(s).equals(p.sebutan.utuh));
  if (!milik) return null;
  const pss = oidPertama(p.caraTanda) === RSA_PSS && { padding: constants.RSA_PKCS1_PSS_PADDING };
  const kunci = { key: milik.publicKey, ...pss };
  return verify(sidik, tulisDer(TANDA.himpunan, p.atribut.isi), kunci, p.tanda.isi) ? milik : null;
};

/** The certificates and the one signer of a signature; null when it is built in a way that is not ours to judge. */
const bacaCms = (cms: Buffer) => {
  const [jenis, bungkus] = bacaIsi(bacaDer(cms));
  const [bertanda] = bacaIsi(bungkus as Der);
  const bagian = bacaIsi(bertanda as Der);
  const sertifikat = bagian.find(({ tanda }) => tanda === TANDA.nol);
  const [penanda, kedua] = bacaIsi(bagian.at(-1) as Der);
  if (!jenis || bacaOid(jenis) !== OID.dataBertanda || !sertifikat || !penanda || kedua) return null;
  const [, sebutan, caraSidik, atribut, caraTanda, tanda] = bacaIsi(penanda);
  if (!sebutan || !caraSidik || atribut?.tanda !== TANDA.nol || !caraTanda || !tanda) return null;
  const daftar = bacaIsi(sertifikat).filter(({ tanda: t }) => t === TANDA.urutan);
  return { sertifikat: daftar.map((s) => new X509Certificate(s.utuh)), sebutan, caraSidik, atribut, caraTanda, tanda };
};

const oidPertama = (urutan: Der): string => {
  const [oid] = bacaIsi(urutan);
  return oid ? bacaOid(oid) : '';
};

const nilaiAtribut = (atribut: Der, oid: string): Der => {
  for (const satu of bacaIsi(atribut)) {
    const [nama, himpunan] = bacaIsi(satu);
    const [nilai] = nama && himpunan && bacaOid(nama) === oid ? bacaIsi(himpunan) : [];
    if (nilai) return nilai;
  }
  throw new Error('tanda tangan tanpa sidik isi');
};

/** The moment that stands beside the signature, `D:20261121020000Z` or with an offset. */
const waktuTanda = (pdf: Buffer, dekat: number, akhir: number): Date | null => {
  const sekitar =
    pdf.toString('latin1', akhir, akhir + 2000) + pdf.toString('latin1', Math.max(0, dekat - 2000), dekat);
  const m = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/.exec(sekitar);
  if (!m) return null;
  const [, th, bl, hr, jm, mn, dt, geser, menit] = m;
  const pada = new Date(`${th}-${bl}-${hr}T${jm}:${mn}:${dt}${geser ? `${geser}:${menit ?? '00'}` : 'Z'}`);
  return Number.isNaN(pada.getTime()) ? null : pada;
};

const namaUmum = (nama: string): string => /^CN=(.*)$/m.exec(nama)?.[1] ?? nama.replaceAll('\n', ', ').slice(0, 200);
