type Versi = {
  readonly versi: number;
  readonly sejak: string;
  readonly oleh_nama: string;
  readonly pada: Date;
  readonly ditarik_pada: Date | null;
  readonly ditarik_alasan: string | null;
  readonly ditarik_oleh_nama: string | null;
};

/** Who set a version and when, how it was withdrawn, and how it stands today beside the one in force. */
export const riwayatVersi = (v: Versi, { hariIni }: { readonly hariIni: string }, berlaku: number | undefined) => ({
  versi: v.versi,
  sejak: v.sejak,
  oleh: v.oleh_nama,
  pada: v.pada.toISOString(),
  ditarik: v.ditarik_pada && {
    pada: v.ditarik_pada.toISOString(),
    alasan: v.ditarik_alasan ?? '',
    oleh: v.ditarik_oleh_nama ?? '',
  },
  keadaan: keadaan(v, hariIni, berlaku),
});

const keadaan = (v: Versi, hariIni: string, berlaku: number | undefined) => {
  if (v.ditarik_pada) return 'ditarik' as const;
  if (v.versi === berlaku) return 'berlaku' as const;
  return v.sejak > hariIni ? ('mendatang' as const) : ('lewat' as const);
};
