import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { jalurAlur, lanjut, mulai, tempuh } from '@lincah/domain/alur';
import type { Alur, Simpul } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';

const dariAkar = createRequire(join(AKAR, 'package.json'));
const { Linter } = dariAkar('bpmnlint');
const NodeResolver = dariAkar('bpmnlint/lib/resolver/node-resolver');
const { BpmnModdle } = await import(createRequire(join(AKAR, 'server/package.json')).resolve('bpmn-moddle'));
const lincah = JSON.parse(readFileSync(join(AKAR, 'server/regulasi/lincah-moddle.json'), 'utf8'));

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const gabungan = pustaka.peraturan.flatMap((p) =>
  p.alur.filter((a) => a.pola !== undefined).map((alur) => ({ peraturan: p.id, id: alur.id, alur })),
);
const tugas = (alur: Alur) => Object.values(alur.simpul).flatMap((s) => (s.jenis === 'tugas' ? [s] : []));
const tahapan = (peraturan: string, pola: string): Alur => {
  const alur = Object.values(pustaka.kitab(peraturan).alur).find((a) => a.pola === pola);
  if (!alur) throw new Error(`tanpa tahapan ${pola}`);
  return alur;
};

test('empat peraturan dengan tiga belas pola: lima puluh dua gambar, masing-masing satu versi', () => {
  expect(gabungan).toHaveLength(52);
  expect(new Set(gabungan.map((g) => g.alur.versi)).size).toBe(52);
});

describe.each(gabungan)('$peraturan $id', ({ alur }) => {
  const xml = pustaka.gambar(alur.versi);

  test('lolos aturan anjuran bpmnlint', async () => {
    const { rootElement, warnings } = await new BpmnModdle({ lincah }).fromXML(xml);
    const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
    expect(warnings).toEqual([]);
    expect(await linter.lint(rootElement)).toEqual({});
  });

  test('semua jalur ditempuh: setiap pilihan dan akhir tercapai, setiap jalur berakhir', () => {
    const jalur = jalurAlur(alur);
    const lewat = new Set(
      jalur.flatMap((j) => j.langkah.map((l) => (l.oleh === 'tugas' ? `${l.simpul}=${l.pilihan}` : ''))),
    );
    expect(
      tugas(alur)
        .flatMap((t) => t.pilihan.map((p) => `${t.id}=${p.kode}`))
        .filter((p) => !lewat.has(p)),
    ).toEqual([]);
    for (const j of jalur) {
      const awal = mulai(alur, j.fakta);
      if (!awal.sah) throw new Error(awal.penolakan.kode);
      const akhir = j.langkah.reduce((k, l) => tempuh(alur, k, l, j.fakta).keadaan, awal.nilai.keadaan);
      expect(akhir).toMatchObject({ token: [], temu: {}, hasil: 'selesai' });
    }
  });

  test('AMB-23: setiap tinjauan dapat mengembalikan dengan alasan, dan naiknya ditanyakan kepada aturan', () => {
    const peninjau = tugas(alur).filter((t) => /^(tinjau|terima)/.test(t.id));
    expect(peninjau.length).toBeGreaterThan(0);
    for (const t of peninjau) {
      expect(t.pertanyaan).toBe('kegiatan.tinjau');
      expect(t.pilihan.map((p) => [/^kembalikan$/.test(p.kode), p.beralasan])).toEqual([
        [false, false],
        [true, true],
      ]);
    }
  });

  test('setiap peran punya jabatan dan setiap ketentuan ada dalam kitab', () => {
    const kitab = pustaka.kitab(gabungan.find((g) => g.alur === alur)?.peraturan ?? '');
    expect(alur.lajur.filter((l) => !Object.hasOwn(kitab.peran, l.peran))).toEqual([]);
    const sebut = Object.values(alur.simpul).flatMap((s) => s.ketentuan);
    expect(sebut.filter((k) => !Object.hasOwn(kitab.ketentuan, k))).toEqual([]);
  });
});

/** Who reviews in which order, the one who accepts last; what is put to a gateway in brackets. */
const tinjauan = (alur: Alur): string =>
  Object.values(alur.simpul)
    .flatMap((s) => {
      if (s.jenis === 'pilih' && s.id.startsWith('perlu_')) return [`[${s.keluar.find((a) => a.syarat)?.syarat}]`];
      return s.jenis === 'tugas' && /^(tinjau|terima)/.test(s.id) ? [s.peran.replace('POLA_', '')] : [];
    })
    .join(' > ');

describe('urutan tinjauan sampai diterima', () => {
  const P = 'permenpanrb-7-2022';
  test.each([
    [P, 'D.1', 'JPT_PRATAMA > JPT_MADYA', 'PANRB-L-D01-SELESAI'],
    [P, 'D.2', 'JPT_PRATAMA > JPT_MADYA', 'PANRB-L-D02-SELESAI'],
    [P, 'D.3', 'ADMINISTRATOR > JPT_PRATAMA', 'PANRB-L-D03-SELESAI'],
    [P, 'D.4', 'ADMINISTRATOR > JPT_PRATAMA', 'PANRB-L-D04-SELESAI'],
    [P, 'D.5', 'JPT_PRATAMA > [penerimaanAtasan] > JPT_MADYA', 'PANRB-L-D05-SELESAI (AMB-22)'],
    [P, 'D.6', 'PENGAWAS > ADMINISTRATOR', 'PANRB-L-D06-SELESAI'],
    [P, 'D.7', 'ADMINISTRATOR', 'PANRB-L-D07-KEMBALI'],
    [P, 'D.8', 'PENGAWAS', 'PANRB-L-D08-KEMBALI'],
    [P, 'D.9', 'FUNGSIONAL_PIMPINAN', 'PANRB-L-D09-KEMBALI'],
    [P, 'D.10', 'ASISTEN_DAERAH > SEKRETARIS_DAERAH', 'PANRB-L-D10-TINJAU (AMB-24)'],
    [P, 'D.11', 'KEPALA_BIRO_BAGIAN > ASISTEN_DAERAH > SEKRETARIS_DAERAH', 'PANRB-L-D11-TERUSKAN2 (AMB-25)'],
    [P, 'D.12', 'KEPALA_BIRO_BAGIAN > ASISTEN_DAERAH > SEKRETARIS_DAERAH', 'PANRB-L-D12-TERUSKAN2'],
    [P, 'D.13', 'PENGAWAS > ADMINISTRATOR', 'PANRB-L-B1-GBR10 (AMB-19)'],
    ['permenko-ekon-1-2025', 'D.2', 'JPT_PRATAMA > JPT_MADYA', 'EKON-L-B3-c (AMB-37)'],
    ['permenko-ekon-1-2025', 'D.4', 'JPT_PRATAMA > JPT_MADYA', 'EKON-L-B3-c'],
    ['ranpermenko-infra', 'D.2', 'JPT_PRATAMA > [penerimaanAtasan] > JPT_MADYA', 'INFRA-P18-4, INFRA-P19-2 (AMB-51)'],
    ['pergub-banten-19-2023', 'D.4', 'ADMINISTRATOR > JPT_PRATAMA', 'BANTEN-L-A3-TINJAU'],
    ['pergub-banten-19-2023', 'D.7', 'ADMINISTRATOR > JPT_PRATAMA', 'BANTEN-L-A3-SELESAI'],
  ])('%s %s: %s (%s)', (peraturan, pola, urutan) => expect(tinjauan(tahapan(peraturan, pola))).toBe(urutan));

  test('PANRB-L-D10-REKOM: Sekretaris Daerah menugaskan atas rekomendasi Asisten Daerah (AMB-24)', () => {
    const peran = Object.fromEntries(tugas(tahapan(P, 'D.10')).map((t) => [t.id, t.peran]));
    expect([peran.rekomendasi, peran.tugaskan]).toEqual(['POLA_ASISTEN_DAERAH', 'POLA_SEKRETARIS_DAERAH']);
    expect(tugas(tahapan(P, 'D.7')).map((t) => t.id)).not.toContain('tugaskan');
  });

  test('PANRB-L-D11-TARGET1, -TARGET2: target dibagi dua kali ke bawah, masing-masing dengan ketentuannya', () =>
    expect(
      tugas(tahapan(P, 'D.11'))
        .filter((t) => t.id.startsWith('bagi_'))
        .map((t) => [t.id, t.ketentuan]),
    ).toEqual([
      ['bagi_sekretaris_daerah', ['PANRB-L-D11-TARGET1']],
      ['bagi_asisten_daerah', ['PANRB-L-D11-TARGET2']],
    ]));

  test('PANRB-L-D04-MONITOR: pemantau pertama mencatat, pemantau lain mendapat tembusan hasil (AMB-21)', () => {
    const peran = new Map(tugas(tahapan(P, 'D.4')).map((t) => [t.id, t]));
    expect(peran.get('pantau')?.peran).toBe('POLA_ADMINISTRATOR');
    expect(peran.get('serahkan')?.naskah[0]).toMatchObject({
      kepada: 'POLA_ADMINISTRATOR',
      tembusan: ['POLA_JPT_PRATAMA'],
    });
  });

  test('setiap ketentuan pola yang menyuruh berbuat disebut langkahnya', () => {
    const bukanLangkah = /-(K\d?)$/; // where people stand, not what they do
    for (const pola of Object.values(pustaka.kitab(P).pola).filter((p) => !p.turunanDari)) {
      const sebut = new Set(Object.values(tahapan(P, pola.id).simpul).flatMap((s: Simpul) => s.ketentuan));
      expect(pola.ketentuan.filter((k) => !bukanLangkah.test(k) && !sebut.has(k))).toEqual([]);
    }
  });
});

test('tanpa alasan hasil tidak dapat dikembalikan (PANRB-L-D07-KEMBALI)', () => {
  const alur = tahapan('permenpanrb-7-2022', 'D.7');
  const ke = ['perjanjian', 'arahan', 'strategi', 'rencana', 'sepakati', 'rincian', 'laksanakan', 'pantau', 'serahkan'];
  const awal = mulai(alur, {});
  if (!awal.sah) throw new Error('tidak mulai');
  const tiba = ke.reduce((k, simpul) => {
    const t = alur.simpul[simpul];
    const pilihan = t?.jenis === 'tugas' ? (t.pilihan[0]?.kode ?? '') : '';
    return tempuh(alur, k, { oleh: 'tugas', simpul, pilihan }, {}).keadaan;
  }, awal.nilai.keadaan);
  expect(tiba.token).toEqual(['terima']);
  expect(lanjut(alur, tiba, 'terima', 'kembalikan', {}, {})).toMatchObject({
    sah: false,
    penolakan: { kode: 'alur/perlu-alasan' },
  });
  const kembali = lanjut(alur, tiba, 'terima', 'kembalikan', { alasan: 'Data belum lengkap' }, {});
  expect(kembali.sah && [...kembali.nilai.keadaan.token].sort()).toEqual(['laksanakan', 'pantau']);
});

test('label gambar: nomor yang dirujuk dan yang tercetak (AMB-18), gambar sendiri bila peraturan menyebutnya', () =>
  expect(
    (
      [
        ['permenpanrb-7-2022', 'D.1'],
        ['permenpanrb-7-2022', 'D.7'],
        ['permenpanrb-7-2022', 'D.13'],
        ['permenko-ekon-1-2025', 'D.2'],
      ] as const
    ).map(([p, d]) => tahapan(p, d).gambar),
  ).toEqual(['Gambar 3, Gambar 28', 'Gambar 3, Gambar 34 (tercetak Gambar 32)', 'Gambar 3', 'Gambar A, Gambar 29']));
