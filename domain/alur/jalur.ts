import { type Alur, bacaFeel } from '../regulasi/index.ts';
import type { Langkah } from './akibat.ts';
import { simpulDi } from './jalan.ts';
import type { Fakta, Keadaan } from './keadaan.ts';
import { lanjut } from './lanjut.ts';
import { mulai } from './mulai.ts';
import { picuPewaktu } from './picu-pewaktu.ts';

export type LangkahJalur =
  | { readonly oleh: 'tugas'; readonly simpul: string; readonly pilihan: string }
  | { readonly oleh: 'pewaktu'; readonly simpul: string };

/** One way through a drawing: with these facts and these decisions it ends in `hasil`. */
export type Jalur = { readonly fakta: Fakta; readonly langkah: readonly LangkahJalur[]; readonly hasil: string };

const ULANG = 2; // a task is visited at most twice: a loop is walked once
const BATAS_FAKTA = 4096;
const ALASAN = 'alasan contoh';

/**
 * Every way through a drawing, for every valuation of the facts that its gateways name. Where several tasks are open the
 * first is taken: the order of parallel branches makes no new path. Throws when some way does not come to an end.
 */
export const jalurAlur = (alur: Alur): readonly Jalur[] => {
  const unik = new Map<string, Jalur>();
  for (const fakta of ragamFakta(alur)) {
    const awal = mulai(alur, fakta);
    if (!awal.sah) throw new Error(`${alur.id}: ${awal.penolakan.kode}`);
    for (const jalur of telusuri(alur, fakta, awal.nilai.keadaan, [])) {
      const kunci = JSON.stringify([jalur.langkah, jalur.hasil]);
      if (!unik.has(kunci)) unik.set(kunci, jalur);
    }
  }
  return [...unik.values()];
};

/** One step of a path, taken by the engine. The facts also stand as what the form was filled with. */
export const tempuh = (alur: Alur, keadaan: Keadaan, langkah: LangkahJalur, fakta: Fakta): Langkah => {
  const isian = { ...(fakta.isian as Fakta | undefined), alasan: ALASAN };
  const hasil =
    langkah.oleh === 'tugas'
      ? lanjut(alur, keadaan, langkah.simpul, langkah.pilihan, isian, fakta)
      : picuPewaktu(alur, keadaan, langkah.simpul, fakta);
  if (!hasil.sah) throw new Error(`${langkah.simpul}: ${hasil.penolakan.kode}`);
  return hasil.nilai;
};

/** Steps that a dossier can take from here; those of the first open task when several are open. */
const langkahTerbuka = (alur: Alur, [tugas]: readonly string[]): readonly LangkahJalur[] => {
  if (tugas === undefined) return [];
  const simpul = simpulDi(alur, tugas);
  const pilihan = simpul.jenis === 'tugas' ? simpul.pilihan : [];
  const pewaktu = Object.values(alur.simpul).filter((s) => s.jenis === 'pewaktu' && s.pada === tugas && s.memutus);
  return [
    ...pilihan.map(({ kode }) => ({ oleh: 'tugas', simpul: tugas, pilihan: kode }) as const),
    ...pewaktu.map(({ id }) => ({ oleh: 'pewaktu', simpul: id }) as const),
  ];
};

function* telusuri(alur: Alur, fakta: Fakta, keadaan: Keadaan, lewat: readonly LangkahJalur[]): Generator<Jalur> {
  if (keadaan.hasil !== undefined) {
    yield { fakta, langkah: lewat, hasil: keadaan.hasil };
    return;
  }
  const terbuka = langkahTerbuka(alur, keadaan.token);
  if (terbuka.length === 0) throw new Error(`${keadaan.token[0]}: tugas tanpa pilihan dan tanpa pewaktu`);
  for (const langkah of terbuka) {
    if (lewat.filter((l) => l.simpul === langkah.simpul).length >= ULANG) continue;
    yield* telusuri(alur, fakta, tempuh(alur, keadaan, langkah, fakta).keadaan, [...lewat, langkah]);
  }
}

/** Every combination of the values that the conditions tell apart; `isian.x` is put under `isian`. */
const ragamFakta = (alur: Alur): readonly Fakta[] => {
  const syarat = Object.values(alur.simpul).flatMap((s) =>
    s.jenis === 'pilih' ? s.keluar.flatMap((a) => a.syarat ?? []) : [],
  );
  const nama = [...new Set(syarat.flatMap((s) => bacaFeel(s).fakta))].filter((n) => !n.startsWith('keputusan.'));
  let ragam: readonly Fakta[] = [{}];
  for (const n of nama) {
    const nilai = nilaiTerbedakan(n, syarat);
    ragam = ragam.flatMap((f) => nilai.map((v) => taruh(f, n.split('.'), v)));
    if (ragam.length > BATAS_FAKTA) throw new Error(`${alur.id}: gerbangnya membedakan terlalu banyak fakta`);
  }
  return ragam;
};

/** What a fact is compared with, and something else; yes and no when it is compared with nothing. */
const nilaiTerbedakan = (nama: string, syarat: readonly string[]): readonly unknown[] => {
  const pola = new RegExp(
    `(?<![\\w.])${nama.replaceAll('.', '\\s*\\.\\s*')}\\s*(?:!=|[<>]=?|=)\\s*("[^"]*"|-?\\d+(?:\\.\\d+)?)`,
    'g',
  );
  const banding = [...new Set(syarat.flatMap((s) => [...s.matchAll(pola)].map((m) => JSON.parse(m[1] ?? 'null'))))];
  if (banding.length === 0) return [true, false];
  const angka = banding.filter((b) => typeof b === 'number');
  return angka.length > 0 ? [...new Set(angka.flatMap((a) => [a - 1, a, a + 1]))] : [...banding, 'selain itu'];
};

const taruh = (fakta: Fakta, [kepala = '', ...ekor]: readonly string[], nilai: unknown): Fakta => ({
  ...fakta,
  [kepala]: ekor.length === 0 ? nilai : taruh((fakta[kepala] as Fakta | undefined) ?? {}, ekor, nilai),
});
