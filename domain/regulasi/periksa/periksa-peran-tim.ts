import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Roles of a team cite provisions and roles that exist, can be filled, and have at most one leader among them. */
export const periksaPeranTim = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] => {
  const pemimpin = Object.values(kitab.peranTim).filter((p) => p.memimpin && p.palingBanyak !== 0);
  return peraturan.peranTim.flatMap((p, i) => {
    const di = (...jalur: (string | number)[]) => letak('peran-tim', [i, ...jalur]);
    return [
      ...kutipanAsing(kitab, p.ketentuan, di('ketentuan')),
      ...p.tugas.flatMap((t, j) => kutipanAsing(kitab, t.ketentuan, di('tugas', j, 'ketentuan'))),
      ...p.merangkap.filter((r) => !Object.hasOwn(kitab.peranTim, r)).map((r) => peranAsing(di('merangkap'), p.id, r)),
      ...(p.palingBanyak !== undefined && p.palingBanyak < p.palingSedikit ? [terbalik(di('palingBanyak'), p.id)] : []),
      ...(p.palingBanyak !== 0 && p.pengisi.length === 0 ? [tanpaPengisi(di('pengisi'), p.id)] : []),
      ...(p.memimpin && pemimpin.length > 1 ? [pemimpinGanda(di('memimpin'), p.id)] : []),
    ];
  });
};

const peranAsing = (di: Letak, id: string, peran: string) =>
  temuan(
    di,
    'peran-tim-asing',
    { id: `peran “${id}” merangkap “${peran}” yang tidak ada`, en: `role “${id}” also holds “${peran}”, unknown` },
    { id: 'sebut id peran lain dalam peran-tim.yaml', en: 'name the id of another role in peran-tim.yaml' },
  );

const terbalik = (di: Letak, id: string) =>
  temuan(
    di,
    'peran-tim-terbalik',
    { id: `peran “${id}”: palingBanyak di bawah palingSedikit`, en: `role “${id}”: the most is below the least` },
    { id: 'perbaiki salah satunya', en: 'correct one of the two' },
  );

const tanpaPengisi = (di: Letak, id: string) =>
  temuan(
    di,
    'peran-tim-tanpa-pengisi',
    { id: `peran “${id}” tidak dapat diisi siapa pun`, en: `role “${id}” can be filled by nobody` },
    { id: 'isi “pengisi” dengan jenis jabatan', en: 'give “pengisi” kinds of post' },
  );

const pemimpinGanda = (di: Letak, id: string) =>
  temuan(
    di,
    'peran-tim-pemimpin-ganda',
    { id: `peran “${id}” memimpin di samping peran lain`, en: `role “${id}” leads beside another role` },
    { id: 'biarkan satu peran saja yang memimpin', en: 'let one role only lead' },
  );
