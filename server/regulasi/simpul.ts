import type { Dwibahasa } from '@lincah/domain/kernel';
import type { Arus, NaskahTugas, PilihanTugas, Simpul } from '@lincah/domain/regulasi';
import type { Elemen } from './moddle.ts';

/** An attribute of ours, or nothing when it is absent or empty. */
export const teksDari = (e: Elemen | undefined, nama: string): string | undefined => {
  const nilai = e?.get(`lincah:${nama}`);
  return typeof nilai === 'string' && nilai !== '' ? nilai : undefined;
};

export const daftar = (e: Elemen | undefined, nama: string): readonly Elemen[] =>
  (e?.get(nama) as readonly Elemen[] | undefined) ?? [];

export const dwibahasa = (e: Elemen): Dwibahasa => ({ id: e.name ?? '', en: teksDari(e, 'namaEn') ?? e.name ?? '' });

export const susunArus = (e: Elemen): Arus => {
  const syarat = (e.get('conditionExpression') as Elemen | undefined)?.get('body') as string | undefined;
  return {
    id: e.id,
    ke: (e.get('targetRef') as Elemen).id,
    ...(e.name && { nama: e.name }),
    ...(syarat && { syarat: syarat.trim() }),
  };
};

/**
 * One node of the drawing as the engine sees it. Undefined: the end after a reminder, drawn for the reader only.
 * Throws a sentence when something that the engine needs is missing.
 */
export const susunSimpul = (
  e: Elemen,
  arus: (a: Elemen) => Arus,
  peranDari: (id: string) => string,
): Simpul | undefined => {
  const dasar = { id: e.id, nama: dwibahasa(e), ketentuan: kata(e, 'ketentuan') };
  const keluar = daftar(e, 'outgoing').map(arus);
  switch (e.$type) {
    case 'bpmn:StartEvent':
      if (peristiwa(e)) throw new Error('mulai tidak boleh menunggu peristiwa');
      return { ...dasar, jenis: 'mulai', keluar: satu(keluar) };
    case 'bpmn:EndEvent':
      return susunSelesai(e, dasar);
    case 'bpmn:UserTask':
      return susunTugas(e, dasar, satu(keluar), peranDari(e.id));
    case 'bpmn:ServiceTask':
      return { ...dasar, jenis: 'layanan', naskah: naskahDari(e), keluar: satu(keluar) };
    case 'bpmn:ExclusiveGateway': {
      const bawaan = (e.get('default') as Elemen | undefined)?.id;
      return { ...dasar, jenis: 'pilih', keluar, ...(bawaan && { bawaan }) };
    }
    case 'bpmn:ParallelGateway':
      return { ...dasar, jenis: 'cabang', masuk: daftar(e, 'incoming').map((a) => a.id), keluar };
    default:
      return susunPewaktu(e, dasar, keluar);
  }
};

type Dasar = Pick<Simpul, 'id' | 'nama' | 'ketentuan'>;

const susunSelesai = (e: Elemen, dasar: Dasar): Simpul | undefined => {
  if (peristiwa(e)) throw new Error('selesai hanya boleh polos');
  const hasil = teksDari(e, 'hasil');
  if (hasil) return { ...dasar, jenis: 'selesai', hasil };
  if (daftar(e, 'incoming').every((a) => pengingat(a.get('sourceRef') as Elemen))) return undefined;
  throw new Error('selesai tanpa lincah:hasil');
};

const susunTugas = (e: Elemen, dasar: Dasar, keluar: Arus, peran: string): Simpul => {
  const formulir = teksDari(e, 'formulir');
  const dapatDitarikOleh = teksDari(e, 'dapatDitarikOleh');
  const pertanyaan = teksDari(e, 'pertanyaan');
  const sifat = teksDari(e, 'sifat');
  const menunjuk = teksDari(e, 'menunjuk');
  return {
    ...dasar,
    jenis: 'tugas',
    peran,
    pilihan: tambahan(e, 'lincah:Pilihan').map(susunPilihan),
    ...(formulir && { formulir }),
    naskah: naskahDari(e),
    ...(dapatDitarikOleh && { dapatDitarikOleh }),
    ...(pertanyaan && { pertanyaan }),
    ...(sifat && { sifat }),
    ...(menunjuk && { menunjuk }),
    keluar,
  };
};

/** A reminder has no way on for the engine: the end it is drawn to only shows that somebody is told. */
const susunPewaktu = (e: Elemen, dasar: Dasar, keluar: readonly Arus[]): Simpul => {
  const waktu = peristiwa(e);
  if (waktu?.$type !== 'bpmn:TimerEventDefinition') throw new Error('di tepi tugas hanya boleh pewaktu');
  const tenggat = ((waktu.get('timeDuration') as Elemen | undefined)?.get('body') as string | undefined)?.trim();
  if (!tenggat) throw new Error('pewaktu tanpa jangka waktu (timeDuration)');
  const memutus = !pengingat(e);
  if (!memutus && !daftar(e, 'outgoing').every((a) => (a.get('targetRef') as Elemen).$type === 'bpmn:EndEvent'))
    throw new Error('pengingat yang tidak memutus hanya boleh menuju selesai');
  const beritahu = teksDari(e, 'beritahu');
  return {
    ...dasar,
    jenis: 'pewaktu',
    pada: (e.get('attachedToRef') as Elemen).id,
    memutus,
    tenggat,
    ...(beritahu && { beritahu }),
    ...(memutus && { keluar: satu(keluar) }),
  };
};

const pengingat = (e: Elemen): boolean => e.$type === 'bpmn:BoundaryEvent' && e.get('cancelActivity') === false;
const peristiwa = (e: Elemen): Elemen | undefined => daftar(e, 'eventDefinitions')[0];

const tambahan = (e: Elemen, jenis: string): readonly Elemen[] =>
  daftar(e.get('extensionElements') as Elemen | undefined, 'values').filter((t) => t.$type === jenis);

const susunPilihan = (p: Elemen): PilihanTugas => {
  const kode = p.get('kode') as string | undefined;
  const nama = p.get('nama') as string | undefined;
  if (!kode || !nama) throw new Error('pilihan tanpa kode atau nama');
  return {
    kode,
    nama: { id: nama, en: (p.get('namaEn') as string | undefined) ?? nama },
    beralasan: p.get('beralasan') === true,
  };
};

const naskahDari = (e: Elemen): readonly NaskahTugas[] =>
  tambahan(e, 'lincah:Naskah').map((n) => {
    const [jenis, pada, kepada, tembusan] = ['jenis', 'pada', 'kepada', 'tembusan'].map(
      (k) => n.get(k) as string | undefined,
    );
    if (!jenis) throw new Error('naskah tanpa jenis');
    return {
      jenis,
      ...(pada && { pada }),
      ...(kepada && { kepada }),
      tembusan: tembusan?.split(/\s+/).filter(Boolean) ?? [],
    };
  });

const kata = (e: Elemen, nama: string): readonly string[] => teksDari(e, nama)?.split(/\s+/).filter(Boolean) ?? [];

const satu = (keluar: readonly Arus[]): Arus => {
  const [arus] = keluar;
  if (!arus || keluar.length > 1) throw new Error(`harus punya tepat satu arus keluar, ada ${keluar.length}`);
  return arus;
};
