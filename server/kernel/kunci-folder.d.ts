/** Another living process holds the folder. */
export declare class FolderTerkunci extends Error {}
/**
 * Takes the folder for this process alone: two processes on one embedded database lose rows without an error.
 * A lock of a dead process (other start time, or no heartbeat from another machine) is taken over. Answers how to give it back.
 */
export declare const kunciFolder: (folder: string) => () => void;
