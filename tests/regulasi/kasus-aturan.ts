import { catatanAturan, type Kitab, type Pelanggaran, tanyaAturan } from '@lincah/domain/regulasi';
import { z } from 'zod';

const kasus = z.strictObject({
  kasus: z.string(),
  pertanyaan: z.string().optional(),
  ubah: z.record(z.string(), z.unknown()).default({}),
  hasil: z.enum(['sah', 'peringatan', 'ditolak']),
  aturan: z.array(z.string()).default([]),
  catatan: z.array(z.string()).optional(),
  ketentuan: z.array(z.string()),
});

/** Facts put to the rules of a question: docs/regulasi/kasus.md. */
export const bentukKasusAturan = {
  pertanyaan: z.string(),
  fakta: z.record(z.string(), z.unknown()),
  kasus: z.array(kasus).min(1),
};

type BerkasAturan = { readonly pertanyaan: string; readonly fakta: Readonly<Record<string, unknown>> };

/** How the answer of the rules differs from the case; empty when it does not. */
export const jawabAturan = (kitab: Kitab, b: BerkasAturan, k: z.infer<typeof kasus>): readonly string[] => {
  const tanya = k.pertanyaan ?? b.pertanyaan;
  const fakta = ubahFakta(b.fakta, k.ubah);
  const pelanggaran = tanyaAturan(kitab, tanya, fakta);
  const catatan = k.catatan ? catatanAturan(kitab, tanya, fakta) : [];
  const menolak = pelanggaran.some((p) => p.suara === 'harus' || p.suara === 'larangan');
  const hasil = menolak ? 'ditolak' : pelanggaran.length > 0 ? 'peringatan' : 'sah';
  const dasar = new Set([...pelanggaran, ...catatan].flatMap((p) => p.dasar.map((d) => d.ketentuan)));
  return [
    ...(hasil === k.hasil ? [] : [`hasil ${hasil}, bukan ${k.hasil}`]),
    ...bedaDaftar('aturan', pelanggaran, k.aturan),
    ...bedaDaftar('catatan', catatan, k.catatan ?? []),
    ...(dasar.size > 0 ? k.ketentuan.filter((id) => !dasar.has(id)).map((id) => `${id} tidak dikutip`) : []),
  ];
};

const bedaDaftar = (apa: string, ada: readonly Pelanggaran[], harap: readonly string[]): readonly string[] => {
  const [a, h] = [ada.map((p) => p.aturan).sort(), [...harap].sort()];
  return a.join() === h.join() ? [] : [`${apa} [${a}], bukan [${h}]`];
};

/** The healthy facts with what a case changes; a dot goes one level down. */
export const ubahFakta = (
  fakta: Readonly<Record<string, unknown>>,
  ubah: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  let hasil = fakta;
  for (const [jalur, nilai] of Object.entries(ubah)) hasil = taruh(hasil, jalur.split('.'), nilai);
  return hasil;
};

const taruh = (
  fakta: Readonly<Record<string, unknown>>,
  [kepala = '', ...ekor]: readonly string[],
  nilai: unknown,
): Readonly<Record<string, unknown>> => ({
  ...fakta,
  [kepala]: ekor.length === 0 ? nilai : taruh((fakta[kepala] ?? {}) as Record<string, unknown>, ekor, nilai),
});
