import { samarkanNip } from '@lincah/domain/organisasi';
import type { Pelaku } from '../kernel/index.ts';

const HAK_NIP = ['sdm', 'ortala']; // administrators run accounts, where the NIP is the name to sign in with

/** Who needs the NIP: the person, whoever leads or appraises the person (`atasan`: those posts), and staff of the register. */
export const perluNip = (
  pelaku: Pick<Pelaku, 'pegawaiId' | 'posisi' | 'hak'>,
  pegawaiId: string,
  atasan: readonly (string | null | undefined)[],
): boolean =>
  pelaku.pegawaiId === pegawaiId ||
  pelaku.hak.some((h) => HAK_NIP.includes(h)) ||
  pelaku.posisi.some((p) => atasan.includes(p.id));

/** Whole for those who need it, covered for the others. */
export const tampilNip = (nip: string, perlu: boolean): string => (perlu ? nip : samarkanNip(nip));

/** The domain of an address is the agency's own; who stands before it is covered. */
export const tampilEmail = (email: string | null, perlu: boolean): string | null =>
  perlu || email === null ? email : email.replace(/^(.)[^@]*/u, '$1••••');
