import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

type Pemegang = { readonly pid: number; readonly mulai: string; readonly host: string };

/** Another living process holds the folder. */
export class FolderTerkunci extends Error {}

const DETAK_MS = 5000;
const MATI_MS = 30_000;

/**
 * Takes the folder for this process alone: two processes on one embedded database lose rows without an error.
 * A lock of a dead process (other start time, or no heartbeat from another machine) is taken over. Answers how to give it back.
 */
export const kunciFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const berkas = join(folder, 'lincah.kunci');
  const saya: Pemegang = { pid: process.pid, mulai: mulaiProses(process.pid) ?? '', host: hostname() };
  if (!tulisBaru(berkas, saya)) ambilAlih(berkas, saya);
  const detak = setInterval(() => {
    const kini = new Date();
    utimesSync(berkas, kini, kini);
  }, DETAK_MS);
  detak.unref();
  return () => {
    clearInterval(detak);
    if (baca(berkas)?.pid === process.pid) rmSync(berkas, { force: true });
  };
};

/** Under a second lock, so that two newcomers never both think they took it over. */
const ambilAlih = (berkas: string, saya: Pemegang): void => {
  const giliran = `${berkas}.ambil`;
  if (umur(giliran) > MATI_MS) rmSync(giliran, { force: true });
  if (!tulisBaru(giliran, saya)) throw new FolderTerkunci(pesan(baca(berkas)));
  try {
    const pemegang = baca(berkas);
    if (pemegang && masihHidup(pemegang, berkas)) throw new FolderTerkunci(pesan(pemegang));
    const sementara = `${berkas}.${process.pid}`;
    writeFileSync(sementara, JSON.stringify(saya));
    renameSync(sementara, berkas);
  } finally {
    rmSync(giliran, { force: true });
  }
};

const tulisBaru = (berkas: string, isi: Pemegang): boolean => {
  try {
    writeFileSync(berkas, JSON.stringify(isi), { flag: 'wx' });
    return true;
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw galat;
  }
};

const baca = (berkas: string): Pemegang | undefined => {
  try {
    return JSON.parse(readFileSync(berkas, 'utf8'));
  } catch {
    return undefined; // gone, or cut off while it was written: nobody holds it
  }
};

const umur = (berkas: string): number => {
  const status = statSync(berkas, { throwIfNoEntry: false });
  return status ? Date.now() - status.mtimeMs : 0;
};

const masihHidup = ({ pid, mulai, host }: Pemegang, berkas: string): boolean => {
  if (host !== hostname()) return umur(berkas) < MATI_MS; // another container: only its heartbeat tells
  if (!adaProses(pid)) return false;
  const kini = mulaiProses(pid);
  return kini === undefined || mulai === '' || kini === mulai; // a process number is used again after a restart
};

const adaProses = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (galat) {
    return (galat as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Start of a process in ticks since boot with the boot's id; undefined where the system does not tell. */
const mulaiProses = (pid: number): string | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const TICK = 19; // field 22, counted after the name in brackets
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${status.slice(status.lastIndexOf(')') + 2).split(' ')[TICK]}`;
  } catch {
    return undefined;
  }
};

const pesan = (p: Pemegang | undefined): string =>
  `Folder data sedang dipakai Lincah lain (proses ${p?.pid ?? '?'} di ${p?.host ?? '?'}). Hentikan dulu yang itu, atau pakai DATA_DIR lain.
The data folder is in use by another Lincah (process ${p?.pid ?? '?'} on ${p?.host ?? '?'}). Stop it first, or use another DATA_DIR.`;
