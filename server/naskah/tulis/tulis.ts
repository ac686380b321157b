import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  amplopDiminta,
  type BagianAmplop,
  bolehMenulis,
  type IzinMenulis,
  jelaskanTulis,
  type KuasaTandaTangan,
  lengkapiIsian,
  type Naskah,
  type PenolakanTulis,
  pakaiKuasa,
  periksaTulisan,
  rapikanIsian,
  type SkemaIsian,
  type TemuanIsian,
  type Tulisan,
  terbilang,
  tulisNaskah,
} from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { catatJejak, dropKonsep, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { listKuasa, pejabatPosisi } from '../../organisasi/index.ts';
import { type SuratTerbit, type SuratUntukTerbit, susunKonsep, terbitkan, toPelanggaran } from '../terbitkan.ts';
import type { TulisanMasuk } from './bentuk.ts';

/** Tells the first office that a letter waits for, and lets them all see its dossier; handed in by whoever keeps the inboxes. */
export type SertakanParaf = (
  trx: Trx,
  pelaku: Pelaku,
  surat: Pick<SuratTerbit, 'id' | 'berkas' | 'hal'>,
  langkah: SuratTerbit['paraf'],
) => Promise<void>;

/** Issues a letter that somebody wrote: numbered, signed for by her office, delivered, its draft dropped. */
export const terbitkanTulisan = async (
  trx: Trx,
  pelaku: Pelaku,
  tata: Kitab,
  masuk: TulisanMasuk,
  sertakan: SertakanParaf,
): Promise<Hasil<{ readonly id: string }, RincianPenolakan>> => {
  const siap = await susun(trx, pelaku, tata, masuk);
  if (!siap.sah) return siap;
  const { tulisan, skema, surat, izin } = siap.nilai;
  const ditulis = tulisNaskah(tulisan, skema, izin);
  if (!ditulis.sah) return lengkapi(ditulis.penolakan, tata.id);
  const terbit = await terbitkan(trx, pelaku, { ...surat, skema });
  const { id, nomor } = terbit;
  await sertakan(trx, pelaku, terbit, terbit.paraf);
  if (masuk.konsep) await dropKonsep(trx, 'naskah', pelaku, masuk.konsep);
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tulisNaskah',
    kamar: 'naskah',
    objek: id,
    rincian: {
      jenis: surat.jenis,
      nomor,
      ...(surat.berkasId && { berkas: surat.berkasId }),
      ...(surat.kuasa && {
        pelimpahan: surat.kuasa.id,
        atasNama: surat.kuasa.pemberi.id,
        penanda: tulisan.penandaTangan,
      }),
    },
  });
  return sah({ id });
};

/** The same as it stands now, without number, and what it still lacks. Nothing is stored. */
export const konsepTulisan = async (
  trx: Trx,
  pelaku: Pelaku,
  tata: Kitab,
  masuk: TulisanMasuk,
): Promise<Hasil<{ readonly naskah: Naskah; readonly temuan: readonly TemuanIsian[] }, RincianPenolakan>> => {
  const siap = await susun(trx, pelaku, tata, masuk);
  if (!siap.sah) return siap;
  const { tulisan, skema, surat } = siap.nilai;
  const temuan = periksaTulisan(tulisan, skema);
  const isi =
    temuan.length > 0
      ? { ...surat, hal: surat.hal || '…', data: lengkapiIsian(skema, surat.data) }
      : { ...surat, skema };
  return sah({ naskah: await susunKonsep(trx, pelaku, isi), temuan });
};

type Siap = {
  readonly tulisan: Tulisan;
  readonly skema: SkemaIsian;
  readonly surat: SuratUntukTerbit;
  readonly izin: IzinMenulis;
};

/** Who may, for which office, to whom: the letter as a value before its envelope. */
const susun = async (
  trx: Trx,
  pelaku: Pelaku,
  tata: Kitab,
  masuk: TulisanMasuk,
): Promise<Hasil<Siap, RincianPenolakan>> => {
  const jenis = Object.hasOwn(tata.naskah, masuk.jenis) ? tata.naskah[masuk.jenis] : undefined;
  if (!jenis || (masuk.berkas && !(await isPihakBerkas(trx, pelaku, masuk.berkas)))) return tolak(TIDAK_ADA);
  const skema = jenis.skema as SkemaIsian;
  const izin = bolehMenulis(
    pelaku.pegawaiId,
    pelaku.posisi.map((p) => p.id),
    masuk.penandaTangan,
  );
  if (!izin.sah) return lengkapi(izin.penolakan, tata.id);
  const kuasa = await kuasaDiminta(trx, pelaku, masuk);
  if (!kuasa.sah) return lengkapi(kuasa.penolakan, tata.id);
  const pihak = await pihakKedua(trx, pelaku, skema, masuk);
  if (!pihak.sah) return lengkapi(pihak.penolakan, tata.id);
  const sebut = await penyebut(trx, pelaku, [...masuk.yth, ...masuk.tembusan]);
  if (!sebut) return tolak(TIDAK_ADA);
  const terpakai = pilahAmplop(masuk, amplopDiminta(skema));
  const tulisan: Tulisan = {
    jenis: jenis.jenis,
    hal: masuk.hal,
    yth: terpakai.yth.map(sebut),
    lampiran: terpakai.lampiran,
    tembusan: terpakai.tembusan.map(sebut),
    penandaTangan: masuk.penandaTangan,
    isi: rapikanIsian(skema, { ...masuk.isi, ...pihak.nilai?.isi }),
  };
  const surat = toSurat(tulisan, { ...masuk, ...terpakai }, tata.id);
  const atasNama = kuasa.nilai && { kuasa: kuasa.nilai };
  const lain = { ...atasNama, ...(pihak.nilai && { pihakPosisi: pihak.nilai.posisi }) };
  return sah({ tulisan, skema, surat: { ...surat, ...lain }, izin: izin.nilai });
};

/** The delegation that the writer chose, as it stands today; undefined: she signs for her own office. */
const kuasaDiminta = async (
  trx: Trx,
  { hariIni }: Pelaku,
  { kuasa, penandaTangan, jenis }: TulisanMasuk,
): Promise<Hasil<KuasaTandaTangan | undefined, PenolakanTulis>> =>
  kuasa === undefined
    ? sah(undefined)
    : pakaiKuasa(await listKuasa(trx, [penandaTangan], hariIni), kuasa, { jenis, penandaTangan });

/** The other party that signs here, as its office is held today; undefined: it is named by the writer and signs by hand. */
const pihakKedua = async (
  trx: Trx,
  { hariIni }: Pelaku,
  skema: SkemaIsian,
  { pihak, penandaTangan }: TulisanMasuk,
): Promise<Hasil<{ readonly posisi: string; readonly isi: Record<string, unknown> } | undefined, PenolakanTulis>> => {
  const isian = skema['x-pihak'];
  if (pihak === undefined || isian === undefined) return sah(undefined);
  if (pihak === penandaTangan) return tolak({ jenis: 'aturan', kode: 'naskah/pihak-sendiri' });
  const posisi = (await pejabatPosisi(trx, [pihak], hariIni)).get(pihak);
  if (!posisi?.pemangku) return tolak({ jenis: 'keadaan', kode: 'naskah/pihak-lowong' });
  const { nama, nip, pangkat, sebagai } = posisi.pemangku;
  const jabatan = sebagai === 'definitif' ? posisi.nama : `${sebagai === 'plt' ? 'Plt.' : 'Plh.'} ${posisi.nama}`;
  return sah({
    posisi: pihak,
    isi: { [isian]: { nama, nip, ...(pangkat && { pangkat }), jabatan, unit: posisi.unit.nama } },
  });
};

/** Of the envelope what the kind has; the rest was left over from another kind. */
const pilahAmplop = ({ yth, lampiran, tembusan }: TulisanMasuk, dipakai: readonly BagianAmplop[]) => ({
  yth: dipakai.includes('yth') ? yth : [],
  lampiran: dipakai.includes('lampiran') ? lampiran : '',
  tembusan: dipakai.includes('tembusan') ? tembusan : [],
});

const toSurat = (tulisan: Tulisan, masuk: TulisanMasuk, peraturan: string): SuratUntukTerbit => ({
  berkasId: masuk.berkas ?? null,
  jenis: tulisan.jenis,
  peraturan,
  hal: tulisan.hal,
  ...(tulisan.yth.length > 0 && { yth: tulisan.yth }),
  data: tulisan.isi,
  penandaTanganPosisiId: tulisan.penandaTangan,
  tujuanPosisi: jabatanDari(masuk.yth),
  tembusanPosisi: jabatanDari(masuk.tembusan),
  tembusanLuar: masuk.tembusan.flatMap((t) => (t.posisi ? [] : [t.nama])),
  sifat: masuk.sifat,
  derajat: masuk.derajat,
  ...(masuk.klasifikasi && { klasifikasi: masuk.klasifikasi }),
  lampiran: tulisan.lampiran || sebutLampiran(tulisan.isi.daftarLampiran),
});

type Tujuan = TulisanMasuk['yth'][number];

const jabatanDari = (tujuan: readonly Tujuan[]): readonly string[] => [
  ...new Set(tujuan.flatMap((t) => t.posisi ?? [])),
];

/** Names of those whom the letter goes to; undefined when an office is not one of this agency. */
const penyebut = async (
  trx: Trx,
  { hariIni }: Pelaku,
  tujuan: readonly Tujuan[],
): Promise<((t: Tujuan) => string) | undefined> => {
  const jabatan = await pejabatPosisi(trx, jabatanDari(tujuan), hariIni);
  if (tujuan.some((t) => (t.posisi ? !jabatan.has(t.posisi) : t.nama === ''))) return undefined;
  return ({ posisi, nama }) => (posisi ? (jabatan.get(posisi)?.nama ?? nama) : nama);
};

/** A dossier that one of my offices is party to; of others nobody may know by writing to them. */
const isPihakBerkas = async (trx: Trx, { posisi }: Pelaku, berkas: string): Promise<boolean> => {
  const baris = await trx
    .selectFrom('alur.pihak')
    .select('berkas_id')
    .where('berkas_id', '=', berkas)
    .where('posisi_id', '=', sql<string>`any(${posisi.map((p) => p.id)}::uuid[])`)
    .executeTakeFirst();
  return baris !== undefined;
};

/** What stands at "Lampiran" when the writer leaves it to us: as many annexes as there are. */
const sebutLampiran = (daftar: unknown): string => {
  const jumlah = Array.isArray(daftar) ? daftar.length : 0;
  const kata = terbilang(jumlah);
  return jumlah === 0 ? '-' : `${kata.charAt(0).toUpperCase()}${kata.slice(1)} lampiran`;
};

const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'naskah/tidak-ada' } as const;

const lengkapi = (penolakan: PenolakanTulis, peraturan: string) =>
  tolak({
    ...penolakan,
    ...jelaskanTulis(penolakan),
    ...('temuan' in penolakan && { pelanggaran: penolakan.temuan.map((t) => toPelanggaran(t, peraturan)) }),
  });
