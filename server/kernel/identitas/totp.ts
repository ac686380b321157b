import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const DETIK = 30;

const totp = (rahasia: string, label = '', penerbit = 'Lincah') =>
  new TOTP({
    issuer: penerbit,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: DETIK,
    secret: Secret.fromBase32(rahasia),
  });

/** A new secret, 160 bits as RFC 4226 asks, in the letters that an authenticator takes by hand. */
export const rahasiaBaru = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says. */
export const alamatFaktor = (rahasia: string, nip: string, instansi: string): string =>
  totp(rahasia, nip, `Lincah ${instansi}`).toString();

/** The half-minute (RFC 6238) a code belongs to, one earlier and one later allowed; null: wrong code. */
export const langkahKode = (rahasia: string, kode: string, kini: Date): number | null => {
  if (!/^\d{6}$/.test(kode)) return null;
  const geser = totp(rahasia).validate({ token: kode, timestamp: kini.getTime(), window: 1 });
  return geser === null ? null : Math.floor(kini.getTime() / 1000 / DETIK) + geser;
};

const HURUF = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'; // 32, without those that look alike

/** Ten codes of fifty bits, to be written down. */
export const cadanganBaru = (): string[] =>
  Array.from({ length: 10 }, () => {
    const huruf = Array.from(randomBytes(10), (b) => HURUF[b % 32]).join('');
    return `${huruf.slice(0, 5)}-${huruf.slice(5)}`;
  });

/** As written down or typed: upper case, no hyphen, no space. */
export const ratakanCadangan = (kode: string): string => kode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
