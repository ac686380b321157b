import { letakPohon, type Pohon, pohonTerbuka, type Simpul } from '@lincah/domain/organisasi';

export const LEBAR = 272;
export const TINGGI = 100;
const SELA = { x: 56, y: 16 };

export type Tempat = { readonly id: string; readonly induk: string | null; readonly x: number; readonly y: number };
export type Bidang = { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number };

/** Left top corner of every box to be seen, in pixels: branches grow to the right, siblings stand below each other. */
export const tataLetak = <U extends Simpul>(
  pohon: Pohon<U>,
  terbuka: ReadonlySet<string>,
): ReadonlyMap<string, Tempat> =>
  new Map(
    [...letakPohon(pohonTerbuka(pohon, terbuka))].map(([id, { kolom, baris }]) => [
      id,
      { id, induk: pohon.unit.get(id)?.induk ?? null, x: kolom * (LEBAR + SELA.x), y: baris * (TINGGI + SELA.y) },
    ]),
  );

/** The smallest rectangle around all boxes. */
export const kelilingi = (letak: ReadonlyMap<string, Tempat>): Bidang => {
  let [lebar, tinggi] = [0, 0];
  for (const { x, y } of letak.values()) {
    lebar = Math.max(lebar, x + LEBAR);
    tinggi = Math.max(tinggi, y + TINGGI);
  }
  return { x: 0, y: 0, lebar, tinggi };
};

/** Boxes that a window shows. */
export const diJendela = (letak: ReadonlyMap<string, Tempat>, j: Bidang): readonly Tempat[] =>
  [...letak.values()].filter(
    (t) => t.x < j.x + j.lebar && t.x + LEBAR > j.x && t.y < j.y + j.tinggi && t.y + TINGGI > j.y,
  );

export type Garis = { readonly dari: Tempat; readonly ke: Tempat };

/** Lines from parent to child of which a window shows a part. */
export const garisDiJendela = (letak: ReadonlyMap<string, Tempat>, j: Bidang): readonly Garis[] => {
  const hasil: Garis[] = [];
  for (const ke of letak.values()) {
    const dari = ke.induk === null ? undefined : letak.get(ke.induk);
    if (!dari || ke.x < j.x || dari.x + LEBAR > j.x + j.lebar) continue;
    if (Math.min(dari.y, ke.y) < j.y + j.tinggi && Math.max(dari.y, ke.y) + TINGGI > j.y) hasil.push({ dari, ke });
  }
  return hasil;
};

/** An elbow from the right side of the parent to the left side of the child. */
export const jalurGaris = ({ dari, ke }: Garis): string => {
  const [x0, x1, y0, y1] = [dari.x + LEBAR, ke.x, dari.y + TINGGI / 2, ke.y + TINGGI / 2];
  return `M${x0} ${y0}H${(x0 + x1) / 2}V${y1}H${x1}`;
};
