import { inisial } from './format.ts';
import gaya from './monogram.module.css';

/** Two letters of a name in a circle. */
export const Monogram = ({ nama, besar = false }: { nama: string; besar?: boolean }) => (
  <span aria-hidden="true" className={gaya.bulat} data-besar={besar}>
    {inisial(nama)}
  </span>
);
