/** Files that the browser fetches by itself; everything else goes through `api`. */
export const alamatPdf = (id: string): string => `/api/naskah/${encodeURIComponent(id)}/pdf?unduh=1`;

/** A working copy for a word processor. */
export const alamatDocx = (id: string): string => `/api/naskah/${encodeURIComponent(id)}/docx`;

/** Every dossier that ended in a year, with its letters. */
export const alamatArsip = (tahun: number): string => `/api/alur/arsip?tahun=${tahun}`;

/** The scan of a letter that was signed by hand. */
export const alamatPindaian = (id: string): string => `/api/naskah/${encodeURIComponent(id)}/pindaian`;

/** Page `n`, counted from one, as a drawing. */
export const alamatHalaman = (id: string, n: number): string =>
  `/api/naskah/${encodeURIComponent(id)}/halaman/${n}.svg`;
