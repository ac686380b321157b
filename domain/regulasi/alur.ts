import type { Dwibahasa } from '../kernel/index.ts';

/** A sequence flow. `syarat` is FEEL over the facts of the flow; an arc without one is taken by default. */
export type Arus = { readonly id: string; readonly ke: string; readonly nama?: string; readonly syarat?: string };

/** A letter that a task produces when it is closed with `pada` (every decision when absent). */
export type NaskahTugas = {
  readonly jenis: string;
  readonly pada?: string;
  /** Role that the letter is addressed to (Yth.); none for letters that name their people in the body. */
  readonly kepada?: string;
  /** Roles that get a copy. */
  readonly tembusan: readonly string[];
};

/** One answer a person may give to a task. */
export type PilihanTugas = { readonly kode: string; readonly nama: Dwibahasa; readonly beralasan: boolean };

type Dasar = { readonly id: string; readonly nama: Dwibahasa; readonly ketentuan: readonly string[] };

export type Tugas = Dasar & {
  readonly jenis: 'tugas';
  /** Role id (peran.yaml) whose office the act is addressed to; that of the lane. */
  readonly peran: string;
  readonly pilihan: readonly PilihanTugas[];
  /** Form schema id (naskah/<id>/skema.json of the regulation), when the act asks for more than a decision. */
  readonly formulir?: string;
  readonly naskah: readonly NaskahTugas[];
  /** While every open act carries this role, its office may withdraw the dossier. */
  readonly dapatDitarikOleh?: string;
  /** Question (facts vocabulary) asked of the rules before the act is accepted, e.g. `penugasan.ajukan`. */
  readonly pertanyaan?: string;
  /** What the act changes that a stand-in (Plt, Plh) may not: the end of a word `batas-mandat-<sifat>` of the regulation. */
  readonly sifat?: string;
  /** Subject whose people the answer names, when the dossier is not about known people from the start. */
  readonly menunjuk?: string;
  readonly keluar: Arus;
};

export type Pewaktu = Dasar & {
  readonly jenis: 'pewaktu';
  readonly pada: string;
  /** Interrupting timers close the act and go on along `keluar`; the others only send a reminder. */
  readonly memutus: boolean;
  /** Parameter id (value in days) or ISO 8601 duration such as `P5D`. */
  readonly tenggat: string;
  /** Role that is told, besides the act's own office. */
  readonly beritahu?: string;
  readonly keluar?: Arus;
};

export type Simpul =
  | (Dasar & { readonly jenis: 'mulai'; readonly keluar: Arus })
  | (Dasar & { readonly jenis: 'selesai'; readonly hasil: string })
  | Tugas
  | (Dasar & { readonly jenis: 'layanan'; readonly naskah: readonly NaskahTugas[]; readonly keluar: Arus })
  | (Dasar & { readonly jenis: 'pilih'; readonly keluar: readonly Arus[]; readonly bawaan?: string })
  | (Dasar & { readonly jenis: 'cabang'; readonly masuk: readonly string[]; readonly keluar: readonly Arus[] })
  | Pewaktu;

export type Lajur = { readonly id: string; readonly nama: string; readonly peran: string };

/** One drawing, compiled: a plain JSON value that the engine walks. */
export type Alur = {
  readonly id: string;
  readonly nama: Dwibahasa;
  /** The regulation's own label of the figure, e.g. `Gambar 24`. */
  readonly gambar: string;
  /** SHA-256 of the drawing; a running dossier keeps it. */
  readonly versi: string;
  /** Room that owns the dossiers of this flow. */
  readonly kamar: string;
  /** Id of the pattern, when the flow was composed from the stages and a pattern. */
  readonly pola?: string;
  readonly mulai: string;
  readonly lajur: readonly Lajur[];
  readonly simpul: Readonly<Record<string, Simpul>>;
};
