import { readdirSync } from 'node:fs';
import { jalurAlur, mulai, tempuh } from '@lincah/domain/alur';
import { tanyaAturan } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';
import { faktaLingkup, LIMA_CARA, type SuratJalur, suratJalur } from './lima-cara.ts';

const { peraturan, kitab } = await bacaSemua(`${AKAR}/peraturan`);
// Composed from stages and patterns: walked in tests/kegiatan/tahapan.test.ts.
const gambar = peraturan.flatMap((p) =>
  p.alur.filter((a) => a.pola === undefined).map((alur) => ({ peraturan: p.id, id: alur.id, alur })),
);

test('setiap berkas .bpmn di peraturan ikut ditempuh', () => {
  const berkas = readdirSync(`${AKAR}/peraturan`, { recursive: true, encoding: 'utf8' }).filter((b) =>
    b.endsWith('.bpmn'),
  );
  expect(gambar.length).toBe(berkas.length);
});

describe.each(gambar)('$peraturan $id', ({ alur }) => {
  const jalur = jalurAlur(alur);

  test.each(
    jalur.map((j) => ({
      nama: j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : l.simpul)).join(' → '),
      j,
    })),
  )('$nama', ({ j }) => {
    const awal = mulai(alur, j.fakta);
    if (!awal.sah) throw new Error(awal.penolakan.kode);
    const akhir = j.langkah.reduce(
      (keadaan, langkah) => tempuh(alur, JSON.parse(JSON.stringify(keadaan)), langkah, j.fakta).keadaan,
      awal.nilai.keadaan,
    );
    expect(akhir).toMatchObject({ token: [], temu: {}, hasil: j.hasil });
  });

  test('setiap tugas, setiap pilihan dan setiap akhir dapat dicapai', () => {
    const simpul = Object.values(alur.simpul);
    const lewat = new Set(
      jalur.flatMap((j) => j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : l.simpul))),
    );
    const pilihan = simpul.flatMap((s) => (s.jenis === 'tugas' ? s.pilihan.map((p) => `${s.id}=${p.kode}`) : []));
    expect(pilihan.filter((p) => !lewat.has(p))).toEqual([]);
    const hasil = new Set(jalur.map((j) => j.hasil));
    expect(simpul.filter((s) => s.jenis === 'selesai' && !hasil.has(s.hasil))).toEqual([]);
  });
});

/** Under each regulation, the figure that runs each of the five ways, or the provision that rules it out. */
const GAMBAR: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  'permenpanrb-7-2022': ['Gambar 23', 'Gambar 24', 'Gambar 25', 'Gambar 26', 'Gambar 27'],
  'permenko-ekon-1-2025': ['Gambar B', 'Gambar C', 'Gambar D', 'Gambar E', 'Gambar F'],
  'ranpermenko-infra': [
    'Pasal 7 ayat (2)',
    'Pasal 6 ayat (5)',
    'Pasal 6 ayat (6)',
    'Pasal 7 ayat (3)',
    'ditolak: INFRA-P1-16-BATAS',
  ],
  'pergub-banten-19-2023': ['Lampiran B.2.a.1)', 'Gambar 24', 'Gambar 25', 'Gambar 26', 'Gambar 27'],
};

describe.each(Object.entries(GAMBAR))('lima cara penugasan menurut %s', (id, harapan) => {
  test.each(LIMA_CARA.map((l, i) => ({ ...l, harapan: harapan[i] ?? '' })))(
    '$cara $lingkup: $harapan',
    ({ cara, lingkup, harapan }) => {
      const buku = kitab(id);
      const alur = buku.alur[`${cara}-${lingkup}`];
      const larangan = tanyaAturan(buku, 'penugasan.lingkup', faktaLingkup(cara, lingkup));
      if (larangan.length > 0) {
        expect(larangan.map((p) => `ditolak: ${p.dasar.map((d) => d.ketentuan)}`)).toEqual([harapan]);
        return;
      }
      if (!alur) throw new Error('tanpa gambar');
      expect(alur.gambar).toBe(harapan);
      const jalur = jalurAlur(alur);
      expect(new Set(jalur.map((j) => j.hasil)).has('diterima')).toBe(true);
      // who is assigned holds a letter of assignment, and nobody else does
      expect(jalur.filter((j) => suratJalur(alur, j).some(isPenugasan) !== (j.hasil === 'diterima'))).toEqual([]);
    },
  );

  test('pengajuan sukarela lintas instansi tidak ada: ditolak dengan ketentuannya (AMB-14)', () => {
    const dasar = tanyaAturan(kitab(id), 'penugasan.lingkup', faktaLingkup('sukarela', 'lintas-instansi')).flatMap(
      (p) => p.dasar.map((d) => d.ketentuan),
    );
    expect(dasar).toEqual([
      {
        'permenpanrb-7-2022': 'PANRB-L-B2-SUKARELA-BATAS',
        'permenko-ekon-1-2025': 'EKON-L-C2-TABEL-SUKARELA',
        'ranpermenko-infra': 'INFRA-P1-16-BATAS',
        'pergub-banten-19-2023': 'BANTEN-L-B2-SUKARELA-BATAS',
      }[id],
    ]);
    expect(kitab(id).alur['sukarela-lintas-instansi']).toBeUndefined();
  });
});

test('daftar lima cara menyebut setiap peraturan', () =>
  expect(Object.keys(GAMBAR).sort()).toEqual(peraturan.map((p) => p.id).sort()));

const isPenugasan = ({ naskah }: SuratJalur): boolean => naskah === 'surat-penugasan' || naskah === 'surat-tugas';
