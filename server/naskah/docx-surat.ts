import { isBerkerangka, lampiranOrang, type Naskah, type SuratTerurai } from '@lincah/domain/naskah';
import QRCode from 'qrcode';
import { siapkanNaskah, siapkanTata } from './cetak.ts';
import { type BahanCetak, templatUntuk } from './cetak-surat.ts';
import { susunDocx } from './docx.ts';
import { lambangSurat } from './lambang-instansi/ambil.ts';
import { uraiSurat } from './templat/urai.ts';

/** A letter for a word processor: the agency's words where the letter carries them, else the regulation's. */
export const docxSurat = async (bahan: BahanCetak, naskah: Naskah): Promise<Buffer> => {
  const { pencetak, alamatDasar } = bahan.percetakan;
  const alamat = `${alamatDasar}/verifikasi/${naskah.kodeVerifikasi}`;
  const tata = siapkanTata(naskah);
  const asli: SuratTerurai =
    naskah.templat?.bagian && !isBerkerangka(naskah.templat)
      ? { bentuk: naskah.templat.bentuk }
      : await uraiSurat(pencetak, naskah, templatUntuk(bahan, naskah));
  const terurai: SuratTerurai = {
    ...asli,
    ...(tata?.tubuh && { tubuh: tata.tubuh, penutup: tata.penutup ?? [] }),
    ...(tata?.judul !== undefined && { judul: tata.judul }),
  };
  const siap = siapkanNaskah(naskah);
  const lampiran = [...lampiranOrang(siap, terurai.judul ?? 'Surat'), ...(terurai.lampiran ?? [])];
  return susunDocx({
    naskah: siap,
    terurai: { ...terurai, lampiran },
    tata,
    lambang: await lambangSurat(bahan.percetakan, naskah),
    alamat: alamat.replace(/^https?:\/\//, ''),
    qr:
      naskah.nomor === '' ? null : await QRCode.toBuffer(alamat, { margin: 0, width: 256, errorCorrectionLevel: 'M' }),
  });
};
