import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type SmtpUji = {
  readonly port: number;
  /** Every mail that came in, as it was sent. */
  readonly kotak: readonly string[];
  /** What happens while the server holds a mail that it has not acknowledged yet; nothing by default. */
  saatMenerima: () => void | Promise<void>;
  tutup(): Promise<void>;
};

/** A real SMTP server on loopback. */
export const nyalakanSmtp = async (port = 0): Promise<SmtpUji> => {
  const kotak: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(aliran, _, selesai) {
      const bagian: Buffer[] = [];
      aliran.on('data', (b: Buffer) => bagian.push(b));
      aliran.on('end', async () => {
        kotak.push(Buffer.concat(bagian).toString());
        await smtp.saatMenerima();
        selesai();
      });
    },
  });
  server.on('error', () => undefined); // a sender that dies half-way
  await new Promise<void>((siap) => server.listen(port, '127.0.0.1', siap));
  const smtp: SmtpUji = {
    port: (server.server.address() as AddressInfo).port,
    kotak,
    saatMenerima: () => undefined,
    tutup: () => new Promise((usai) => server.close(() => usai())),
  };
  return smtp;
};
