import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  bolehDataPegawai,
  catatDataPegawai,
  type DataPegawai,
  jelaskanDataPegawai,
  type PenolakanDataPegawai,
} from '@lincah/domain/organisasi';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { type DataTersimpan, findDataPegawai, kunciPegawai, storeData } from './repository.ts';

export type IsianData = Omit<DataPegawai, 'status'> & { readonly sejak: Tanggal; readonly dasar: string };

/** Notes a person's data from a day on. What was there is kept for the days before; the trace says what gave way. */
export const catatData = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  { sejak, dasar, ...isian }: IsianData,
): Promise<Hasil<{ readonly id: string }, RincianPenolakan>> => {
  await kunciPegawai(trx, id);
  const ada = await findDataPegawai(trx, id, sejak);
  if (!ada) return lengkapi(tolak({ jenis: 'tidak-ada', kode: 'data-pegawai/tidak-ada' }));
  const izin = bolehDataPegawai({ pegawai: pelaku.pegawaiId, hak: pelaku.hak }, id);
  if (!izin.sah) return lengkapi(izin);
  const semula = menjadiData(ada);
  const hasil = catatDataPegawai(id, semula, { data: { ...isian, status: ada.status }, sejak, dasar }, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const { data, bidang } = hasil.nilai;
  await storeData(trx, pelaku.instansiId, id, data, sejak);
  const isi = (d: DataPegawai) => Object.fromEntries(bidang.map((b) => [b, d[b] ?? null]));
  const rincian = { sejak, dasar, semula: isi(semula), menjadi: isi(data) };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.catatDataPegawai', kamar: 'organisasi', objek: id, rincian });
  return sah({ id });
};

const menjadiData = (d: DataTersimpan): DataPegawai => ({
  nama: d.nama,
  gelarDepan: d.gelarDepan ?? undefined,
  gelarBelakang: d.gelarBelakang ?? undefined,
  status: d.status,
  golongan: d.golongan ?? undefined,
  pendidikan: d.pendidikan ?? undefined,
});

const lengkapi = ({ penolakan }: { readonly sah: false; readonly penolakan: PenolakanDataPegawai }) =>
  tolak({ ...penolakan, ...jelaskanDataPegawai(penolakan) });
