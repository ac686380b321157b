import type { Bahasa } from '@lincah/domain/kernel';
import type { Peta } from './langkah.ts';

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const LINCAH = 'urn:lincah:alur';

const semua = (akar: Document | Element, nama: string) => [...akar.getElementsByTagNameNS(BPMN, nama)];
const atribut = (unsur: Element, nama: string) => unsur.getAttribute(nama) ?? '';

/** The drawing with its labels in the language of the screen, and the map of its steps. */
export const bacaGambar = (xml: string, bahasa: Bahasa): { readonly xml: string; readonly peta: Peta } => {
  const dokumen = new DOMParser().parseFromString(xml, 'application/xml');
  if (bahasa === 'en')
    for (const unsur of dokumen.querySelectorAll('*')) {
      const nama = unsur.getAttributeNS(LINCAH, 'namaEn');
      if (nama) unsur.setAttribute('name', nama);
    }
  const lajur = new Map(
    semua(dokumen, 'lane').flatMap((lane) =>
      semua(lane, 'flowNodeRef').map((ref): [string, string] => [ref.textContent?.trim() ?? '', atribut(lane, 'name')]),
    ),
  );
  const simpul = [...lajur.keys()].flatMap((id) => {
    const unsur = dokumen.querySelector(`[id="${CSS.escape(id)}"]`);
    return unsur
      ? [{ id, nama: atribut(unsur, 'name'), lajur: lajur.get(id) ?? '', tugas: unsur.localName === 'userTask' }]
      : [];
  });
  const arus = semua(dokumen, 'sequenceFlow').map((satu): [string, string] => [
    atribut(satu, 'sourceRef'),
    atribut(satu, 'targetRef'),
  ]);
  return { xml: new XMLSerializer().serializeToString(dokumen), peta: { simpul, arus } };
};
