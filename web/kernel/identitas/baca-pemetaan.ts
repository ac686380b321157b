import { HAK, type Hak } from './nama-hak.ts';

type HakKlaim = Exclude<Hak, 'admin'>;
export type Pasang = { readonly nilai: string; readonly hak: HakKlaim };

const bolehDariKlaim = (hak: string): hak is HakKlaim => hak !== 'admin' && (HAK as readonly string[]).includes(hak);

export const tulisPemetaan = (pemetaan: readonly Pasang[]): string =>
  pemetaan.map(({ nilai, hak }) => `${nilai}=${hak}`).join('\n');

/** One pair a line, `group=right`; `keliru` is the first line that is none. */
export const bacaPemetaan = (teks: string): { readonly pemetaan: Pasang[]; readonly keliru: string | null } => {
  const pemetaan: Pasang[] = [];
  for (const baris of teks.split('\n').map((b) => b.trim())) {
    if (!baris) continue;
    const letak = baris.lastIndexOf('=');
    const [nilai, hak] = [baris.slice(0, letak).trim(), baris.slice(letak + 1).trim()];
    if (letak < 1 || !nilai || !bolehDariKlaim(hak)) return { pemetaan, keliru: baris };
    pemetaan.push({ nilai, hak });
  }
  return { pemetaan, keliru: null };
};
