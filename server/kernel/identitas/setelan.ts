import type { SetelanMasuk } from '../masuk.ts';
import type { Kurir } from './kurir.ts';

/** What identity needs besides the sign-in itself. */
export type SetelanIdentitas = SetelanMasuk & {
  /** SQL of the composition root: every person of the agency as id, nip, nama, email, unit. */
  readonly kueriPegawai: string;
  /** SQL of the composition root: $1 person → one jsonb `data` of all that the rooms store about her. */
  readonly kueriDataPegawai: string;
  /** Null: no mail server; links are handed out by the administrator. */
  readonly kurir: Kurir | null;
  /** Address of the program as people know it; never taken from a request. */
  readonly alamatDasar: string;
  /** Work that nobody waits for; a failure goes to the log. */
  diLatar(kerja: () => Promise<void>): void;
};
