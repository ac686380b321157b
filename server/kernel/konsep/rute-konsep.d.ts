import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { type LaciKonsep } from './konsep.ts';
/** Drafts of a room: one's own, kept on the server so that they survive the device. */
export declare const ruteKonsep: (laci: LaciKonsep) => FastifyPluginAsyncZod;
