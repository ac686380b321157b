import { type Hasil, sah } from '@lincah/domain/kernel';
import {
  type CalonTernilai,
  cukupUntukTim,
  type KebutuhanSaran,
  type Kelonggaran,
  type KursiTim,
  memenuhiKursi,
  type SoalTim,
  sarankan,
  susunSoalTim,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import type { MintaTim, OrangDisarankan, SaranTim } from './bentuk.ts';
import { type CalonTerbaca, listCalon } from './calon.ts';
import { type PemeriksaCalon, pemeriksaCalon } from './periksa-calon.ts';
import { siapkanPeminta } from './siapkan.ts';
import { tampilOrang, tampilTakaran } from './tampil.ts';

/** What is read before the search: the problem, and what its numbers stand for. */
export type BahanTim = {
  readonly soal: SoalTim;
  readonly takaran: SaranTim['takaran'];
  /** The person of each choice of the problem, as she is shown on that seat. */
  readonly tampil: readonly OrangDisarankan[];
  /** For each seat. */
  readonly longgar: readonly Kelonggaran[];
  readonly terpotong: boolean;
};

/** Reads who may take which seat. The search itself runs outside the transaction. */
export const siapkanTim = async (
  trx: Trx,
  pelaku: Pelaku,
  minta: MintaTim,
  kitab: Kitab,
): Promise<Hasil<BahanTim, RincianPenolakan>> => {
  const siap = await siapkanPeminta(trx, pelaku, minta, kitab);
  if (!siap.sah) return siap;
  const kursi = minta.kursi.map((k): KursiTim => ({ ...k, jenjang: k.jenjang || null }));
  const kompetensi = [...new Set(kursi.flatMap((k) => k.kompetensi))];
  const semua = kursi.some((k) => k.kompetensi.length === 0);
  const { calon, terpotong } = await listCalon(trx, pelaku, { ...minta, kompetensi, semua });
  const periksa = pemeriksaCalon(trx, siap.nilai, minta);
  const cukup = cukupUntukTim(kursi);
  const pengisi: Pengisi[] = [];
  for (const k of kursi) {
    const kebutuhan = { kompetensi: k.kompetensi, jenjang: k.jenjang, mulai: minta.mulai, selesai: minta.selesai };
    const { butir } = sarankan(calon, kebutuhan, siap.nilai.takaran, { melebihi: true });
    pengisi.push({ kebutuhan, ...(await pilihPengisi(butir, k, minta.melebihi, cukup, periksa)) });
  }
  const kelayakan = await periksa([]);
  return sah({
    soal: susunSoalTim(
      kursi,
      pengisi.map((p) => p.muat),
      siap.nilai.takaran,
    ),
    takaran: tampilTakaran(siap.nilai),
    tampil: pengisi.flatMap(({ muat, kebutuhan }) =>
      muat.map((n) => tampilOrang(n, kebutuhan, siap.nilai, kelayakan.get(n.calon.pegawai))),
    ),
    longgar: pengisi.map((p) => p.longgar),
    terpotong,
  });
};

type Ternilai = CalonTernilai<CalonTerbaca>;
type Pengisi = {
  readonly kebutuhan: KebutuhanSaran;
  /** Who may take the seat, best first, as many as are enough. */
  readonly muat: readonly Ternilai[];
  readonly longgar: Kelonggaran;
};

const SEKALI = 100;
const DIPERIKSA_PALING_BANYAK = 1000;

/** The best for one seat whom the rules allow, and how many would do if one demand were dropped. */
const pilihPengisi = async (
  urut: readonly Ternilai[],
  kursi: KursiTim,
  melebihi: boolean,
  cukup: number,
  periksa: PemeriksaCalon,
): Promise<Omit<Pengisi, 'kebutuhan'>> => {
  const tanpaSyaratJenjang = urut.filter((n) => memenuhiKursi(n, { jenjang: null }));
  const cocok = tanpaSyaratJenjang.filter((n) => memenuhiKursi(n, kursi));
  const longgarBeban = cocok.filter((n) => melebihi || !n.melebihi);
  const muat: Ternilai[] = [];
  let terlarang = 0;
  for (let i = 0; i < Math.min(longgarBeban.length, DIPERIKSA_PALING_BANYAK) && muat.length < cukup; i += SEKALI) {
    const sekali = longgarBeban.slice(i, i + SEKALI);
    const jawab = await periksa(sekali.map((n) => n.calon));
    const layak = sekali.filter((n) => jawab.get(n.calon.pegawai)?.layak);
    terlarang += sekali.length - layak.length;
    muat.push(...layak);
  }
  return {
    muat: muat.slice(0, cukup),
    longgar: {
      tanpaJenjang: tanpaSyaratJenjang.filter((n) => melebihi || !n.melebihi).length - longgarBeban.length,
      melebihi: cocok.length - longgarBeban.length,
      terlarang,
    },
  };
};
