import type { Cara, JabatanSaya, Sebab } from './bentuk.ts';

/** Ways that the wizard offers, in this order. */
export const CARA: readonly Cara[] = ['penunjukan', 'sukarela'];

const menurut = (jabatan: JabatanSaya, cara: Cara) => jabatan.cara.filter((c) => c.cara === cara);
const luar = (c: JabatanSaya['cara'][number]) => c.lingkup === 'lintas-instansi';

/** Offices of mine that may open this way. */
export const jabatanUntuk = (jabatan: readonly JabatanSaya[], cara: Cara): readonly JabatanSaya[] =>
  jabatan.filter((j) => menurut(j, cara).some((c) => c.terbuka));

/** Why no office of mine may open this way; each reason once. That another agency is out of reach is said only when nothing else is. */
export const sebabTertutup = (jabatan: readonly JabatanSaya[], cara: Cara): readonly Sebab[] =>
  sekali(jabatan.flatMap((j) => menurut(j, cara).flatMap((c) => (luar(c) ? [] : c.sebab))));

/** Whether this office may ask another agency. */
export const bolehKeluar = (jabatan: JabatanSaya | undefined): boolean =>
  jabatan?.cara.some((c) => c.cara === 'penunjukan' && luar(c) && c.terbuka) === true;

/** Whether this office may ask for people of its own agency. */
export const bolehKeDalam = (jabatan: JabatanSaya | undefined): boolean =>
  jabatan?.cara.some((c) => c.cara === 'penunjukan' && !luar(c) && c.terbuka) !== false;

/** Why this office may not go that far; empty when it may. */
export const sebabJangkauan = (
  jabatan: JabatanSaya | undefined,
  cara: Cara,
  lingkup: JabatanSaya['cara'][number]['lingkup'],
): readonly Sebab[] => jabatan?.cara.find((c) => c.cara === cara && c.lingkup === lingkup)?.sebab ?? [];

const sekali = (sebab: readonly Sebab[]): readonly Sebab[] => [...new Map(sebab.map((s) => [s.pesan.id, s])).values()];
