/** How large a picture may become, and how finely it is drawn: the first that is light enough is taken. */
export type BatasGambar = { readonly bita: number; readonly sisi: number; readonly mutu: readonly number[] };

const FOTO: BatasGambar = { bita: 200 * 1024, sisi: 512, mutu: [0.9, 0.75, 0.5] };

/**
 * Redraws a picture small and on white, as JPEG in base64: what is drawn anew carries no metadata and nothing see-through.
 * Rejects what is no picture.
 */
export const kecilkan = async (berkas: Blob, { bita, sisi, mutu }: BatasGambar = FOTO): Promise<string> => {
  const kanvas = lukis(await createImageBitmap(berkas), sisi);
  for (const satu of mutu) {
    const gambar = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, 'image/jpeg', satu));
    if (gambar && gambar.size <= bita) return menjadiBase64(gambar);
  }
  throw new Error('tidak dapat diperkecil');
};

const lukis = (gambar: ImageBitmap, sisi: number): HTMLCanvasElement => {
  const skala = Math.min(1, sisi / Math.max(gambar.width, gambar.height));
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.max(1, Math.round(gambar.width * skala));
  kanvas.height = Math.max(1, Math.round(gambar.height * skala));
  const kuas = kanvas.getContext('2d');
  if (!kuas) throw new Error('tanpa kanvas');
  kuas.fillStyle = '#fff'; // JPEG knows no transparency
  kuas.fillRect(0, 0, kanvas.width, kanvas.height);
  kuas.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  gambar.close();
  return kanvas;
};

/** The bytes as they are, in base64. */
export const menjadiBase64 = (gambar: Blob): Promise<string> =>
  new Promise((selesai, gagal) => {
    const pembaca = new FileReader();
    pembaca.onload = () => selesai(String(pembaca.result).replace(/^[^,]*,/, ''));
    pembaca.onerror = () => gagal(new Error('tidak terbaca'));
    pembaca.readAsDataURL(gambar);
  });
