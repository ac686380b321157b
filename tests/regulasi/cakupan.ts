import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Ketentuan, Kitab, Pemikul } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';

/** Test and case files that name a provision, by its id. */
export type Bukti = ReadonlyMap<string, readonly string[]>;

/**
 * `terbukti`: carried, and a test or case file names it; `dipikul`: carried, named by none; `beralasan`: nothing carries it
 * and the row says why; `terbuka`: neither.
 */
export type StatusKetentuan = 'terbukti' | 'dipikul' | 'beralasan' | 'terbuka';

/** Files that spoil or list ids without proving any. */
const BUKAN_BUKTI = /(^|\/)(temuan[^/]*|cakupan|ketentuan-lengkap|banding-turunan)\.test\.ts$/;
const UJI = /\.(test\.tsx?|perjalanan\.ts)$/;
const ID = /\b[A-Z][A-Z0-9]*(?:-[A-Za-z0-9]+)+/g;

/** Reads every test and every case file of the house; the same files give the same answer. */
export const kumpulkanBukti = (): Bukti => {
  const bukti = new Map<string, string[]>();
  for (const berkas of ['domain', 'server', 'web', 'tests'].flatMap(berkasUji))
    for (const id of new Set(sebutan(berkas))) bukti.set(id, [...(bukti.get(id) ?? []), berkas]);
  return bukti;
};

/** Whether something in the book carries a provision, and whether a test names it. */
export const statusKetentuan = (k: Ketentuan, bukti: Bukti): StatusKetentuan => {
  const dipikul = k.dipikul.some((p) => p.oleh !== 'none');
  if (dipikul) return bukti.has(k.id) ? 'terbukti' : 'dipikul';
  return k.dipikul.length > 0 ? 'beralasan' : 'terbuka';
};

/** Provisions that bind, are carried by a rule, drawing or letter of a built room, and have neither test nor reason. */
export const tanpaBukti = (kitab: Kitab, bukti: Bukti): readonly string[] =>
  Object.values(kitab.ketentuan)
    .filter((k) => k.asal === 'sendiri' && MENGIKAT.has(k.modalitas) && !bukti.has(k.id))
    .filter((k) => !k.dipikul.some((p) => p.oleh === 'none') && k.dipikul.some((p) => terbangun(kitab, p)))
    .map((k) => k.id);

const MENGIKAT: ReadonlySet<string> = new Set(['wajib', 'larangan', 'batas-waktu']);

const terbangun = (kitab: Kitab, p: Pemikul): boolean =>
  kamarPemikul(kitab, p).some((kamar) => existsSync(join(AKAR, 'server', kamar, 'routes.ts')));

/** A rule, drawing or letter whose rooms have no routes yet: it stands as data, and only case files ask it. */
export const baruData = (kitab: Kitab, p: Pemikul): boolean =>
  kamarPemikul(kitab, p).length > 0 && !terbangun(kitab, p);

/** Whether all that applies a provision stands as data only; words, roles and figures apply nothing. */
export const hanyaData = (kitab: Kitab, k: Ketentuan): boolean =>
  k.dipikul.some((p) => baruData(kitab, p)) && !k.dipikul.some((p) => p.oleh === 'layar' || terbangun(kitab, p));

const kamarPemikul = (kitab: Kitab, p: Pemikul): readonly string[] => {
  if (p.oleh === 'aturan') return [kitab.aturan[p.id]?.pertanyaan.split('.')[0] ?? ''];
  if (p.oleh === 'alur') return [kitab.alur[p.id]?.kamar ?? ''];
  if (p.oleh !== 'naskah') return [];
  return Object.values(kitab.alur).flatMap((a) => (JSON.stringify(a.simpul).includes(`"${p.id}"`) ? [a.kamar] : []));
};

const berkasUji = (lantai: string): readonly string[] =>
  readdirSync(join(AKAR, lantai), { recursive: true, encoding: 'utf8' })
    .map((b) => `${lantai}/${b.split(sep).join('/')}`)
    .filter((b) => !b.includes('node_modules/'))
    .filter((b) => (UJI.test(b) && !BUKAN_BUKTI.test(b)) || b.endsWith('.kasus.json'))
    .sort();

/** Ids in a test; of a case file only those that its cases claim to prove. */
const sebutan = (berkas: string): readonly string[] => {
  const isi = readFileSync(join(AKAR, berkas), 'utf8');
  return berkas.endsWith('.kasus.json') ? sebutanKasus(JSON.parse(isi)) : (isi.match(ID) ?? []);
};

const sebutanKasus = (isi: unknown): readonly string[] => {
  if (typeof isi !== 'object' || isi === null) return [];
  return Object.entries(isi).flatMap(([kunci, nilai]) =>
    kunci === 'ketentuan' && Array.isArray(nilai) ? nilai.filter((n) => typeof n === 'string') : sebutanKasus(nilai),
  );
};
