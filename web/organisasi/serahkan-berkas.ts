/** Hands a file made or read here to the person. */
export const serahkanBerkas = (isi: Blob, nama: string): void => {
  const alamat = URL.createObjectURL(isi);
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  URL.revokeObjectURL(alamat);
};
