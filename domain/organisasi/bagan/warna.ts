/** What the colour of a box tells. */
export type CaraWarna = 'pimpinan' | 'lowong' | 'rentang' | 'pegawai' | 'beban';

/** What is counted in one unit on the day. */
export type HitunganUnit = {
  /** People at their definitive post. */
  readonly jumlahPegawai: number;
  readonly jumlahPosisi: number;
  readonly lowong: number;
  /** Whoever the head leads directly: the posts of the unit and the heads of the units right below; null without a head's post. */
  readonly rentang: number | null;
  /** Assignments that run on the day, of the people of the unit, and how many of them have one. */
  readonly penugasan: number;
  readonly bertugas: number;
};

/** Upper ends of the steps, both for the eye only: nothing legal hangs on them. Above the last is step five. */
const BATAS: Readonly<Record<Exclude<CaraWarna, 'pimpinan'>, readonly [number, number, number, number]>> = {
  lowong: [0, 10, 25, 50],
  rentang: [0, 5, 10, 20],
  pegawai: [0, 10, 25, 50],
  beban: [0, 2, 5, 10],
};

/** Steps of a way to colour, the lightest first; `sampai` absent: and above. For vacancies in hundredths of the posts. */
export const tangga = (
  cara: Exclude<CaraWarna, 'pimpinan'>,
): readonly { readonly dari: number; readonly sampai?: number }[] => {
  const [a, b, c, d] = BATAS[cara];
  return [
    { dari: 0, sampai: a },
    { dari: a + 1, sampai: b },
    { dari: b + 1, sampai: c },
    { dari: c + 1, sampai: d },
    { dari: d + 1 },
  ];
};

/** The step of a unit, 0 to 4; null when there is nothing to measure. */
export const derajat = (cara: Exclude<CaraWarna, 'pimpinan'>, u: HitunganUnit): number | null => {
  const nilai = ukuran(cara, u);
  if (nilai === null) return null;
  const di = BATAS[cara].findIndex((batas) => nilai <= batas);
  return di < 0 ? BATAS[cara].length : di;
};

const ukuran = (cara: Exclude<CaraWarna, 'pimpinan'>, u: HitunganUnit): number | null => {
  if (cara === 'rentang') return u.rentang;
  if (cara === 'pegawai') return u.jumlahPegawai;
  if (cara === 'beban') return u.jumlahPegawai === 0 && u.penugasan === 0 ? null : u.penugasan;
  return u.jumlahPosisi === 0 ? null : Math.ceil((u.lowong / u.jumlahPosisi) * 100);
};
