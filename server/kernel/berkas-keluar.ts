import type { FastifyReply } from 'fastify';

/** A drawing or file of ours stands alone: nothing in it may run, load or be taken for something else. */
export const amankanBerkas = (reply: FastifyReply, jenis: string): FastifyReply =>
  reply
    .type(jenis)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");

/** Value of Content-Disposition for a file to be kept, under a name in any script (RFC 6266). */
export const sebagaiUnduhan = (nama: string): string => {
  const polos = nama.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const utuh = encodeURIComponent(nama).replace(/['()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${polos}"; filename*=UTF-8''${utuh}`;
};
