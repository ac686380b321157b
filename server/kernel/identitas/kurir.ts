import { createTransport } from 'nodemailer';
import type { Konfigurasi } from '../konfigurasi.ts';

export type Surel = { readonly kepada: string; readonly perihal: string; readonly isi: string };

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
    async kirim({ kepada, perihal, isi }) {
      await pengirim.sendMail({ from: MAIL_FROM, to: { name: '', address: kepada }, subject: perihal, text: isi });
    },
    tutup: () => pengirim.close(),
  };
};
