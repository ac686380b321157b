import { tanggal } from '@lincah/domain/kernel';
import { type RantaiUnit, type SimpulRantai, satuanTerdekat } from '@lincah/domain/organisasi';
import { type Kitab, parameterBerlaku, satuanBerlaku } from '@lincah/domain/regulasi';
import { z } from 'zod';

const judul = { kasus: z.string(), ketentuan: z.array(z.string()) };
const kasusNaskah = z.strictObject({ ...judul, wajib: z.array(z.string()).min(1) });
const kasusParameter = z.strictObject({
  ...judul,
  pada: z.string(),
  nilai: z.union([z.number(), z.string(), z.boolean(), z.null()]),
});

const kasusSatuan = z.strictObject({
  ...judul,
  pada: z.string().default('2026-11-21'),
  /** From the post's own unit up: kind of unit and kind of the post that leads it, with a space between. */
  rantai: z.array(z.string().regex(/^[a-z-]+( [a-z-]+)?$/)).min(1),
  jadi: z.string().nullable(),
});

/** What a letter must say: docs/regulasi/kasus.md. */
export const bentukKasusNaskah = { naskah: z.string(), kasus: z.array(kasusNaskah).min(1) };

/** Which figure holds on a day: docs/regulasi/kasus.md. */
export const bentukKasusParameter = { parameter: z.string(), kasus: z.array(kasusParameter).min(1) };

/** Which box of the chart counts as the unit of who sits at its foot: docs/regulasi/kasus.md. */
export const bentukKasusSatuan = { satuan: z.string(), kasus: z.array(kasusSatuan).min(1) };

export const jawabSatuan = (kitab: Kitab, id: string, k: z.infer<typeof kasusSatuan>): readonly string[] => {
  const ciri = satuanBerlaku(kitab, id, tanggal(k.pada));
  if (!ciri) return [`satuan ${id} tidak ada pada ${k.pada}`];
  const rantai = k.rantai.map((s) => {
    const [jenis = '', jenisPimpinan] = s.split(' ');
    return { unit: jenis, jenis, kedudukan: [], ...(jenisPimpinan && { pimpinan: `kepala ${jenis}`, jenisPimpinan }) };
  }) as readonly SimpulRantai[] as RantaiUnit;
  const ada = satuanTerdekat(rantai, ciri)?.unit ?? null;
  return ada === k.jadi ? [] : [`${ada}, bukan ${k.jadi}`];
};

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
