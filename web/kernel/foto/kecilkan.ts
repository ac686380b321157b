const SISI_MAKS = 512;
const BITA_MAKS = 200 * 1024;
const MUTU = [0.9, 0.75, 0.5];

/** Redraws a picture small, as JPEG in base64: what is drawn anew carries no metadata. Rejects what is no picture. */
export const kecilkan = async (berkas: Blob): Promise<string> => {
  const kanvas = lukis(await createImageBitmap(berkas));
  for (const mutu of MUTU) {
    const gambar = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, 'image/jpeg', mutu));
    if (gambar && gambar.size <= BITA_MAKS) return menjadiBase64(gambar);
  }
  throw new Error('tidak dapat diperkecil');
};

const lukis = (gambar: ImageBitmap): HTMLCanvasElement => {
  const skala = Math.min(1, SISI_MAKS / Math.max(gambar.width, gambar.height));
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

const menjadiBase64 = (gambar: Blob): Promise<string> =>
  new Promise((selesai, gagal) => {
    const pembaca = new FileReader();
    pembaca.onload = () => selesai(String(pembaca.result).replace(/^[^,]*,/, ''));
    pembaca.onerror = () => gagal(new Error('tidak terbaca'));
    pembaca.readAsDataURL(gambar);
  });
