import { createTransport } from 'nodemailer';
import type { Konfigurasi } from '../konfigurasi.ts';

/** `id`: names the message, so that one handed over twice is known as one. */
export type Surel = { readonly kepada: string; readonly perihal: string; readonly isi: string; readonly id?: string };

/** The way out for mail: one message to one person, plain text. */
export type Kurir = { kirim(surel: Surel): Promise<void>; tutup(): void };

const BATAS_MS = 10_000;

/** A courier over the SMTP server of the settings; null without one. */
export const kurirDari = ({ SMTP_URL, MAIL_FROM }: Konfigurasi): Kurir | null => {
  if (!SMTP_URL) return null;
  const pengirim = createTransport({
    url: SMTP_URL,
    connectionTimeout: BATAS_MS,
    greetingTimeout: BATAS_MS,
    socketTimeout: BATAS_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async kirim({ kepada, perihal, isi, id }) {
      const surat = { from: MAIL_FROM, to: { name: '', address: kepada }, subject: perihal, text: isi };
      await pengirim.sendMail({ ...surat, ...(id && { messageId: `<${id}@lincah>` }) });
    },
    tutup: () => pengirim.close(),
  };
};
