import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { MasalahHttp, masalah, type RincianPenolakan } from './masalah.ts';

/** `tanpa`: nobody looked, for no scanner is set up. */
export type HasilPindai = 'bersih' | 'terjangkit' | 'tanpa';
/** Looks at a file before it is stored. Throws 503 when the scanner does not answer: what was not looked at is not let in. */
export type Pemindai = (isi: Buffer) => Promise<HasilPindai>;

const BATAS_MS = 60_000;
const POTONGAN = 65_536;

/**
 * The scanner of the setting VIRUS_SCAN: `clamd://host:3310`, `unix:/run/clamav/clamd.ctl` or `exec:/path/program`, which reads
 * the file from its standard input and ends with 0 for clean, 1 for infected.
 */
export const pemindaiVirus = (setelan: string | undefined, batas = BATAS_MS): Pemindai => {
  if (setelan === undefined) return tanpaPemindai;
  const pindai = setelan.startsWith('exec:') ? lewatProgram(setelan.slice(5)) : lewatClamd(setelan);
  return async (isi) => {
    try {
      return await pindai(isi, AbortSignal.timeout(batas));
    } catch (sebab) {
      throw Object.assign(new MasalahHttp(TAK_TERJANGKAU, { 'retry-after': '30' }), { cause: sebab });
    }
  };
};

/** What the scanner said of a file that somebody sends, or the refusal of one that it found harmful. */
export const periksaVirus = async (
  pindai: Pemindai,
  isi: Buffer,
): Promise<Hasil<Exclude<HasilPindai, 'terjangkit'>, RincianPenolakan>> => {
  const hasil = await pindai(isi);
  return hasil === 'terjangkit' ? tolak(TERJANGKIT) : sah(hasil);
};

/** Where no scanner is handed in. */
export const tanpaPemindai: Pemindai = async () => 'tanpa';

type Cara = (isi: Buffer, batal: AbortSignal) => Promise<HasilPindai>;

const KELUAR: Readonly<Record<number, HasilPindai>> = { 0: 'bersih', 1: 'terjangkit' };

const lewatProgram =
  (program: string): Cara =>
  (isi, signal) =>
    new Promise((selesai, gagal) => {
      const anak = spawn(program, [], { stdio: ['pipe', 'ignore', 'ignore'], signal, killSignal: 'SIGKILL' });
      anak.on('error', gagal);
      anak.on('close', (kode) => {
        const hasil = KELUAR[kode ?? -1];
        if (hasil) selesai(hasil);
        else gagal(new Error(`pemeriksa virus berakhir dengan ${kode}`));
      });
      anak.stdin.on('error', () => undefined); // a scanner that has seen enough stops reading
      anak.stdin.end(isi);
    });

/** clamd(8), command INSTREAM: pieces led by their length, an empty one ends. */
const lewatClamd =
  (setelan: string): Cara =>
  (isi, signal) =>
    new Promise((selesai, gagal) => {
      const soket = hubungi(setelan);
      const jawab: Buffer[] = [];
      const putus = () => soket.destroy(new Error('pemeriksa virus terlalu lama'));
      signal.addEventListener('abort', putus, { once: true });
      soket.on('error', gagal);
      soket.on('data', (d) => jawab.push(d));
      soket.on('close', () => {
        signal.removeEventListener('abort', putus);
        const kata = Buffer.concat(jawab).toString('utf8');
        if (/: OK\0?\s*$/.test(kata)) selesai('bersih');
        else if (/ FOUND\0?\s*$/.test(kata)) selesai('terjangkit');
        else gagal(new Error(`pemeriksa virus menjawab ${kata.slice(0, 200)}`));
      });
      soket.write('zINSTREAM\0');
      for (let dari = 0; dari < isi.length; dari += POTONGAN) {
        const bagian = isi.subarray(dari, dari + POTONGAN);
        soket.write(panjang(bagian.length));
        soket.write(bagian);
      }
      soket.end(panjang(0));
    });

const hubungi = (setelan: string): Socket => {
  if (setelan.startsWith('unix:')) return connect(setelan.slice(5));
  const { hostname, port } = new URL(setelan);
  return connect(Number(port) || 3310, hostname);
};

const panjang = (n: number): Buffer => {
  const kepala = Buffer.alloc(4);
  kepala.writeUInt32BE(n);
  return kepala;
};

const TERJANGKIT = {
  jenis: 'aturan',
  kode: 'berkas-terjangkit',
  detail: {
    id: 'Pemeriksa virus menemukan kode berbahaya dalam berkas itu. Berkas tidak disimpan.',
    en: 'The virus scanner found harmful code in that file. It was not stored.',
  },
  jalanKeluar: {
    id: 'Jangan buka berkas itu; beri tahu pengelola teknologi informasi.',
    en: 'Do not open the file; tell your IT administrator.',
  },
} as const;

const TAK_TERJANGKAU = masalah(
  503,
  'pemeriksa-virus-diam',
  {
    id: 'Pemeriksa virus tidak menjawab, jadi berkas ini belum diterima. Tidak ada yang berubah.',
    en: 'The virus scanner does not answer, so this file has not been taken in. Nothing was changed.',
  },
  {
    jalanKeluar: {
      id: 'Coba lagi sebentar; bila berulang, hubungi pengelola server.',
      en: 'Try again shortly; if it persists, contact the administrator of the server.',
    },
  },
);
