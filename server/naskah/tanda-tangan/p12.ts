import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import forge from 'node-forge';
import type { PasanganKunci } from './cms.ts';

export type PenolakanP12 = {
  readonly jenis: 'aturan';
  readonly kode: 'naskah/sertifikat-rusak' | 'naskah/sertifikat-sandi' | 'naskah/sertifikat-tanpa-kunci';
};

/** Opens a PKCS#12 file: the key, the certificate that belongs to it, and those above it. RSA and elliptic curves. */
export const bukaP12 = (isi: Buffer, sandi: string): Hasil<PasanganKunci, PenolakanP12> => {
  let p12: forge.pkcs12.Pkcs12Pfx;
  try {
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

const { pki } = forge;

const bacaKunci = ({ type, key, asn1 }: forge.pkcs12.Bag): KeyObject | undefined => {
  if (type !== pki.oids.keyBag && type !== pki.oids.pkcs8ShroudedKeyBag) return undefined;
  const isi = key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : asn1; // a key that is no RSA key stays as it was
  return createPrivateKey({ key: derDari(isi), format: 'der', type: 'pkcs8' });
};

const bacaSertifikat = ({ type, cert, asn1 }: forge.pkcs12.Bag): X509Certificate | undefined =>
  type === pki.oids.certBag ? new X509Certificate(derDari(cert ? pki.certificateToAsn1(cert) : asn1)) : undefined;

const derDari = (asn1: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
