/** A figure as shapes and lines on paper, in the drawing's own measure. */
export type TataGambar = {
  readonly lebar: number;
  readonly tinggi: number;
  readonly bentuk: readonly {
    readonly id: string;
    readonly rupa: 'lajur' | 'tugas' | 'gerbang' | 'bulat';
    readonly nama: string;
    readonly x: number;
    readonly y: number;
    readonly l: number;
    readonly t: number;
  }[];
  readonly garis: readonly (readonly (readonly [number, number])[])[];
};

const BENTUK = /<bpmndi:BPMNShape\b[^>]*\bbpmnElement="([^"]+)"[^>]*>\s*<dc:Bounds\b([^>]*)>/g;
const GARIS = /<bpmndi:BPMNEdge\b[^>]*>([\s\S]*?)<\/bpmndi:BPMNEdge>/g;
const TITIK = /<di:waypoint\b([^>]*)>/g;
const UNSUR = /<bpmn:(\w+)\b([^>]*\bid="([^"]+)"[^>]*)>/g;

/** Where everything stands in a drawing that was checked when it was read. `bahasa`: of the names. */
export const bacaTataGambar = (xml: string, bahasa: 'id' | 'en'): TataGambar => {
  const unsur = new Map(
    [...xml.matchAll(UNSUR)].map(([, jenis = '', atribut = '', id = '']) => [id, { jenis, atribut }]),
  );
  const bentuk = [...xml.matchAll(BENTUK)].flatMap(([, id = '', kotak = '']) => {
    const milik = unsur.get(id);
    if (!milik || milik.jenis === 'participant') return [];
    const nama = (bahasa === 'en' && atribut(milik.atribut, 'lincah:namaEn')) || atribut(milik.atribut, 'name');
    const [x, y, l, t] = ['x', 'y', 'width', 'height'].map((n) => Number(atribut(kotak, n)));
    return [{ id, rupa: rupaDari(milik.jenis), nama, x: x ?? 0, y: y ?? 0, l: l ?? 0, t: t ?? 0 }];
  });
  const garis = [...xml.matchAll(GARIS)].map(([, isi = '']) =>
    [...isi.matchAll(TITIK)].map(([, a = '']) => [Number(atribut(a, 'x')), Number(atribut(a, 'y'))] as const),
  );
  const kiri = Math.min(...bentuk.map((b) => b.x));
  const atas = Math.min(...bentuk.map((b) => b.y));
  return {
    lebar: Math.max(...bentuk.map((b) => b.x + b.l)) - kiri,
    tinggi: Math.max(...bentuk.map((b) => b.y + b.t)) - atas,
    bentuk: bentuk.map((b) => ({ ...b, x: b.x - kiri, y: b.y - atas })),
    garis: garis.map((g) => g.map(([x, y]) => [x - kiri, y - atas] as const)),
  };
};

const rupaDari = (jenis: string): TataGambar['bentuk'][number]['rupa'] => {
  if (jenis === 'lane') return 'lajur';
  if (jenis.endsWith('Gateway')) return 'gerbang';
  return jenis.endsWith('Event') ? 'bulat' : 'tugas';
};

const atribut = (teks: string, nama: string): string => {
  const [, nilai = ''] = new RegExp(`(?:^|\\s)${nama}="([^"]*)"`).exec(teks) ?? [];
  return nilai.replace(/&(amp|lt|gt|quot|apos|#10|#xA);/g, (_, n: string) => HURUF[n] ?? ' ');
};

const HURUF: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
