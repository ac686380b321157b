import type { Keadaan } from './keadaan.ts';

/** A clock that starts to run with an act. `tenggat`: parameter id (days) or ISO 8601 duration. */
export type PewaktuDibuka = {
  readonly simpul: string;
  readonly tenggat: string;
  readonly memutus: boolean;
  readonly beritahu?: string;
};

/** What the world must do after a step, in this order; the engine itself does nothing. */
export type Akibat =
  | {
      readonly jenis: 'buka';
      readonly tugas: string;
      readonly peran: string;
      readonly pewaktu: readonly PewaktuDibuka[];
      /** The act changes what a stand-in may not; see `Tugas`. */
      readonly sifat?: string;
    }
  | { readonly jenis: 'tutup'; readonly tugas: string }
  | {
      readonly jenis: 'naskah';
      readonly naskah: string;
      /** The user or service task that produces the letter. */
      readonly simpul: string;
      readonly kepada?: string;
      readonly tembusan: readonly string[];
    }
  | {
      readonly jenis: 'ingatkan';
      readonly pewaktu: string;
      readonly tugas: string;
      /** `eskalasi` when the timer also takes the act away. */
      readonly sebagai: 'pengingat' | 'eskalasi';
      readonly beritahu?: string;
    }
  | { readonly jenis: 'selesai'; readonly hasil: string };

export type Langkah = { readonly keadaan: Keadaan; readonly akibat: readonly Akibat[] };
