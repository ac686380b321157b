/**
 * Where a dossier stands in its drawing: a small JSON value (about 100 bytes) that is stored as it is.
 * `token`: tasks waiting for a person. `temu`: arcs that reached a joining gateway still waiting for others.
 */
export type Keadaan = {
  readonly token: readonly string[];
  readonly temu: Readonly<Record<string, readonly string[]>>;
  /** The last decision taken at each task. */
  readonly keputusan: Readonly<Record<string, string>>;
  /** Set once, when no token is left: the result of the end reached last, or `ditarik`. */
  readonly hasil?: string;
};

/** Named facts a gateway may ask for. */
export type Fakta = Readonly<Record<string, unknown>>;

/** What the requester's withdrawal leaves as the result of a dossier. */
export const DITARIK = 'ditarik';
