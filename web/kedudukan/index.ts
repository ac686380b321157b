import { IconHierarchy2 } from '@tabler/icons-react';
import { jalur, type Menu } from '../kernel/index.ts';
import {
  ruteBerkasKedudukan,
  ruteDaftarKedudukan,
  ruteLaporanKedudukan,
  ruteLaporkan,
  ruteUsulKedudukan,
} from './rute.ts';

export const menuKedudukan: Menu = {
  nama: { id: 'Kedudukan', en: 'Positions' },
  ke: jalur.kedudukan.daftar(),
  ikon: IconHierarchy2,
};

export const ruteKedudukan = [
  ruteDaftarKedudukan,
  ruteUsulKedudukan,
  ruteLaporanKedudukan,
  ruteLaporkan,
  ruteBerkasKedudukan,
];
