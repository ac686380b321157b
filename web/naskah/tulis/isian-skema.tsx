import { Text } from '@mantine/core';
import { PilihTanggal, useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import type { Data } from './bentuk.ts';
import { CariJabatan } from './cari-jabatan.tsx';
import { DaftarBaris } from './daftar-baris.tsx';
import { Bilangan, Pilihan, Tulisan, teksDari } from './isian-tunggal.tsx';
import { isLebar, type PropsBerlabel, type PropsIsian, useLabel } from './skema-isian.ts';
import gaya from './tulis.module.css';

/** One field of a letter's form, as its schema describes it. */
export const IsianSkema = (props: PropsIsian) => {
  const { skema, letak, nilai, wajib, ubah, galat } = props;
  const t = useTeks(teksTulis);
  const nama = useLabel()(skema);
  const label = wajib ? nama : t('boleh', { label: nama });
  if (skema.type === 'array') return <DaftarBaris {...props} kelompok={IsiKelompok} label={label} />;
  if (skema.type === 'object') return <KelompokIsian {...props} label={label} />;
  if (skema.type === 'integer') return <Bilangan {...props} label={label} />;
  if (skema.format === 'date')
    return <PilihTanggal galat={galat.get(letak)} label={label} nilai={teksDari(nilai)} ubah={ubah} wajib={wajib} />;
  return skema.enum ? <Pilihan {...props} label={label} /> : <Tulisan {...props} label={label} />;
};

/** Fields that belong together; those of a person can be filled from the register. */
const KelompokIsian = ({ label, ...props }: PropsBerlabel) => (
  <fieldset className={gaya.kelompok}>
    <Text component="legend" fw={600} size="sm">
      {label}
    </Text>
    <IsiKelompok {...props} />
  </fieldset>
);

/** The fields themselves, side by side where there is room. */
export const IsiKelompok = ({ skema, letak, nilai, ubah, galat }: Omit<PropsIsian, 'wajib'>) => {
  const t = useTeks(teksTulis);
  const data = (nilai ?? {}) as Data;
  const { properties = {}, required = [] } = skema;
  return (
    <div className={gaya.kolom}>
      {'nama' in properties && 'jabatan' in properties && (
        <div className={gaya.lebar}>
          <CariJabatan
            label={t('isiDariPegawai')}
            pilih={({ nama, jabatan, unit }) => ubah({ ...data, nama, jabatan, ...('unit' in properties && { unit }) })}
          />
        </div>
      )}
      {Object.entries(properties).map(([nama, bagian]) => (
        <div className={isLebar(bagian) ? gaya.lebar : undefined} key={nama}>
          <IsianSkema
            galat={galat}
            letak={letak === '' ? nama : `${letak}.${nama}`}
            nilai={data[nama]}
            skema={bagian}
            ubah={(baru) => ubah({ ...data, [nama]: baru })}
            wajib={required.includes(nama)}
          />
        </div>
      ))}
    </div>
  );
};
