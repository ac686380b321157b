import { isTanggal, type Tanggal } from '@lincah/domain/kernel';
import { barisJabatan, hariTanggal, type Naskah, tanggalHuruf, tanggalSurat, terbilang } from '@lincah/domain/naskah';
import { formatNip } from '@lincah/domain/organisasi';
import QRCode from 'qrcode';

/**
 * What the layout cannot know by itself: days, numbers and NIPs of the letter in words of a letter, the lines of the
 * signature, the QR code. A letter without number is a draft and gets no code.
 */
export const susunSajian = async (naskah: Naskah, alamatDasar: string) => {
  const konsep = naskah.nomor === '';
  const alamat = `${alamatDasar}/verifikasi/${naskah.kodeVerifikasi}`;
  const daun = [...daftarDaun(naskah)];
  const hari = daun.map(([, n]) => n).filter(isHari);
  return {
    konsep,
    alamat: alamat.replace(/^https?:\/\//, ''),
    qr: konsep ? '' : await QRCode.toString(alamat, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
    barisJabatan: barisJabatan(naskah.tandaTangan),
    tanggal: peta(hari, tanggalSurat),
    hari: peta(hari, hariTanggal),
    huruf: peta(hari, tanggalHuruf),
    terbilang: peta(daun.map(([, n]) => n).filter(isBilangan), terbilang),
    nip: peta(
      daun
        .filter(([k]) => k === 'nip')
        .map(([, n]) => String(n))
        .filter(isNip),
      formatNip,
    ),
  };
};

const peta = <T extends string | number>(isi: readonly T[], tulis: (n: T) => string): Record<string, string> =>
  Object.fromEntries(isi.map((n) => [String(n), tulis(n)]));

const isHari = (n: unknown): n is Tanggal => typeof n === 'string' && isTanggal(n);
const isBilangan = (n: unknown): n is number => Number.isSafeInteger(n);
const isNip = (n: string): boolean => /^\d{18}$/.test(n);

/** Every value of the letter that is not a list or an object, with its name; and how long each list is. */
function* daftarDaun(nilai: unknown, nama = ''): Generator<readonly [string, unknown]> {
  if (Array.isArray(nilai)) yield [nama, nilai.length];
  if (typeof nilai !== 'object' || nilai === null) yield [nama, nilai];
  else for (const [k, v] of Object.entries(nilai)) yield* daftarDaun(v, k);
}
