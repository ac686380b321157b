/** A number or a day in a table, never broken over two lines. */
export const TakTerpenggal = ({ children }: { children: string }) => (
  <span className="angka" style={{ whiteSpace: 'nowrap' }}>
    {children}
  </span>
);
