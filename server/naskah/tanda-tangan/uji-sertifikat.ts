import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A certificate of a made-up authority, for tests: PKCS#12 and the authority's own certificate. */
export type SertifikatUji = { readonly p12: Buffer; readonly sandi: string; readonly ca: string };

type Pilihan = {
  readonly nama?: string;
  readonly sandi?: string;
  readonly dari?: string;
  readonly sampai?: string;
  readonly algoritma?: 'aes256' | '3des';
};

/** One RSA key for the authority and one for who signs, made once for all tests of a process. */
export const buatSertifikatUji = ({
  nama = 'Kementerian Contoh',
  sandi = 'sandi-p12-uji',
  dari = '2026-01-01',
  sampai = '2028-01-01',
  algoritma = 'aes256',
}: Pilihan = {}): SertifikatUji => {
  const [atas, bawah] = duaKunci();
  const masa = { dari: new Date(dari), sampai: new Date(sampai) };
  const ca = sertifikat({
    subjek: 'CA Uji',
    penerbit: 'CA Uji',
    kunci: atas.publik,
    oleh: atas.rahasia,
    masa,
    ca: true,
  });
  const milik = sertifikat({
    subjek: nama,
    penerbit: 'CA Uji',
    kunci: bawah.publik,
    oleh: atas.rahasia,
    masa,
    ca: false,
  });
  const pfx = forge.pkcs12.toPkcs12Asn1(bawah.rahasia, [milik, ca], sandi, { algorithm: algoritma });
  return { p12: Buffer.from(forge.asn1.toDer(pfx).getBytes(), 'binary'), sandi, ca: forge.pki.certificateToPem(ca) };
};

const duaKunci = () => {
  tersimpan ??= [kunciBaru(), kunciBaru()];
  return tersimpan;
};
let tersimpan: [Kunci, Kunci] | undefined;
type Kunci = ReturnType<typeof kunciBaru>;

const kunciBaru = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publik: forge.pki.publicKeyFromPem(publicKey), rahasia: forge.pki.privateKeyFromPem(privateKey) };
};

type Permohonan = {
  readonly subjek: string;
  readonly penerbit: string;
  readonly kunci: forge.pki.rsa.PublicKey;
  readonly oleh: forge.pki.rsa.PrivateKey;
  readonly masa: { readonly dari: Date; readonly sampai: Date };
  readonly ca: boolean;
};

const sertifikat = ({ subjek, penerbit, kunci, oleh, masa, ca }: Permohonan): forge.pki.Certificate => {
  const s = forge.pki.createCertificate();
  s.publicKey = kunci;
  s.serialNumber = ca ? '01' : '02';
  s.validity.notBefore = masa.dari;
  s.validity.notAfter = masa.sampai;
  s.setSubject([{ name: 'commonName', value: subjek }]);
  s.setIssuer([{ name: 'commonName', value: penerbit }]);
  s.setExtensions(
    ca
      ? [
          { name: 'basicConstraints', cA: true, critical: true },
          { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
        ]
      : [{ name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true }],
  );
  s.sign(oleh, forge.md.sha256.create());
  return s;
};
