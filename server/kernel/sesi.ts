import type { Pelaku } from './pelaku.ts';

/** A live session: its key (SHA-256 of the token, hex) and whom it belongs to. */
export type Sesi = { readonly sidik: string; readonly pelaku: Pelaku };
