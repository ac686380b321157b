import { describe, expect, test } from 'vitest';
import { type LangkahDiberitahukan, pemberitahuanLangkah } from './pemberitahuan.ts';

const KOSONG: LangkahDiberitahukan = {
  dibuka: [],
  surat: [],
  tembusan: [],
  berkepentingan: ['pemohon'],
  oleh: 'kepala',
  tamat: false,
};
const putusan = { tindakan: 'T1', tugas: 'periksa' };
const buka = (id: string, posisiId: string) => ({ id, tugas: `tugas-${id}`, posisiId });

describe('siapa diberi tahu apa oleh satu langkah', () => {
  test.each<[string, Partial<LangkahDiberitahukan>, readonly string[]]>([
    [
      'tindakan baru di meja',
      { dibuka: [buka('T2', 'atasan')], putusan },
      ['atasan:tindakan:T2', 'pemohon:putusan:T1'],
    ],
    ['dua tindakan di satu meja', { dibuka: [buka('T2', 'a'), buka('T3', 'a')] }, ['a:tindakan:T2', 'a:tindakan:T3']],
    ['yang berbuat tidak dikabari', { dibuka: [buka('T2', 'kepala')], tembusan: ['kepala'] }, []],
    ['pemohon memutus berkasnya sendiri', { putusan, oleh: 'pemohon', surat: ['b'] }, ['b:surat:T1']],
    ['kembali ke pemohon: tindakannya saja', { dibuka: [buka('T2', 'pemohon')], putusan }, ['pemohon:tindakan:T2']],
    [
      'putusan lebih berat daripada surat',
      { putusan, surat: ['pemohon', 'b'], tembusan: ['b', 'c'] },
      ['pemohon:putusan:T1', 'b:surat:T1', 'c:tembusan:T1'],
    ],
    [
      'tenggat memutus',
      { tamat: true, oleh: null, berkepentingan: ['pemohon', 'atasan'] },
      ['pemohon:putusan:-', 'atasan:putusan:-'],
    ],
    [
      'ditarik pemohon: meja yang dikosongkan',
      { tamat: true, oleh: 'pemohon', berkepentingan: ['pemohon', 'atasan'] },
      ['atasan:putusan:-'],
    ],
    [
      'di sisi tamu tidak ada pemohon',
      { putusan: { tindakan: null, tugas: 'x' }, berkepentingan: [''], oleh: null },
      [],
    ],
    ['langkah di instansi mitra', { putusan: { tindakan: null, tugas: 'x' }, oleh: null }, ['pemohon:putusan:-']],
  ])('%s', (_, langkah, hasil) => {
    const kabar = pemberitahuanLangkah({ ...KOSONG, ...langkah });
    expect(kabar.map((k) => `${k.posisi}:${k.jenis}:${k.tindakan ?? '-'}`)).toEqual(hasil);
  });
});
