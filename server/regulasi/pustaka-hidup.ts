import { type Kitab, type Peraturan, susunKitab } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { type BasisData, dalamInstansi, type Pelaku } from '../kernel/index.ts';
import type { Pustaka } from './pustaka.ts';
import { periksaDiUtas } from './unggah-utas.ts';
import { listBerkasUnggahan, listUnggahan, type Unggahan } from './unggahan.ts';

/** The library of a running program: what came with it, and what agencies uploaded, each seen by its own agency only. */
export type PustakaHidup = Pustaka & {
  segarkan(): Promise<void>;
  /** Reads what the agency uploaded since, in this process or another, before one of its people is served. */
  siapkan(pelaku: Pick<Pelaku, 'instansiId' | 'unggahan'>): Promise<void>;
  /** Under which id each uploaded regulation is known to the agency: its newest version. */
  kunci(instansiId: string): Readonly<Record<string, string>>;
};

type Rak = { readonly peraturan: readonly Peraturan[]; readonly terbaru: ReadonlyMap<string, string> };
const KOSONG: Rak = { peraturan: [], terbaru: new Map() };

/** Brings the library to life over a database. A version that was read once is kept: it never changes. */
export const hidupkanPustaka = (
  dasar: Pustaka,
  db: BasisData,
  catatan: { error(isi: object, pesan: string): void },
): PustakaHidup => {
  const rak = new Map<string, Rak>();
  const kitab = new Map<string, Kitab>();
  const gambar = new Map<string, string>();
  const sedang = new Map<string, Promise<void>>();

  const muat = async (instansiId: string): Promise<void> => {
    const lama = rak.get(instansiId) ?? KOSONG;
    const daftar = await dalamInstansi(db, instansiId, listUnggahan);
    const peraturan = [...lama.peraturan];
    for (const u of daftar.filter(({ kunci }) => !lama.peraturan.some((p) => p.id === kunci))) {
      const berkas = await dalamInstansi(db, instansiId, (trx) => listBerkasUnggahan(trx, u.kunci));
      const tetangga = [...dasar.peraturan, ...peraturan];
      const hasil = await periksaDiUtas({ jenis: 'baca', berkas, tetangga, kunci: indukDikenal(u) });
      if (!hasil.peraturan) throw new Error(`unggahan ${u.kunci} tidak terbaca lagi: ${hasil.temuan[0]?.apa.id}`);
      const baru = bernama(hasil.peraturan, u);
      kitab.set(u.kunci, susunKitab([...tetangga, baru], u.kunci));
      for (const [versi, xml] of hasil.xml) gambar.set(versi, xml);
      peraturan.push(baru);
    }
    rak.set(instansiId, { peraturan, terbaru: new Map(daftar.map((u) => [u.peraturan, u.kunci])) });
  };

  const siapkan: PustakaHidup['siapkan'] = async ({ instansiId, unggahan = 0 }) => {
    if (unggahan <= (rak.get(instansiId) ?? KOSONG).peraturan.length) return;
    const tunggu =
      sedang.get(instansiId) ??
      muat(instansiId)
        .catch((galat) =>
          catatan.error({ err: galat, kamar: 'regulasi', instansi: instansiId }, 'unggahan tidak termuat'),
        )
        .finally(() => sedang.delete(instansiId));
    sedang.set(instansiId, tunggu);
    await tunggu;
  };

  return {
    ...dasar,
    terlihat(instansiId) {
      const { peraturan, terbaru } = rak.get(instansiId) ?? KOSONG;
      const kini = new Set(terbaru.values());
      return [...dasar.peraturan, ...peraturan.filter((p) => kini.has(p.id))];
    },
    kunci: (instansiId) => Object.fromEntries((rak.get(instansiId) ?? KOSONG).terbaru),
    ada: (id) => kitab.has(id) || dasar.ada(id),
    kitab: (id) => kitab.get(id) ?? dasar.kitab(id),
    gambar: (versi) => gambar.get(versi) ?? dasar.gambar(versi),
    siapkan,
    async segarkan() {
      const { rows } = await sql<{
        instansi_id: string;
        jumlah: string;
      }>`select * from regulasi.jumlah_unggahan()`.execute(db);
      for (const b of rows) await siapkan({ instansiId: b.instansi_id, unggahan: Number(b.jumlah) });
    },
  };
};

/** The version of the parent that it was stood on, by the bare id that the folder names. */
const indukDikenal = ({ induk }: Unggahan): Readonly<Record<string, string>> =>
  induk ? { [induk.replace(/@.*$/, '')]: induk } : {};

/** Known by its version, standing on the version of its parent that was the newest when it was uploaded. */
const bernama = (p: Peraturan, { kunci, induk }: Unggahan): Peraturan => ({ ...p, id: kunci, ...(induk && { induk }) });
