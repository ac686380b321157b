import type { Simpul } from '../alur.ts';
import { idKabar, type Lembar } from './lembar.ts';
import { arusLembar, type Kotak, type Titik, TUGAS, tataLembar } from './tata-lembar.ts';
import { unsur } from './xml.ts';

/** Where every shape and line of the drawing stands (BPMN DI). */
export const tulisTata = (lembar: Lembar): string => {
  const tata = tataLembar(lembar);
  const simpul = Object.values(lembar.alur.simpul);
  return unsur('bpmndi:BPMNDiagram', { id: 'gambar' }, [
    unsur('bpmndi:BPMNPlane', { id: 'bidang', bpmnElement: 'kolaborasi' }, [
      bentuk('kolam', tata.kolam, { isHorizontal: 'true' }),
      ...lembar.lajur.map((l) => bentuk(l.id, tata.lajur.get(l.peran) ?? KOSONG, { isHorizontal: 'true' })),
      ...simpul.flatMap((s) => {
        if (s.jenis === 'pewaktu') return pengingat(s, tata.simpul.get(s.pada) ?? KOSONG);
        const k = tata.simpul.get(s.id) ?? KOSONG;
        const tanda = s.jenis === 'pilih' ? { isMarkerVisible: 'true' } : {};
        return [bentuk(s.id, k, tanda, s.nama.id === '' || s.jenis === 'tugas' ? undefined : labelSimpul(s, k))];
      }),
      ...lembar.dokumen.flatMap((d) => dokumen(d.id, tata.simpul.get(d.tugas) ?? KOSONG)),
      ...arusLembar(lembar).map((a) => garis(a.id, tata.arus.get(a.id) ?? [], a.nama)),
    ]),
  ]);
};

const KOSONG: Kotak = { x: 0, y: 0, lebar: 0, tinggi: 0 };
const DOKUMEN = { lebar: 36, tinggi: 50 };

const bounds = (k: Kotak) =>
  unsur('dc:Bounds', { x: `${k.x}`, y: `${k.y}`, width: `${k.lebar}`, height: `${k.tinggi}` });

const bentuk = (id: string, k: Kotak, atribut: Readonly<Record<string, string>> = {}, label?: Kotak) =>
  unsur('bpmndi:BPMNShape', { id: `${id}_di`, bpmnElement: id, ...atribut }, [
    bounds(k),
    ...(label ? [unsur('bpmndi:BPMNLabel', {}, [bounds(label)])] : []),
  ]);

const garis = (id: string, titik: readonly Titik[], nama?: string) => {
  const [awal, lalu] = titik;
  const label = nama !== undefined && awal && lalu ? [labelArus(awal, lalu, nama)] : [];
  return unsur('bpmndi:BPMNEdge', { id: `${id}_di`, bpmnElement: id }, [
    ...titik.map((t) => unsur('di:waypoint', { x: `${t.x}`, y: `${t.y}` })),
    ...label.map((l) => unsur('bpmndi:BPMNLabel', {}, [bounds(l)])),
  ]);
};

/** A gateway's question stands at its upper left, clear of every way out; the name of an event below. */
const labelSimpul = (s: Simpul, k: Kotak): Kotak =>
  s.jenis === 'pilih'
    ? { x: k.x - 80, y: k.y - 30, lebar: 98, tinggi: 28 }
    : { x: k.x + k.lebar / 2 - 50, y: k.y + k.tinggi + 4, lebar: 100, tinggi: 28 };

/** The name of a flow stands beside its first stretch: above a level one, right of an upright one. */
const labelArus = (a: Titik, b: Titik, nama: string): Kotak => {
  const lebar = Math.max(32, nama.length * 7);
  if (a.y === b.y) return { x: a.x + 3, y: a.y - 18, lebar, tinggi: 16 };
  return { x: a.x + 6, y: b.y > a.y ? a.y + 6 : a.y - 58, lebar, tinggi: 16 };
};

const pengingat = (p: Parameters<typeof idKabar>[0], tugas: Kotak): readonly string[] => {
  const x = tugas.x + 12;
  const dasar = tugas.y + tugas.tinggi;
  const jam = { x, y: dasar - 18, lebar: 36, tinggi: 36 };
  const kabar = { x, y: dasar + 40, lebar: 36, tinggi: 36 };
  const pusat = x + 18;
  return [
    bentuk(p.id, jam, {}, { x: x + 40, y: dasar + 6, lebar: 76, tinggi: 16 }),
    bentuk(idKabar(p), kabar, {}, { x: x + 40, y: dasar + 50, lebar: 80, tinggi: 16 }),
    garis(`${p.id}__${idKabar(p)}`, [
      { x: pusat, y: jam.y + 36 },
      { x: pusat, y: kabar.y },
    ]),
  ];
};

const dokumen = (id: string, tugas: Kotak): readonly string[] => {
  const x = tugas.x + TUGAS.lebar / 2 - DOKUMEN.lebar / 2;
  const y = tugas.y - 66;
  return [
    bentuk(id, { ...DOKUMEN, x, y }, {}, { x: tugas.x, y: y - 34, lebar: TUGAS.lebar, tinggi: 30 }),
    garis(`${id}_hubungan`, [
      { x: x + 18, y: tugas.y },
      { x: x + 18, y: y + DOKUMEN.tinggi },
    ]),
  ];
};
