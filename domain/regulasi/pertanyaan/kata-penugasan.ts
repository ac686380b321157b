import type { KataKamar } from '../kata-fakta.ts';
import { kataPosisi } from './kata-posisi.ts';
import type { pertanyaanPenugasan } from './penugasan.ts';

/** Words for the questions and facts of assignments. */
export const kataPenugasan: KataKamar<typeof pertanyaanPenugasan> = {
  tanya: {
    'penugasan.lingkup': {
      id: 'sebelum cara dan lingkup penugasan dipilih alurnya',
      en: 'before the flow for a way and scope of assignment is chosen',
    },
    'penugasan.ajukan': {
      id: 'ketika permohonan penugasan diajukan',
      en: 'when an assignment is requested',
    },
    'penugasan.tetapkan': {
      id: 'ketika penugasan ditetapkan langsung',
      en: 'when an assignment is stipulated directly',
    },
    'penugasan.sukarela': {
      id: 'ketika pegawai mengajukan diri',
      en: 'when an employee applies voluntarily',
    },
    'penugasan.putuskan': {
      id: 'ketika sebuah langkah penugasan diputuskan',
      en: 'when a step of an assignment is decided',
    },
  },
  fakta: {
    cara: {
      sebutan: { id: 'cara penugasan', en: 'the way of assignment' },
      nilai: {
        penunjukan: { id: 'penunjukan', en: 'appointment' },
        sukarela: { id: 'pengajuan sukarela', en: 'voluntary application' },
      },
    },
    perihal: { sebutan: { id: 'perihal', en: 'the subject' } },
    maksud: { sebutan: { id: 'maksud dan tujuan', en: 'the purpose' } },
    kompetensi: { sebutan: { id: 'kompetensi yang dibutuhkan', en: 'the competence needed' } },
    ekspektasi: { sebutan: { id: 'ekspektasi atau target kinerja', en: 'the expectation or target' } },
    mulai: { sebutan: { id: 'hari mulai', en: 'the first day' } },
    selesai: { sebutan: { id: 'hari selesai', en: 'the last day' } },
    hariIni: { sebutan: { id: 'hari ini', en: 'today' } },
    lamaHari: {
      sebutan: { id: 'lama penugasan dalam hari', en: 'the length of the assignment in days' },
    },
    lingkup: {
      sebutan: { id: 'lingkup penugasan', en: 'the scope of the assignment' },
      nilai: {
        'dalam-unit': { id: 'dalam unit', en: 'within the unit' },
        'lintas-unit': { id: 'lintas unit', en: 'across units' },
        'lintas-instansi': { id: 'lintas instansi', en: 'across agencies' },
      },
    },
    satuUnit: {
      ya: {
        id: 'pemohon dan pegawai berada dalam satu unit',
        en: 'the requester and the employee are in the same unit',
      },
      tidak: {
        id: 'pemohon dan pegawai berada di unit yang berbeda',
        en: 'the requester and the employee are in different units',
      },
    },
    satuInstansi: {
      ya: {
        id: 'pegawai dan pemilik kinerja berada dalam satu instansi',
        en: 'the employee and the owner of the performance are in the same agency',
      },
      tidak: {
        id: 'pegawai dan pemilik kinerja berada di instansi yang berbeda',
        en: 'the employee and the owner of the performance are in different agencies',
      },
    },
    sudahDitugaskan: {
      ya: { id: 'pegawai itu sudah ditugaskan pada kinerja ini', en: 'the employee is already assigned to this work' },
      tidak: {
        id: 'pegawai itu belum ditugaskan pada kinerja ini',
        en: 'the employee is not yet assigned to this work',
      },
    },
    pemohonPenilai: {
      ya: { id: 'pemohon adalah penilai pegawai itu', en: 'the requester is the appraiser of the employee' },
      tidak: { id: 'pemohon bukan penilai pegawai itu', en: 'the requester is not the appraiser of the employee' },
    },
    pemohonUnitKerja: {
      ya: {
        id: 'pemohon memimpin unit kerja di unit organisasi pegawai itu',
        en: "the requester leads a work unit of the employee's unit",
      },
      tidak: {
        id: 'pemohon tidak memimpin unit kerja di unit organisasi pegawai itu',
        en: "the requester leads no work unit of the employee's unit",
      },
    },
    penilaiMerangkapPimpinan: {
      ya: { id: 'penilai pegawai itu juga pimpinan unitnya', en: "the employee's appraiser also leads that unit" },
      tidak: {
        id: 'penilai pegawai itu bukan pimpinan unitnya',
        en: "the employee's appraiser does not lead that unit",
      },
    },
    ...kataPosisi('pemohon', { id: 'pemohon', en: 'the requester' }),
    ...kataPosisi('pemilik', { id: 'pemilik kinerja', en: 'the owner of the performance' }),
    ...kataPosisi('pegawai', { id: 'pegawai', en: 'the employee' }),
    'pegawai.status': {
      sebutan: { id: 'status kepegawaian', en: 'the employment status' },
      nilai: { PNS: { id: 'PNS', en: 'PNS' }, PPPK: { id: 'PPPK', en: 'PPPK' } },
    },
    pilihan: { sebutan: { id: 'keputusan yang diambil', en: 'the decision taken' } },
    'keputusan.*': { sebutan: { id: 'keputusan pada langkah “{kunci}”', en: 'the decision at the step “{kunci}”' } },
  },
};
