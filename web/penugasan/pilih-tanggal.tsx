import { DateInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import dayjs from 'dayjs';
import 'dayjs/locale/id';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { useBahasa } from '../kernel/index.ts';

dayjs.extend(customParseFormat); // typed dates are read as they are written

type Props = {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly nilai: string;
  readonly ubah: (hari: string) => void;
  readonly galat: string | undefined;
};

/** A day, typed or chosen, written the way of the screen's language: `1 Desember 2026`. */
export const PilihTanggal = ({ label, nilai, ubah, galat }: Props) => {
  const { bahasa } = useBahasa();
  return (
    <DateInput
      error={galat}
      label={label}
      locale={bahasa}
      onChange={(hari) => ubah(hari ?? '')}
      placeholder={bahasa === 'id' ? '31 Desember 2026' : '31 December 2026'}
      required
      value={nilai || null}
      valueFormat="D MMMM YYYY"
    />
  );
};
