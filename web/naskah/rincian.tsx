import gaya from './surat-page.module.css';

type Baris = readonly [label: string, isi: string | readonly string[]];

/** Labels and their contents; an empty one is left out, several become a numbered list. */
export const Rincian = ({ isi }: { isi: readonly Baris[] }) => (
  <dl className={gaya.rincian}>
    {isi
      .filter(([, nilai]) => nilai.length > 0)
      .map(([label, nilai]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{typeof nilai === 'string' ? nilai : <Daftar isi={nilai} />}</dd>
        </div>
      ))}
  </dl>
);

const Daftar = ({ isi }: { isi: readonly string[] }) =>
  isi.length === 1 ? (
    isi[0]
  ) : (
    <ol>
      {isi.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ol>
  );
