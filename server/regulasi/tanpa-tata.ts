const AWAL = '<bpmndi:BPMNDiagram';
const AKHIR = '</bpmndi:BPMNDiagram>';
const TAG = /\s*<(\/?)((?:bpmndi|dc|di):\w+)((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>\s*/gy;

/**
 * A drawing without the half that says only where its shapes stand: reading takes half the time. Undefined when that half
 * is not plain (unbalanced, with elements of another kind, with a name given twice, or of a shape that is not there): then all of it is read, and
 * the reader says what is wrong.
 */
export const tanpaTata = (xml: string): string | undefined => {
  const dari = xml.indexOf(AWAL);
  const sampai = xml.indexOf(AKHIR) + AKHIR.length;
  if (dari < 0 || sampai < dari || xml.includes('<!') || xml.indexOf(AWAL, sampai) >= 0) return undefined;
  const sisa = xml.slice(0, dari) + xml.slice(sampai);
  const id = new Set([...sisa.matchAll(/\sid="([^"]*)"/g)].map(([, nama]) => nama));
  return polos(xml.slice(dari, sampai), id) ? sisa : undefined;
};

const polos = (tata: string, ada: ReadonlySet<string | undefined>): boolean => {
  const terbuka: string[] = [];
  const sendiri = new Set<string>();
  let letak = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(tata); tag; tag = TAG.exec(tata)) {
    const [, tutup, nama = '', atribut = '', tunggal] = tag;
    letak = TAG.lastIndex;
    if (!seimbang(terbuka, nama, tutup === '/', tunggal === '/') || !namaSah(atribut, ada, sendiri)) return false;
  }
  return letak === tata.length && terbuka.length === 0;
};

const seimbang = (terbuka: string[], nama: string, tutup: boolean, tunggal: boolean): boolean => {
  if (tutup) return terbuka.pop() === nama;
  if (!tunggal) terbuka.push(nama);
  return true;
};

/** It shows an element that is there, under a name of its own. */
const namaSah = (atribut: string, ada: ReadonlySet<string | undefined>, sendiri: Set<string>): boolean => {
  const milik = nilai(atribut, MILIK);
  if (milik !== undefined && !ada.has(milik)) return false;
  const id = nilai(atribut, ID);
  if (id === undefined) return true;
  const baru = !ada.has(id) && !sendiri.has(id);
  sendiri.add(id);
  return baru;
};

const nilai = (atribut: string, awal: RegExp): string | undefined => awal.exec(atribut)?.[1];
const MILIK = /\sbpmnElement="([^"]*)"/;
const ID = /\sid="([^"]*)"/;
