export type NamaPegawai = {
  readonly nama: string;
  readonly gelarDepan?: string | null;
  readonly gelarBelakang?: string | null;
};

/** `Dr. Siti Contoh, S.E., M.Si.` */
export const namaBergelar = ({ nama, gelarDepan, gelarBelakang }: NamaPegawai): string =>
  `${gelarDepan ? `${gelarDepan} ` : ''}${nama}${gelarBelakang ? `, ${gelarBelakang}` : ''}`;
