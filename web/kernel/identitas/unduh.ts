/** Hands a text to the person as a file. */
export const unduhTeks = (isi: string, nama: string, jenis: string): void => {
  const alamat = URL.createObjectURL(new Blob([isi], { type: `${jenis};charset=utf-8` }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  URL.revokeObjectURL(alamat);
};
