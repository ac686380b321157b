import { fc, test as sifat } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Alur } from '../regulasi/index.ts';
import { alurBercabang, alurPermohonan } from './contoh.ts';
import { jalurAlur, type Keadaan, lanjut, mulai, picuPewaktu, tarik } from './index.ts';

const BENIH = { seed: 20220107, numRuns: 300 };
const gambar = fc.constantFrom(alurPermohonan, alurBercabang);
/** A walk: at each step an open task, one of its choices, and whether the state goes through JSON. */
const undian = fc.array(fc.record({ tugas: fc.nat(), pilihan: fc.nat(), json: fc.boolean(), lewat: fc.nat(9) }), {
  maxLength: 12,
});
const fakta = fc.record({ mendesak: fc.boolean() });
const isian = { alasan: 'a', hari: 1 };

type Undian = { tugas: number; pilihan: number; json: boolean; lewat: number };

const langkahkan = (alur: Alur, keadaan: Keadaan, u: Undian, f: object): Keadaan => {
  const tugas = keadaan.token[u.tugas % keadaan.token.length] ?? '';
  const simpul = alur.simpul[tugas];
  if (simpul?.jenis !== 'tugas') throw new Error(`${tugas} bukan tugas`);
  const pewaktu = Object.values(alur.simpul).find((s) => s.jenis === 'pewaktu' && s.memutus && s.pada === tugas);
  const pilihan = simpul.pilihan[u.pilihan % simpul.pilihan.length]?.kode ?? '';
  const hasil =
    pewaktu && u.lewat === 0
      ? picuPewaktu(alur, keadaan, pewaktu.id, { ...f })
      : lanjut(alur, keadaan, tugas, pilihan, isian, { ...f });
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai.keadaan;
};

const awal = (alur: Alur, f: object): Keadaan => {
  const hasil = mulai(alur, { ...f });
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai.keadaan;
};

const telusur = (alur: Alur, langkah: readonly Undian[], f: object, json: boolean): Keadaan =>
  langkah.reduce<Keadaan>(
    (k, u) => {
      if (k.hasil !== undefined) return k;
      const lanjutan = langkahkan(alur, k, u, f);
      return json && u.json ? JSON.parse(JSON.stringify(lanjutan)) : lanjutan;
    },
    awal(alur, f),
  );

describe('jalan acak di atas gambar', () => {
  sifat.prop([gambar, undian, fakta], BENIH)(
    'token tidak pernah hilang: berkas terbuka di suatu tugas atau sudah selesai',
    (alur, u, f) => {
      const k = telusur(alur, u, f, false);
      expect(k.token.length > 0).toBe(k.hasil === undefined);
      expect(new Set(k.token).size).toBe(k.token.length);
      if (k.hasil !== undefined) expect(k.temu).toEqual({});
    },
  );

  sifat.prop([gambar, undian, fakta], BENIH)(
    'keadaan yang disimpan sebagai JSON di tengah jalan sampai ke akhir yang sama',
    (alur, u, f) => {
      expect(telusur(alur, u, f, true)).toEqual(telusur(alur, u, f, false));
    },
  );

  sifat.prop([gambar, undian, fakta, fc.string()], BENIH)(
    'langkah yang ditolak tidak mengubah apa pun',
    (alur, u, f, asing) => {
      const k = telusur(alur, u, f, false);
      const sebelum = JSON.parse(JSON.stringify(k));
      const hasil = lanjut(alur, k, `?${asing}`, asing, isian, f);
      expect(hasil.sah).toBe(false);
      if (k.token[0] !== undefined) expect(lanjut(alur, k, k.token[0], `?${asing}`, isian, f).sah).toBe(false);
      expect(k).toEqual(sebelum);
    },
  );

  sifat.prop([gambar, undian, fakta], BENIH)('penarikan mengakhiri berkas atau ditolak tanpa bekas', (alur, u, f) => {
    const k = telusur(alur, u, f, false);
    const sebelum = JSON.parse(JSON.stringify(k));
    const hasil = tarik(alur, k, 'PEMOHON');
    if (hasil.sah) expect(hasil.nilai.keadaan).toMatchObject({ token: [], temu: {}, hasil: 'ditarik' });
    expect(k).toEqual(sebelum);
  });

  sifat.prop([undian], BENIH)('urutan cabang paralel tidak mengubah hasil akhir', (u) => {
    const k = telusur(
      alurBercabang,
      [...u, ...Array.from({ length: 4 }, () => ({ tugas: 0, pilihan: 0, json: false, lewat: 9 }))],
      {},
      false,
    );
    expect(k.hasil).toBe('tuntas');
  });
});

describe('jalur yang diturunkan dari gambar', () => {
  sifat('setiap akhir dan setiap pilihan dilalui', () => {
    const jalur = jalurAlur(alurPermohonan);
    expect(new Set(jalur.map((j) => j.hasil))).toEqual(new Set(['disetujui', 'ditolak', 'kedaluwarsa']));
    const lewat = new Set(jalur.flatMap((j) => j.langkah.map((l) => l.simpul)));
    expect(lewat).toEqual(new Set(['ajukan', 'periksa', 'putuskan', 'lewat']));
    expect(new Set(jalur.map((j) => JSON.stringify(j.fakta))).size).toBeGreaterThan(0);
  });
  sifat('perulangan ditempuh sekali', () => {
    const ulang = jalurAlur(alurPermohonan).map((j) => j.langkah.filter((l) => l.simpul === 'ajukan').length);
    expect(Math.max(...ulang)).toBe(2);
  });
});
