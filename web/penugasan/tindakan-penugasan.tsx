import { useState } from 'react';
import { TindakanSaya } from '../alur/index.ts';
import type { CalonDipilih, Penugasan, Tindakan } from './bentuk.ts';
import { SebutPegawai } from './sebut-pegawai.tsx';

/** My act on an assignment; an answer to another agency also names people. */
export const TindakanPenugasan = ({ tindakan, penugasan }: { tindakan: Tindakan; penugasan: Penugasan }) => {
  const [dipilih, setDipilih] = useState<readonly CalonDipilih[]>([]);
  if (tindakan.menunjuk === null) return <TindakanSaya kamar="penugasan" tindakan={tindakan} />;
  return (
    <TindakanSaya
      formulir={<SebutPegawai dipilih={dipilih} penugasan={penugasan} ubah={setDipilih} />}
      isian={dipilih.length > 0 ? { pegawai: dipilih.map((d) => d.posisi) } : {}}
      kamar="penugasan"
      tindakan={tindakan}
    />
  );
};
