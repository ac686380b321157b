/** Bundles one TypeScript program with the workspace's code; npm packages stay outside. */
export function bundel(masuk: string, keluar: string): Promise<unknown>;
