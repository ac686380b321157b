/** The mark: one kawung motif (four palm-fruit leaves) in the agency's colour. */
export const Kawung = ({ ukuran = 32 }: { ukuran?: number }) => (
  <svg aria-hidden="true" height={ukuran} viewBox="0 0 32 32" width={ukuran}>
    <rect fill="var(--mantine-color-merek-7)" height="32" rx="9" width="32" />
    <g fill="#fff">
      <ellipse cx="11" cy="11" rx="3.1" ry="6" transform="rotate(-45 11 11)" />
      <ellipse cx="21" cy="21" rx="3.1" ry="6" transform="rotate(-45 21 21)" />
      <ellipse cx="21" cy="11" opacity=".72" rx="3.1" ry="6" transform="rotate(45 21 11)" />
      <ellipse cx="11" cy="21" opacity=".72" rx="3.1" ry="6" transform="rotate(45 11 21)" />
    </g>
  </svg>
);
