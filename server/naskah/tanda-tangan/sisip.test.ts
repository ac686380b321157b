import { webcrypto } from 'node:crypto';
import { fromBER } from 'asn1js';
import { ContentInfo, CryptoEngine, SignedData, setEngine } from 'pkijs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cetak } from '../cetak.ts';
import { JENIS, naskahContoh, percetakanUji, templat } from '../uji-naskah.ts';
import type { PasanganKunci } from './cms.ts';
import { bacaDer, bacaIsi, type Der, TANDA, tulisDer } from './der.ts';
import { bukaP12 } from './p12.ts';
import { periksaPdf } from './periksa-pdf.ts';
import { type KeteranganTanda, tandaTanganiPdf } from './sisip.ts';
import { buatSertifikatUji } from './uji-sertifikat.ts';

const KET: KeteranganTanda = {
  nama: 'Dr. Ratna Contoh, S.E., M.Si. – é',
  alasan: 'Surat Permohonan Pelibatan B-002/ROREN/XI/2026',
  tempat: 'Jakarta',
  waktu: new Date('2026-11-21T02:00:00Z'),
};
const sertifikat = buatSertifikatUji();
const pasangan = buka(sertifikat.p12, sertifikat.sandi);
let cetakan: Buffer;
let bertanda: Buffer;

function buka(p12: Buffer, sandi: string): PasanganKunci {
  const hasil = bukaP12(p12, sandi);
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai;
}

beforeAll(async () => {
  setEngine('uji', new CryptoEngine({ name: 'uji', crypto: webcrypto as never }));
  const percetakan = percetakanUji();
  cetakan = (await cetak(percetakan, naskahContoh(JENIS[0]), templat(JENIS[0]))).pdf;
  percetakan.pencetak.tutup();
  bertanda = tandaTanganiPdf(cetakan, KET, pasangan);
});
afterAll(() => setEngine('', undefined as never));

/** Another reader than ours: byte range cut out by hand, signature checked by a library that the program does not use. */
const periksaMandiri = async (pdf: Buffer): Promise<boolean> => {
  const m = /\/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'));
  const [b = 0, c = 0, d = 0] = m?.slice(1).map(Number) ?? [];
  if (c + d !== pdf.length) return false;
  const isi = Buffer.concat([pdf.subarray(0, b), pdf.subarray(c)]);
  const cms = fromBER(Buffer.from(pdf.toString('latin1', b + 1, c - 1), 'hex'));
  const data = new SignedData({ schema: new ContentInfo({ schema: cms.result }).content });
  const atribut = data.signerInfos[0]?.signedAttrs?.attributes.map((a) => a.type);
  expect(atribut).toContain('1.2.840.113549.1.9.16.2.47');
  expect(atribut).not.toContain('1.2.840.113549.1.9.5'); // PAdES: the time stands in the PDF
  return data.verify({ signer: 0, data: new Uint8Array(isi).buffer, checkChain: false }).catch(() => false);
};

test('surat bertanda: isi cetakan tetap bita demi bita, identitas PDF/A tetap, tanda tangan menutup seluruh berkas', () => {
  expect(bertanda.subarray(0, cetakan.length).equals(cetakan)).toBe(true);
  const teks = bertanda.toString('latin1');
  expect(teks).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/);
  expect(teks).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(periksaPdf(bertanda)).toEqual({
    hasil: 'utuh',
    subjek: 'Kementerian Contoh',
    penerbit: 'CA Uji',
    seri: '02',
    pada: KET.waktu,
    berlaku: true,
  });
  expect(periksaPdf(cetakan)).toEqual({ hasil: 'tanpa' });
});

test('pembaca lain menyatakan tanda tangan sah, dan tidak lagi setelah satu bita berubah', async () => {
  expect(await periksaMandiri(bertanda)).toBe(true);
  for (const letak of [1000, cetakan.length + 30, bertanda.length - 3]) {
    const ubah = Buffer.from(bertanda);
    ubah[letak] = (ubah[letak] ?? 0) ^ 1;
    expect([letak, await periksaMandiri(ubah)]).toEqual([letak, false]);
  }
});

test('uji 38: berkas bertanda yang diubah di mana pun, atau ditambahi, tidak utuh', () => {
  const langkah = Math.floor(bertanda.length / 400);
  const isiTanda = bertanda.indexOf('/Contents <', cetakan.length) + 11;
  const akhirTanda = bertanda.indexOf('>', isiTanda);
  for (let letak = 0; letak < bertanda.length; letak += langkah) {
    if (letak >= isiTanda && letak < akhirTanda) continue; // the signature itself: below
    const ubah = Buffer.from(bertanda);
    ubah[letak] = (ubah[letak] ?? 0) ^ 4;
    expect([letak, periksaPdf(ubah).hasil === 'utuh']).toEqual([letak, false]);
  }
  const tanda = pasangan.sertifikat.raw.toString('hex');
  const milik = bertanda.indexOf(tanda, isiTanda); // another certificate than the one that is named among what is signed
  const palsu = Buffer.from(bertanda);
  palsu.write('ff', milik + tanda.length - 600, 'latin1');
  expect(periksaPdf(palsu)).toEqual({ hasil: 'rusak' });
  expect(periksaPdf(Buffer.concat([bertanda, Buffer.from('\n')]))).toEqual({ hasil: 'rusak' });
  expect(periksaPdf(bertanda.subarray(0, -1))).toEqual({ hasil: 'rusak' });
});

test('sertifikat yang sudah lewat pada saat tanda tangan disebut tidak berlaku', () => {
  const lama = tandaTanganiPdf(cetakan, { ...KET, waktu: new Date('2029-01-01T00:00:00Z') }, pasangan);
  expect(periksaPdf(lama)).toMatchObject({ hasil: 'utuh', berlaku: false });
});

test('uji 31: PKCS#12 lama (3DES) terbuka; sandi salah, berkas lain, dan berkas terpotong ditolak', () => {
  const lama = buatSertifikatUji({ algoritma: '3des', nama: 'Lama' });
  expect(buka(lama.p12, lama.sandi).sertifikat.subject).toBe('CN=Lama');
  expect(bukaP12(lama.p12, 'bukan')).toMatchObject({ penolakan: { kode: 'naskah/sertifikat-sandi' } });
  for (const rusak of [Buffer.from('bukan sertifikat'), lama.p12.subarray(0, 300), cetakan, Buffer.alloc(0)])
    expect(bukaP12(rusak, lama.sandi)).toMatchObject({ penolakan: { kode: 'naskah/sertifikat-rusak' } });
});

test('uji 31: sertifikat yang minta putaran sandi bermilyar kali ditolak sebelum dibuka', () => {
  const [versi, isi, mac] = bacaIsi(bacaDer(sertifikat.p12));
  const [sidik, garam] = bacaIsi(mac as Der);
  const putaran = tulisDer(TANDA.bilangan, Buffer.from([0x7f, 0xff, 0xff, 0xff]));
  const utuh = (...d: (Der | undefined)[]) => d.map((satu) => satu?.utuh ?? Buffer.alloc(0));
  const berat = tulisDer(TANDA.urutan, ...utuh(versi, isi), tulisDer(TANDA.urutan, ...utuh(sidik, garam), putaran));
  expect(bukaP12(berat, sertifikat.sandi)).toMatchObject({ penolakan: { kode: 'naskah/sertifikat-rusak' } });
});

test('berkas yang bukan buatan pencetak tidak ditandatangani', () => {
  for (const pdf of ['', '%PDF-1.7\nstartxref\n9\n%%EOF', '%PDF-1.7\nstartxref\n999999999\n%%EOF'])
    expect(() => tandaTanganiPdf(Buffer.from(pdf), KET, pasangan)).toThrow();
  expect(() => tandaTanganiPdf(bertanda, KET, pasangan)).toThrow();
});
