import { Text } from '@mantine/core';
import { useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import type { Data } from './bentuk.ts';
import { CariJabatan } from './cari-jabatan.tsx';
import { IsianSkema, isLebar, type PropsIsian } from './isian-skema.tsx';
import gaya from './tulis.module.css';

/** Fields that belong together; those of a person can be filled from the register. */
export const KelompokIsian = ({ label, ...props }: PropsIsian & { readonly label: string }) => (
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
