import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import forge from 'node-forge';
import type { PasanganKunci } from './cms.ts';
import { bacaDer, bacaIsi, type Der, TANDA } from './der.ts';

export type PenolakanP12 = {
  readonly jenis: 'aturan';
  readonly kode: 'naskah/sertifikat-rusak' | 'naskah/sertifikat-sandi' | 'naskah/sertifikat-tanpa-kunci';
};

/** Opens a PKCS#12 file: the key, the certificate that belongs to it, and those above it. RSA and elliptic curves. */
export const bukaP12 = (isi: Buffer, sandi: string): Hasil<PasanganKunci, PenolakanP12> => {
  let p12: forge.pkcs12.Pkcs12Pfx;
  try {
    if (terlaluBerat(bacaDer(isi))) throw new Error('putaran terlalu banyak');
    const asn1 = forge.asn1.fromDer(forge.util.createBuffer(isi.toString('binary')));
    p12 = forge.pkcs12.pkcs12FromAsn1(asn1, sandi);
  } catch (galat) {
    const kode = /MAC could not be verified|password/i.test(String(galat)) ? 'sertifikat-sandi' : 'sertifikat-rusak';
    return tolak({ jenis: 'aturan', kode: `naskah/${kode}` });
  }
  const tas = p12.safeContents.flatMap(({ safeBags }) => safeBags);
  const kunci = tas.map(bacaKunci).find((k) => k !== undefined);
  const semua = tas.map(bacaSertifikat).filter((s) => s !== undefined);
  const sertifikat = kunci && semua.find((s) => s.checkPrivateKey(kunci));
  if (!kunci || !sertifikat) return tolak({ jenis: 'aturan', kode: 'naskah/sertifikat-tanpa-kunci' });
  return sah({ kunci, sertifikat, rantai: semua.filter((s) => s !== sertifikat) });
};

const PUTARAN_MAKS = 1_000_000;

/**
 * Whether opening the file would hold the server for minutes: its password is stretched as often as the file itself says, in a
 * number that follows the salt.
 */
const terlaluBerat = (d: Der): boolean => {
  const anak = bacaAnak(d);
  return anak.some((a, n) => terlaluBerat(a) || (anak[n - 1]?.tanda === TANDA.bita && nilaiBilangan(a) > PUTARAN_MAKS));
};

/** What is inside a value; contents that are themselves a structure stand in strings of bytes. */
const bacaAnak = (d: Der): Der[] => {
  if ((d.tanda & 0x20) === 0 && d.tanda !== TANDA.bita) return [];
  try {
    return bacaIsi(d);
  } catch {
    return []; // bytes that only look like a structure
  }
};

const nilaiBilangan = ({ tanda, isi }: Der): number =>
  tanda === TANDA.bilangan ? isi.reduce((n, bita) => n * 256 + bita, 0) : 0;

const { pki } = forge;

const bacaKunci = ({ type, key, asn1 }: forge.pkcs12.Bag): KeyObject | undefined => {
  if (type !== pki.oids.keyBag && type !== pki.oids.pkcs8ShroudedKeyBag) return undefined;
  const isi = key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : asn1; // a key that is no RSA key stays as it was
  return createPrivateKey({ key: derDari(isi), format: 'der', type: 'pkcs8' });
};

const bacaSertifikat = ({ type, cert, asn1 }: forge.pkcs12.Bag): X509Certificate | undefined =>
  type === pki.oids.certBag ? new X509Certificate(derDari(cert ? pki.certificateToAsn1(cert) : asn1)) : undefined;

const derDari = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
