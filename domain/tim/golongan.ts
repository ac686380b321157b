const PNS = /^(IV|I{1,3})\s*\/?\s*([A-E])$/;
const PPPK = /^(?:GOLONGAN\s+)?(X{0,1}(?:IX|IV|V?I{0,3}))$/;

/** A rank as officials write it (`iii b`, `III/B`), in one form; a PPPK grade is its Roman number. Undefined: no such rank. */
export const bacaGolongan = (teks: string): string | undefined => {
  const rapi = teks.trim().toUpperCase();
  const pns = PNS.exec(rapi);
  if (pns) {
    const [, ruang = '', huruf = ''] = pns;
    return huruf === 'E' && ruang !== 'IV' ? undefined : `${ruang}/${huruf.toLowerCase()}`;
  }
  const [, kelas] = PPPK.exec(rapi) ?? [];
  return kelas === undefined || kelas === '' ? undefined : kelas;
};

// Perpres 8/2012: levels of the national qualification framework that school and university degrees reach.
const JENJANG: Readonly<Record<string, number>> = {
  SD: 1,
  SMP: 1,
  SMA: 2,
  SMK: 2,
  D1: 3,
  D2: 4,
  D3: 5,
  D4: 6,
  S1: 6,
  PROFESI: 7,
  S2: 8,
  S3: 9,
};

/** Level of education on the national scale (a bachelor's degree is 6); null for a word that is not on it. */
export const jenjangPendidikan = (teks: string): number | null => {
  const [kata = ''] = teks.trim().toUpperCase().replaceAll(/[.-]/g, '').split(/\s+/);
  return Object.hasOwn(JENJANG, kata) ? (JENJANG[kata] ?? null) : null;
};
