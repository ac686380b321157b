import type { Dwibahasa } from '../kernel/index.ts';
import type { Kitab } from './kitab.ts';
import { kataJenisJabatan } from './pertanyaan/kata-posisi.ts';
import { deret, rangkai, sama } from './rangkai-kata.ts';
import { type CiriSatuan, kunciJenisUnit } from './satuan.ts';

/** Which units count, in words; each way stands by itself. */
export const jelaskanSatuan = ({ istilah }: Pick<Kitab, 'istilah'>, ciri: readonly CiriSatuan[]): Dwibahasa => {
  const cara = ciri.map(({ unit, jenis }) => {
    const nama = unit
      ? deret(
          unit.map((u) => istilah[kunciJenisUnit(u)] ?? sama(u)),
          false,
        )
      : TIAP_UNIT;
    return jenis ? rangkai(nama, DIPIMPIN, sebutJabatan(jenis)) : nama;
  });
  return { id: cara.map((c) => c.id).join('; '), en: cara.map((c) => c.en).join('; ') };
};

const TIAP_UNIT = { id: 'setiap unit', en: 'any unit' };
const DIPIMPIN = { id: ' yang dipimpin ', en: ' led by ' };

const sebutJabatan = (jenis: readonly string[]): Dwibahasa =>
  deret(
    jenis.map((j) => kataJenisJabatan[j] ?? sama(j)),
    false,
  );
