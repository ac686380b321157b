import { createHash } from 'node:crypto';
import { type Alur, type Lajur, type Simpul, type Temuan, temuan } from '@lincah/domain/regulasi';
import { bacaBpmn, type Elemen } from './moddle.ts';
import { daftar, dwibahasa, susunArus, susunSimpul, teksDari } from './simpul.ts';

export type KompilasiAlur = {
  readonly alur: Alur | undefined;
  readonly temuan: readonly Temuan[];
  /** Line of an element by its id; 1 when the drawing does not hold it. */
  baris(id: string): number;
};

/** What a drawing may hold besides its nodes without meaning anything to the engine. */
const HIASAN = new Set([
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:TextAnnotation',
  'bpmn:Association',
  'bpmn:SequenceFlow',
]);
const SIMPUL = new Set([
  'bpmn:StartEvent',
  'bpmn:EndEvent',
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:ExclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:BoundaryEvent',
]);

/** Compiles one BPMN drawing into the value that the engine walks. What it cannot say exactly it refuses, with the element's id. */
export const kompilasiAlur = async (berkas: string, xml: string): Promise<KompilasiAlur> => {
  const baris = (id: string) => barisElemen(xml, id);
  const gagal = (...t: Temuan[]): KompilasiAlur => ({ alur: undefined, temuan: t, baris });
  const bacaan = await bacaBpmn(xml).catch((galat: Error) => galat.message);
  if (typeof bacaan === 'string') return gagal(takTerbaca(berkas, bacaan));
  const [peringatan] = bacaan.peringatan;
  if (peringatan) return gagal(takTerbaca(berkas, peringatan));
  const proses = daftar(bacaan.definisi, 'rootElements').filter((e) => e.$type === 'bpmn:Process');
  const [satu] = proses;
  if (!satu || proses.length > 1) return gagal(takTerbaca(berkas, 'harus memuat tepat satu proses'));
  const elemen = daftar(satu, 'flowElements');
  const asing = elemen.filter((e) => !SIMPUL.has(e.$type) && !HIASAN.has(e.$type));
  if (asing.length > 0) return gagal(...asing.map((e) => takDidukung({ berkas, baris: baris(e.id) }, e)));
  const versi = createHash('sha256').update(xml).digest('hex');
  return susun(satu, elemen, versi, { berkas, baris });
};

const susun = (
  proses: Elemen,
  elemen: readonly Elemen[],
  versi: string,
  { berkas, baris }: { readonly berkas: string; readonly baris: (id: string) => number },
): KompilasiAlur => {
  const simpul: Record<string, Simpul> = {};
  const salah: Temuan[] = [];
  const lajur = daftar(proses, 'laneSets').flatMap((s) => daftar(s, 'lanes'));
  const peranDari = (id: string) =>
    teksDari(
      lajur.find((l) => daftar(l, 'flowNodeRef').some((n) => n.id === id)),
      'peran',
    ) ?? '';
  for (const e of elemen.filter((x) => SIMPUL.has(x.$type))) {
    try {
      const hasil = susunSimpul(e, susunArus, peranDari);
      if (hasil) simpul[e.id] = hasil;
    } catch (galat) {
      salah.push(salahElemen({ berkas, baris: baris(e.id) }, e.id, (galat as Error).message));
    }
  }
  const mulai = Object.values(simpul).filter((s) => s.jenis === 'mulai');
  if (mulai.length !== 1)
    salah.push(salahElemen({ berkas, baris: baris(proses.id) }, proses.id, 'harus punya tepat satu mulai'));
  const alur: Alur = {
    id: proses.id,
    nama: dwibahasa(proses),
    gambar: teksDari(proses, 'gambar') ?? '',
    versi,
    kamar: teksDari(proses, 'kamar') ?? '',
    mulai: mulai[0]?.id ?? '',
    lajur: lajur.map((l): Lajur => ({ id: l.id, nama: l.name ?? '', peran: teksDari(l, 'peran') ?? '' })),
    simpul,
  };
  return { alur: salah.length > 0 ? undefined : alur, temuan: salah, baris };
};

const barisElemen = (xml: string, id: string): number => {
  const letak = xml.indexOf(`id="${id}"`);
  return letak < 0 ? 1 : xml.slice(0, letak).split('\n').length;
};

type Letak = { readonly berkas: string; readonly baris: number };

const takTerbaca = (berkas: string, pesan: string) =>
  temuan(
    { berkas, baris: 1 },
    'bpmn-tak-terbaca',
    { id: `gambar tidak terbaca: ${pesan}`, en: `unreadable drawing: ${pesan}` },
    {
      id: 'simpan ulang dari penyunting BPMN 2.0 tanpa deklarasi entitas',
      en: 'save it again from a BPMN 2.0 editor, without entities',
    },
  );

const takDidukung = (letak: Letak, e: Elemen) =>
  temuan(
    letak,
    'bpmn-tak-didukung',
    { id: `${e.id}: ${e.$type} tidak didukung`, en: `${e.id}: ${e.$type} is not supported` },
    {
      id: 'pakai mulai, selesai, tugas pengguna atau layanan, gerbang eksklusif atau paralel, dan pewaktu pada tepi tugas',
      en: 'use start, end, user or service task, exclusive or parallel gateway, and timers on the border of a task',
    },
  );

const salahElemen = (letak: Letak, id: string, pesan: string) =>
  temuan(
    letak,
    'bpmn-elemen',
    { id: `${id}: ${pesan}`, en: `${id}: ${pesan}` },
    {
      id: 'lengkapi elemen itu menurut docs/regulasi/format.md',
      en: 'complete that element as docs/regulasi/format.md says',
    },
  );
