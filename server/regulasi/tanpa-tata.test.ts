import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AKAR } from '../kernel/index.ts';
import { kompilasiAlur } from './kompilasi-alur.ts';
import { tanpaTata } from './tanpa-tata.ts';

const gambar = readdirSync(join(AKAR, 'peraturan'), { recursive: true, encoding: 'utf8' })
  .filter((berkas) => berkas.endsWith('.bpmn'))
  .map((berkas) => ({ berkas, xml: readFileSync(join(AKAR, 'peraturan', berkas), 'utf8') }));

test.each(gambar)('$berkas: tanpa tata letaknya, isinya sama dan lebih pendek', async ({ berkas, xml }) => {
  const ringkas = tanpaTata(xml) ?? '';
  expect(ringkas.length).toBeLessThan(xml.length);
  expect(ringkas).not.toContain('bpmndi:BPMNShape');
  const [dariRingkas, dariSemua] = [await kompilasiAlur(berkas, ringkas), await kompilasiAlur(berkas, utuh(xml))];
  expect(dariSemua.temuan).toEqual([]);
  expect({ ...dariRingkas.alur, versi: '' }).toEqual({ ...dariSemua.alur, versi: '' });
});

/** The same drawing with a comment before it: then all of it is read. */
const utuh = (xml: string): string => xml.replace('<bpmn:definitions', '<!-- utuh --><bpmn:definitions');

const BENTUK =
  '<bpmndi:BPMNShape id="a_di" bpmnElement="a"><dc:Bounds x="1" y="1" width="1" height="1" /></bpmndi:BPMNShape>';
const tulis = (tata: string, sesudah = '') => `<bpmn:definitions xmlns:bpmn="u"><bpmn:process id="a" />
<bpmndi:BPMNDiagram id="g">${tata}</bpmndi:BPMNDiagram>${sesudah}</bpmn:definitions>`;

describe('tata letak yang tidak polos dibaca seluruhnya', () => {
  test('yang polos dilewati', () => expect(tanpaTata(tulis(BENTUK))).toContain('id="a" />\n</bpmn:definitions>'));
  test.each([
    ['proses disembunyikan di dalamnya', tulis(`${BENTUK}<bpmn:process id="b" />`)],
    ['dibuka di dalam komentar', tulis(BENTUK).replace('<bpmn:process', '<!-- x --><bpmn:process')],
    ['dua tata letak', tulis(BENTUK, '<bpmndi:BPMNDiagram id="h"></bpmndi:BPMNDiagram>')],
    ['bentuk milik unsur yang tidak ada', tulis(BENTUK.replace('"a"', '"b"'))],
    ['nama yang sudah dipakai', tulis(BENTUK.replace('a_di', 'a'))],
    ['nama yang sama dua kali', tulis(BENTUK + BENTUK)],
    ['tidak seimbang', tulis(BENTUK.replace('</bpmndi:BPMNShape>', ''))],
    ['teks di antaranya', tulis(`${BENTUK}teks`)],
    ['tanpa penutup', tulis(BENTUK).replace('</bpmndi:BPMNDiagram>', '')],
    ['tanpa tata letak', '<bpmn:definitions />'],
  ])('%s', (_, xml) => expect(tanpaTata(xml)).toBeUndefined());
});
