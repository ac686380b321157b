import { tanggal } from '@lincah/domain/kernel';
import { type Kitab, parameterBerlaku } from '@lincah/domain/regulasi';
import { z } from 'zod';

const judul = { kasus: z.string(), ketentuan: z.array(z.string()) };
const kasusNaskah = z.strictObject({ ...judul, wajib: z.array(z.string()).min(1) });
const kasusParameter = z.strictObject({
  ...judul,
  pada: z.string(),
  nilai: z.union([z.number(), z.string(), z.boolean(), z.null()]),
});

/** What a letter must say: docs/regulasi/kasus.md. */
export const bentukKasusNaskah = { naskah: z.string(), kasus: z.array(kasusNaskah).min(1) };

/** Which figure holds on a day: docs/regulasi/kasus.md. */
export const bentukKasusParameter = { parameter: z.string(), kasus: z.array(kasusParameter).min(1) };

export const jawabNaskah = (kitab: Kitab, jenis: string, k: z.infer<typeof kasusNaskah>): readonly string[] => {
  const skema = kitab.naskah[jenis]?.skema;
  if (!skema) return [`naskah ${jenis} tidak ada`];
  const wajib = (skema.required ?? []) as readonly string[];
  return k.wajib.filter((w) => !wajib.includes(w)).map((w) => `isian ${w} tidak diwajibkan`);
};

export const jawabParameter = (kitab: Kitab, id: string, k: z.infer<typeof kasusParameter>): readonly string[] => {
  const nilai = parameterBerlaku(kitab, id, tanggal(k.pada))?.nilai ?? null;
  return nilai === k.nilai ? [] : [`${id} pada ${k.pada}: ${nilai}, bukan ${k.nilai}`];
};
