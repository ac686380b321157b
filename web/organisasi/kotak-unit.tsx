import { Text } from '@mantine/core';
import { IconMinus } from '@tabler/icons-react';
import { memo } from 'react';
import { tulisAngka, useBahasa, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';
import { cacahUnit } from './cacah-unit.ts';
import { keadaanPimpinan, LencanaPimpinan } from './keadaan-pimpinan.tsx';
import gaya from './kotak-unit.module.css';
import { TautanUnit } from './tautan-unit.tsx';
import type { WarnaKotak } from './warna-bagan.ts';

type Props = {
  readonly unit: Kotak;
  readonly x: number;
  readonly y: number;
  readonly bawahan: number;
  readonly terbuka: boolean;
  readonly sorot: boolean;
  /** Something of it is otherwise today. */
  readonly berubah: boolean;
  readonly warna: WarnaKotak;
  readonly pada: string;
  readonly ubah: (id: string) => void;
};

/** One unit on the canvas: its name leads to its page, the button at the right opens what is below. */
export const KotakUnit = memo(({ unit, x, y, bawahan, terbuka, sorot, berubah, warna, pada, ubah }: Props) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const { nama } = unit;
  return (
    <div
      className={gaya.kotak}
      data-derajat={warna.derajat}
      data-keadaan={warna.keadaan}
      data-kotak={unit.id}
      data-sorot={sorot || undefined}
      style={{ translate: `${x}px ${y}px` }}
    >
      <TautanUnit className={gaya.nama} fw={600} pada={pada} size="sm" unit={unit} />
      <Text c="dimmed" className={gaya.pimpinan} size="xs" truncate>
        {unit.pimpinan?.pemangku ?? (unit.pimpinan ? unit.pimpinan.posisi.nama : t('tanpaPimpinan'))}
      </Text>
      <div className={gaya.kaki}>
        <Text c="dimmed" component="span" size="xs" truncate>
          {cacahUnit(t, warna.cara, unit)}
        </Text>
        {berubah ? (
          <Text className={gaya.berubah} component="span" fw={600} size="xs">
            {t('berubah')}
          </Text>
        ) : (
          <LencanaPimpinan keadaan={keadaanPimpinan(unit)} />
        )}
      </div>
      {bawahan > 0 && (
        <button
          aria-expanded={terbuka}
          aria-label={terbuka ? t('tutupCabang', { nama }) : t('bukaCabang', { jumlah: bawahan, nama })}
          className={gaya.buka}
          onClick={() => ubah(unit.id)}
          type="button"
        >
          {terbuka ? <IconMinus size={14} stroke={2} /> : tulisAngka(bawahan, bahasa)}
        </button>
      )}
    </div>
  );
});
