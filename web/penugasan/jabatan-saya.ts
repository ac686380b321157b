import type { Cara, JabatanSaya, Sebab } from './bentuk.ts';

/** Ways that the wizard offers, in this order. */
export const CARA: readonly Cara[] = ['penunjukan', 'sukarela'];

/** Another agency's posts are not known here: only what stays within the agency opens a way. */
const diInstansi = (jabatan: JabatanSaya, cara: Cara) =>
  jabatan.cara.filter((c) => c.cara === cara && c.lingkup !== 'lintas-instansi');

/** Offices of mine that may open this way. */
export const jabatanUntuk = (jabatan: readonly JabatanSaya[], cara: Cara): readonly JabatanSaya[] =>
  jabatan.filter((j) => diInstansi(j, cara).some((c) => c.terbuka));

/** Why no office of mine may open this way; each reason once. */
export const sebabTertutup = (jabatan: readonly JabatanSaya[], cara: Cara): readonly Sebab[] =>
  sekali(jabatan.flatMap((j) => diInstansi(j, cara).flatMap((c) => c.sebab)));

/** Why this office may not go that far; empty when it may. */
export const sebabJangkauan = (
  jabatan: JabatanSaya | undefined,
  cara: Cara,
  lingkup: JabatanSaya['cara'][number]['lingkup'],
): readonly Sebab[] => jabatan?.cara.find((c) => c.cara === cara && c.lingkup === lingkup)?.sebab ?? [];

const sekali = (sebab: readonly Sebab[]): readonly Sebab[] => [...new Map(sebab.map((s) => [s.pesan.id, s])).values()];
