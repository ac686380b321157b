import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { tulisNip, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { LembarPegawai } from './bentuk.ts';
import gaya from './keterangan-pegawai.module.css';

/** The register's facts of a person; a covered NIP says why it is covered. */
export const KeteranganPegawai = ({ pegawai: g }: { pegawai: LembarPegawai }) => {
  const t = useTeks(teksOrganisasi);
  const kosong = t('tidakDiisi');
  const nip = (
    <>
      <span className="angka">{tulisNip(g.nip)}</span>
      {g.nip.includes('•') && (
        <Text c="dimmed" size="xs">
          {t('nipSamar')}
        </Text>
      )}
    </>
  );
  const butir: readonly (readonly [label: string, isi: ReactNode])[] = [
    [t('nip'), nip],
    [t('status'), g.status],
    [t('pangkat'), g.pangkat ?? kosong],
    [t('pendidikan'), g.pendidikan ?? kosong],
    [t('email'), g.email ?? kosong],
    [t('kompetensi'), g.kompetensi.join(', ') || kosong],
  ];
  return (
    <dl className={gaya.butir}>
      {butir.map(([label, isi]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isi}</dd>
        </div>
      ))}
    </dl>
  );
};
