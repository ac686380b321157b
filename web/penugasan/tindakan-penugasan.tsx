import { useState } from 'react';
import { TindakanSaya } from '../alur/index.ts';
import type { CalonDipilih, Penugasan, Tindakan } from './bentuk.ts';
import { type AlasanTolak, isianPilahan, PilahPegawai } from './pilah-pegawai.tsx';
import { SebutPegawai } from './sebut-pegawai.tsx';

type Props = { readonly tindakan: Tindakan; readonly penugasan: Penugasan };

/** My act on an assignment; an answer to another agency names people, one about several people says whom it lends. */
export const TindakanPenugasan = ({ tindakan, penugasan }: Props) => {
  if (tindakan.menunjuk === null) return <TindakanSaya kamar="penugasan" tindakan={tindakan} />;
  if (penugasan.mitra) return <Menyebut penugasan={penugasan} tindakan={tindakan} />;
  return <Memilah penugasan={penugasan} tindakan={tindakan} />;
};

const Menyebut = ({ tindakan, penugasan }: Props) => {
  const [dipilih, setDipilih] = useState<readonly CalonDipilih[]>([]);
  return (
    <TindakanSaya
      formulir={<SebutPegawai dipilih={dipilih} penugasan={penugasan} ubah={setDipilih} />}
      isian={dipilih.length > 0 ? { pegawai: dipilih.map((d) => d.posisi) } : {}}
      kamar="penugasan"
      tindakan={tindakan}
    />
  );
};

const Memilah = ({ tindakan, penugasan }: Props) => {
  const [tolak, setTolak] = useState<AlasanTolak>({});
  const orang = penugasan.peserta.filter((p) => p.ditolak === null);
  if (orang.length < 2) return <TindakanSaya kamar="penugasan" tindakan={tindakan} />;
  return (
    <TindakanSaya
      formulir={<PilahPegawai orang={orang} tolak={tolak} ubah={setTolak} />}
      isian={isianPilahan(orang, tolak)}
      kamar="penugasan"
      tindakan={tindakan}
    />
  );
};
