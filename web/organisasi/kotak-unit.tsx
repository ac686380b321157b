import { Text } from '@mantine/core';
import { IconMinus } from '@tabler/icons-react';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { tulisAngka, useBahasa, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';
import { keadaanPimpinan, LencanaPimpinan } from './keadaan-pimpinan.tsx';
import gaya from './kotak-unit.module.css';
import { TautanUnit } from './tautan-unit.tsx';

export type SimpulKotak = Node<
  {
    readonly unit: Kotak;
    readonly bawahan: number;
    readonly terbuka: boolean;
    readonly sorot: boolean;
    readonly pada: string;
    readonly ubah: (id: string) => void;
  },
  'kotak'
>;

/** One unit on the canvas: its name leads to its page, the button at the right opens what is below. */
export const KotakUnit = memo(({ data }: NodeProps<SimpulKotak>) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const { unit, bawahan, terbuka, sorot, pada, ubah } = data;
  const keadaan = keadaanPimpinan(unit);
  const nama = unit.nama;
  return (
    <div className={gaya.kotak} data-keadaan={keadaan} data-sorot={sorot || undefined}>
      <Handle position={Position.Left} type="target" />
      <TautanUnit className={`nopan ${gaya.nama}`} fw={600} pada={pada} size="sm" unit={unit} />
      <Text c="dimmed" className={gaya.pimpinan} size="xs" truncate>
        {unit.pimpinan?.pemangku ?? (unit.pimpinan ? unit.pimpinan.posisi.nama : t('tanpaPimpinan'))}
      </Text>
      <div className={gaya.kaki}>
        <Text c="dimmed" component="span" size="xs">
          {t('pegawaiSejumlah', { jumlah: unit.jumlahPegawai })}
          {unit.lowong > 0 && ` · ${t('lowongSejumlah', { jumlah: unit.lowong })}`}
        </Text>
        <LencanaPimpinan keadaan={keadaan} />
      </div>
      {bawahan > 0 && (
        <button
          aria-expanded={terbuka}
          aria-label={terbuka ? t('tutupCabang', { nama }) : t('bukaCabang', { jumlah: bawahan, nama })}
          className={`nopan ${gaya.buka}`}
          onClick={() => ubah(unit.id)}
          type="button"
        >
          {terbuka ? <IconMinus size={14} stroke={2} /> : tulisAngka(bawahan, bahasa)}
        </button>
      )}
      <Handle position={Position.Right} type="source" />
    </div>
  );
});
