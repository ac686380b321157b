import type { Dwibahasa } from '../../kernel/index.ts';
import type { Pewaktu, Simpul, Tugas } from '../alur.ts';
import { idKabar, type Lembar } from './lembar.ts';
import { type ArusLembar, arusLembar } from './tata-lembar.ts';
import { tulisTata } from './tulis-tata.ts';
import { type Atribut, unsur } from './xml.ts';

/** The drawing of a composed flow as BPMN 2.0 with lanes and places: the language of drawings made by hand. */
export const tulisBpmn = (lembar: Lembar): string => {
  const { alur } = lembar;
  const semua = arusLembar(lembar);
  const nama = dwi(alur.nama);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${unsur(
    'bpmn:definitions',
    { ...RUANG_NAMA, id: `gambar-${alur.id}`, targetNamespace: 'urn:lincah:alur' },
    [
      unsur('bpmn:collaboration', { id: 'kolaborasi' }, [
        unsur('bpmn:participant', { id: 'kolam', ...nama, processRef: alur.id }),
      ]),
      unsur(
        'bpmn:process',
        { id: alur.id, ...nama, isExecutable: 'true', 'lincah:gambar': alur.gambar, 'lincah:kamar': alur.kamar },
        [
          tulisLajur(lembar),
          ...Object.values(alur.simpul).flatMap((s) => tulisSimpul(lembar, semua, s)),
          ...tulisArus(lembar, semua),
        ],
      ),
      tulisTata(lembar),
    ],
  )}\n`;
};

const RUANG_NAMA: Atribut = {
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:lincah': 'urn:lincah:alur',
};
const DIINGATKAN: Dwibahasa = { id: 'Diingatkan', en: 'Reminded' };

const dwi = ({ id, en }: Dwibahasa): Atribut => (id === '' ? {} : { name: id, 'lincah:namaEn': en });
const kata = (daftar: readonly string[]) => (daftar.length > 0 ? daftar.join(' ') : undefined);

const tulisLajur = (lembar: Lembar): string =>
  unsur(
    'bpmn:laneSet',
    { id: 'lajur' },
    lembar.lajur.map((l) =>
      unsur('bpmn:lane', { id: l.id, ...dwi(l.nama), 'lincah:peran': l.peran }, [
        ...isiLajur(lembar, l.peran).map((id) => unsur('bpmn:flowNodeRef', {}, [], id)),
      ]),
    ),
  );

const isiLajur = ({ tempat, alur }: Lembar, peran: string): readonly string[] => {
  const simpul = tempat.filter((t) => t.lajur === peran).map((t) => t.id);
  return [...simpul, ...simpul.flatMap((id) => pengingat(alur.simpul, id).flatMap((p) => [p.id, idKabar(p)]))];
};

const pengingat = (simpul: Readonly<Record<string, Simpul>>, tugas: string): readonly Pewaktu[] =>
  Object.values(simpul)
    .filter((s) => s.jenis === 'pewaktu')
    .filter((s) => s.pada === tugas);

const tulisSimpul = (lembar: Lembar, semua: readonly ArusLembar[], s: Simpul): readonly string[] => {
  const lewat = [
    ...semua.filter((a) => a.ke === s.id).map((a) => unsur('bpmn:incoming', {}, [], a.id)),
    ...semua.filter((a) => a.dari === s.id).map((a) => unsur('bpmn:outgoing', {}, [], a.id)),
  ];
  const dasar = { id: s.id, ...dwi(s.nama), 'lincah:ketentuan': kata(s.ketentuan) };
  switch (s.jenis) {
    case 'mulai':
      return [unsur('bpmn:startEvent', dasar, lewat)];
    case 'selesai':
      return [unsur('bpmn:endEvent', { ...dasar, 'lincah:hasil': s.hasil }, lewat)];
    case 'pilih':
      return [unsur('bpmn:exclusiveGateway', { ...dasar, default: s.bawaan }, lewat)];
    case 'cabang':
      return [unsur('bpmn:parallelGateway', dasar, lewat)];
    case 'tugas':
      return tulisTugas(lembar, s, dasar, lewat);
    case 'pewaktu':
      return tulisPengingat(s, dasar);
    case 'layanan':
      return [unsur('bpmn:serviceTask', dasar, lewat)];
  }
};

const tulisTugas = (lembar: Lembar, t: Tugas, dasar: Atribut, lewat: readonly string[]): readonly string[] => {
  const dokumen = lembar.dokumen.filter((d) => d.tugas === t.id);
  const tambahan = [
    ...t.pilihan.map((p) =>
      unsur('lincah:pilihan', {
        kode: p.kode,
        nama: p.nama.id,
        namaEn: p.nama.en,
        beralasan: p.beralasan ? 'true' : undefined,
      }),
    ),
    ...t.naskah.map((n) =>
      unsur('lincah:naskah', { jenis: n.jenis, pada: n.pada, kepada: n.kepada, tembusan: kata(n.tembusan) }),
    ),
  ];
  return [
    unsur('bpmn:userTask', { ...dasar, 'lincah:formulir': t.formulir, 'lincah:pertanyaan': t.pertanyaan }, [
      unsur('bpmn:extensionElements', {}, tambahan),
      ...lewat,
      ...dokumen.map((d) =>
        unsur('bpmn:dataOutputAssociation', { id: `${d.id}_hubungan` }, [unsur('bpmn:targetRef', {}, [], d.id)]),
      ),
    ]),
    ...dokumen.flatMap((d) => [
      unsur('bpmn:dataObject', { id: `${d.id}_isi` }),
      unsur('bpmn:dataObjectReference', { id: d.id, ...dwi(d.nama), dataObjectRef: `${d.id}_isi` }),
    ]),
  ];
};

const tulisPengingat = (p: Pewaktu, dasar: Atribut): readonly string[] => {
  const ke = `${p.id}__${idKabar(p)}`;
  return [
    unsur(
      'bpmn:boundaryEvent',
      { ...dasar, attachedToRef: p.pada, cancelActivity: String(p.memutus), 'lincah:beritahu': p.beritahu },
      [
        unsur('bpmn:outgoing', {}, [], ke),
        unsur('bpmn:timerEventDefinition', { id: `${p.id}_waktu` }, [
          unsur('bpmn:timeDuration', { 'xsi:type': 'bpmn:tFormalExpression' }, [], p.tenggat),
        ]),
      ],
    ),
    unsur('bpmn:endEvent', { id: idKabar(p), ...dwi(DIINGATKAN) }, [unsur('bpmn:incoming', {}, [], ke)]),
    unsur('bpmn:sequenceFlow', { id: ke, sourceRef: p.id, targetRef: idKabar(p) }),
  ];
};

const tulisArus = (lembar: Lembar, semua: readonly ArusLembar[]): readonly string[] =>
  semua.map(({ id, dari, ke, nama, syarat }) =>
    unsur(
      'bpmn:sequenceFlow',
      {
        id,
        ...(nama && dwi({ id: nama, en: lembar.namaArusEn[id] ?? nama })),
        sourceRef: dari,
        targetRef: ke,
      },
      syarat ? [unsur('bpmn:conditionExpression', { 'xsi:type': 'bpmn:tFormalExpression' }, [], syarat)] : [],
    ),
  );
