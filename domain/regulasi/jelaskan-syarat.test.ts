import { expect, test } from 'vitest';
import { jelaskanSyarat } from './jelaskan-syarat.ts';

const sebutan = {
  pilihan: { setujui: { id: 'Setuju', en: 'Approve' }, terbitkan: { id: 'Terbitkan', en: 'Issue' } },
  tugas: { putuskan: { id: 'Putuskan permohonan', en: 'Decide on the request' } },
  parameter: { 'parameter.tugas.lama_hari': { id: 'Batas lama', en: 'Longest time' } },
};

test.each([
  ['pemohon.pimpinan', 'pemohon memimpin unit', 'the requester leads a unit'],
  [
    'not(satuUnit)',
    'pemohon dan pegawai berada di unit yang berbeda',
    'the requester and the employee are in different units',
  ],
  [
    'satuUnit = false',
    'pemohon dan pegawai berada di unit yang berbeda',
    'the requester and the employee are in different units',
  ],
  ['string length(maksud) > 0', 'maksud dan tujuan terisi', 'the purpose is filled in'],
  ['lamaHari >= 1', 'lama penugasan dalam hari paling sedikit 1', 'the length of the assignment in days is at least 1'],
  [
    'not(lamaHari > 90)',
    'lama penugasan dalam hari paling banyak 90',
    'the length of the assignment in days is at most 90',
  ],
  ['selesai >= mulai', 'hari selesai paling cepat hari mulai', 'the last day is not before the first day'],
  [
    'lamaHari between 1 and 30',
    'lama penugasan dalam hari antara 1 sampai 30',
    'the length of the assignment in days is between 1 and 30',
  ],
  [
    'pegawai.jenisJabatan in ["fungsional", "pelaksana"]',
    'jenis jabatan pegawai adalah Pejabat Fungsional atau Pelaksana',
    'the kind of post of the employee is Pejabat Fungsional or Pelaksana',
  ],
  [
    'pemohon.unit = pegawai.unit',
    'unit pemohon sama dengan unit pegawai',
    'the unit of the requester is the same as the unit of the employee',
  ],
  [
    'pilihan != "terbitkan" or keputusan.putuskan = "setujui"',
    'bila keputusan yang diambil adalah “Terbitkan”, maka keputusan pada langkah “Putuskan permohonan” adalah “Setuju”',
    'when the decision taken is “Issue”, then the decision at the step “Decide on the request” is “Approve”',
  ],
  [
    'satuUnit and (pemohonPenilai or pemohon.pimpinan)',
    'pemohon dan pegawai berada dalam satu unit dan (pemohon adalah penilai pegawai itu atau pemohon memimpin unit)',
    'the requester and the employee are in the same unit and (the requester is the appraiser of the employee or the requester leads a unit)',
  ],
  [
    'if lingkup = "lintas-unit" then not(satuUnit) else true',
    'bila lingkup penugasan adalah lintas unit, maka pemohon dan pegawai berada di unit yang berbeda',
    'when the scope of the assignment is across units, then the requester and the employee are in different units',
  ],
  [
    'lamaHari <= parameter.tugas.lama_hari',
    'lama penugasan dalam hari paling banyak “Batas lama”',
    'the length of the assignment in days is at most “Longest time”',
  ],
  ['false', 'tidak pernah', 'never'],
])('%s', (syarat, id, en) => expect(jelaskanSyarat(syarat, 'penugasan.putuskan', sebutan)).toEqual({ id, en }));

test('anggota sebuah daftar disebut satu per satu', () =>
  expect(jelaskanSyarat('every a in anggota satisfies a.status != "NON-ASN"', 'tim.bentuk').id).toMatch(
    /^bagi setiap orang dalam tim: status .+ adalah selain /,
  ));
