// autocannon brings no types; only what beban.ts uses
declare module 'autocannon' {
  type Minta = { method: string; path: string; headers: Record<string, string>; body?: string };
  type Pilihan = {
    url: string;
    connections: number;
    amount: number;
    requests: readonly [{ setupRequest(dasar: object): object }];
  };
  type Hasil = { non2xx: number; errors: number };
  type Jalan = PromiseLike<Hasil> & {
    on(kejadian: 'response', terima: (klien: unknown, status: number, bita: number, ms: number) => void): void;
  };

  export type { Minta };
  // biome-ignore lint/style/noDefaultExport: that is how the package is shaped
  export default function autocannon(pilihan: Pilihan): Jalan;
}
