import gaya from './sakelar.module.css';

type Props<N extends string> = {
  readonly nama: string;
  readonly pilihan: readonly { readonly nilai: N; readonly label: string; readonly panjang?: string }[];
  readonly nilai: N;
  readonly ganti: (nilai: N) => void;
  readonly penuh?: boolean;
};

/** A few choices side by side, one of them pressed. */
export const Sakelar = <N extends string>({ nama, pilihan, nilai, ganti, penuh }: Props<N>) => (
  <fieldset aria-label={nama} className={gaya.sakelar} data-penuh={penuh}>
    {pilihan.map((satu) => (
      <button
        aria-label={satu.panjang}
        aria-pressed={satu.nilai === nilai}
        key={satu.nilai}
        onClick={() => ganti(satu.nilai)}
        type="button"
      >
        {satu.label}
      </button>
    ))}
  </fieldset>
);
