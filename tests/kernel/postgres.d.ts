export type PostgresUji = {
  readonly url: (basis: string) => string;
  hentikan(): Promise<void>;
  buat(basis: string): Promise<void>;
};
/** A real PostgreSQL server from npm, on loopback and in a temporary folder; as root it drops to a user of its own. */
export declare const nyalakanPostgres: (bendera?: readonly string[]) => Promise<PostgresUji>;
