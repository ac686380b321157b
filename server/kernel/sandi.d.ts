export declare const SANDI_TERPENDEK = 12;
export declare const SANDI_TERPANJANG = 128;
/** Password hash, ready to store. */
export declare const hashSandi: (sandi: string) => Promise<string>;
/** Compares a password. Without a hash (unknown account) it takes as long and says no. */
export declare const cocokSandi: (tersimpan: string | undefined, sandi: string) => Promise<boolean>;
