type Kuasa = { readonly pemberi: string; readonly perantara: string | null };

/** How an office signs in the name of another, as letters say it: `a.n. …,` and, two levels below, `… u.b.` before its own name. */
export const sebutKuasa = ({ pemberi, perantara }: Kuasa, penerima: string): string =>
  `a.n. ${pemberi}, ${perantara ? `${perantara} u.b. ` : ''}${penerima}`;
