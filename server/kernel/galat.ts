import type { Dwibahasa } from '@lincah/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TANDA_TERLARANG } from './isi-wajar.ts';
import { type Masalah, MasalahHttp, masalah } from './masalah.ts';

type Galat = Error & {
  code?: string;
  routine?: string;
  statusCode?: number;
  validation?: readonly Salah[];
  validationContext?: string;
};
type Salah = { instancePath: string; message?: string; keyword?: string };
type Jawab = { masalah: Masalah; tajuk?: Readonly<Record<string, string>> };

/** Every failure leaves as a problem document; only what nobody foresaw is a 500, and it tells nothing of the inside. */
export const tanganiGalat = (galat: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { masalah: isi, tajuk = {} } = terjemahkan(galat as Galat, request.id);
  if (isi.status >= 500) request.log.error({ err: galat }, isi.kode);
  else request.log.info({ kode: isi.kode, status: isi.status }, 'ditolak');
  return kirimMasalah(reply, isi, {
    ...tajuk,
    ...((isi.status === 411 || isi.status === 413) && tanpaAkhir(request) && { connection: 'close' }),
  });
};

const PATUT_DIBUANG = 100 * 1024 * 1024;

/**
 * What is left of a body that is too large is read and thrown away, so that a browser sees the answer; when it is very long, or
 * does not say where it ends, the line is cut instead.
 */
const tanpaAkhir = ({ headers }: FastifyRequest): boolean => !(Number(headers['content-length']) <= PATUT_DIBUANG);

export const kirimMasalah = (reply: FastifyReply, isi: Masalah, tajuk: Readonly<Record<string, string>> = {}) =>
  reply
    .code(isi.status)
    .headers({ 'cache-control': 'no-store', ...tajuk })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(isi)); // text, so that the route's own answer schema does not judge it

export const tidakAda = (): Masalah =>
  masalah(404, 'tidak-ada', {
    id: 'Alamat ini tidak ada. Periksa tulisannya.',
    en: 'This address does not exist. Check its spelling.',
  });

const terjemahkan = (galat: Galat, permintaan: string): Jawab => {
  if (galat instanceof MasalahHttp) return { masalah: galat.masalah, tajuk: galat.tajuk };
  if (galat.validation) return { masalah: isianKeliru(galat.validation) };
  return dariBasisData(galat) ?? dariFastify(galat) ?? { masalah: takTerduga(permintaan) };
};

const takTerduga = (permintaan: string): Masalah =>
  masalah(
    500,
    'tak-terduga',
    {
      id: 'Terjadi kegagalan di pihak kami. Tidak ada yang berubah. Coba lagi; bila berulang, sampaikan nomor permintaan ini kepada pengelola.',
      en: 'Something failed on our side. Nothing was changed. Try again; if it persists, give this request number to the administrator.',
    },
    { permintaan },
  );

const isianKeliru = (salah: readonly Salah[]): Masalah =>
  masalah(
    400,
    'isian-keliru',
    {
      id: 'Ada isian yang tidak terbaca. Perbaiki isian yang ditandai.',
      en: 'Some fields could not be read. Correct the marked fields.',
    },
    {
      isian: salah.slice(0, 50).map((s) => ({
        letak: s.instancePath || '/',
        pesan: ATURAN_ISIAN[s.message ?? ''] ?? {
          id: PESAN_ISIAN[s.keyword ?? ''] ?? 'Isian tidak sesuai bentuk yang diminta.',
          en: s.message ?? 'Invalid',
        },
      })),
    },
  );

/** Rules that a schema names in its message; they are said in full. */
const ATURAN_ISIAN: Readonly<Record<string, Dwibahasa>> = {
  tanggal: {
    id: 'Tulis tanggal yang ada di kalender, antara 1000-01-01 dan 2999-12-31, dengan bentuk TTTT-BB-HH tanpa jam atau zona waktu.',
    en: 'Give a day that exists, between 1000-01-01 and 2999-12-31, written YYYY-MM-DD without time or time zone.',
  },
};

const PESAN_ISIAN: Record<string, string> = {
  invalid_type: 'Isian wajib diisi dengan jenis yang benar.',
  too_small: 'Isian terlalu pendek atau terlalu kecil.',
  too_big: 'Isian terlalu panjang atau terlalu besar.',
  invalid_format: 'Bentuk isian keliru.',
  invalid_value: 'Pilih salah satu nilai yang tersedia.',
  unrecognized_keys: 'Ada isian yang tidak dikenal.',
};

const SIBUK: Dwibahasa = {
  id: 'Basis data sedang tidak dapat dihubungi. Tidak ada yang berubah; coba lagi beberapa detik lagi.',
  en: 'The database cannot be reached just now. Nothing was changed; try again in a few seconds.',
};

const BENTROK: Dwibahasa = {
  id: 'Data ini bentrok dengan yang sudah tersimpan. Muat ulang untuk melihat yang terbaru.',
  en: 'This conflicts with what is already stored. Reload to see the latest state.',
};

const PENUH: Dwibahasa = {
  id: 'Ruang penyimpanan server penuh. Membaca tetap bisa; hubungi pengelola agar ruangnya ditambah.',
  en: 'The server has run out of storage. Reading still works; ask the administrator to free some space.',
};

/** By SQLSTATE (PostgreSQL, appendix A), by the socket's error, or by the pool's words. */
const dariBasisData = (galat: Galat): Jawab | undefined => {
  const { code = '', message } = galat;
  if (/^22(021|P02|P05|003|007|008|001)$/.test(code))
    return { masalah: masalah(400, 'tanda-terlarang', TANDA_TERLARANG) };
  if (/^23(505|503|P01)$/.test(code)) return { masalah: masalah(409, 'bentrok', BENTROK) };
  if (penyimpananPenuh(galat)) return { masalah: masalah(507, 'penyimpanan-penuh', PENUH) };
  if (basisDataTakTerhubung(code, message))
    return { masalah: masalah(503, 'basis-data-sibuk', SIBUK), tajuk: { 'retry-after': '3' } };
  return undefined;
};

/** Also a table that may not grow for a quota or a limit of size, which PostgreSQL names by the routine alone. */
const penyimpananPenuh = ({ code = '', routine = '' }: Galat): boolean =>
  /^(53100|ENOSPC|EDQUOT|EFBIG)$/.test(code) || (code === 'XX000' && /^md(zero)?extend$/.test(routine));

const basisDataTakTerhubung = (code: string, pesan: string): boolean =>
  /^(08|53|57P0|40001|40P01|57014|25P03|55P03)/.test(code) ||
  /^E(CONN(REFUSED|RESET)|PIPE|NOTFOUND|HOSTUNREACH|TIMEDOUT|AI_AGAIN)$/.test(code) ||
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(
    pesan,
  );

const FASTIFY: Record<number, readonly [string, Dwibahasa]> = {
  411: [
    'tanpa-panjang',
    {
      id: 'Kiriman berkas harus menyebut panjangnya (Content-Length). Kirim lagi dengan peramban atau program yang menyebutnya.',
      en: 'A file must be sent with its length (Content-Length). Send it again with a browser or program that says it.',
    },
  ],
  413: [
    'terlalu-besar',
    {
      id: 'Kiriman terlalu besar. Perkecil berkas atau kirim sebagian-sebagian.',
      en: 'The upload is too large. Make it smaller or send it in parts.',
    },
  ],
  415: [
    'jenis-isi',
    {
      id: 'Jenis isi tidak dikenal. Kirim sebagai application/json.',
      en: 'Unknown content type. Send application/json.',
    },
  ],
};

/** Fastify's own 4xx: unreadable JSON, too large, unknown content type, bad address. */
const dariFastify = ({ statusCode = 500 }: Galat): Jawab | undefined => {
  if (statusCode < 400 || statusCode >= 500) return undefined;
  const [kode, detail] = FASTIFY[statusCode] ?? [
    'tidak-terbaca',
    {
      id: 'Permintaan tidak terbaca. Periksa isi dan alamatnya.',
      en: 'The request could not be read. Check its body and address.',
    },
  ];
  return { masalah: masalah(statusCode, kode, detail) };
};
