import { hash, verify } from '@node-rs/argon2';

// argon2id, 19 MiB, two passes: the OWASP minimum for an interactive login
const TAKARAN = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SANDI_TERPENDEK = 12;
export const SANDI_TERPANJANG = 128;

/** Password hash, ready to store. */
export const hashSandi = (sandi: string): Promise<string> => hash(sandi, TAKARAN);

const palsu = hashSandi('tidak-ada-akun-dengan-sandi-ini');

/** Compares a password. Without a hash (unknown account) it takes as long and says no. */
export const cocokSandi = async (tersimpan: string | undefined, sandi: string): Promise<boolean> => {
  const cocok = await verify(tersimpan ?? (await palsu), sandi);
  return tersimpan !== undefined && cocok;
};
