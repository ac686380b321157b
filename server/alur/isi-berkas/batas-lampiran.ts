/** Most attachments of one dossier and side, and the largest of them in bytes. */
export const LAMPIRAN_BANYAK = 100;
export const LAMPIRAN_MAKS = 20 * 1024 * 1024;
/** The content is stored in pieces of this many bytes. */
export const POTONGAN = 1024 * 1024;
