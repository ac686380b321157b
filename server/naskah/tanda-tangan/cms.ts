import { createHash, type KeyObject, sign, type X509Certificate } from 'node:crypto';
import { bacaDer, bacaIsi, TANDA, tulisDer, tulisHimpunan, tulisOid } from './der.ts';

/** Key and certificate that sign, with the certificates above it. */
export type PasanganKunci = {
  readonly kunci: KeyObject;
  readonly sertifikat: X509Certificate;
  readonly rantai: readonly X509Certificate[];
};

export const OID = {
  data: '1.2.840.113549.1.7.1',
  dataBertanda: '1.2.840.113549.1.7.2',
  jenisIsi: '1.2.840.113549.1.9.3',
  sidikIsi: '1.2.840.113549.1.9.4',
  sertifikatPenanda: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaSha256: '1.2.840.10045.4.3.2',
} as const;

/** How many bytes the signature will take at most. */
export const perkiraanCms = ({ sertifikat, rantai }: PasanganKunci): number =>
  [sertifikat, ...rantai].reduce((n, s) => n + s.raw.length, 2048);

/**
 * Detached CAdES signature over bytes whose SHA-256 is given, as PAdES baseline B asks: the signing certificate is named
 * among what is signed; the time stands in the PDF, not here.
 */
export const susunCms = (sidik: Buffer, { kunci, sertifikat, rantai }: PasanganKunci): Buffer => {
  const atribut = [
    susunAtribut(OID.jenisIsi, tulisOid(OID.data)),
    susunAtribut(OID.sidikIsi, tulisDer(TANDA.bita, sidik)),
    susunAtribut(OID.sertifikatPenanda, sebutSertifikat(sertifikat)),
  ];
  const sha256 = tulisDer(TANDA.urutan, tulisOid(OID.sha256));
  const penanda = tulisDer(
    TANDA.urutan,
    bilangan(1),
    penerbitDanSeri(sertifikat),
    sha256,
    tulisHimpunan(TANDA.nol, atribut),
    kunci.asymmetricKeyType === 'ec' ? tulisDer(TANDA.urutan, tulisOid(OID.ecdsaSha256)) : RSA,
    tulisDer(TANDA.bita, sign('sha256', tulisHimpunan(TANDA.himpunan, atribut), kunci)),
  );
  const bertanda = tulisDer(
    TANDA.urutan,
    bilangan(1),
    tulisHimpunan(TANDA.himpunan, [sha256]),
    tulisDer(TANDA.urutan, tulisOid(OID.data)),
    tulisHimpunan(
      TANDA.nol,
      [sertifikat, ...rantai].map((s) => s.raw),
    ),
    tulisHimpunan(TANDA.himpunan, [penanda]),
  );
  return tulisDer(TANDA.urutan, tulisOid(OID.dataBertanda), tulisDer(TANDA.nol, bertanda));
};

const bilangan = (n: number): Buffer => tulisDer(TANDA.bilangan, Buffer.from([n]));
const RSA = tulisDer(TANDA.urutan, tulisOid(OID.rsa), tulisDer(TANDA.kosong));

const susunAtribut = (oid: string, nilai: Buffer): Buffer =>
  tulisDer(TANDA.urutan, tulisOid(oid), tulisDer(TANDA.himpunan, nilai));

const sebutSertifikat = ({ raw }: X509Certificate): Buffer => {
  const sidik = tulisDer(TANDA.bita, createHash('sha256').update(raw).digest());
  return tulisDer(TANDA.urutan, tulisDer(TANDA.urutan, tulisDer(TANDA.urutan, sidik)));
};

/** Issuer and serial number as they stand in a certificate: how a signature names the certificate it was made with. */
export const penerbitDanSeri = ({ raw }: X509Certificate): Buffer => {
  const [isi] = bacaIsi(bacaDer(raw));
  const bagian = isi ? bacaIsi(isi).filter(({ tanda }) => tanda !== TANDA.nol) : [];
  const [seri, , penerbit] = bagian;
  if (!seri || !penerbit) throw new Error('sertifikat tidak terbaca');
  return tulisDer(TANDA.urutan, penerbit.utuh, seri.utuh);
};
