/** Where an element of a drawing may stand, below which name its parent holds it, and what it may say of itself. */
export type BentukElemen = {
  readonly di: readonly string[];
  readonly sebagai: string;
  /** `satu`: one value, not a list. `isi`: text between the tags, kept under this name; `rujukan`: it names another element. */
  readonly satu?: true;
  readonly isi?: 'body' | 'rujukan' | 'text';
  readonly atribut: readonly string[];
};

/** Attributes that name another element, and those that say yes or no. */
export const RUJUKAN: ReadonlySet<string> = new Set([
  'sourceRef',
  'targetRef',
  'default',
  'attachedToRef',
  'dataObjectRef',
  'processRef',
]);
export const YA_TIDAK: ReadonlySet<string> = new Set(['isExecutable', 'cancelActivity', 'beralasan']);

const BERNAMA = ['id', 'name', 'lincah:namaEn'];
const SIMPUL = [...BERNAMA, 'lincah:ketentuan'];
const NODE = [
  'startEvent',
  'endEvent',
  'userTask',
  'serviceTask',
  'exclusiveGateway',
  'parallelGateway',
  'boundaryEvent',
];
const node = NODE.map((n) => `bpmn:${n}`);
const simpul = (...atribut: string[]): BentukElemen => ({
  di: ['bpmn:process'],
  sebagai: 'flowElements',
  atribut: [...SIMPUL, ...atribut],
});

/** All that a plain drawing holds. The element of a tag is of the type with a capital, as BPMN names it. */
export const KOSAKATA: Readonly<Record<string, BentukElemen>> = {
  'bpmn:collaboration': { di: ['bpmn:definitions'], sebagai: 'rootElements', atribut: ['id'] },
  'bpmn:participant': {
    di: ['bpmn:collaboration'],
    sebagai: 'participants',
    atribut: [...BERNAMA, 'processRef'],
  },
  'bpmn:process': {
    di: ['bpmn:definitions'],
    sebagai: 'rootElements',
    atribut: [...BERNAMA, 'isExecutable', 'lincah:gambar', 'lincah:kamar'],
  },
  'bpmn:laneSet': { di: ['bpmn:process'], sebagai: 'laneSets', atribut: ['id'] },
  'bpmn:lane': { di: ['bpmn:laneSet'], sebagai: 'lanes', atribut: [...BERNAMA, 'lincah:peran'] },
  'bpmn:flowNodeRef': { di: ['bpmn:lane'], sebagai: 'flowNodeRef', isi: 'rujukan', atribut: [] },
  'bpmn:startEvent': simpul(),
  'bpmn:endEvent': simpul('lincah:hasil'),
  'bpmn:userTask': simpul(
    'lincah:formulir',
    'lincah:pertanyaan',
    'lincah:dapatDitarikOleh',
    'lincah:sifat',
    'lincah:menunjuk',
  ),
  'bpmn:serviceTask': simpul(),
  'bpmn:exclusiveGateway': simpul('default'),
  'bpmn:parallelGateway': simpul(),
  'bpmn:boundaryEvent': simpul('attachedToRef', 'cancelActivity', 'lincah:beritahu'),
  'bpmn:sequenceFlow': {
    di: ['bpmn:process'],
    sebagai: 'flowElements',
    atribut: [...BERNAMA, 'sourceRef', 'targetRef'],
  },
  'bpmn:incoming': { di: node, sebagai: 'incoming', isi: 'rujukan', atribut: [] },
  'bpmn:outgoing': { di: node, sebagai: 'outgoing', isi: 'rujukan', atribut: [] },
  'bpmn:timerEventDefinition': { di: ['bpmn:boundaryEvent'], sebagai: 'eventDefinitions', atribut: ['id'] },
  'bpmn:timeDuration': {
    di: ['bpmn:timerEventDefinition'],
    sebagai: 'timeDuration',
    satu: true,
    isi: 'body',
    atribut: ['xsi:type'],
  },
  'bpmn:conditionExpression': {
    di: ['bpmn:sequenceFlow'],
    sebagai: 'conditionExpression',
    satu: true,
    isi: 'body',
    atribut: ['xsi:type', 'language'],
  },
  'bpmn:extensionElements': { di: node, sebagai: 'extensionElements', satu: true, atribut: [] },
  'lincah:pilihan': {
    di: ['bpmn:extensionElements'],
    sebagai: 'values',
    atribut: ['kode', 'nama', 'namaEn', 'beralasan'],
  },
  'lincah:naskah': {
    di: ['bpmn:extensionElements'],
    sebagai: 'values',
    atribut: ['jenis', 'pada', 'kepada', 'tembusan'],
  },
  'bpmn:dataObject': { di: ['bpmn:process'], sebagai: 'flowElements', atribut: ['id'] },
  'bpmn:dataObjectReference': {
    di: ['bpmn:process'],
    sebagai: 'flowElements',
    atribut: [...BERNAMA, 'dataObjectRef'],
  },
  'bpmn:dataOutputAssociation': {
    di: ['bpmn:userTask', 'bpmn:serviceTask'],
    sebagai: 'dataOutputAssociations',
    atribut: ['id'],
  },
  'bpmn:targetRef': {
    di: ['bpmn:dataOutputAssociation'],
    sebagai: 'targetRef',
    satu: true,
    isi: 'rujukan',
    atribut: [],
  },
  'bpmn:textAnnotation': { di: ['bpmn:process'], sebagai: 'artifacts', atribut: ['id'] },
  'bpmn:text': { di: ['bpmn:textAnnotation'], sebagai: 'text', satu: true, isi: 'text', atribut: [] },
  'bpmn:association': { di: ['bpmn:process'], sebagai: 'artifacts', atribut: ['id', 'sourceRef', 'targetRef'] },
};

/** Spaces that a drawing names at its root, and those it may name for the half that says where shapes stand. */
export const RUANG_NAMA: Readonly<Record<string, string>> = {
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:lincah': 'urn:lincah:alur',
};
export const RUANG_LAIN: Readonly<Record<string, string>> = {
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
};
