import type { HasilBanding } from './banding.ts';
import type { KetentuanKitab, Kitab } from './kitab.ts';
import { type Topik, topik } from './topik.ts';

/** A provision of A beside those of B that speak of the same matter. */
export type PasanganKetentuan = {
  readonly topik: Topik | null;
  readonly hasil: HasilBanding;
  readonly a: KetentuanKitab | null;
  readonly b: readonly KetentuanKitab[];
};

/**
 * Lays the provisions of two books side by side, topic by topic. An inherited provision counts only where the book's own
 * text does not speak of the matter itself. Two provisions belong together when they are the same, when one names the
 * other as counterpart, or when both name the same one above; alike only when every step of that is
 * alike and both speak with the same strength.
 */
export const bandingKetentuan = (a: Kitab, b: Kitab): readonly PasanganKetentuan[] => {
  const cari = susunPencari(berlaku(b));
  const terpakai = new Set<string>();
  const berpasangan = berlaku(a).map((k): PasanganKetentuan => {
    const temu = cari(k);
    for (const t of temu) terpakai.add(t.lawan.id);
    return {
      topik: k.topik ?? null,
      hasil: temu.length === 0 ? 'hanya-a' : temu.every((t) => t.sama) ? 'sama' : 'beda',
      a: k,
      b: temu.map((t) => t.lawan),
    };
  });
  const sisa = berlaku(b)
    .filter((k) => !terpakai.has(k.id))
    .map((k): PasanganKetentuan => ({ topik: k.topik ?? null, hasil: 'hanya-b', a: null, b: [k] }));
  const urut = (p: PasanganKetentuan) => (p.topik ? TOPIK.indexOf(p.topik) : TOPIK.length);
  return [...berpasangan, ...sisa].sort((x, y) => urut(x) - urut(y));
};

const TOPIK = Object.keys(topik);

/** Own provisions, and inherited ones whose matter the own text leaves alone. */
const berlaku = (kitab: Kitab): readonly KetentuanKitab[] => {
  const semua = Object.values(kitab.ketentuan);
  const diaturSendiri = new Set(semua.filter((k) => k.asal === 'sendiri').flatMap((k) => [...kaitan(k).keys()]));
  return semua.filter((k) => k.asal === 'sendiri' || !diaturSendiri.has(k.id));
};

/** Counterparts above: whether to the same effect. */
const kaitan = ({ padanan }: KetentuanKitab): ReadonlyMap<string, boolean> =>
  new Map([
    ...(padanan?.beda ?? []).map((id) => [id, false] as const),
    ...(padanan?.sama ?? []).map((id) => [id, true] as const),
  ]);

type Temu = { readonly lawan: KetentuanKitab; readonly sama: boolean };

const susunPencari = (ketentuan: readonly KetentuanKitab[]) => {
  const perTali = new Map<string, Temu[]>();
  const pasang = (tali: string, temu: Temu) => perTali.set(tali, [...(perTali.get(tali) ?? []), temu]);
  for (const lawan of ketentuan) for (const [tali, sama] of simpai(lawan)) pasang(tali, { lawan, sama });
  return (k: KetentuanKitab): readonly Temu[] => {
    const temu = [...simpai(k)].flatMap(([tali, sama]) =>
      (perTali.get(tali) ?? []).map((t) => ({
        lawan: t.lawan,
        sama: sama && t.sama && t.lawan.modalitas === k.modalitas,
      })),
    );
    return [...new Set(temu.map((t) => t.lawan))].map((lawan) => ({
      lawan,
      sama: temu.some((t) => t.lawan === lawan && t.sama),
    }));
  };
};

/** What ties a provision to others: itself, and its counterparts. */
const simpai = (k: KetentuanKitab): ReadonlyMap<string, boolean> => new Map([...kaitan(k), [k.id, true]]);
