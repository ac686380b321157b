/** The folder that holds `rumah.json`: data files are read from here, bundled or not. */
export declare const AKAR: string;
