import type { PasanganKunci } from './cms.ts';
import { bukaP12 } from './p12.ts';
import { type Penanda, tolakTanda } from './penanda.ts';
import { tandaTanganiPdf } from './sisip.ts';

/** Signs with a certificate that the agency keeps here: for trying out. The file is opened with the first letter. */
export const penandaSertifikat = (p12: Buffer, sandiP12: string): Penanda => {
  let terbuka: PasanganKunci | undefined;
  return async ({ pdf, ...keterangan }) => {
    if (!terbuka) {
      const hasil = bukaP12(p12, sandiP12);
      if (!hasil.sah) return tolakTanda('setelan-kurang');
      terbuka = hasil.nilai;
    }
    const { validFrom, validTo } = terbuka.sertifikat;
    if (keterangan.waktu < new Date(validFrom) || keterangan.waktu > new Date(validTo))
      return tolakTanda('sertifikat-kedaluwarsa');
    return { hasil: 'sah', pdf: tandaTanganiPdf(pdf, keterangan, terbuka) };
  };
};
