import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { bukaP12 } from './p12.ts';
import { tandaTanganiPdf } from './sisip.ts';
import type { SertifikatUji } from './uji-sertifikat.ts';

/** What the pretended service does with the next calls; `wajar`: it signs. */
export type Tingkah =
  | 'wajar'
  | 'padam'
  | 'lambat'
  | 'terlambat'
  | 'kacau'
  | 'putus'
  | 'hampa'
  | 'alih'
  | 'tolak-klien'
  | 'tanpa-tanda'
  | 'menolak';

export type BsreUji = {
  readonly alamat: string;
  readonly panggilan: readonly { readonly jalur: string; readonly isi: Record<string, unknown> }[];
  /** Status of the user that asks; `ISSUE` unless set. */
  status: string;
  tingkah: Tingkah;
  /** Happens once, while the service is signing. */
  sementara?: (() => Promise<void>) | undefined;
  tutup(): Promise<void>;
};

/** How long a service that is late takes to sign: longer than the queue of a test waits. */
const TERLAMBAT_MS = 700;

export const KLIEN_UJI = { klien: 'lincah-uji', rahasia: 'rahasia-klien-uji' };
export const FRASA_UJI = 'Frasa-Sandi-Uji';

/** A pretended e-sign client service (API v2), written from what is publicly known of it: paths, bodies and error codes. */
export const bukaBsreUji = async (sertifikat: SertifikatUji, jam: () => Date): Promise<BsreUji> => {
  const pasangan = bukaP12(sertifikat.p12, sertifikat.sandi);
  if (!pasangan.sah) throw new Error(pasangan.penolakan.kode);
  const panggilan: { jalur: string; isi: Record<string, unknown> }[] = [];
  const layani = (isi: Record<string, unknown>): Jawab => {
    if (isi.passphrase !== FRASA_UJI) return [400, { status_code: 2031, error: 'Passphrase anda salah' }];
    const [pdf = ''] = isi.file as string[];
    const ket = { nama: String(isi.email), alasan: 'uji', tempat: 'Jakarta', waktu: jam() };
    const bertanda = tandaTanganiPdf(Buffer.from(pdf, 'base64'), ket, pasangan.nilai);
    return [200, { time: 12, file: [bertanda.toString('base64')] }];
  };
  const pilih = (jalur: string, izin: string | undefined, isi: Record<string, unknown>): Jawab | 'diam' | 'putus' => {
    const ganggu = gangguan(uji.tingkah, jalur);
    if (izin !== IZIN) return [401, { error: 'Unauthorized' }];
    if (ganggu) return ganggu;
    if (jalur !== '/api/v2/user/check/status') return layani(isi);
    if (uji.status === '2011') return [400, { status_code: 2011, error: 'User tidak terdaftar' }];
    return [200, { status: uji.status }];
  };
  const layanan = createServer((req, res) => {
    void terima(req).then(async (isi) => {
      const jalur = req.url ?? '';
      panggilan.push({ jalur, isi });
      if (jalur === '/api/v2/sign/pdf') await sambilMenandatangani(uji);
      const jawab = pilih(jalur, req.headers.authorization, isi);
      if (jawab === 'putus') req.socket.destroy();
      else if (jawab !== 'diam') tulis(res, jawab);
    });
  });
  await new Promise<void>((siap) => {
    layanan.listen(0, '127.0.0.1', siap);
  });
  const uji: BsreUji = {
    alamat: `http://127.0.0.1:${(layanan.address() as AddressInfo).port}`,
    panggilan,
    status: 'ISSUE',
    tingkah: 'wajar',
    tutup: () =>
      new Promise((usai) => {
        layanan.closeAllConnections();
        layanan.close(() => usai());
      }),
  };
  return uji;
};

/** What happens while the service is signing, and how long it takes. */
const sambilMenandatangani = async (uji: BsreUji): Promise<void> => {
  const { sementara } = uji;
  uji.sementara = undefined;
  await sementara?.();
  if (uji.tingkah === 'terlambat') await setTimeout(TERLAMBAT_MS);
};

type Jawab = readonly [status: number, isi: object | string, kepala?: Readonly<Record<string, string>>];

const IZIN = `Basic ${Buffer.from(`${KLIEN_UJI.klien}:${KLIEN_UJI.rahasia}`).toString('base64')}`;

const SELALU: Partial<Record<Tingkah, Jawab | 'diam' | 'putus'>> = {
  lambat: 'diam',
  putus: 'putus',
  padam: [503, { error: 'Service Unavailable' }],
  kacau: [200, '<html>Login</html>'],
  alih: [302, '', { location: 'http://127.0.0.1:9/' }],
  'tolak-klien': [403, { error: 'Forbidden' }],
};

const SAAT_TANDA: Partial<Record<Tingkah, Jawab>> = {
  hampa: [200, { file: [] }],
  'tanpa-tanda': [200, { file: [Buffer.from('%PDF-1.7').toString('base64')] }],
  menolak: [400, { status_code: 9999, error: 'Berkas ditolak' }],
};

const gangguan = (tingkah: Tingkah, jalur: string) =>
  SELALU[tingkah] ?? (jalur === '/api/v2/sign/pdf' ? SAAT_TANDA[tingkah] : undefined);

const tulis = (res: ServerResponse, [status, isi, kepala]: Jawab): void => {
  res.writeHead(status, { 'content-type': 'application/json', ...kepala });
  res.end(typeof isi === 'string' ? isi : JSON.stringify(isi));
};

const terima = async (req: IncomingMessage): Promise<Record<string, unknown>> => {
  const bagian: Buffer[] = [];
  for await (const b of req) bagian.push(b as Buffer);
  return JSON.parse(Buffer.concat(bagian).toString() || '{}') as Record<string, unknown>;
};
