import { type Hasil, sah } from '@lincah/domain/kernel';
import { type CalonTernilai, type Kelayakan, type PenolakanPenugasan, sarankan } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { catatTilikan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { lengkapi } from '../susun-permohonan.ts';
import { namaDalamTeks } from './bacaan-calon.ts';
import type { MintaSaran, SaranOrang } from './bentuk.ts';
import { type CalonTerbaca, listCalon } from './calon.ts';
import { pemeriksaCalon } from './periksa-calon.ts';
import { siapkanPeminta } from './siapkan.ts';
import { tampilOrang, tampilTakaran } from './tampil.ts';

/** Who fits best among those whom the regulation lets be asked for. Looking at them is recorded. */
export const sarankanOrang = async (
  trx: Trx,
  pelaku: Pelaku,
  minta: MintaSaran,
  kitab: Kitab,
): Promise<Hasil<SaranOrang, RincianPenolakan>> => {
  const siap = await siapkanPeminta(trx, pelaku, minta, kitab);
  if (!siap.sah) return siap;
  const peminta = siap.nilai;
  const kompetensi = [...(minta.kompetensi ?? (await namaDalamTeks(trx, minta.teks)))];
  const { calon, terpotong } = await listCalon(trx, pelaku, { ...minta, kompetensi });
  const { mulai, selesai, jenjang, melebihi } = minta;
  const kebutuhan = { kompetensi, jenjang: jenjang || null, mulai, selesai };
  const peringkat = sarankan(calon, kebutuhan, peminta.takaran, { melebihi });
  const { layak, tertolak } = await saring(peringkat.butir, minta.jumlah, pemeriksaCalon(trx, peminta, minta));
  await catatTilikan(trx, pelaku, {
    perbuatan: 'penugasan.lihatSaran',
    kamar: 'penugasan',
    pegawai: layak.map(({ ternilai }) => ternilai.calon.pegawai),
  });
  return sah({
    takaran: tampilTakaran(peminta),
    kompetensi,
    butir: layak.map(({ ternilai, kelayakan }) => tampilOrang(ternilai, kebutuhan, peminta, kelayakan)),
    dikecualikan: { beban: peringkat.melebihi, aturan: kelompokkan(tertolak) },
    terpotong,
  });
};

const SEKALI = 50;
const DIPERIKSA_PALING_BANYAK = 1000;

type Layak = { readonly ternilai: CalonTernilai<CalonTerbaca>; readonly kelayakan: Kelayakan };

/** From the best down until there are enough: asking the rules about everybody would be asking in vain. */
const saring = async (
  urut: readonly CalonTernilai<CalonTerbaca>[],
  cukup: number,
  periksa: ReturnType<typeof pemeriksaCalon>,
) => {
  const layak: Layak[] = [];
  const tertolak: PenolakanPenugasan[] = [];
  for (let i = 0; i < Math.min(urut.length, DIPERIKSA_PALING_BANYAK) && layak.length < cukup; i += SEKALI) {
    const sekali = urut.slice(i, i + SEKALI);
    const jawab = await periksa(sekali.map((n) => n.calon));
    const dijawab = sekali.map((ternilai) => ({ ternilai, kelayakan: jawab.get(ternilai.calon.pegawai) }));
    layak.push(...dijawab.filter((d): d is Layak => d.kelayakan?.layak === true));
    tertolak.push(...dijawab.flatMap(({ kelayakan: k }) => (k && !k.layak ? [k.penolakan] : [])));
  }
  return { layak: layak.slice(0, cukup), tertolak };
};

/** Refusals by what they say, the most frequent first. */
const kelompokkan = (tertolak: readonly PenolakanPenugasan[]): SaranOrang['dikecualikan']['aturan'] => {
  const kelompok = new Map<string, SaranOrang['dikecualikan']['aturan'][number]>();
  for (const penolakan of tertolak) {
    const { pesan, dasar } = sebab(penolakan);
    const ada = kelompok.get(pesan.id) ?? { pesan, dasar, jumlah: 0 };
    kelompok.set(pesan.id, { ...ada, jumlah: ada.jumlah + 1 });
  }
  return [...kelompok.values()].toSorted((a, b) => b.jumlah - a.jumlah);
};

const sebab = (penolakan: PenolakanPenugasan) => {
  const [pertama] = 'pelanggaran' in penolakan ? penolakan.pelanggaran : [];
  if (pertama) return { pesan: pertama.pesan, dasar: [...pertama.dasar] };
  return { pesan: lengkapi({ sah: false, penolakan }).penolakan.detail, dasar: [] };
};
