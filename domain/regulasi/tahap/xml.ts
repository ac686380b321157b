/** Attributes of an element; what is undefined is left out. */
export type Atribut = Readonly<Record<string, string | undefined>>;

/** An element with its children below each other, or with text. */
export const unsur = (nama: string, atribut: Atribut, anak: readonly string[] = [], teks?: string): string => {
  const kepala = Object.entries(atribut)
    .map(([k, v]) => (v === undefined ? '' : ` ${k}="${lepas(v)}"`))
    .join('');
  if (teks !== undefined) return `<${nama}${kepala}>${lepas(teks)}</${nama}>`;
  if (anak.length === 0) return `<${nama}${kepala} />`;
  return `<${nama}${kepala}>\n${anak.join('\n')}\n</${nama}>`;
};

const lepas = (teks: string): string =>
  teks.replace(/[&<>"]/g, (h) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[h] ?? h);
