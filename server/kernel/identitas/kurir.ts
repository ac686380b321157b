import { createTransport } from 'nodemailer';
import type { Konfigurasi } from '../konfigurasi.ts';

/** `id`: names the message, so that one handed over twice is known as one. */
export type Surel = { readonly kepada: string; readonly perihal: string; readonly isi: string; readonly id?: string };

/** The way out for mail: one message to one person, plain text. */
export type Kurir = { kirim(surel: Surel): Promise<void>; tutup(): void };

const BATAS_MS = 10_000;
/** A server that keeps talking without an end is given up after so many times the limit. */
const SELURUHNYA = 6;

/** A courier over the SMTP server of the settings; null without one. It waits so long for each word of the server. */
export const kurirDari = ({ SMTP_URL, MAIL_FROM }: Konfigurasi, batas = BATAS_MS): Kurir | null => {
  if (!SMTP_URL) return null;
  const pengirim = createTransport({
    url: SMTP_URL,
    connectionTimeout: batas,
    greetingTimeout: batas,
    socketTimeout: batas,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async kirim({ kepada, perihal, isi, id }) {
      const surat = { from: MAIL_FROM, to: { name: '', address: kepada }, subject: perihal, text: isi };
      await dalamWaktu(pengirim.sendMail({ ...surat, ...(id && { messageId: `<${id}@lincah>` }) }), batas * SELURUHNYA);
    },
    tutup: () => pengirim.close(),
  };
};

const dalamWaktu = async (kirim: Promise<unknown>, ms: number): Promise<void> => {
  let jam: NodeJS.Timeout | undefined;
  const habis = new Promise<never>((_, gagal) => {
    jam = setTimeout(() => gagal(Object.assign(new Error('server surel terlalu lama'), { code: 'ETIMEDOUT' })), ms);
  });
  await Promise.race([kirim, habis]).finally(() => clearTimeout(jam));
};
