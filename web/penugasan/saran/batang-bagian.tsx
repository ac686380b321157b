import { Table, Text, VisuallyHidden } from '@mantine/core';
import { Mengambang, useTeks } from '../../kernel/index.ts';
import { kamusSaran } from './bahasa.ts';
import gaya from './batang-bagian.module.css';
import type { BagianSaran, OrangDisarankan } from './bentuk.ts';

export const KATA_BAGIAN = {
  kompetensi: 'bagianKompetensi',
  jenjang: 'bagianJenjang',
  beban: 'bagianBeban',
  rotasi: 'bagianRotasi',
  unit: 'bagianUnit',
} as const satisfies Record<BagianSaran, string>;

/** A score as a bar of its parts, each as long as what it brings; the same as a table behind the figure. */
export const BatangBagian = ({ orang: { skor, bagian } }: { orang: OrangDisarankan }) => {
  const t = useTeks(kamusSaran);
  const semua = bagian.reduce((jumlah, b) => jumlah + b.bobot, 0) || 1;
  return (
    <div className={gaya.cocok}>
      <div aria-hidden className={gaya.batang}>
        {bagian.map((b) => (
          <span
            className={gaya.bagian}
            data-bagian={b.bagian}
            key={b.bagian}
            style={{ width: `${(b.nilai * b.bobot) / semua}%` }}
          />
        ))}
      </div>
      <Mengambang kelas={gaya.skor ?? ''} nama={`${t('rincian')}: ${t('skor', { nilai: skor })}`} tombol={String(skor)}>
        {() => <TabelBagian bagian={bagian} />}
      </Mengambang>
    </div>
  );
};

const TabelBagian = ({ bagian }: Pick<OrangDisarankan, 'bagian'>) => {
  const t = useTeks(kamusSaran);
  return (
    <Table verticalSpacing={4} withRowBorders={false}>
      <caption>
        <VisuallyHidden>{t('rincian')}</VisuallyHidden>
      </caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('bagian')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('nilai')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('bobot')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bagian.map((b) => (
          <Table.Tr key={b.bagian}>
            <Table.Th fw={500} scope="row">
              <span aria-hidden className={gaya.tanda} data-bagian={b.bagian} /> {t(KATA_BAGIAN[b.bagian])}
            </Table.Th>
            <Table.Td ta="right">{b.nilai}</Table.Td>
            <Table.Td ta="right">
              <Text c="dimmed" component="span" inherit>
                {b.bobot}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
