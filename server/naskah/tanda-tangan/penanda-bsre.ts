import { z } from 'zod';
import { type HasilPenanda, type Penanda, tolakTanda, tundaTanda } from './penanda.ts';
import { periksaPdf } from './periksa-pdf.ts';

/** The e-sign client service that the agency runs: its address and the account that the agency has there. */
export type KlienBsre = { readonly alamat: string; readonly klien: string; readonly rahasia: string };

export type BatasBsre = { readonly tungguMs: number; readonly henti: AbortSignal };

/**
 * Signs through the e-sign client service (API v2): asks whether the signatory's certificate is in force, then has the file
 * signed. The passphrase goes there and nowhere else. What cannot be understood counts as a disturbance, never as a signature.
 */
export const penandaBsre =
  (k: KlienBsre, batas: BatasBsre): Penanda =>
  async ({ pdf, surel, alasan, tempat }, sandi) => {
    if (!surel) return tolakTanda('tanpa-surel');
    const status = await panggil(k, batas, '/api/v2/user/check/status', { email: surel });
    const halangan = 'hasil' in status ? status : nilaiStatus(status.isi);
    if (halangan) return halangan;
    const jawab = await panggil(k, batas, '/api/v2/sign/pdf', {
      email: surel,
      passphrase: sandi,
      signatureProperties: [{ tampilan: 'INVISIBLE', reason: alasan, location: tempat }],
      file: [pdf.toString('base64')],
    });
    return 'hasil' in jawab ? jawab : nilaiBerkas(jawab.isi);
  };

/** Null: the certificate is in force. */
const nilaiStatus = (isi: unknown): HasilPenanda | null => {
  const { data } = bentukStatus.safeParse(isi);
  if (!data) return tundaTanda('layanan-kacau');
  if (data.status === 'ISSUE') return null;
  return tolakTanda(TAK_TERDAFTAR.has(data.status) ? 'belum-terdaftar' : 'sertifikat-tidak-aktif');
};

/** Only a file whose signature holds is taken for signed. */
const nilaiBerkas = (isi: unknown): HasilPenanda => {
  const pdf = Buffer.from(bentukTanda.safeParse(isi).data?.file[0] ?? '', 'base64');
  return periksaPdf(pdf).hasil === 'utuh' ? { hasil: 'sah', pdf } : tundaTanda('layanan-kacau');
};

const bentukStatus = z.object({ status: z.string() });
const bentukTanda = z.object({ file: z.array(z.string()).min(1) });
const bentukGalat = z.object({ status_code: z.coerce.number() });

const TAK_TERDAFTAR = new Set(['NOT_REGISTERED', 'NOT REGISTERED']);
const KODE = new Map([
  [2011, 'belum-terdaftar'],
  [2031, 'sandi-salah'],
] as const);
const SEMENTARA = new Set([408, 425, 429]);
const BATAS_BITA = 64 * 1024 * 1024;

const panggil = async (
  { alamat, klien, rahasia }: KlienBsre,
  { tungguMs, henti }: BatasBsre,
  jalur: string,
  isi: object,
): Promise<{ readonly isi: unknown } | HasilPenanda> => {
  const waktu = AbortSignal.timeout(tungguMs);
  try {
    const jawab = await fetch(alamat.replace(/\/+$/, '') + jalur, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.any([waktu, henti]),
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${klien}:${rahasia}`).toString('base64')}`,
      },
      body: JSON.stringify(isi),
    });
    return nilai(jawab.status, urai(await bacaBadan(jawab)));
  } catch {
    return tundaTanda(waktu.aborted ? 'layanan-lambat' : 'layanan-padam');
  }
};

/** The service's own code decides, whatever the HTTP status; then the status. */
const nilai = (status: number, isi: unknown): { readonly isi: unknown } | HasilPenanda => {
  const kode = KODE.get((bentukGalat.safeParse(isi).data?.status_code ?? 0) as 2011);
  if (kode) return tolakTanda(kode);
  if (status >= 200 && status < 300) return isi === undefined ? tundaTanda('layanan-kacau') : { isi };
  if (status === 401 || status === 403) return tolakTanda('klien-ditolak');
  return SEMENTARA.has(status) || status >= 500 ? tundaTanda('layanan-padam') : tolakTanda('layanan-menolak', false);
};

const urai = (teks: string): unknown => {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
};

/** The body, as long as it stays within bounds: a service gone wrong must not fill the memory. */
const bacaBadan = async (jawab: Response): Promise<string> => {
  const bagian: Uint8Array[] = [];
  let banyak = 0;
  for await (const satu of jawab.body ?? []) {
    banyak += satu.length;
    if (banyak > BATAS_BITA) throw new Error('jawaban terlalu besar');
    bagian.push(satu);
  }
  return Buffer.concat(bagian).toString('utf8');
};
