import { SimpleGrid } from '@mantine/core';
import { jalur, Orang, useTeks } from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import type { LembarUnit } from '../bentuk.ts';
import { teksPendukung } from './bahasa.ts';

type Props = { readonly pendukung: LembarUnit['pendukung']; readonly pada: string | undefined };

/** Supporting staff of a unit, apart from its offices: they hold none. */
export const PendukungUnit = ({ pendukung, pada }: Props) => {
  const t = useTeks(teksPendukung);
  if (pendukung.length === 0) return null;
  return (
    <Bagian id="pendukung" judul={t('judul')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {pendukung.map((p) => (
          <li key={p.id}>
            <Orang jabatan={p.tugas} ke={jalur.organisasi.pendukung(p.id, pada)} nama={p.nama} />
          </li>
        ))}
      </SimpleGrid>
    </Bagian>
  );
};
