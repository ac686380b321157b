import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { bacaPeraturan } from '@lincah/server/regulasi';
import { describe, expect, test } from 'vitest';

const dariAkar = createRequire(join(AKAR, 'package.json'));
const { Linter } = dariAkar('bpmnlint');
const NodeResolver = dariAkar('bpmnlint/lib/resolver/node-resolver');
const { BpmnModdle } = await import(createRequire(join(AKAR, 'server/package.json')).resolve('bpmn-moddle'));
const lincah = JSON.parse(readFileSync(join(AKAR, 'server/regulasi/lincah-moddle.json'), 'utf8'));

const gambar = readdirSync(join(AKAR, 'peraturan')).flatMap((p) =>
  readdirSync(join(AKAR, 'peraturan', p, 'alur')).map((g) => join('peraturan', p, 'alur', g)),
);

describe('setiap gambar lolos aturan anjuran bpmnlint', () => {
  test.each(gambar)('%s', async (berkas) => {
    const { rootElement, warnings } = await new BpmnModdle({ lincah }).fromXML(
      readFileSync(join(AKAR, berkas), 'utf8'),
    );
    const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
    expect(warnings).toEqual([]);
    expect(await linter.lint(rootElement)).toEqual({});
  });
});

describe('PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a sampai -e menjadi gambar yang dapat dijalankan', () => {
  test('tugas, peran dan surat sesuai urutan tahap', async () => {
    const { peraturan } = await bacaPeraturan(join(AKAR, 'peraturan/permenpanrb-7-2022'));
    const alur = peraturan?.alur.find((a) => a.id === 'penunjukan-lintas-unit');
    const tugas = Object.values(alur?.simpul ?? {}).flatMap((s) => (s.jenis === 'tugas' ? [s] : []));
    expect(
      tugas.map((t) => [
        t.id,
        t.peran,
        t.naskah.map((n) => `${n.pada}: ${n.jenis} → ${n.kepada ?? '-'} cc ${n.tembusan.join(' ')}`),
      ]),
    ).toEqual([
      ['ajukan', 'PIMPINAN_UNIT_PEMOHON', ['kirim: surat-permohonan-pelibatan → PENILAI_DITUJU cc PENILAI_PEMOHON']],
      ['proses', 'PENILAI_DITUJU', ['tolak: surat-jawaban-penolakan → PIMPINAN_UNIT_PEMOHON cc PIMPINAN_UNIT_ASAL']],
      ['rekomendasikan', 'PIMPINAN_UNIT_ASAL', []],
      [
        'putuskan',
        'PENILAI_DITUJU',
        [
          'setujui: surat-jawaban-persetujuan → PIMPINAN_UNIT_PEMOHON cc PIMPINAN_UNIT_ASAL',
          'setujui: surat-penugasan → - cc PIMPINAN_UNIT_PEMOHON PIMPINAN_UNIT_ASAL',
          'tolak: surat-jawaban-penolakan → PIMPINAN_UNIT_PEMOHON cc PIMPINAN_UNIT_ASAL',
        ],
      ],
      ['terima', 'PEGAWAI_DITUGASKAN', []],
    ]);
  });

  test('AMB-11: setiap putusan negatif beralasan, pengingat tidak pernah memutus', async () => {
    const { peraturan } = await bacaPeraturan(join(AKAR, 'peraturan/permenpanrb-7-2022'));
    const simpul = (peraturan?.alur ?? [])
      .filter((a) => a.kamar === 'penugasan')
      .flatMap((a) => Object.values(a.simpul).map((s) => ({ ...s, gambar: a.id })));
    const tugas = simpul.flatMap((s) => (s.jenis === 'tugas' ? [s] : []));
    const pewaktu = simpul.flatMap((s) => (s.jenis === 'pewaktu' ? [s] : []));
    expect(
      tugas.flatMap((t) => t.pilihan).filter((p) => /^(tolak|tidak-|kembalikan)/.test(p.kode) !== p.beralasan),
    ).toEqual([]);
    expect(pewaktu.filter((s) => s.memutus)).toEqual([]);
    const ditimbang = tugas.filter((t) => t.pilihan.some((p) => p.beralasan));
    expect(
      ditimbang.map((t) => [
        t.id,
        pewaktu
          .filter((w) => w.gambar === t.gambar && w.pada === t.id)
          .map((w) => [w.tenggat, w.beritahu !== undefined]),
      ]),
    ).toEqual(
      ditimbang.map((t) => [
        t.id,
        [
          ['penugasan.pengingat-jawaban', false],
          ['penugasan.eskalasi-jawaban', true],
        ],
      ]),
    );
  });
});
