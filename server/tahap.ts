import { FolderTerkunci, KonfigurasiSalah } from './kernel/index.ts';

/** Runs one stage of the start and prints its line: name, seconds, and what `catatan` adds. */
export const tahap = async <T>(
  nama: string,
  kerja: () => Promise<T>,
  catatan: (hasil: T) => string = () => '',
): Promise<T> => {
  const awal = performance.now();
  const hasil = await kerja();
  const detik = ((performance.now() - awal) / 1000).toFixed(1).replace('.', ',');
  const tambahan = catatan(hasil);
  console.log(`  ${nama} … ${detik} detik${tambahan ? ` (${tambahan})` : ''}`);
  return hasil;
};

const JEDA_MS = 2000;
const PALING_BANYAK = 30;

/** A database server that is still starting: ask again for a minute before giving up. */
export const cobaLagi = async <T>(kerja: () => Promise<T>): Promise<T> => {
  for (let kali = 1; ; kali++) {
    try {
      return await kerja();
    } catch (galat) {
      const { code = '' } = galat as { code?: string };
      if (kali === PALING_BANYAK || !/^(ECONN|ENOTFOUND|EAI_AGAIN|57P03)/.test(code)) throw galat;
      if (kali === 1) console.log('  Menunggu basis data …');
      await new Promise((lanjut) => setTimeout(lanjut, JEDA_MS));
    }
  }
};

/** Ends the program: what happened and what to do next; a stack only for what we did not foresee. */
export const jelaskanGagal = (galat: unknown): never => {
  const { code, message } = galat as { code?: string; message?: string };
  if (galat instanceof KonfigurasiSalah || galat instanceof FolderTerkunci) console.error(`\n${message}`);
  else if (code === 'EADDRINUSE')
    console.error(
      '\nPort sudah dipakai program lain. Hentikan program itu atau jalankan dengan PORT=3001 npm start.\nThe port is in use by another program. Stop it or run with PORT=3001 npm start.',
    );
  else console.error('\nLincah tidak dapat dijalankan. / Lincah could not start.\n', galat);
  process.exit(1);
};
