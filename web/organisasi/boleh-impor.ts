/** Who may bring a workbook in; the server asks the same again. */
export const bolehImpor = (hak: readonly string[]): boolean => hak.includes('sdm') || hak.includes('admin');
